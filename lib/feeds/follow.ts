import { address, text } from '@/lib/library/clean-values';
import type { FeedStore } from './db';
import { hostPattern } from './host';
import { type ParsedFeed, parseFeed } from './parse';
import { type Answer, askFeed, type Network } from './request';
import type { FeedItem, FeedProblem, Follow, LedgerEntry } from './types';

/** What following needs of its surroundings. */
export interface FeedDependencies extends Network {
  now(): Date;
  /** Whether the reader still lets the extension ask this host. */
  mayAsk(url: string): Promise<boolean>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Entries that are kept of one feed, with those that it no longer has. */
const KEPT = 500;
/** Requests that the ledger keeps. */
const LEDGER = 20_000;

/** Follows a feed, or does nothing when it is followed already. Throws a `TypeError` for what is no web address. */
export async function followFeed(
  db: FeedStore,
  feed: { url: string; title: string | null },
  now: Date,
): Promise<Follow> {
  const url = address(feed.url);
  if (!url) throw new TypeError('This is no web address.');
  return db.transaction('rw', db.follows, async () => {
    const known = await db.follows.get(url);
    if (known) return known;
    const { hostname } = new URL(url);
    const follow: Follow = {
      url,
      title: text(feed.title, 200) ?? hostname,
      host: hostname,
      addedAt: now.toISOString(),
      mayRedirect: false,
      etag: null,
      lastModified: null,
      checkedAt: null,
      nextAt: now.toISOString(),
      failures: 0,
      problem: null,
    };
    await db.follows.put(follow);
    return follow;
  });
}

/**
 * Ends following, with all entries of the feed; the ledger keeps what was asked. Gives the host's pattern when no other
 * feed of that host is followed, so that the permission can be given back; null otherwise.
 */
export async function unfollowFeed(db: FeedStore, url: string): Promise<string | null> {
  return db.transaction('rw', db.follows, db.items, async () => {
    await db.follows.delete(url);
    await db.items.where('feedUrl').equals(url).delete();
    const pattern = hostPattern(url);
    const others = await db.follows.toArray();
    return others.some((other) => hostPattern(other.url) === pattern) ? null : pattern;
  });
}

/** The reader agreed that a feed sends its readers on; it is asked again at the next chance. */
export async function allowRedirect(db: FeedStore, url: string, now: Date): Promise<void> {
  await db.follows.update(url, { mayRedirect: true, nextAt: now.toISOString(), failures: 0, problem: null });
}

/** Asks every feed whose time has come, one after the other. Gives how many new entries there were. */
export async function refreshDue(db: FeedStore, deps: FeedDependencies): Promise<number> {
  const due = await db.follows.where('nextAt').belowOrEqual(deps.now().toISOString()).toArray();
  let fresh = 0;
  for (const follow of due)
    fresh += await refreshFeed(db, follow.url, follow.checkedAt ? 'hourly' : 'followed', deps);
  await tidyLedger(db);
  return fresh;
}

/** Asks one feed, unless its time has not come or the reader took the access back. Gives the number of new entries. */
export async function refreshFeed(
  db: FeedStore,
  url: string,
  reason: LedgerEntry['reason'],
  deps: FeedDependencies,
): Promise<number> {
  const follow = await claim(db, url, deps.now());
  if (!follow) return 0;
  if (!(await deps.mayAsk(url))) {
    // Nothing was asked, so nothing stands in the ledger.
    await db.follows.update(url, { problem: 'no-access', nextAt: after(deps.now(), HOUR) });
    return 0;
  }
  const at = deps.now().toISOString();
  const answer = await askFeed(follow, deps);
  let parsed: ParsedFeed | null = null;
  let problem =
    answer.outcome.kind === 'body' || answer.outcome.kind === 'unchanged' ? null : answer.outcome.kind;
  if (answer.outcome.kind === 'body') {
    try {
      parsed = parseFeed(answer.outcome.body, url);
    } catch {
      problem = 'malformed';
    }
  }
  return db.transaction('rw', db.follows, db.items, db.ledger, async () => {
    const fresh = parsed ? await keepItems(db, parsed, url, at) : 0;
    await db.ledger.add({
      at,
      url,
      answeredBy: answer.answeredBy,
      status: answer.status,
      bytes: answer.bytes,
      took: answer.took,
      outcome: problem ?? (answer.outcome.kind === 'unchanged' ? 'unchanged' : 'new'),
      fresh,
      reason,
    });
    // Unfollowed meanwhile: the request stays in the ledger, the entries do not stay.
    if (!(await db.follows.get(url))) {
      await db.items.where('feedUrl').equals(url).delete();
      return 0;
    }
    await db.follows.update(url, followingState(follow, answer, parsed, problem, deps.now()));
    return fresh;
  });
}

/** Takes a feed whose time has come, and moves its time on, so that two callers at once make one request. */
function claim(db: FeedStore, url: string, now: Date): Promise<Follow | null> {
  return db.transaction('rw', db.follows, async () => {
    const follow = await db.follows.get(url);
    if (!follow || follow.nextAt > now.toISOString()) return null;
    await db.follows.update(url, { nextAt: after(now, HOUR), checkedAt: now.toISOString() });
    return follow;
  });
}

function followingState(
  follow: Follow,
  answer: Answer,
  parsed: ParsedFeed | null,
  problem: FeedProblem | null,
  now: Date,
): Partial<Follow> {
  const failures = problem ? follow.failures + 1 : 0;
  // No more than hourly; the feed's and the server's own wishes, and failures, make it less often, to a day at most.
  const wish = Math.max((answer.wait ?? 0) * 1000, (parsed?.ttl ?? 0) * 60_000);
  const wait = Math.min(DAY, Math.max(HOUR * 2 ** Math.min(failures, 5), HOUR, wish));
  return {
    nextAt: after(now, wait),
    failures,
    problem,
    ...(parsed
      ? {
          etag: answer.etag,
          lastModified: answer.lastModified,
          ...(parsed.title && follow.title === follow.host ? { title: parsed.title } : {}),
        }
      : {}),
  };
}

async function keepItems(db: FeedStore, parsed: ParsedFeed, url: string, seenAt: string): Promise<number> {
  const known = await db.items.bulkGet(parsed.items.map((item) => item.id));
  const rows = parsed.items.map((item, at): FeedItem => ({ ...item, seenAt: known[at]?.seenAt ?? seenAt }));
  await db.items.bulkPut(rows);
  const all = await db.items.where('feedUrl').equals(url).sortBy('seenAt');
  const present = new Set(rows.map((row) => row.id));
  const gone = all.filter((item) => !present.has(item.id)).slice(0, Math.max(0, all.length - KEPT));
  await db.items.bulkDelete(gone.map((item) => item.id));
  return known.filter((each) => each === undefined).length;
}

async function tidyLedger(db: FeedStore): Promise<void> {
  const over = (await db.ledger.count()) - LEDGER;
  if (over > 0) await db.ledger.bulkDelete(await db.ledger.orderBy('id').limit(over).primaryKeys());
}

const after = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() + milliseconds).toISOString();
