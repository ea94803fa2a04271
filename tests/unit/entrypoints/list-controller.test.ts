import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createList } from '@/entrypoints/library/list-controller';
import { saveCapture } from '@/lib/library';
import { deps, freshLibrary, request } from '../library/helpers';

beforeAll(() => {
  // Live queries look at nothing where the global place has no IndexedDB.
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows a story that is saved between its first answer and the first look at the journal', async () => {
  const { db } = freshLibrary();
  await db.open();
  const shown: string[][] = [];
  const find = vi.fn(async () => {
    const ids = await db.stories.toCollection().primaryKeys();
    return { ids, total: ids.length, partial: false, unknown: [] };
  });
  const list = createList({
    db,
    finder: {
      find,
      facets: () => Promise.resolve({ tags: [], hosts: [], agencies: [] }),
      pictures: vi.fn(),
      count: () => Promise.resolve(0),
      completeTags: () => Promise.resolve([]),
    },
    query: () => ({}),
    place: () => 'library',
    set: ({ stories }) => {
      if (stories) shown.push(stories.map((story) => story.id));
    },
    fail: (error) => {
      throw error;
    },
  });
  // A tab in the background gets its timers late, and with them the first look.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  list.watch();
  await find.mock.results[0]?.value;
  const { storyId } = await saveCapture(db, request(), deps());
  vi.advanceTimersByTime(1);
  vi.useRealTimers();
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([storyId]), 2000);
  list.stop();
});
