import type { FeedItem, Follow, LedgerEntry } from '@/lib/feeds';

/** Everything that the page of followed feeds shows; null until it was read. */
export interface FeedsState {
  follows: Follow[] | null;
  /** The newest entries of all feeds. */
  items: FeedItem[];
  /** The newest requests, and how many the ledger holds in all. */
  requests: LedgerEntry[];
  requestCount: number;
  /** Feeds whose host the browser did not let the extension ask, after the reader said no. */
  denied: string | null;
}

/** Everything that the reader can do there. */
export interface FeedActions {
  onUnfollow: (feed: Follow) => void;
  /** Must be called straight from the click: browsers ask for access only then. */
  onAllowAgain: (feed: Follow) => void;
  onAllowRedirect: (feed: Follow) => void;
  onMoreRequests: () => void;
}
