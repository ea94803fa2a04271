import { feedKin, type FeedStore } from '@/lib/feeds';
import type { Library } from '@/lib/library';
import { LibraryKin } from '@/lib/library/kin';
import type { ThreadEntry } from '@/lib/library/thread';
import type { KinAnswer, KinQuestion } from '@/lib/messages/protocol';
import { listedKin } from '@/lib/related/listed';

/** Rows of each lane. */
const ROWS = 6;

/** So long after the last save the index takes in what was saved, in milliseconds. */
const QUIET = 1500;

/** What the background knows of kinship. */
export interface KinFinder {
  answer(question: KinQuestion): Promise<KinAnswer>;
  thread(storyId: string): Promise<ThreadEntry[]>;
  /** A story is about to be saved: what goes on for the index makes way. */
  saving(): void;
  /** A story was saved: the index takes it in, a while after the last one. What is missed is taken in by the next answer. */
  saved(): void;
}

/** Makes it over the two databases, which open when they are first needed. */
export function createKinFinder(library: () => Library, feeds: () => FeedStore): KinFinder {
  let kin: LibraryKin | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();
  const makeWay = (): void => {
    clearTimeout(timer);
    running.abort();
    running = new AbortController();
  };
  const ofLibrary = (): LibraryKin => (kin ??= new LibraryKin(library()));
  return {
    async answer({ article, url, canonicalUrl, listed }) {
      // One lane that fails leaves the others standing.
      const [saved, entries] = await Promise.all([
        ofLibrary()
          .kinOf(article, { url, canonicalUrl }, ROWS)
          .catch(() => []),
        feedKin(feeds(), article, canonicalUrl ? [url, canonicalUrl] : [url], ROWS).catch(() => []),
      ]);
      return { library: saved, feeds: entries, page: kinInLists(article, listed) };
    },
    thread: (storyId) => ofLibrary().threadOf(storyId),
    saving: makeWay,
    saved() {
      makeWay();
      const { signal } = running;
      timer = setTimeout(() => {
        ofLibrary()
          .settle(signal)
          .catch(() => undefined);
      }, QUIET);
    },
  };
}

function kinInLists(article: KinQuestion['article'], listed: KinQuestion['listed']): KinAnswer['page'] {
  const titles = listed.map(({ title }) => title);
  return listedKin(article, titles).flatMap(({ at, reasons }) => {
    const entry = listed[at];
    return entry ? [{ ...entry, reasons }] : [];
  });
}
