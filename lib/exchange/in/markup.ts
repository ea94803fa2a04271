/** A piece of a bookmark file: a tag with its attributes, or words between tags. */
export type Token =
  | { type: 'open'; name: string; attributes: Record<string, string> }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

/** A tag or a run of words longer than this is none. */
const LONGEST = 1_000_000;

/**
 * Cuts the simple HTML of bookmark files into tags and words as it comes in pieces. It is no HTML parser and need not be
 * one: exporters write one tag after the other, and what they write is checked afterwards like everything else.
 */
export async function* tokens(chunks: AsyncIterable<string>): AsyncGenerator<Token> {
  let buffer = '';
  for await (const chunk of chunks) {
    buffer += chunk;
    let at = 0;
    for (;;) {
      const start = buffer.indexOf('<', at);
      if (start === -1) break;
      if (start > at) yield { type: 'text', text: buffer.slice(at, start) };
      at = start;
      const comment = buffer.startsWith('<!--', start);
      const end = buffer.indexOf(comment ? '-->' : '>', start + 1);
      if (end === -1) break;
      if (!comment) {
        const token = tag(buffer.slice(start + 1, end));
        if (token) yield token;
      }
      at = end + (comment ? 3 : 1);
    }
    buffer = buffer.slice(at);
    if (buffer.length > LONGEST) buffer = '';
  }
  if (buffer !== '' && !buffer.startsWith('<')) yield { type: 'text', text: buffer };
}

function tag(source: string): Token | null {
  const name = /^\/?[a-z][a-z\d]*/iu.exec(source)?.[0].toLowerCase();
  if (!name) return null;
  if (name.startsWith('/')) return { type: 'close', name: name.slice(1) };
  const attributes: Record<string, string> = {};
  for (const [, key = '', quoted, single, bare] of source
    .slice(name.length)
    .matchAll(/([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/giu))
    attributes[key.toLowerCase()] ??= quoted ?? single ?? bare ?? '';
  return { type: 'open', name, attributes };
}
