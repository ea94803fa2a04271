import { browser } from 'wxt/browser';
import {
  type FeedDependencies,
  type FeedStore,
  followFeed,
  hostPattern,
  openFeeds,
  refreshDue,
  unfollowFeed,
} from '@/lib/feeds';
import { detectionAllowed } from '../shared/detection';

const ALARM = 'feeds';
/** How often it is looked whether a feed's hour has come, in minutes; looking asks nobody anything. */
const LOOK = 15;
const INTENTS = 'feed-intents';
/** How long the answer to the browser's question may take, in milliseconds. */
const PATIENCE = 180_000;

/** The one place from which the extension asks the network for anything. */
const dependencies: FeedDependencies = {
  now: () => new Date(),
  clock: () => performance.now(),
  mayAsk: (url) => browser.permissions.contains({ origins: [hostPattern(url)] }),
  fetch: (url, init) => fetch(url, init),
};

/** A feed that the reader wants to follow, while the browser asks whether its host may be asked. */
interface Intent {
  url: string;
  title: string | null;
  at: number;
}

/** Following of feeds, as the background does it. */
export interface Feeds {
  store(): FeedStore;
  /** Keeps what the reader wants until the browser has asked: the question closes the popup. */
  intend(feed: { url: string; title: string | null }): Promise<void>;
  /** Follows where the access is there, and asks at once; gives whether it is. */
  follow(feed: { url: string; title: string | null }): Promise<boolean>;
  /** Follows what was intended for hosts that may be asked now. */
  accessChanged(): Promise<void>;
  unfollow(url: string): Promise<void>;
  refresh(): Promise<number>;
  /** An alarm as long as something is followed, none otherwise. */
  syncAlarm(): Promise<void>;
}

/** Makes the background's feeds; the database opens when it is first needed. */
export function createFeeds(): Feeds {
  let opened: FeedStore | undefined;
  const store = (): FeedStore => (opened ??= openFeeds());

  async function follow(feed: { url: string; title: string | null }): Promise<boolean> {
    if (!(await dependencies.mayAsk(feed.url))) return false;
    await followFeed(store(), feed, new Date());
    await dropIntents((each) => each.url === feed.url);
    await syncAlarm();
    await store()
      .follows.where({ url: feed.url, problem: 'no-access' })
      .modify({ nextAt: new Date().toISOString() })
      .catch(() => 0);
    await refreshDue(store(), dependencies);
    return true;
  }

  async function syncAlarm(): Promise<void> {
    if ((await store().follows.count()) === 0) {
      await browser.alarms.clear(ALARM);
      return;
    }
    // Making it again would start its time anew with every start of the background.
    if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: LOOK });
  }

  return {
    store,
    follow,
    syncAlarm,
    refresh: () => refreshDue(store(), dependencies),
    async intend({ url, title }) {
      await keepIntents([...(await readIntents()), { url, title, at: Date.now() }]);
    },
    async accessChanged() {
      for (const intent of await readIntents()) await follow(intent);
    },
    async unfollow(url) {
      const pattern = await unfollowFeed(store(), url);
      await syncAlarm();
      // Access to all pages, where the reader gave it, is for detection and stays.
      if (pattern && !(await detectionAllowed()))
        await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
    },
  };
}

async function readIntents(): Promise<Intent[]> {
  const found: unknown = (await browser.storage.session.get(INTENTS))[INTENTS];
  const intents = Array.isArray(found) ? (found as Intent[]) : [];
  return intents.filter((each) => Date.now() - each.at < PATIENCE);
}

async function keepIntents(intents: Intent[]): Promise<void> {
  await browser.storage.session.set({ [INTENTS]: intents });
}

async function dropIntents(done: (intent: Intent) => boolean): Promise<void> {
  await keepIntents((await readIntents()).filter((each) => !done(each)));
}

export { ALARM as FEEDS_ALARM };
