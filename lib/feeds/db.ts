import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { FeedItem, Follow, LedgerEntry } from './types';

/**
 * The feeds that the reader follows, what stood in them, and every request that was made. A database of its own: what can
 * be asked for again must never take room or time from the saved stories.
 */
export class FeedStore extends Dexie {
  declare follows: Table<Follow, string>;
  declare items: Table<FeedItem, string>;
  declare ledger: Table<LedgerEntry, number>;

  constructor(name = 'nutgraf-feeds', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({
      follows: 'url, host, nextAt',
      items: 'id, feedUrl, seenAt',
      ledger: '++id, at',
    });
  }
}

/** Opens the feeds' database on first use; name and IndexedDB can be handed in for tests. */
export function openFeeds(name?: string, options?: DexieOptions): FeedStore {
  return new FeedStore(name, options);
}
