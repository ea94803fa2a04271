import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowRedirect,
  type FeedDependencies,
  type FeedStore,
  followFeed,
  hostPattern,
  openFeeds,
  refreshDue,
  unfollowFeed,
} from '@/lib/feeds';
import { LONGEST, MOST_BYTES } from '@/lib/feeds/request';
import { rss } from './fixtures';

const FEED = 'https://ledger.example/feed.xml';
let db: FeedStore;
let now: Date;
let allowed: boolean;
let answer: (url: string, init: RequestInit) => Response | Promise<Response>;
let asked: { url: string; init: RequestInit }[];

const deps: FeedDependencies = {
  now: () => now,
  clock: () => now.getTime(),
  mayAsk: () => Promise.resolve(allowed),
  fetch: async (url, init) => {
    asked.push({ url, init });
    return answer(url, init);
  },
};
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const ok = (body: string, headers: Record<string, string> = {}): Response => new Response(body, { headers });
const ledger = (): Promise<string[]> =>
  db.ledger.toArray().then((rows) => rows.map((row) => `${row.status} ${row.outcome}`));

beforeEach(async () => {
  db = openFeeds(crypto.randomUUID(), { indexedDB: new IDBFactory(), IDBKeyRange });
  now = new Date('2026-03-03T12:00:00Z');
  allowed = true;
  asked = [];
  answer = () => ok(rss(3));
  await followFeed(db, { url: FEED, title: null }, now);
});

describe('following', () => {
  it('asks once when followed, takes the feed’s own title, and keeps the request in the ledger', async () => {
    expect(await refreshDue(db, deps)).toBe(3);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    expect((await db.follows.get(FEED))?.title).toBe('The Harbour Ledger');
    expect(await db.ledger.toArray()).toMatchObject([
      { url: FEED, status: 200, outcome: 'new', fresh: 3, reason: 'followed' },
    ]);
  });

  it('asks no more than hourly, also when two callers come at once', async () => {
    await Promise.all([refreshDue(db, deps), refreshDue(db, deps)]);
    later(59);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(1);
    later(2);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(2);
  });

  it('asks conditionally, and keeps what it has when nothing changed', async () => {
    answer = () => ok(rss(3), { etag: '"a"', 'last-modified': 'Tue, 03 Mar 2026 11:00:00 GMT' });
    await refreshDue(db, deps);
    later(61);
    answer = () => new Response(null, { status: 304 });
    await refreshDue(db, deps);
    expect(asked[1]?.init.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Tue, 03 Mar 2026 11:00:00 GMT',
    });
    expect(await db.items.count()).toBe(3);
    expect(await ledger()).toEqual(['200 new', '304 unchanged']);
  });

  it('counts only new entries, and keeps when each was first seen', async () => {
    await refreshDue(db, deps);
    later(61);
    answer = () => ok(rss(5));
    expect(await refreshDue(db, deps)).toBe(2);
    const seen = new Set((await db.items.toArray()).map((item) => item.seenAt));
    expect(seen).toEqual(new Set(['2026-03-03T12:00:00.000Z', '2026-03-03T13:01:00.000Z']));
  });

  it('heeds how often the feed and the server want to be asked', async () => {
    answer = () => ok(rss(1, { ttl: '<ttl>300</ttl>' }));
    await refreshDue(db, deps);
    later(299);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(1);
    later(2);
    answer = () => new Response('', { status: 429, headers: { 'retry-after': '36000' } });
    await refreshDue(db, deps);
    later(9 * 60);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(2);
  });

  it('asks a failing feed ever more seldom, and as usual once it answers', async () => {
    answer = () => new Response('', { status: 500 });
    await refreshDue(db, deps);
    expect((await db.follows.get(FEED))?.problem).toBe('status');
    later(61);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(1);
    later(60);
    answer = () => ok(rss(1));
    await refreshDue(db, deps);
    expect(await db.follows.get(FEED)).toMatchObject({ problem: null, failures: 0 });
    later(61);
    await refreshDue(db, deps);
    expect(asked).toHaveLength(3);
  });
});

describe('what a server may do', () => {
  it.each<[string, () => Response | Promise<Response>, string]>([
    ['words that are no feed', () => ok('<html>log in'), '200 malformed'],
    ['no answer', () => Promise.reject(new TypeError('failed')), 'null network'],
    ['more than it may send', () => ok('x'.repeat(MOST_BYTES + 1)), '200 too-large'],
    [
      'a redirect',
      () => new Response('', { status: 301, headers: { location: 'https://other.example/' } }),
      '301 redirect',
    ],
    ['an error', () => new Response('', { status: 503 }), '503 status'],
  ])('keeps its entries after %s', async (_what, given, line) => {
    await refreshDue(db, deps);
    later(61);
    answer = given;
    await refreshDue(db, deps);
    expect((await ledger()).at(-1)).toBe(line);
    expect(await db.items.count()).toBe(3);
  });

  it('is given up when it is too slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answer = (_url, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        vi.advanceTimersByTime(LONGEST + 1);
      });
    await refreshDue(db, deps);
    vi.useRealTimers();
    expect(await ledger()).toEqual(['null too-slow']);
  });

  it('is followed to another address only when the reader agreed', async () => {
    answer = () => new Response('', { status: 302, headers: { location: '/elsewhere' } });
    await refreshDue(db, deps);
    expect((await db.follows.get(FEED))?.problem).toBe('redirect');
    await allowRedirect(db, FEED, now);
    answer = (_url, init) => (init.redirect === 'follow' ? ok(rss(2)) : new Response('', { status: 302 }));
    expect(await refreshDue(db, deps)).toBe(2);
  });
});

describe('the reader’s will', () => {
  it('is asked of the browser before every request', async () => {
    allowed = false;
    await refreshDue(db, deps);
    expect(asked).toEqual([]);
    expect(await db.ledger.count()).toBe(0);
    expect((await db.follows.get(FEED))?.problem).toBe('no-access');
  });

  it('ends with the last feed of a host', async () => {
    const other = 'https://ledger.example/sports.xml';
    await followFeed(db, { url: other, title: 'Sports' }, now);
    await refreshDue(db, deps);
    expect(await unfollowFeed(db, FEED)).toBe(null);
    expect(await unfollowFeed(db, other)).toBe('https://ledger.example/*');
    expect(await db.items.count()).toBe(0);
    expect(await db.ledger.count()).toBe(2);
    expect(hostPattern('http://127.0.0.1:8080/feed')).toBe('http://127.0.0.1/*');
  });

  it('holds when a feed is unfollowed while it is asked', async () => {
    answer = async () => {
      await unfollowFeed(db, FEED);
      return ok(rss(3));
    };
    await refreshDue(db, deps);
    expect(await db.items.count()).toBe(0);
    expect(await db.follows.count()).toBe(0);
    expect(await ledger()).toEqual(['200 new']);
  });

  it('follows nothing but web addresses', async () => {
    await expect(followFeed(db, { url: 'file:///etc/passwd', title: null }, now)).rejects.toThrow(TypeError);
  });
});
