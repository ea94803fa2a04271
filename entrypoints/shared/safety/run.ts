import { backUp, type BackupPlace, isDue } from '@/lib/exchange/safe';
import { lastChange, type Library, libraryErrorIn } from '@/lib/library';
import { readCanary, readSafety, type Safety, writeSafety } from './store';
import { saveDependencies } from '../save-dependencies';
import { canDownloadHere, downloadsAllowed, downloadsPlace } from './downloads';
import { folderAccess, folderPlace } from './folder';

/** What a try came to. `no-access`: the browser wants to be asked first, in a click; `elsewhere`: this context cannot. */
export type BackupOutcome = 'done' | 'not-due' | 'busy' | 'no-access' | 'elsewhere' | 'failed';

/** What the library is like, in few words: it changes with whatever a backup would keep. */
export async function markOf(db: Library): Promise<string> {
  const counts = await Promise.all([db.stories, db.tags, db.codebooks].map((table) => table.count()));
  return [await lastChange(db), ...counts].join(' ');
}

/** Whether a backup is to be made now. */
export async function backupDue(db: Library, safety: Safety): Promise<boolean> {
  const stories = await db.stories.count();
  const [last] = safety.records;
  if (!isDue(last, true, stories, new Date())) return false;
  return isDue(last, (await markOf(db)) !== safety.mark, stories, new Date());
}

/**
 * Makes a backup where one is due; with `force`, which is a reader's click, in any case, after another that is being
 * made. One at a time, whatever windows are open. Never while stories are missing: a backup of what is left must not
 * take the place of one that has them.
 */
export async function runBackup(db: Library, force = false): Promise<BackupOutcome> {
  return navigator.locks.request('nutgraf-backup', { ifAvailable: !force }, async (lock) => {
    if (!lock) return 'busy';
    const safety = await readSafety();
    if ((await readCanary()).loss) return 'not-due';
    if (!force && !(await backupDue(db, safety))) return 'not-due';
    const place = await placeOf(safety);
    if (typeof place === 'string') {
      if (place === 'no-access')
        await writeSafety({ failure: { at: new Date().toISOString(), problem: 'access', message: '' } });
      return place;
    }
    try {
      const mark = await markOf(db);
      const record = await backUp(db, place, safety.records[0], new Date());
      await writeSafety({ records: [record, ...safety.records], failure: null, mark });
      return 'done';
    } catch (error) {
      const { problem, message } = await libraryErrorIn(saveDependencies.room, error);
      await writeSafety({ failure: { at: new Date().toISOString(), problem, message } });
      return 'failed';
    }
  });
}

async function placeOf({ way }: Safety): Promise<BackupPlace | 'no-access' | 'elsewhere'> {
  if (way === 'folder') {
    if ((await folderAccess()) !== 'granted') return 'no-access';
    return (await folderPlace()) ?? 'no-access';
  }
  if (way === 'downloads') {
    if (!(await downloadsAllowed())) return 'no-access';
    return canDownloadHere() ? downloadsPlace() : 'elsewhere';
  }
  return 'elsewhere';
}
