import { describe, expect, it } from 'vitest';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';

const now = new Date('2026-06-01T12:00:00Z');
const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>';

interface Page {
  slot?: string;
  head?: string;
  url?: string;
  lang?: string;
  before?: string;
  after?: string;
}

function read({
  slot = '',
  head = '',
  url = 'https://ledger.example/harbour/boats',
  lang = 'en',
  before = '',
  after = '',
}: Page): ArticleContext {
  const html = `<html lang="${lang}"><head>${head}</head><body>${before}<article><h1>One boat too many in the old harbour</h1>${slot}${PROSE.repeat(5)}</article>${after}</body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now });
}
const times = (page: Page): [string | null, string | null] => {
  const { published, modified } = read(page);
  return [published?.iso ?? null, modified?.iso ?? null];
};
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const declared = (published: string, modified?: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'One boat too many in the old harbour', datePublished: published, dateModified: modified })}</script>`;

describe('the lies that pages tell of time', () => {
  it.each<[string, Page, string | null, string | null]>([
    [
      'local time stamped as UTC',
      {
        slot: '<p>Published: 12-03-2026 03:38 IST</p>',
        head: declared('2026-03-12T03:38:00Z'),
        url: 'https://coast.example.in/a/b',
      },
      '2026-03-12T03:38:00+05:30',
      null,
    ],
    [
      'winter’s abbreviation in summer',
      { slot: '<p>July 12, 2025 5:50 pm CET</p>', head: declared('2025-07-12T15:50:00Z') },
      '2025-07-12T17:50:00+02:00',
      null,
    ],
    [
      'modified before published',
      { head: declared('2026-03-12T10:00:00+01:00', '2026-03-12T09:00:00+01:00') },
      '2026-03-12T10:00:00+01:00',
      null,
    ],
    [
      'the last change as datePublished',
      {
        head:
          declared('2026-03-12T14:48:03Z', '2026-03-12T14:48:00Z') +
          meta('article:published_time', '2026-03-12T02:03:00Z'),
      },
      '2026-03-12T02:03:00+00:00',
      '2026-03-12T14:48:00+00:00',
    ],
    [
      'the last change as datePublished, against what is printed',
      {
        slot: '<p>12 March 2026 08:38</p><p>Updated: 12 March 2026, 09:01</p>',
        head: declared('2026-03-12T09:01:42+05:30', '2026-03-12T09:01:42+05:30'),
      },
      '2026-03-12T08:38:00+05:30',
      '2026-03-12T09:01:00+05:30',
    ],
    ['the year one', { head: declared('0001-01-01T00:00:00Z') }, null, null],
    [
      'midnight for a bare day',
      {
        slot: '<time datetime="2026-03-12T00:00:00+01:00">12.03.2026</time>',
        head: declared('2026-03-12T12:31:54+01:00'),
        lang: 'de',
      },
      '2026-03-12T12:31:54+01:00',
      null,
    ],
    [
      'the clock in the header',
      {
        before:
          '<header><div class="clock">Monday, June 1, 2026 14:00</div><nav><a href="/">Home</a></nav></header>',
        head: declared('2026-03-12T10:00:00Z'),
      },
      '2026-03-12T10:00:00+00:00',
      null,
    ],
    [
      'dates of other stories',
      { after: '<aside class="related"><p>Published: 2 May 2026</p></aside>' },
      null,
      null,
    ],
    ['an expiry date', { head: '<meta name="expires-date" content="2027-01-01">' }, null, null],
    [
      'one time element round two events',
      {
        slot: '<p><time datetime="2026-03-12T19:56:56Z">12/03/2026 Actualizado a las 20:56h.</time></p>',
        head: declared('2026-03-12T10:56:35+01:00', '2026-03-12T20:56:56+01:00'),
        lang: 'es',
      },
      '2026-03-12T10:56:35+01:00',
      '2026-03-12T20:56:00+01:00',
    ],
    [
      'a teaser’s microdata',
      {
        slot: '<p>Mar 12, 2026</p>',
        after:
          '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="datePublished" content="2026-05-01T12:00:00Z"><a href="/x">Another story altogether</a></div>',
      },
      '2026-03-12',
      null,
    ],
    [
      'a date of an import',
      { slot: '<p>March 12, 2024</p>', head: declared('2025-11-05', '2025-11-05') },
      '2024-03-12',
      '2025-11-05',
    ],
  ])('%s', (_kind, page, published, modified) => {
    expect(times(page)).toEqual([published, modified]);
  });

  it('keeps what disagrees', () => {
    const context = read({
      slot: '<p>Published: 12-03-2026 03:38 IST</p>',
      head: declared('2026-03-12T03:38:00Z'),
      url: 'https://coast.example.in/a/b',
    });
    expect(context.otherTimes.map((each) => each.iso)).toEqual(['2026-03-12T03:38:00+00:00']);
    expect(context.published).toMatchObject({
      zone: 'IST',
      zoneSource: 'printed',
      text: 'Published: 12-03-2026 03:38 IST',
    });
  });
});

describe('times that say less than all', () => {
  it.each<[string, Page, string | null, string | null]>([
    [
      'no zone: the declared instant gives it',
      { slot: '<p>12.03.2026 19:05</p>', head: declared('2026-03-12T18:05:20Z'), lang: 'de' },
      '2026-03-12T19:05:00+01:00',
      null,
    ],
    [
      'no zone: that of the page’s other times',
      {
        slot: '<p>Aktualizacja: 12.03.2026 19:45 Publikacja: 12.03.2026 19:05</p>',
        head: declared('2026-03-12T19:45:44+01:00', '2026-03-12T19:45:44+01:00'),
        lang: 'pl',
      },
      '2026-03-12T19:05:00+01:00',
      '2026-03-12T19:45:00+01:00',
    ],
    [
      'no zone: the country’s',
      { slot: '<p>12.03.2026 19:05</p>', url: 'https://gazeta.example.pl/a', lang: 'pl' },
      '2026-03-12T19:05:00+01:00',
      null,
    ],
    [
      'an update without a day',
      {
        slot: '<p>Publié le 12 mars 2026, mis à jour à 09h42</p>',
        head: declared('2026-03-12T07:22:44+01:00', '2026-03-12T09:42:28+01:00'),
        lang: 'fr',
      },
      '2026-03-12T07:22:44+01:00',
      '2026-03-12T09:42:00+01:00',
    ],
    [
      'two times that touch',
      {
        slot: '<p><span>08:39, 12 Mar 2026</span><span>Updated 08:41, 12 Mar 2026</span></p>',
        head: declared('2026-03-12T08:39:42Z', '2026-03-12T08:41:33Z'),
      },
      '2026-03-12T08:39:00+00:00',
      '2026-03-12T08:41:00+00:00',
    ],
    [
      'a date named by its box alone',
      { slot: '<p class="entry-date published">12 March 2026</p><p class="date-modified">14 March 2026</p>' },
      '2026-03-12',
      '2026-03-14',
    ],
    ['an update alone', { slot: '<p>Last updated: 14 March 2026</p>' }, null, '2026-03-14'],
    ['only behind the text', { after: '<div><p>12 March 2026</p></div>' }, '2026-03-12', null],
    ['only in the address', { url: 'https://ledger.example/2026/03/12/boats.html' }, '2026-03-12', null],
    [
      'only in a number of the address',
      { url: 'https://ledger.example/news/A2026031214320005196' },
      '2026-03-12',
      null,
    ],
    ['a date over the headline', { before: '<p>March 12, 2026 - 11 minutes</p>' }, '2026-03-12', null],
    [
      'a date in a box beside it',
      { slot: '<aside><p class="article-date">May 25, 2025</p></aside>' },
      '2025-05-25',
      null,
    ],
    [
      'a meta of no known name',
      { head: '<meta name="w-published-date" content="2026-03-12T06:03:43.274Z">' },
      '2026-03-12T06:03:43+00:00',
      null,
    ],
    [
      'a relative time',
      {
        slot: '<p><time datetime="2026-06-01T09:00:00Z">3 hours ago</time></p>',
        head: declared('2026-06-01T09:00:00Z'),
      },
      '2026-06-01T09:00:00+00:00',
      null,
    ],
  ])('%s', (_kind, page, published, modified) => {
    expect(times(page)).toEqual([published, modified]);
  });

  it('says how the zone is known', () => {
    const source = (page: Page) => read(page).published?.zoneSource;
    expect(source({ slot: '<p>12.03.2026 19:05</p>', url: 'https://gazeta.example.pl/a', lang: 'pl' })).toBe(
      'inferred',
    );
    expect(
      source({ slot: '<p>12.03.2026 19:05</p>', head: declared('2026-03-12T18:05:20Z'), lang: 'de' }),
    ).toBe('declared');
    expect(source({ slot: '<p>12 March 2026 19:05</p>' })).toBeNull();
  });
});

describe('times far from the headline', () => {
  const long = PROSE.repeat(60);
  const history = (items: string): string => `<article>${long}</article><ul>${items}</ul>`;
  const item = (words: string): string => `<li><h6>${words}</h6></li>`;

  it.each<[string, Page, string | null]>([
    [
      'a labelled line under a long text',
      { slot: long, after: '<div>Posted on the 15/12/2025 by the clerk</div>' },
      '2025-12-15',
    ],
    [
      'the one date of an article history',
      { after: history(item('3 Sept 2025 | Originally published')) },
      '2025-09-03',
    ],
    [
      'nothing where a list tells of several',
      { after: history(item('Published 3 Sept 2025') + item('Published 4 Sept 2025')) },
      null,
    ],
    [
      'a day in an address with plus signs',
      { url: 'https://ledger.example/articles/2025-12-15+One+boat' },
      '2025-12-15',
    ],
  ])('%s', (_name, page, published) => {
    expect(times(page)[0]).toBe(published);
  });
});

describe('a day over the headline that nothing declares', () => {
  const over = (line: string): string | null =>
    extractArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><body><div>${line}</div><div><h1>One boat too many in the old harbour</h1>${PROSE.repeat(5)}</div></body></html>`,
        'text/html',
      ),
      { url: 'https://ledger.example/harbour/boats', now },
    ).published?.iso ?? null;

  it('is the story’s on its own day too, unless it reads as a clock does', () => {
    expect(over('<p>1 June 2026</p>')).toBe('2026-06-01');
    expect(over('<p>Monday, 1 June 2026</p>')).toBeNull();
    expect(over('<header><p>1 June 2026</p></header>')).toBeNull();
    expect(over('<p>1 May 2026</p>')).toBe('2026-05-01');
  });
});
