import type { LibraryActions, LibraryState } from '@/components/library/types';
import { type Library, moveToTrash, restoreFromTrash, tagStories, undoTags } from '@/lib/library';
import { plural, t } from '../shared/i18n';
import type { FinderClient } from './finder-client';

interface SelectionSurroundings {
  db: Library;
  finder: FinderClient;
  get: () => LibraryState;
  set: (selected: ReadonlySet<string>) => void;
  toast: (words: string, undo?: () => void) => void;
  attempt: (work: () => Promise<unknown>) => void;
}

/** Ticking stories, and what is done with those that are ticked. */
export function createSelection({
  db,
  finder,
  get,
  set,
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

  function tagSelected(add: string[], removed: string[]): void {
    attempt(async () => {
      const done = await tagStories(db, [...get().selected], { add, remove: removed }, new Date());
      if (done.length === 0) return toast(t('bulkNothing'));
      return toast(plural('bulkTagged', done.length), () =>
        attempt(async () => {
          await undoTags(db, done, new Date());
          toast(t('undone'));
        }),
      );
    });
  }

  function trashSelected(): void {
    const ids = [...get().selected];
    attempt(async () => {
      for (const id of ids) await moveToTrash(db, id, new Date());
      set(new Set());
      toast(plural('bulkDeleted', ids.length), () =>
        attempt(async () => {
          for (const id of ids) await restoreFromTrash(db, id, new Date());
          toast(plural('bulkRestored', ids.length));
        }),
      );
    });
  }

  return {
    onSelect: select,
    onSelectAll: () =>
      attempt(async () => {
        const { ids } = await finder.find({ ...get().query, place: 'library' }, { patience: Infinity });
        set(new Set(ids));
      }),
    onBulkTags: tagSelected,
    onBulkDelete: trashSelected,
  };
}
