import { liveQuery } from 'dexie';
import type { LibraryState } from '@/components/library/types';
import { type Library, recentStories, type Story, type StoryQuery } from '@/lib/library';
import { marksOf, matchesIn, snippetOf } from '@/lib/library/finder/marks';
import type { FinderClient } from './finder-client';

/** Rows that are read before the reader scrolls. */
const FIRST = 40;
/** Rows that are read beyond those that are seen. */
const AHEAD = 30;
/** How often the journal is looked at besides, in milliseconds. */
const LOOKS = 4000;
/** How long a phrase is looked for when the reader asks to look further, in milliseconds. */
const LONG = 60_000;

type ListPart = Pick<
  LibraryState,
  'stories' | 'start' | 'total' | 'partial' | 'unknown' | 'count' | 'facets' | 'snippets' | 'error'
>;

interface ListDependencies {
  db: Library;
  finder: FinderClient;
  query: () => StoryQuery;
  place: () => 'library' | 'trash';
  set: (part: Partial<ListPart>) => void;
  fail: (error: unknown) => void;
}

/** The list of stories: what is shown of which answer. */
export interface ListController {
  /** Begins to follow the library. */
  watch(): void;
  stop(): void;
  /** The query changed: from the top. */
  ask(): void;
  /** These rows are seen now. */
  window(from: number, to: number): void;
  /** Looks through all texts, as long as it takes. */
  further(): void;
}

/** Makes the list's controller. One question is asked at a time; while it runs, only the newest of the next waits. */
export function createList({ db, finder, query, place, set, fail }: ListDependencies): ListController {
  let subscription: { unsubscribe(): void } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** The newest change that was looked at. */
  let seen: number | undefined;
  const newest = async (): Promise<number | undefined> => (await db.changes.orderBy(':id').last())?.seq;
  let from = 0;
  let to = FIRST;
  let busy = false;
  let waiting = false;
  let round = 0;
  let patience: number | undefined;

  async function answer(): Promise<void> {
    const asked = round;
    const wanted: StoryQuery = { ...query(), place: place() };
    const found = await finder.find({ ...wanted, offset: from, limit: to - from }, patience);
    const rows = await db.stories.bulkGet(found.ids);
    if (asked !== round) return;
    const stories = rows.flatMap((story) => (story ? [story] : []));
    set({
      stories,
      start: from,
      total: found.total,
      partial: found.partial,
      unknown: found.unknown,
      error: null,
    });
    performance.mark('nutgraf-listed', { detail: wanted.words ?? '' });
    const facets = await finder.facets(wanted);
    const count = await finder.count(place());
    if (asked !== round) return;
    set({ facets, count });
    await showSnippets(stories, wanted.words, asked);
  }

  /** Pieces of the texts that answer, where headline and standfirst do not show why a story was found. */
  async function showSnippets(stories: Story[], words: string | undefined, asked: number): Promise<void> {
    const marks = marksOf(words);
    if (!marks) return set({ snippets: {} });
    const dark = stories.filter(
      (story) =>
        story.versionCount > 0 &&
        matchesIn(`${story.headline}\n${story.standfirst ?? ''}`, marks).length === 0,
    );
    const versions = await db.versions.bulkGet(dark.map((story) => `${story.id}:${story.versionCount}`));
    if (asked !== round) return undefined;
    const snippets: Record<string, string> = {};
    for (const [at, story] of dark.entries()) {
      const snippet = snippetOf(versions[at]?.context.text ?? '', marks);
      if (snippet) snippets[story.id] = snippet;
    }
    return set({ snippets });
  }

  function run(): void {
    if (busy) {
      waiting = true;
      return;
    }
    busy = true;
    answer()
      .catch(fail)
      .finally(() => {
        busy = false;
        if (!waiting) return;
        waiting = false;
        run();
      });
  }

  /** The first rows come straight from the table, before the finder has read its catalogue. */
  async function firstRows(): Promise<void> {
    const { words, tag, host, agency } = query();
    if (words || tag || host || agency) return;
    const asked = round;
    const stories = await recentStories(db, FIRST, place());
    if (asked === round && busy) {
      set({ stories, start: 0, total: stories.length });
      performance.mark('nutgraf-first-rows');
    }
  }

  return {
    watch() {
      subscription?.unsubscribe();
      round += 1;
      [from, to] = [0, FIRST];
      patience = undefined;
      run();
      firstRows().catch(fail);
      // The first look counts too: it comes by a timer, late in a tab that nobody sees, and takes in what was saved since
      // the first answer. Where nothing was, the finder has that answer still.
      subscription = liveQuery(newest).subscribe({
        next(id) {
          seen = id;
          run();
        },
        error: fail,
      });
      // A background that ends right after it wrote cannot tell the other tabs.
      clearInterval(timer);
      timer = setInterval(() => {
        newest().then((id) => {
          if (id === seen) return;
          seen = id;
          run();
        }, fail);
      }, LOOKS);
    },
    stop() {
      clearInterval(timer);
      subscription?.unsubscribe();
      subscription = null;
      round += 1;
    },
    ask() {
      round += 1;
      [from, to] = [0, FIRST];
      patience = undefined;
      run();
    },
    window(first, last) {
      if (first >= from && last <= to) return;
      [from, to] = [Math.max(0, first - AHEAD), last + AHEAD];
      run();
    },
    further() {
      patience = LONG;
      run();
    },
  };
}
