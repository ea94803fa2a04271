/** An entry larger than this is no story. */
const LARGEST = 64_000_000;

/** One value of a JSON file: an element of its array, or a member of its object (of an array in it, each element). */
export type JsonEntry =
  | { key: string | null; raw: string }
  | { problem: 'malformed' | 'cutOff' | 'tooLarge' };

const OPENS = new Set(['{', '[']);
const CLOSES = new Set(['}', ']']);

/**
 * Cuts a JSON file into its entries as it comes in pieces, so that no file has to be held or parsed whole. The entries are
 * not checked; each is to be given to `JSON.parse`. A file that is cut off gives its whole entries and then says so.
 */
export async function* jsonEntries(chunks: AsyncIterable<string>): AsyncGenerator<JsonEntry> {
  /** The brackets that are open around the place. */
  const stack: string[] = [];
  let key: string | null = null;
  let entry = '';
  let inString = false;
  let escaped = false;
  /** A string or a bare value at the level of entries is being read. */
  let scalar = false;
  let rootEnded = false;

  /** Depth at which entries lie: in the root, or in an array that is a member of the root. */
  const level = (): number => (stack[0] === '{' && stack[1] === '[' && key !== null && inArray ? 2 : 1);
  let inArray = false;

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk[at] ?? '';
      if (inString) {
        if (escaped) escaped = false;
        else if (sign === '\\') escaped = true;
        else if (sign === '"') inString = false;
        continue;
      }
      if (sign === '"') {
        inString = true;
        if (stack.length === level() && entry === '' && !scalar) {
          from = at;
          scalar = true;
        }
        continue;
      }
      const deep = stack.length - level();
      if (deep > 0) {
        // Inside an entry only its brackets matter.
        if (OPENS.has(sign)) stack.push(sign);
        else if (CLOSES.has(sign)) stack.pop();
        continue;
      }
      if (stack.length === 0) {
        if (/\s|\uFEFF/u.test(sign)) continue;
        if (rootEnded || !OPENS.has(sign)) {
          yield { problem: 'malformed' };
          return;
        }
        stack.push(sign);
        from = at + 1;
      } else if (OPENS.has(sign)) {
        if (
          stack.length === 1 &&
          stack[0] === '{' &&
          sign === '[' &&
          key !== null &&
          entry === '' &&
          !scalar
        ) {
          stack.push(sign);
          inArray = true;
          from = at + 1;
          continue;
        }
        if (!scalar) from = at;
        scalar = true;
        stack.push(sign);
      } else if (sign === ':' && stack.length === 1 && stack[0] === '{') {
        key = keyOf(entry + chunk.slice(from, at));
        entry = '';
        scalar = false;
        from = at + 1;
      } else if (sign === ',' || CLOSES.has(sign)) {
        const raw = (scalar ? entry + chunk.slice(from, at) : entry).trim();
        if (raw !== '') yield { key, raw };
        entry = '';
        scalar = false;
        from = at + 1;
        if (CLOSES.has(sign)) {
          stack.pop();
          inArray = false;
          if (stack.length === 0) rootEnded = true;
        }
        if (stack.length === 1) key = null;
      } else if (!scalar && !/\s/u.test(sign)) {
        from = at;
        scalar = true;
      }
    }
    if (scalar) entry += chunk.slice(from);
    if (entry.length > LARGEST) {
      yield { problem: 'tooLarge' };
      return;
    }
  }
  if (!rootEnded) yield { problem: stack.length === 0 ? 'malformed' : 'cutOff' };
}

function keyOf(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
