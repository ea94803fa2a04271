import { describe, expect, it } from 'vitest';
import type { Byline } from '@/lib/article';
import { extractArticle } from '@/lib/extract';

const now = new Date('2026-06-01T12:00:00Z');
const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>';

function bylines(
  slot: string,
  head = '',
  url = 'https://ledger.example/harbour/one-boat-too-many',
): Byline[] {
  const html = `<html lang="en"><head>${head}</head><body><nav><a href="/h">Harbour News</a></nav><article><h1>One boat too many in the old harbour</h1>${slot}${PROSE.repeat(5)}</article></body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url, now }).bylines;
}
const names = (...args: Parameters<typeof bylines>): string[] => bylines(...args).map((each) => each.name);
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('bylines where they are printed', () => {
  it.each<[string, string, string[]]>([
    ['a line without any name of its own', '<p>By Ada Roe</p>', ['Ada Roe']],
    ['a label and a name in lines of their own', '<div><div>By</div><div>Ada Roe</div></div>', ['Ada Roe']],
    ['a name beside the date', '<div><p>Ada Roe</p><p>12 March 2026</p></div>', ['Ada Roe']],
    ['a name and a date in one line', '<div>12 March 2026 | Ada Roe</div>', ['Ada Roe']],
    [
      'people as a list',
      '<p>Ada Roe, Ben Moor, Cleo Finch</p><p>12 March 2026 • 3 min read</p>',
      ['Ada Roe', 'Ben Moor', 'Cleo Finch'],
    ],
    [
      'who checked in a box of the same kind',
      '<div class="authors"><div>Written By</div><div>Ada Roe</div><div>Fact Checked By</div><div>Ben Moor</div></div>',
      ['Ada Roe'],
    ],
    [
      'an address among captions',
      '<figure><figcaption><address>By Ada Roe, Reporter</address>The harbour at night.</figcaption></figure>',
      ['Ada Roe'],
    ],
    ['a subhead', '<h3>By Ada Roe, Ledger Columnist</h3>', ['Ada Roe']],
    [
      'links that touch the words after them',
      '<p class="byline">By <a href="/author/ada-roe">Ada Roe</a><span>Travel Writer</span></p>',
      ['Ada Roe'],
    ],
    ['a name alone over the text', '<p>Ada Roe</p>', ['Ada Roe']],
    ['an agency and its place', '<div>AFP, MANILA</div>', ['AFP']],
    [
      'a person and an agency',
      '<p class="byline">Ada Roe, Associated Press</p>',
      ['Ada Roe', 'Associated Press'],
    ],
    ['a section beside the date', '<div><a href="/h">Harbour News</a></div><p>12 March 2026</p>', []],
    ['a picture’s credit', '<p>Photo: Cleo Finch</p>', []],
    ['words that are common in the text', '<div><p>Storm Evening</p><p>12 March 2026</p></div>', []],
  ])('%s', (_kind, slot, expected) => {
    expect(names(slot)).toEqual(expected);
  });

  it('leaves out a topic that stands by the date, where a byline is announced', () => {
    expect(names('<p>By Ada Roe</p><p>12 March 2026</p><p>Ferry Queen</p>')).toEqual(['Ada Roe']);
  });

  it('gives the role in the next line and the author’s page', () => {
    expect(
      bylines(
        '<div class="author"><a href="/authors/ada-roe">Ada Roe</a><p>Harbour correspondent</p></div><p>12 March 2026</p>',
      ),
    ).toMatchObject([
      { name: 'Ada Roe', role: 'Harbour correspondent', url: 'https://ledger.example/authors/ada-roe' },
    ]);
  });

  it('reads "Written by" behind the text', () => {
    const html = `<article><h1>One boat too many in the old harbour</h1>${PROSE.repeat(5)}<p>Posted by Ada Roe · In: Harbour</p></article>`;
    const context = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
      url: 'https://ledger.example/a/b',
      now,
    });
    expect(context.bylines.map((each) => each.name)).toEqual(['Ada Roe']);
  });
});

describe('bylines that are declared', () => {
  const article = (author: unknown, more: object[] = []): string =>
    ld({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'One boat too many in the old harbour',
          author,
          publisher: { '@type': 'Organization', name: 'The Harbour Ledger' },
        },
        ...more,
      ],
    });

  it('completes a byline that is printed in part', () => {
    expect(
      names(
        '<p class="byline">By Ada Roe</p>',
        article([
          { '@type': 'Person', name: 'Ada Roe' },
          { '@type': 'Person', name: 'Ben Moor' },
        ]),
      ),
    ).toEqual(['Ada Roe', 'Ben Moor']);
  });
  it('follows a reference to the person', () => {
    expect(
      names('', article({ '@id': '#ada' }, [{ '@type': 'Person', '@id': '#ada', name: 'Ada Roe' }])),
    ).toEqual(['Ada Roe']);
  });
  it('does not believe a publisher that is its own author', () => {
    expect(names('', article({ '@type': 'Person', name: 'The Harbour Ledger' }))).toEqual([]);
    expect(names('', '<meta name="author" content="Ledger Verlag GmbH">')).toEqual([]);
    expect(names('<p>By The Harbour Ledger</p>', article({ name: 'Harbour Ledger' }))).toEqual([
      'The Harbour Ledger',
    ]);
  });
  it('keeps a house that is printed beside an agency', () => {
    expect(names('<p>By The Harbour Ledger and AFP</p>', article([{ name: 'AFP' }]))).toEqual([
      'The Harbour Ledger',
      'AFP',
    ]);
  });
  it('takes an account for an author only where the page prints it', () => {
    expect(names('', '<meta name="author" content="q_admin">')).toEqual([]);
    expect(names('<p>By Ada Roe</p>', '<meta name="author" content="aroe7">')).toEqual(['Ada Roe']);
  });
  it('knows a writer’s own site from a publisher', () => {
    expect(
      names(
        '',
        '<meta name="author" content="Ada Roe"><meta property="og:site_name" content="Ada’s Notebook">',
        'https://adaroe.example/one-boat',
      ),
    ).toEqual(['Ada Roe']);
  });
});

describe('a declared author in two words with a comma', () => {
  const declared = (name: string, slot = ''): string[] =>
    extractArticle(
      new DOMParser().parseFromString(
        `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name } })}</script></head><body><article><h1>One boat too many in the old harbour</h1>${slot}${'<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many for her.</p>'.repeat(5)}</article></body></html>`,
        'text/html',
      ),
      { url: 'https://ledger.example/harbour/boats' },
    ).bylines.map((each) => each.name);

  it('is turned where it is a person’s name as in an index', () => {
    expect(declared('Roe, Ada')).toEqual(['Ada Roe']);
    expect(declared('Newsdesk, Dhaka')).not.toContain('Dhaka Newsdesk');
    expect(declared('Correspondent, Delhi')).not.toContain('Delhi Correspondent');
    expect(declared('Silva, Moor', '<p>By Silva, Moor</p>')).not.toContain('Moor Silva');
  });
});
