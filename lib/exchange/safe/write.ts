import { type Library, LibraryError, libraryError } from '@/lib/library';
import { backupPieces } from '../backup-pieces';
import { countBackup } from './count';
import { type BackupRecord, backupName, mayRotate, outdated } from './plan';

/** Where backups lie: a folder of the reader's. Nothing else in it is looked at. */
export interface BackupPlace {
  /** Writes a file whole or not at all. */
  write(name: string, content: ReadableStream<Uint8Array>): Promise<void>;
  /** Opens a file again; null where the browser lets nobody do that. */
  open(name: string): Promise<Blob | null>;
  /** The bytes that came to lie there, as the browser tells. */
  size(name: string): Promise<number>;
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
}

/** The library as a packed backup, in a stream, with the number of stories once it has run through. */
export function packedBackup(
  db: Library,
  now: Date,
): { stream: ReadableStream<Uint8Array>; stories(): number } {
  let stories = 0;
  const pieces = backupPieces(db, now, () => {
    stories += 1;
  });
  const encoder = new TextEncoder();
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return { stream: plain.pipeThrough(new CompressionStream('gzip')), stories: () => stories };
}

/**
 * Writes a backup, opens it again, counts it, and only then lets older ones go. Throws a `LibraryError`; what was there
 * before is there still, and a file that did not open whole is taken away again.
 */
export async function backUp(
  db: Library,
  place: BackupPlace,
  before: BackupRecord | undefined,
  now: Date,
): Promise<BackupRecord> {
  const name = await freeName(place, now);
  const packed = packedBackup(db, now);
  try {
    await place.write(name, packed.stream);
    const content = await place.open(name);
    const count = content && (await countBackup(content));
    if (count && (!count.whole || count.broken > 0 || count.stories !== packed.stories())) {
      await place.remove(name);
      throw new LibraryError('unknown', 'The backup did not open whole and was taken away again.');
    }
    const record: BackupRecord = {
      at: now.toISOString(),
      name,
      stories: packed.stories(),
      opened: count ? count.stories : null,
      bytes: content?.size ?? (await place.size(name)),
    };
    if (record.bytes === 0) throw new LibraryError('unknown', 'The backup came out empty.');
    if (mayRotate(record, before)) await rotate(place, name, now);
    return record;
  } catch (error) {
    throw libraryError(error);
  }
}

/** A name that no file there has: one of the same second must not be written over, nor taken away with a failed one. */
async function freeName(place: BackupPlace, now: Date): Promise<string> {
  const taken = new Set(await place.names());
  let at = now;
  while (taken.has(backupName(at))) at = new Date(at.getTime() + 1000);
  return backupName(at);
}

/** Lets go of backups that have had their day; one that cannot be removed is no reason to call the new one failed. */
async function rotate(place: BackupPlace, written: string, now: Date): Promise<void> {
  const names = await place.names();
  for (const name of outdated(names, now))
    if (name !== written) await place.remove(name).catch(() => undefined);
}
