import { liveQuery } from 'dexie';
import type { LibraryState } from '@/components/library/types';
import { type FindOptions, type Library, recentStories, type Story, type StoryQuery } from '@/lib/library';
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
/** With so many rows of a phrase that is still looked for, the page is full enough to be shown. */
const SCREEN = 12;
/** A phrase is looked for behind the first rows in turns of so many milliseconds, so many times. */
const TURN = 250;
const TURNS = 8;
/** After a letter nothing but rows is asked for until the typing rests so long, in milliseconds. */
const REST = 120;

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

interface Shown {
  wanted: StoryQuery;
  stories: Story[];
  partial: boolean;
}

/**
 * Makes the list's controller. Rows come first; counts, snippets and the rest of a phrase come behind them and are left
 * as soon as rows are asked for again. A newer question ends the older one. Other looks (the window moved, the library
 * changed) wait for the one at hand, and of those that wait only the newest is taken.
 */
export function createList({ db, finder, query, place, set, fail }: ListDependencies): ListController {
  let subscription: { unsubscribe(): void } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** The newest change that was looked at. */
  let seen: number | undefined;
  const newest = async (): Promise<number | undefined> => (await db.changes.orderBy(':id').last())?.seq;
  let from = 0;
  let to = FIRST;
  /** Ends with the question. */
  let question = new AbortController();
  /** Ends with the next look that presses; null while nothing comes behind the rows. */
  let behind: AbortController | null = null;
  let busy = false;
  let waiting = false;
  /** Whether counts and filters are those of this question and of the library as it is. */
  let counted = false;
  let patience: number | undefined;

  async function showRows(signal: AbortSignal, options: FindOptions): Promise<Shown> {
    const wanted: StoryQuery = { ...query(), place: place() };
    const found = await finder.find({ ...wanted, offset: from, limit: to - from }, { ...options, signal });
    const rows = await db.stories.bulkGet(found.ids);
    signal.throwIfAborted();
    const stories = rows.flatMap((story) => (story ? [story] : []));
    const { total, partial, unknown } = found;
    const isPlain = marksOf(wanted.words) === null;
    set({ stories, start: from, total, partial, unknown, error: null, ...(isPlain ? { snippets: {} } : {}) });
    performance.mark('nutgraf-listed', { detail: wanted.words ?? '' });
    return { wanted, stories, partial };
  }

  async function showRest(first: Shown, signal: AbortSignal): Promise<void> {
    let { stories, partial } = first;
    const { wanted } = first;
    if (wanted.words) await rest(REST);
    const turns = patience === undefined ? TURNS : 0;
    for (let turn = 0; partial && turn < turns; turn += 1) {
      signal.throwIfAborted();
      ({ stories, partial } = await showRows(signal, { patience: TURN }));
    }
    signal.throwIfAborted();
    const snippets = await snippetsOf(stories, wanted.words);
    signal.throwIfAborted();
    if (snippets) set({ snippets });
    if (counted) return;
    const facets = await finder.facets(wanted, { signal });
    const count = await finder.count(place());
    signal.throwIfAborted();
    counted = true;
    set({ facets, count });
  }

  /** Pieces of the texts that answer, where headline and standfirst do not show why a story was found. */
  async function snippetsOf(
    stories: Story[],
    words: string | undefined,
  ): Promise<Record<string, string> | null> {
    const marks = marksOf(words);
    if (!marks) return null;
    const dark = stories.filter(
      (story) =>
        story.versionCount > 0 &&
        matchesIn(`${story.headline}\n${story.standfirst ?? ''}`, marks).length === 0,
    );
    const versions = await db.versions.bulkGet(dark.map((story) => `${story.id}:${story.versionCount}`));
    const snippets: Record<string, string> = {};
    for (const [at, story] of dark.entries()) {
      const snippet = snippetOf(versions[at]?.context.text ?? '', marks);
      if (snippet) snippets[story.id] = snippet;
    }
    return snippets;
  }

  /** Runs what is wanted until its signal ends it. */
  function whileWanted(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => {
      if (!signal.aborted) fail(error);
    });
  }

  /** What does not press waits for what comes behind the rows too: a long import would never let it come. */
  function run(presses = true): void {
    if (presses) behind?.abort();
    if (busy || (behind && !presses)) {
      waiting = true;
      return;
    }
    busy = true;
    waiting = false;
    const { signal } = question;
    void whileWanted(signal, async () => {
      const shown = await showRows(signal, {
        enough: SCREEN,
        ...(patience === undefined ? {} : { patience }),
      });
      if (!waiting) runBehind(shown);
    }).finally(() => {
      busy = false;
      if (waiting && !behind) run();
    });
  }

  function runBehind(shown: Shown): void {
    const control = new AbortController();
    behind = control;
    void whileWanted(control.signal, () => showRest(shown, control.signal)).finally(() => {
      if (behind === control) behind = null;
      if (waiting && !busy) run();
    });
  }

  /** The library changed. */
  function follow(change: number | undefined): void {
    seen = change;
    counted = false;
    run(false);
  }

  /** Another question, from the top; what was asked before is no longer wanted. */
  function begin(): void {
    question.abort();
    question = new AbortController();
    [from, to] = [0, FIRST];
    patience = undefined;
    counted = false;
    run();
  }

  /** The first rows come straight from the table, before the finder has read its catalogue. */
  async function firstRows(): Promise<void> {
    const { words, tag, host, agency } = query();
    if (words || tag || host || agency) return;
    const { signal } = question;
    const stories = await recentStories(db, FIRST, place());
    if (signal.aborted || !busy) return;
    set({ stories, start: 0, total: stories.length });
    performance.mark('nutgraf-first-rows');
  }

  return {
    watch() {
      subscription?.unsubscribe();
      begin();
      firstRows().catch(fail);
      // The first look counts too: it comes by a timer, late in a tab that nobody sees, and takes in what was saved since
      // the first answer. Where nothing was, the finder has that answer still.
      subscription = liveQuery(newest).subscribe({ next: follow, error: fail });
      // A background that ends right after it wrote cannot tell the other tabs.
      clearInterval(timer);
      timer = setInterval(() => {
        newest().then((id) => {
          if (id !== seen) follow(id);
        }, fail);
      }, LOOKS);
    },
    stop() {
      clearInterval(timer);
      subscription?.unsubscribe();
      subscription = null;
      question.abort();
      behind?.abort();
    },
    ask: begin,
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

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
