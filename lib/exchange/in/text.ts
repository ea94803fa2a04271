/** Bytes that are looked at to tell what a file is. */
export const HEAD = 64 * 1024;

/** The encoding that bytes at a file's beginning tell: a byte order mark, or HTML's and XML's own word for it. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  const start = new TextDecoder('latin1').decode(head.subarray(0, 4096));
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/iu.exec(start)?.[1];
  try {
    // A page that says UTF-16 and can be read as ASCII is UTF-8 (HTML standard, "prescan").
    return said && !/^utf-?16/iu.test(said) ? new TextDecoder(said).encoding : 'utf-8';
  } catch {
    return 'utf-8';
  }
}

/** The first characters of a file, for telling what it is. */
export async function headOf(content: Blob): Promise<{ bytes: Uint8Array; text: string; encoding: string }> {
  const bytes = new Uint8Array(await content.slice(0, HEAD).arrayBuffer());
  const encoding = encodingOf(bytes);
  return { bytes, encoding, text: new TextDecoder(encoding).decode(bytes) };
}

/** So many bytes are read at once: a browser hands out whole small files, and progress is told by what was read. */
const PIECE = 16 * 1024;

/** Thrown where a stream gives more than is let in. */
export class TooLarge extends Error {}

/** The pieces of a byte stream as text, decoded as they come. Throws {@link TooLarge} past the bound. */
export async function* textChunks(
  stream: ReadableStream<Uint8Array>,
  encoding: string,
  most: number,
  onBytes?: (count: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader = stream.getReader();
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      count += value.byteLength;
      if (count > most) throw new TooLarge();
      for (let from = 0; from < value.byteLength; from += PIECE) {
        const piece = value.subarray(from, from + PIECE);
        onBytes?.(piece.byteLength);
        const text = decoder.decode(piece, { stream: true });
        if (text !== '') yield text;
      }
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } finally {
    // Lets go of the file also where the reader stopped in the middle.
    await reader.cancel().catch(() => undefined);
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of escaped text: the entities that exporters write, and numbers. Others stay as they are. */
export function unescapeMarkup(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (all, decimal: string, hex: string, name: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}
