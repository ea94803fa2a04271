import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle } from '@/lib/extract';
import { findQuote } from '@/lib/extract/find-quote';
import crane from '../../fixtures/newsroom/harbour/crane-deal.html?raw';
import front from '../../fixtures/newsroom/index.html?raw';
import fares from '../../fixtures/newsroom/council/ferry-fares.html?raw';
import lighthouse from '../../fixtures/newsroom/kultur/leuchtturm.html?raw';
import bench from '../../fixtures/newsroom/opinion/bench.html?raw';
import surge from '../../fixtures/newsroom/weather/surge.html?raw';
import desalination from '../../fixtures/newsroom/world/desalination.html?raw';
import wireDesk from '../../fixtures/pages/wire-desk.html?raw';

const now = new Date('2026-06-01T12:00:00Z');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string, url: string) => extractArticle(parse(html), { url, now });

/** Milliseconds for a page of five megabytes: a quarter of it where the machine has nothing else to do. */
const LONG_PAGE = 1000;

describe('a page whose JSON-LD does not parse and stamps local time as UTC', () => {
  const context = read(
    wireDesk,
    'https://coastwire.example/article/politics/100-quiet-talks-how-the-two-ferry-towns-made-peace',
  );

  it('gives the printed time, which wins, and keeps the other', () => {
    expect(context.published).toMatchObject({
      iso: '2025-02-21T03:38:00+05:30',
      text: 'Created: 21-02-2025 03:38 IST',
      zone: 'IST',
      zoneSource: 'printed',
      precision: 'minute',
    });
    expect(context.modified).toBeNull();
    expect(context.otherTimes.map((each) => each.iso)).toContain('2025-02-21T03:38:00+00:00');
  });

  it('gives headline, standfirst, byline, agencies and notes', () => {
    expect(context).toMatchObject({
      isArticle: true,
      headline: 'Quiet Talks: How the Two Ferry Towns Made Peace',
    });
    expect(context.standfirst).toMatch(/^For a year the ferry towns/u);
    expect(context.bylines.map((each) => each.name)).toEqual(['Coastwire News Desk']);
    expect(context.agencies.map((each) => [each.name, each.where])).toEqual([['agencies', 'endnote']]);
    expect(context.notes.map((each) => [each.kind, each.text])).toEqual([
      [
        'ai-disclosure',
        'This image is AI-generated and does not depict any real-life event or place. It is a fictional picture made for illustration only.',
      ],
      ['agency-credit', '(With inputs from agencies.)'],
    ]);
  });

  it('gives the paragraphs alone as the body', () => {
    expect(context.blocks.filter((block) => block.type === 'paragraph')).toHaveLength(3);
    expect(context.text).not.toMatch(/inputs from agencies|Created:|POST|AI-generated/u);
  });

  it('gives trending titles whole, from the attribute, ranked, with absolute addresses', () => {
    expect(context.trending).toHaveLength(1);
    expect(context.trending[0]?.stories).toEqual([
      {
        rank: 1,
        title: 'The Big Harbour Meeting: What the Dock Company Wants and Who Pays for It?',
        url: 'https://coastwire.example/article/1-big-harbour-meeting',
      },
      {
        rank: 2,
        title: 'Storm Season: Four Hundred Spent the Night in a School',
        url: 'https://coastwire.example/article/2-storm',
      },
    ]);
  });

  it('gives evidence that is found on the page again', () => {
    const document = parse(wireDesk);
    for (const { evidence } of [
      ...context.agencies,
      ...context.notes,
      ...context.bylines,
      ...(context.published ? [context.published] : []),
    ])
      expect(findQuote(document, evidence)?.range.toString().replaceAll(/\s+/gu, ' ')).toBe(evidence.quote);
  });
});

