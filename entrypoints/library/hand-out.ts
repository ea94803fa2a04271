import { backupName, countBackup, packedBackup } from '@/lib/exchange/safe';
import { type Library, LibraryError } from '@/lib/library';
import { markOf } from '../shared/safety/run';
import { readSafety, writeSafety } from '../shared/safety/store';
import { download } from './download';

/** Makes a backup, counts it, and hands it to the reader to put where they like; throws when it does not open whole. */
export async function handOut(db: Library): Promise<void> {
  const now = new Date();
  const mark = await markOf(db);
  const { stream, ...packed } = packedBackup(db, now);
  const content = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  const count = await countBackup(content);
  if (!count.whole || count.stories !== packed.stories())
    throw new LibraryError('unknown', 'The backup did not open whole.');
  const name = backupName(now);
  download(new Blob([content], { type: 'application/gzip' }), name);
  const { records } = await readSafety();
  // Where the reader put it, nobody can look: it was counted before it was handed out, and nothing more is claimed.
  const record = { at: now.toISOString(), name, stories: count.stories, opened: null, bytes: content.size };
  await writeSafety({ records: [record, ...records], failure: null, mark });
}
