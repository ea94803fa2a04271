/** More than this does not come out of a file: a backup of a hundred thousand stories stays below. */
const LARGEST = 4_000_000_000;
const MAGIC = [0x1f, 0x8b] as const;

/**
 * What is in a file packed with gzip (RFC 1952); any other file as it is. One that is cut off gives what could be read of
 * it, so that whoever reads it on finds the end missing and says so.
 */
export async function unpackedFile(content: Blob): Promise<Blob> {
  const head = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  if (head[0] !== MAGIC[0] || head[1] !== MAGIC[1]) return content;
  const reader = content.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || size > LARGEST) break;
      size += value.byteLength;
      chunks.push(value);
    }
  } catch {
    // Cut off or damaged: what came before stands.
  }
  await reader.cancel().catch(() => undefined);
  return new Blob(chunks);
}
