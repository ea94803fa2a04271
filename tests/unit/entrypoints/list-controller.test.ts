import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { FinderClient } from '@/entrypoints/library/finder-client';
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

type Found = Awaited<ReturnType<FinderClient['find']>>;
const NONE: Found = { ids: [], total: 0, partial: false, unknown: [] };
const NO_FACETS = { tags: [], hosts: [], agencies: [] };

/** A list over a library in memory and a finder that answers as the test says. */
async function aList(finder: Partial<FinderClient>, words?: () => string) {
  const { db } = freshLibrary();
  await db.open();
  const set = vi.fn<Parameters<typeof createList>[0]['set']>();
  const list = createList({
    db,
    finder: {
      find: () => Promise.resolve(NONE),
      facets: () => Promise.resolve(NO_FACETS),
      pictures: vi.fn(),
      count: () => Promise.resolve(0),
      completeTags: () => Promise.resolve([]),
      ...finder,
    },
    query: () => (words ? { words: words() } : {}),
    place: () => 'library',
    set,
    fail: (error) => {
      throw error;
    },
  });
  const shown = (): string[][] =>
    set.mock.calls.flatMap(([{ stories }]) => (stories ? [stories.map((story) => story.id)] : []));
  return { db, list, set, shown };
}

/** Never answers, but fails when it is ended, as the finder does. */
const pending = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

it('shows the first rows before the finder has answered', async () => {
  const { db, list, shown } = await aList({ find: (_query, options) => pending(options?.signal) });
  const { storyId } = await saveCapture(db, request(), deps());
  list.watch();
  await vi.waitFor(() => expect(shown()).toContainEqual([storyId]));
  list.stop();
});

it('ends a question when a newer one comes, and shows only the newer answer', async () => {
  let words = 'first';
  const asked: (string | undefined)[] = [];
  const { list, set } = await aList(
    {
      find: ({ words: question }, options) => {
        asked.push(question);
        return question === 'first' ? pending(options?.signal) : Promise.resolve({ ...NONE, total: 7 });
      },
    },
    () => words,
  );
  list.ask();
  words = 'second';
  list.ask();
  await vi.waitFor(() => expect(set.mock.calls.map(([part]) => part.total)).toContain(7));
  expect(asked.slice(0, 2)).toEqual(['first', 'second']);
  list.stop();
});

it('does not count for a question that a newer one has overtaken', async () => {
  let words = 'first';
  const facets = vi.fn<FinderClient['facets']>((query, options) =>
    query.words === 'first' ? pending(options?.signal) : Promise.resolve(NO_FACETS),
  );
  const { list, set } = await aList({ facets }, () => words);
  list.ask();
  await vi.waitFor(() => expect(facets).toHaveBeenCalledOnce());
  words = 'second';
  list.ask();
  expect(facets.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  await vi.waitFor(() => expect(set.mock.calls.some(([part]) => part.facets)).toBe(true));
  expect(facets.mock.calls.at(-1)?.[0].words).toBe('second');
  list.stop();
});

it('counts once for a question, however far its rows are scrolled', async () => {
  const facets = vi.fn<FinderClient['facets']>(() => Promise.resolve(NO_FACETS));
  const find = vi.fn<FinderClient['find']>(() => Promise.resolve({ ...NONE, total: 900 }));
  const { list, set } = await aList({ facets, find });
  list.ask();
  await vi.waitFor(() => expect(set.mock.calls.some(([part]) => part.facets)).toBe(true));
  list.window(400, 420);
  await vi.waitFor(() => expect(set.mock.calls.some(([part]) => part.start === 370)).toBe(true));
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(facets).toHaveBeenCalledOnce();
  list.stop();
});

it('goes on looking for a phrase behind the first rows', async () => {
  const find = vi.fn<FinderClient['find']>((_query, options) =>
    Promise.resolve(
      options?.patience === undefined ? { ...NONE, total: 1, partial: true } : { ...NONE, total: 9 },
    ),
  );
  const { list, set } = await aList({ find }, () => '"two words"');
  list.ask();
  await vi.waitFor(() => {
    const totals = set.mock.calls.flatMap(([{ total, partial }]) =>
      total === undefined ? [] : [[total, partial]],
    );
    expect(totals).toEqual([
      [1, true],
      [9, false],
    ]);
  });
  list.stop();
});

it('shows a story that is saved between its first answer and the first look at the journal', async () => {
  const find = vi.fn<FinderClient['find']>(async () => {
    const ids: string[] = await db.stories.toCollection().primaryKeys();
    return { ...NONE, ids, total: ids.length };
  });
  const { db, list, shown } = await aList({ find });
  // A tab in the background gets its timers late, and with them the first look.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  list.watch();
  await find.mock.results[0]?.value;
  const { storyId } = await saveCapture(db, request(), deps());
  vi.advanceTimersByTime(1);
  vi.useRealTimers();
  await vi.waitFor(() => expect(shown().at(-1)).toEqual([storyId]), 2000);
  list.stop();
});
