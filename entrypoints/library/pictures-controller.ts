import { liveQuery } from 'dexie';
import type { PicturesActions, PicturesState } from '@/components/library/pictures/types';
import type { LibraryActions, LibraryState } from '@/components/library/types';
import type { Library, StoryQuery } from '@/lib/library';
import { wordsOfProblem } from '../shared/problem-words';
import type { FinderClient } from './finder-client';

/** How long a phrase is looked for when the reader asks to look further, in milliseconds. */
const LONG = 60_000;
/** How often the journal is looked at besides, in milliseconds: a background that ends right after it wrote tells nobody. */
const LOOKS = 4000;
/** How often the charts are counted anew by themselves while texts are still looked through for a phrase. */
const TURNS = 20;

/** What the charts count: of the whole library, or of the stories that answer the query. */
export interface PicturesController {
  state(): PicturesState;
  actions: PicturesActions;
  /** Follows what the library shows; counts only while the charts are open. */
  follow(state: Pick<LibraryState, 'view' | 'query'>): void;
}

interface PicturesDependencies {
  db: Library;
  finder: Pick<FinderClient, 'pictures'>;
  query: () => StoryQuery;
  library: Pick<LibraryActions, 'onQuery' | 'onView'>;
  changed: () => void;
}

/** Makes the controller. One count is made at a time; while it runs, only the newest of the next waits. */
export function createPictures({
  db,
  finder,
  query,
  library,
  changed,
}: PicturesDependencies): PicturesController {
  let state: PicturesState = { pictures: null, error: null };
  let subscription: { unsubscribe(): void } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** The newest change that was looked at. */
  let seen: number | undefined;
  let asked: string | null = null;
  let busy = false;
  let waiting = false;
  let patience: number | undefined;
  let turns = 0;
  /** The query from which a bar led to the list; coming back, the reader finds the charts as they were. */
  let left: { before: StoryQuery; picked: string } | null = null;

  const set = (next: PicturesState): void => {
    state = next;
    changed();
  };

  async function count(): Promise<void> {
    const key = asked;
    try {
      const pictures = await finder.pictures({ ...query(), place: 'library' }, patience);
      if (key !== asked) return;
      set({ pictures, error: null });
      if (!pictures.partial || turns >= TURNS) return;
      turns += 1;
      waiting = true;
    } catch (error) {
      if (key === asked) fail(error);
    }
  }

  function run(): void {
    waiting = busy;
    if (busy) return;
    busy = true;
    void count().finally(() => {
      busy = false;
      if (waiting && asked !== null) run();
    });
  }

  const newest = async (): Promise<number | undefined> => (await db.changes.orderBy(':id').last())?.seq;
  const fail = (cause: unknown): void =>
    void wordsOfProblem(cause).then((words) => set({ ...state, error: words }));
  const look = (id: number | undefined): void => {
    if (id === seen) return;
    seen = id;
    run();
  };

  /** Counts anew when the library changes. */
  function watch(): void {
    subscription = liveQuery(newest).subscribe({ next: look, error: fail });
    timer = setInterval(() => void newest().then(look, fail), LOOKS);
  }

  return {
    state: () => state,
    actions: {
      onPick(picked) {
        left = { before: query(), picked: JSON.stringify(picked) };
        library.onQuery(picked);
        library.onView({ name: 'list' });
      },
      onFurther() {
        patience = LONG;
        run();
      },
    },
    follow({ view, query: now }) {
      if (view.name !== 'pictures') {
        if (asked === null) return;
        asked = null;
        clearInterval(timer);
        subscription?.unsubscribe();
        subscription = null;
        return;
      }
      const key = JSON.stringify(now);
      if (asked === null && left?.picked === key) {
        const { before } = left;
        left = null;
        // Not while the page is being shown.
        queueMicrotask(() => library.onQuery(before));
        return;
      }
      if (asked !== key) {
        asked = key;
        patience = undefined;
        turns = 0;
        run();
      }
      if (!subscription) watch();
    },
  };
}
