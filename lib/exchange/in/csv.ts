/** A record longer than this does not end where it should. */
const LONGEST = 1_000_000;
/** So many records may fail to end before the file is given up, since each costs a long look at what follows. */
const MOST_BROKEN = 50;

/** A record, or word that one cannot be read. `line` counts records from 1. */
export type CsvRecord = { line: number; fields: string[] } | { line: number; broken: string };

/**
 * Reads CSV (RFC 4180, also with bare line feeds) as it comes in pieces. A record whose quotes do not close is told as
 * broken, and reading goes on with the next line; a file with too many of these ends.
 */
export async function* csvRecords(chunks: AsyncIterable<string>, separator = ','): AsyncGenerator<CsvRecord> {
  let buffer = '';
  let at = 0;
  let line = 0;
  let broken = 0;
  const source = chunks[Symbol.asyncIterator]();
  let ended = false;
  for (;;) {
    const record = recordAt(buffer, at, separator, ended);
    if (record) {
      at = record.end;
      if (record.fields.length > 1 || record.fields[0] !== '')
        yield { line: (line += 1), fields: record.fields };
    } else if (!ended && buffer.length - at < LONGEST) {
      const next = await source.next();
      if (next.done) ended = true;
      else {
        buffer = buffer.slice(at) + next.value;
        at = 0;
      }
    } else if (at >= buffer.length) {
      return;
    } else {
      const end = buffer.indexOf('\n', at);
      yield { line: (line += 1), broken: buffer.slice(at, end === -1 ? at + 200 : Math.min(end, at + 200)) };
      broken += 1;
      if (end === -1 || broken >= MOST_BROKEN) return;
      at = end + 1;
    }
  }
}

/** The record that begins there; null where it has no end in what was read so far. */
function recordAt(
  text: string,
  from: number,
  separator: string,
  ended: boolean,
): { fields: string[]; end: number } | null {
  if (from >= text.length) return null;
  const fields: string[] = [];
  let at = from;
  for (;;) {
    let value = '';
    if (text[at] === '"') {
      let start = at + 1;
      for (;;) {
        const quote = text.indexOf('"', start);
        if (quote === -1) return null;
        value += text.slice(start, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
        start = at + 1;
      }
      // A quote at the very end of what was read may be the first of two.
      if (at >= text.length && !ended) return null;
    }
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    if (end >= text.length && !ended) return null;
    fields.push(value + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r') {
      if (at >= text.length && !ended) return null;
      if (text[at] === '\n') at += 1;
    }
    return { fields, end: at };
  }
}
