import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, expect, it, vi } from 'vitest';
import type { LibraryState } from '@/components/library/types';
import { NO_WORK } from '@/components/library/work/types';
import type { FinderClient } from '@/entrypoints/library/finder-client';
import { createTelling } from '@/entrypoints/library/telling';
import { createWork } from '@/entrypoints/library/work-controller';
import { addPassage, moveToTrash, purge, saveCapture } from '@/lib/library';
import english from '@/lib/locales/en.json';
import { deps, freshLibrary, request } from '../library/helpers';

vi.mock('@/entrypoints/shared/i18n', async () => {
  const { lookupIn, speechFrom } = await import('@/components/ui/i18n');
  const { default: words } = await import('@/lib/locales/en.json');
  return speechFrom(lookupIn(words), 'en');
});
beforeAll(() => {
  // Live queries look at nothing where the global place has no IndexedDB.
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** The work on a saved story in memory, with what the reader is told. */
async function work(finder: Partial<FinderClient> = {}) {
  const { db } = freshLibrary();
  const { storyId } = await saveCapture(db, request(), deps());
  let told: LibraryState['toast'] = null;
  let state = { work: NO_WORK, view: { name: 'list' } } as unknown as LibraryState;
  const telling = createTelling((next) => {
    told = next;
  });
  const controller = createWork({
    db,
    finder: finder as FinderClient,
    get: () => state,
    set: (next) => {
      state = { ...state, work: next };
    },
    go: vi.fn(),
    ...telling,
  });
  return { db, storyId, telling, controller, told: () => told, tags: () => state.work.tags };
}

it('does not complain of a note whose highlight was taken away, and leaves the way back', async () => {
  const { db, storyId, controller, told } = await work();
  const { id } = await addPassage(
    db,
    storyId,
    { text: 'The council', prefix: '', suffix: '', colour: 'amber' },
    deps(),
  );
  const passage = await db.selections.get(id);
  controller.actions.onRemovePassage(passage!);
  await vi.waitFor(() => expect(told()?.words).toBe(english.highlightRemoved));
  expect(await controller.actions.onPassageNote(id, 'Ask the owners.')).toBe('gone');
  expect(told()?.undo).toBeTypeOf('function');
  told()?.undo?.();
  await vi.waitFor(() => expect(told()?.words).toBe(english.undone));
  expect(await controller.actions.onPassageNote(id, 'Ask the owners.')).toBe('kept');
});

it('does not complain of the note of a story that was deleted for good', async () => {
  const { db, storyId, controller, told } = await work();
  expect(await controller.actions.onNote(storyId, 'Ask the owners.')).toBe('kept');
  await moveToTrash(db, storyId, new Date());
  await purge(db, [storyId]);
  expect(await controller.actions.onNote(storyId, 'Ask again.')).toBe('gone');
  expect(told()).toBeNull();
});

const tagsView = { name: 'tags' } as const;
const found = { ids: [], total: 1, partial: false, unknown: [] };

it('does not complain of tags that could not be counted, which nobody asked for', async () => {
  const find = vi.fn(() => Promise.reject(new Error('No.')));
  const { controller, told } = await work({ find });
  controller.viewed(tagsView);
  await vi.waitFor(() => expect(find).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told()).toBeNull();
  controller.viewed({ name: 'list' });
});

it('lets a complaint stand while tags are counted', async () => {
  const tags = [{ value: 'harbour', label: 'Harbour', count: 1 }];
  const {
    controller,
    told,
    telling,
    tags: shown,
  } = await work({
    find: () => Promise.resolve(found),
    facets: () => Promise.resolve({ tags, hosts: [], agencies: [] }),
  });
  await telling.attempt(() => Promise.reject(new Error('No.')));
  controller.viewed(tagsView);
  await vi.waitFor(() => expect(shown()).toEqual(tags));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told()?.words).toBe('Not changed: No.');
  controller.viewed({ name: 'list' });
});
