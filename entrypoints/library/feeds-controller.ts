import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { FeedActions, FeedsState } from '@/components/library/feeds/types';
import { hostPattern, openFeeds } from '@/lib/feeds';
import { createClient } from '@/lib/messages';

const ITEMS = 40;
const REQUESTS = 50;

/** The state of the feeds' page and everything that changes it. */
export interface FeedsController {
  state(): FeedsState;
  actions: FeedActions;
  /** Reads, and follows every change from then on. */
  start(): void;
}

/** Makes the controller; `changed` is called after every change. */
export function createFeedsController(changed: () => void): FeedsController {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  let state: FeedsState = { follows: null, items: [], requests: [], requestCount: 0, denied: null };
  let requests = REQUESTS;
  let subscription: { unsubscribe(): void } | null = null;
  const set = (part: Partial<FeedsState>): void => {
    state = { ...state, ...part };
    changed();
  };

  function watch(): void {
    const db = openFeeds();
    subscription?.unsubscribe();
    subscription = liveQuery(async () => ({
      follows: await db.follows.orderBy('host').toArray(),
      items: await db.items.orderBy('seenAt').reverse().limit(ITEMS).toArray(),
      requests: await db.ledger.orderBy('id').reverse().limit(requests).toArray(),
      requestCount: await db.ledger.count(),
    })).subscribe({ next: set, error: () => set({ follows: [] }) });
  }

  return {
    state: () => state,
    start() {
      if (!subscription) watch();
    },
    actions: {
      onUnfollow: (feed) => void ask('unfollowFeed', { url: feed.url }),
      onAllowAgain(feed) {
        // First thing in the click: Firefox forgets the click after an await.
        const asked = browser.permissions.request({ origins: [hostPattern(feed.url)] });
        asked.then(
          async (granted) => {
            set({ denied: granted ? null : feed.url });
            if (granted) await ask('followFeed', { url: feed.url, title: feed.title });
          },
          () => set({ denied: feed.url }),
        );
      },
      onAllowRedirect: (feed) => void ask('allowRedirect', { url: feed.url }),
      onMoreRequests() {
        requests += REQUESTS * 4;
        watch();
      },
    },
  };
}
