import { Zip, ZipDeflate } from 'fflate';

/** A zip that is written file by file. */
export interface ZipWriter {
  add(name: string, content: string): void;
  /** Ends the archive; gives it in pieces. Throws where a file could not be packed. */
  end(): Uint8Array<ArrayBuffer>[];
}

/**
 * Packs text files one after the other in this thread: a worker made of a blob, which the packer would rather use, is
 * not let in by the extension's policy.
 */
export function zipWriter(now: Date): ZipWriter {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const encoder = new TextEncoder();
  let failure: Error | null = null;
  const archive = new Zip((error, chunk) => {
    if (error) failure = error;
    else parts.push(chunk);
  });
  // A zip's times reach from 1980 to 2099.
  const year = now.getFullYear();
  const mtime = year >= 1980 && year <= 2099 ? now : new Date(1980, 0, 1);
  return {
    add(name, content) {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = mtime;
      archive.add(file);
      file.push(encoder.encode(content), true);
    },
    end() {
      archive.end();
      if (failure) throw failure;
      return parts;
    },
  };
}
