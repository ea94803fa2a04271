import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAFeedError, parseFeed } from '@/lib/feeds';
import { plainWords } from '@/lib/feeds/parse';
import { ATOM, JSON_FEED, RDF, rss } from './fixtures';

const URL_OF_FEED = 'https://ledger.example/feed.xml';

describe('parseFeed', () => {
  it('reads RSS', () => {
    const feed = parseFeed(rss(2, { ttl: '<ttl>120</ttl>' }), URL_OF_FEED);
    expect(feed.title).toBe('The Harbour Ledger');
    expect(feed.ttl).toBe(120);
    expect(feed.items[0]).toEqual({
      id: `${URL_OF_FEED} 2`,
      feedUrl: URL_OF_FEED,
      url: 'https://ledger.example/story/2',
      title: 'Story 2 & more',
      lead: 'The crane stays.',
      published: '2026-03-03T09:00:00.000Z',
    });
  });

  it('reads Atom, and believes no script and no address but a web address', () => {
    const { title, items } = parseFeed(ATOM, URL_OF_FEED);
    expect(title).toBe('Ledger & Sons');
    expect(items.map((item) => [item.title, item.url, item.lead, item.published])).toEqual([
      ['Gates closed', 'https://ledger.example/gates', 'Four hundred moved.', '2026-03-03T09:00:00.000Z'],
      ['Bad link', null, '', null],
    ]);
  });

  it('reads JSON Feed, entries without a title by their words', () => {
    const { items } = parseFeed(JSON_FEED, URL_OF_FEED);
    expect(items.map((item) => item.title)).toEqual(['A bench', 'No title, only words.']);
  });

  it('reads RDF', () => {
    const { title, items } = parseFeed(RDF, URL_OF_FEED);
    expect(title).toBe('Ledger RDF');
    expect(items[0]).toMatchObject({ title: 'Ferry fares', published: '2026-03-03T10:00:00.000Z' });
  });

  it.each([
    '',
    'no feed',
    '<html><body>Log in</body></html>',
    '{"version":"1"}',
    '<rss version="2.0"><channel><item><title>cut',
  ])('says so of what is no feed: %s', (body) => {
    expect(() => parseFeed(body, URL_OF_FEED)).toThrow(NotAFeedError);
  });

  it('gives a feed or that error for anything at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(2000), (noise, at) => {
        const whole = rss(3);
        const broken = whole.slice(0, at) + noise + whole.slice(at);
        try {
          for (const item of parseFeed(broken, URL_OF_FEED).items) {
            expect(item.title).not.toBe('');
            expect(item.url === null || /^https?:/u.test(item.url)).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(NotAFeedError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not hang on hostile markup', () => {
    const begun = performance.now();
    plainWords('<'.repeat(200_000));
    plainWords('<script'.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
