import { type Candidate, createIndex, type Reason } from '@/lib/related';
import type { FeedStore } from './db';
import type { FeedItem } from './types';

/** Entries that are looked at, the newest of all feeds. */
const LOOKED_AT = 800;
/** Below this an entry is no kin. */
const LEAST = 0.12;

/** An entry of a followed feed that is kin to a story, with the feed's title. */
export interface KinItem {
  item: FeedItem;
  feedTitle: string;
  reasons: Reason[];
}

/** The newest entries of followed feeds that are kin to a story, the nearest first; the story itself is left out. */
export async function feedKin(
  db: FeedStore,
  article: Candidate,
  ownUrls: string[],
  k: number,
): Promise<KinItem[]> {
  const items = await db.items.orderBy('seenAt').reverse().limit(LOOKED_AT).toArray();
  if (items.length === 0) return [];
  const follows = new Map((await db.follows.toArray()).map((follow) => [follow.url, follow]));
  const byId = new Map(items.map((item) => [item.id, item]));
  const index = createIndex(
    items.map((item) => ({
      id: item.id,
      title: item.title,
      lead: item.lead,
      ...(item.published ? { date: item.published } : {}),
    })),
  );
  const seen = new Set(ownUrls);
  return index
    .rank(article, k * 3)
    .flatMap(({ id, score, reasons }): KinItem[] => {
      const item = byId.get(id);
      if (!item || score < LEAST || (item.url && seen.has(item.url))) return [];
      if (item.url) seen.add(item.url);
      return [{ item, feedTitle: follows.get(item.feedUrl)?.title ?? '', reasons }];
    })
    .slice(0, k);
}