describe('pages of the demo newsroom', () => {
  it('reads a dispatch with a correction and two times', () => {
    const context = read(crane, 'https://ledger.example/harbour/crane-deal.html');
    expect(context).toMatchObject({
      kicker: 'Harbour',
      kind: 'news',
      dateline: { place: 'PORT AVERLEY', text: 'PORT AVERLEY (Reuters) -' },
    });
    expect(context.headline).toBe('Port Averley’s last steam crane will stay, after a night of talks');
    expect(context.bylines.map((each) => each.name)).toEqual(['Marit Oland', 'Idris Quay']);
    expect([context.published?.iso, context.modified?.iso]).toEqual([
      '2026-03-12T18:40:00+00:00',
      '2026-03-13T07:15:00+00:00',
    ]);
    expect(context.agencies.map((each) => each.name)).toEqual(['Reuters', 'agencies']);
    expect(context.notes.map((each) => each.kind)).toEqual(['ai-disclosure', 'correction', 'agency-credit']);
    expect(context.blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(context.related).toMatchObject([
      { heading: 'READ MORE', stories: [{ title: 'Ferry fares to rise by a tenth from March' }] },
    ]);
    expect(context.feeds).toEqual([
      { title: 'The Harbour Ledger: all stories', url: 'https://ledger.example/feed.xml' },
    ]);
  });

  it('reads a story that declares nothing', () => {
    const context = read(fares, 'https://ledger.example/council/ferry-fares.html');
    expect(context).toMatchObject({
      isArticle: true,
      published: null,
      modified: null,
      agencies: [],
      notes: [],
      bylines: [],
      standfirst: null,
      dateline: null,
    });
    expect(context.blocks).toHaveLength(4);
  });

  it('reads a headline in an h2 with its kicker, and a German credit', () => {
    const context = read(lighthouse, 'https://hafenbote.example/kultur/leuchtturm.html');
    expect(context).toMatchObject({
      headline: 'Leuchtturm bekommt sein Licht zurück',
      kicker: 'Denkmalschutz',
      lang: 'de',
    });
    expect(context.bylines.map((each) => each.name)).toEqual(['Henrike Sommerfeld']);
    expect(context.published?.iso).toBe('2026-04-09T06:30:00+02:00');
    expect(context.agencies).toMatchObject([{ name: 'dpa', where: 'credit-line' }]);
    expect(context.trending[0]?.stories.map((each) => each.title)).toContain('Der Kran bleibt stehen');
  });

  it('reads a live blog with all its entries', () => {
    const context = read(surge, 'https://ledger.example/weather/surge.html');
    expect(context.kind).toBe('live');
    expect(context.text).toMatch(
      /The water is falling[^]*one accordion[^]*eleven minutes[^]*stay away from the mole/u,
    );
  });

  it('reads a column and its stated opinion', () => {
    const context = read(bench, 'https://ledger.example/opinion/bench.html');
    expect(context).toMatchObject({
      kind: 'opinion',
      kicker: 'Opinion',
      published: { iso: '2026-01-20', precision: 'day' },
    });
    expect(context.notes).toMatchObject([{ kind: 'opinion' }]);
    expect(context.bylines.map((each) => each.name)).toEqual(['Perpetua Lunn']);
  });

  it('reads native digits and a right-to-left page', () => {
    const context = read(desalination, 'https://marfa.example/world/desalination.html');
    expect(context).toMatchObject({
      headline: 'محطة التحلية الجديدة تبدأ العمل في الميناء',
      lang: 'ar',
      published: { iso: '2026-05-02T09:00:00+03:00' },
    });
    expect(context.blocks).toHaveLength(3);
  });

  it('does not take a front page for a story', () => {
    expect(detectArticle(parse(front), { url: 'https://ledger.example/' }).isArticle).toBe(false);
    for (const [html, url] of [
      [crane, '/harbour/crane-deal.html'],
      [fares, '/council/ferry-fares.html'],
      [bench, '/opinion/bench.html'],
    ] as const)
      expect(detectArticle(parse(html), { url: `https://ledger.example${url}` }).isArticle).toBe(true);
  });
});

describe('whatever a page is', () => {
  it('gives a context and throws nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.nat(crane.length).map((length) => crane.slice(0, length)),
          fc.string().map((junk) => crane.replace('{"@context"', junk)),
        ),
        (html) => {
          const context = read(html, 'https://ledger.example/a');
          expect(JSON.parse(JSON.stringify(context))).toEqual(context);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves the page as it was', () => {
    const document = parse(crane);
    const before = document.documentElement.outerHTML;
    extractArticle(document, { url: 'https://ledger.example/a', now });
    detectArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads five megabytes without hanging', () => {
    const paragraph =
      '<p>The harbour master counted the boats again, and again there was one too many, which nobody could explain to her.</p>';
    const document = parse(
      `<article><h1>A very long night in the harbour</h1>${paragraph.repeat(43_000)}</article>`,
    );
    // The best of a few: what else the machine does at the time is not the extractor's.
    let best = Infinity;
    for (let round = 0; round < 5 && best > LONG_PAGE; round += 1) {
      const start = performance.now();
      const context = extractArticle(document, { url: 'https://ledger.example/long', now });
      best = Math.min(best, performance.now() - start);
      expect(context.blocks.length).toBeGreaterThan(40_000);
    }
    expect(best).toBeLessThan(LONG_PAGE);
  });
});
