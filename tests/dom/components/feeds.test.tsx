import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedsPage } from '@/components/library/feeds/FeedsPage';
import '@/components/library/library.css';
import '@/components/library/feeds/feeds.css';
import type { FeedActions, FeedsState } from '@/components/library/feeds/types';
import type { FeedProblem, Follow } from '@/lib/feeds';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';

const actions = (): FeedActions => ({
  onUnfollow: vi.fn(),
  onAllowAgain: vi.fn(),
  onAllowRedirect: vi.fn(),
  onMoreRequests: vi.fn(),
});
const follow = (at: number, part: Partial<Follow> = {}): Follow => ({
  url: `https://outlet${at}.example/feeds/all.xml?with=a-long-address-that-has-to-be-broken-somewhere`,
  title: `Outlet ${at}`,
  host: `outlet${at}.example`,
  addedAt: '2026-03-01T10:00:00Z',
  mayRedirect: false,
  etag: null,
  lastModified: null,
  checkedAt: '2026-03-03T10:00:00Z',
  nextAt: '2026-03-03T11:00:00Z',
  failures: 0,
  problem: null,
  ...part,
});
const PROBLEMS: FeedProblem[] = [
  'no-access',
  'redirect',
  'status',
  'too-large',
  'too-slow',
  'network',
  'malformed',
];
const full: FeedsState = {
  follows: [
    follow(0, { title: 'صحيفة الميناء' }),
    ...PROBLEMS.map((problem, at) => follow(at + 1, { problem })),
  ],
  items: [
    {
      id: 'a',
      feedUrl: follow(0).url,
      url: 'https://outlet0.example/a',
      title: 'The last steam crane stays',
      lead: '',
      published: '2026-03-03T09:00:00Z',
      seenAt: '2026-03-03T10:00:00Z',
    },
    {
      id: 'b',
      feedUrl: follow(1).url,
      url: null,
      title: 'An entry without an address',
      lead: '',
      published: null,
      seenAt: '2026-03-03T10:00:00Z',
    },
  ],
  requests: [
    {
      id: 2,
      at: '2026-03-03T10:00:00Z',
      url: follow(0).url,
      answeredBy: 'https://cdn.example/all.xml',
      status: 200,
      bytes: 123_456,
      took: 80,
      outcome: 'new',
      fresh: 3,
      reason: 'hourly',
    },
    {
      id: 1,
      at: '2026-03-03T09:00:00Z',
      url: follow(1).url,
      answeredBy: null,
      status: null,
      bytes: 0,
      took: 20_000,
      outcome: 'too-slow',
      fresh: 0,
      reason: 'followed',
    },
  ],
  requestCount: 260,
  denied: follow(1).url,
};
const STATES: Record<string, FeedsState> = {
  full,
  empty: { follows: [], items: [], requests: [], requestCount: 0, denied: null },
  unread: { follows: null, items: [], requests: [], requestCount: 0, denied: null },
};

afterEach(async () => {
  await prefer('light');
  await widen(1280);
});

describe('the page of followed feeds', () => {
  it.each(Object.entries(STATES))('is accessible in light and dark: %s', async (_name, state) => {
    for (const scheme of ['light', 'dark'] as const) {
      await prefer(scheme);
      await expectAccessible(show(<FeedsPage state={state} actions={actions()} />));
    }
  });

  it('needs no scrolling sideways but in its table, at any width and in both directions', async () => {
    for (const width of [320, 768, 1280])
      for (const dir of ['ltr', 'rtl'] as const) {
        await widen(width);
        const place = show(<FeedsPage state={full} actions={actions()} />, dir);
        const out = stickingOut(place).filter(
          (each) => !/^(?:table|thead|tbody|tr|th|td|time|span)\b/u.test(each),
        );
        expect(out, `${width} ${dir}`).toEqual([]);
        expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
      }
  });

  it('tells every request with its address, its reason and what came back', () => {
    const place = show(<FeedsPage state={full} actions={actions()} />);
    const [first, second] = [...place.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(first).toContain('https://cdn.example/all.xml');
    expect(first).toContain('New entries: 3 (200)');
    expect(second).toContain('too slow');
    expect(place.textContent).toContain('260');
  });

  it('offers the way out that fits the problem', () => {
    const own = actions();
    const place = show(<FeedsPage state={full} actions={own} />);
    const rows = [...place.querySelectorAll('.follow')];
    const buttons = (at: number): (string | null)[] =>
      [...(rows[at]?.querySelectorAll('button') ?? [])].map((each) => each.textContent);
    expect(buttons(0)).toEqual(['Unfollow']);
    expect(buttons(1)).toEqual(['Allow again', 'Unfollow']);
    expect(buttons(2)).toEqual(['Follow it there', 'Unfollow']);
    rows[2]?.querySelector('button')?.click();
    expect(own.onAllowRedirect).toHaveBeenCalledWith(full.follows?.[2]);
  });
});
