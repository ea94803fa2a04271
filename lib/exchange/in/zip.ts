/** Bounds on archives: entries, and bytes that may come out of one. A service's export stays far below. */
const MOST_ENTRIES = 200_000;
export const LARGEST_ENTRY = 512_000_000;
/** More than deflate can do for text: what unpacks further than this is made to. */
const MOST_RATIO = 200;
const DIRECTORY_LIMIT = 64_000_000;

/** One file in an archive. */
export interface ZipFile {
  name: string;
  packed: number;
  size: number;
  method: number;
  offset: number;
}

/** Thrown for what is no archive that can be read, or one that is made to do harm. */
export class BadZip extends Error {}

/**
 * Reads the directory at an archive's end (APPNOTE 4.3), so that only what is asked for is unpacked. Folders are left out.
 * Throws {@link BadZip}.
 */
export async function zipDirectory(archive: Blob): Promise<ZipFile[]> {
  const tailFrom = Math.max(0, archive.size - 65_557);
  const tail = view(await archive.slice(tailFrom).arrayBuffer());
  let end = -1;
  for (let at = tail.byteLength - 22; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === 0x06054b50) {
      end = at;
      break;
    }
  if (end === -1) throw new BadZip('no directory');
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  if (start === 0xffffffff || count === 0xffff || length > DIRECTORY_LIMIT || count > MOST_ENTRIES)
    throw new BadZip('too large');
  if (start + length > archive.size) throw new BadZip('cut off');
  const directory = view(await archive.slice(start, start + length).arrayBuffer());
  const decoder = new TextDecoder();
  const files: ZipFile[] = [];
  let at = 0;
  while (at + 46 <= directory.byteLength && directory.getUint32(at, true) === 0x02014b50) {
    const nameLength = directory.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) break;
    const name = decoder.decode(new Uint8Array(directory.buffer, at + 46, nameLength));
    const encrypted = (directory.getUint16(at + 8, true) & 1) === 1;
    if (!name.endsWith('/') && !name.startsWith('__MACOSX/'))
      files.push({
        name,
        method: encrypted ? -1 : directory.getUint16(at + 10, true),
        packed: directory.getUint32(at + 20, true),
        size: directory.getUint32(at + 24, true),
        offset: directory.getUint32(at + 42, true),
      });
    at = next;
  }
  return files;
}

/** The bytes of one file, unpacked as they are read. What comes out has to be bounded by whoever reads. */
export async function zipStream(archive: Blob, file: ZipFile): Promise<ReadableStream<Uint8Array>> {
  const local = view(await archive.slice(file.offset, file.offset + 30).arrayBuffer());
  if (local.byteLength < 30 || local.getUint32(0, true) !== 0x04034b50) throw new BadZip('no entry');
  const start = file.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  const packed = archive.slice(start, start + file.packed).stream();
  if (file.method === 0) return packed;
  if (file.method !== 8) throw new BadZip('packed in another way');
  return packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

/** How many bytes may come out of a file in an archive; the size that it claims is not believed. */
export const mostOf = (file: ZipFile): number =>
  Math.min(LARGEST_ENTRY, file.packed * MOST_RATIO + 1_000_000);

const view = (buffer: ArrayBuffer): DataView => new DataView(buffer);
