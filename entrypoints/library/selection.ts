import type { LibraryActions, LibraryState } from '@/components/library/types';
import { type Library, moveAllToTrash, restoreAllFromTrash, tagStories, undoTags } from '@/lib/library';
import { plural, t } from '../shared/i18n';
import type { FinderClient } from './finder-client';

interface SelectionSurroundings {
  db: Library;
  finder: FinderClient;
  get: () => LibraryState;
  set: (selected: ReadonlySet<string>) => void;
  progress: (bulk: LibraryState['bulk']) => void;
  toast: (words: string, undo?: () => void) => void;
  /** Gives whether it was done. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Ticking stories, and what is done with those that are ticked. */
export function createSelection({
  db,
  finder,
  get,
  set,
  progress,
  toast,
  attempt,
}: SelectionSurroundings): Pick<LibraryActions, 'onSelect' | 'onSelectAll' | 'onBulkTags' | 'onBulkDelete'> {
  let lastTicked: string | null = null;
  function select(ids: string[], on: boolean, range = false): void {
    const selected = new Set(get().selected);
    const rows = (get().stories ?? []).map((story) => story.id);
    const [from, to] = [rows.indexOf(lastTicked ?? ''), rows.indexOf(ids[0] ?? '')].toSorted((a, b) => a - b);
    const all = range && from !== undefined && from >= 0 ? rows.slice(from, (to ?? from) + 1) : ids;
    for (const id of all) {
      if (on) selected.add(id);
      else selected.delete(id);
    }
    lastTicked = ids[0] ?? null;
    set(selected);
  }

  /** While all stories of the question are being found, their number stands for nothing yet. */
  let choosing: Promise<void> | null = null;

  function chooseAll(): Promise<void> {
    const found = (async () => {
      const { ids } = await finder.find({ ...get().query, place: 'library' }, { patience: Infinity });
      set(new Set(ids));
    })();
    choosing = found;
    return found.finally(() => {
      if (choosing === found) choosing = null;
    });
  }

  /** What is done with the selection waits for a selection that was asked for before. */
  async function afterChoice(work: () => Promise<boolean>): Promise<boolean> {
    if (
      choosing &&
      !(await choosing.then(
        () => true,
        () => false,
      ))
    )
      return false;
    return work();
  }

  /** Does something with many stories, one such work at a time, and says how far it is. */
  async function bulk(
    of: number,
    work: (onProgress: (done: number) => void) => Promise<void>,
  ): Promise<boolean> {
    if (get().bulk) return false;
    progress({ done: 0, of });
    return attempt(() => work((done) => progress({ done, of })).finally(() => progress(null)));
  }

  function tagSelected(add: string[], removed: string[]): Promise<boolean> {
    const ids = [...get().selected];
    return bulk(ids.length, async (onProgress) => {
      const done = await tagStories(db, ids, { add, remove: removed }, new Date(), onProgress);
      if (done.length === 0) return toast(t('bulkNothing'));
      return toast(
        plural('bulkTagged', done.length),
        () =>
          void bulk(done.length, async (onUndone) => {
            await undoTags(db, done, new Date(), onUndone);
            toast(t('undone'));
          }),
      );
    });
  }

  function trashSelected(): Promise<boolean> {
    const ids = [...get().selected];
    return bulk(ids.length, async (onProgress) => {
      await moveAllToTrash(db, ids, new Date(), onProgress);
      set(new Set());
      toast(
        plural('bulkDeleted', ids.length),
        () =>
          void bulk(ids.length, async (onUndone) => {
            await restoreAllFromTrash(db, ids, new Date(), onUndone);
            toast(plural('bulkRestored', ids.length));
          }),
      );
    });
  }

  return {
    onSelect: select,
    onSelectAll: () => void attempt(chooseAll),
    onBulkTags: (add, removed) => afterChoice(() => tagSelected(add, removed)),
    onBulkDelete: () => void afterChoice(trashSelected),
  };
}
