import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { findQuote } from '@/lib/extract/find-quote';

const PARAGRAPHS = Array.from(
  { length: 6 },
  (_each, at) =>
    `<p>The crane has stood in the west basin since the year ${1951 + at}, and in all that time the harbour board has never once agreed on what it is for.</p>`,
);

interface Places {
  head?: string;
  above?: string;
  below?: string;
  body?: string[];
  inside?: string;
  after?: string;
  foot?: string;
}

/** A story's page with something in one of its places. */
function page({
  head = '',
  above = '',
  below = '',
  body = PARAGRAPHS,
  inside = '',
  after = '',
  foot = '',
}: Places): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane stays</title><meta property="og:type" content="article">${head}</head>
    <body><header><nav><a href="/">Home</a><a href="/corrections">Corrections</a></nav></header>
    <main>${above}<article><header><h1>The last steam crane of the west basin will stay where it is</h1>${below}</header>
    <div class="article-body">${body.join('\n')}${inside}</div></article>${after}</main>
    <footer>${foot}<a href="/corrections">Corrections policy</a><p>© 2026 The Ledger. All rights reserved.</p></footer></body></html>`,
    'text/html',
  );
}

const read = (document: Document) =>
  extractArticle(document, { url: 'https://ledger.example/crane', now: new Date('2026-06-01T12:00:00Z') });
const notesOf = (places: Places): [string, string][] =>
  read(page(places)).notes.map(({ kind, text }) => [kind, text]);

describe('places in which notes stand', () => {
  it.each<[string, Places, [string, string]]>([
    [
      'a box above the headline',
      {
        above:
          '<aside class="affiliate-disclaimer">When you purchase through links on our site, we may earn an affiliate commission. <a href="/how">Learn more</a></aside>',
      },
      [
        'disclosure',
        'When you purchase through links on our site, we may earn an affiliate commission. Learn more',
      ],
    ],
    [
      'a line under a summary box',
      {
        below:
          '<div class="fact"><ul><li>The crane stays, says the harbour board.</li></ul><p class="ai-disclaimer">This summary was generated with the help of AI and checked by an editor.</p></div>',
      },
      ['ai-disclosure', 'This summary was generated with the help of AI and checked by an editor.'],
    ],
    [
      'a caption',
      {
        below:
          '<figure><img src="/a.jpg" width="900" height="500"><figcaption>The west basin at dusk. (Image created with AI by the picture desk)</figcaption></figure>',
      },
      ['ai-disclosure', '(Image created with AI by the picture desk)'],
    ],
    [
      'words that show when one points at a sign',
      {
        below:
          '<span class="info" data-tooltip="This image is AI-generated and does not show any real place.">i</span>',
      },
      ['ai-disclosure', 'This image is AI-generated and does not show any real place.'],
    ],
    [
      'glued to the last paragraph',
      {
        inside:
          '<p>The board meets again in May. (This story has been corrected to show that the vote was on Monday.)</p>',
      },
      ['correction', '(This story has been corrected to show that the vote was on Monday.)'],
    ],
    [
      'a heading and its paragraph',
      {
        inside:
          '<h3>Correction</h3><p>An earlier version of this story gave the wrong height for the crane. It is 31 metres.</p>',
      },
      [
        'correction',
        'Correction An earlier version of this story gave the wrong height for the crane. It is 31 metres.',
      ],
    ],
    [
      'a box of its own behind the body',
      {
        after:
          '<section class="story-note"><p>This article was translated from Dutch by Marit Oland.</p></section>',
      },
      ['translation', 'This article was translated from Dutch by Marit Oland.'],
    ],
    [
      "the story's own footer",
      {
        inside:
          '</div><footer class="contributors"><p>Marit Oland contributed to this report.</p></footer><div>',
      },
      ['contribution', 'Marit Oland contributed to this report.'],
    ],
  ])('%s', (_place, places, note) => {
    const document = page(places);
    const { notes, text } = read(document);
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([note]);
    // What is glued to a paragraph stays in it.
    if (!note[1].startsWith('(This story')) expect(text).not.toContain(note[1].slice(-30));
    const evidence = notes[0]?.evidence;
    if (evidence && !places.below?.includes('data-tooltip'))
      expect(findQuote(document, evidence)?.range.toString().replaceAll(/\s+/gu, '')).toBe(
        evidence.quote.replaceAll(/\s+/gu, ''),
      );
  });

  it('takes a declared correction, and none that stands in print already', () => {
    const correction = 'The crane is 31 metres high, and not 41.';
    const head = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The crane stays', correction: { '@type': 'CorrectionComment', text: correction } })}</script>`;
    expect(notesOf({ head })).toEqual([['correction', correction]]);
    expect(notesOf({ head, inside: `<p><em>Correction: ${correction}</em></p>` })).toEqual([
      ['correction', `Correction: ${correction}`],
    ]);
  });

  it.each<[string, Places]>([
    ['menus and footers', {}],
    [
      'a teaser of another story',
      {
        after:
          '<section class="related"><h2>Related stories</h2><ul><li><a href="/a">Correction: the ferry was never sold, says the ledger of the board</a><span>Reuters</span></li></ul></section>',
      },
    ],
    [
      'an embedded post',
      {
        inside:
          '<blockquote class="twitter-tweet"><p>This article was corrected, says (AP).</p></blockquote>',
      },
    ],
    [
      'comments',
      {
        after:
          '<section class="comments"><p>Correction: this article is wrong about the crane, as ever.</p></section>',
      },
    ],
    [
      'cookie words',
      {
        after:
          '<div class="cookie-consent"><p>We and our advertising partners may earn a commission when you buy through links.</p></div>',
      },
    ],
    [
      'a link to report errors',
      { after: '<div class="tools"><a href="/report">Report an error in this article</a></div>' },
    ],
  ])('finds none in %s', (_place, places) => {
    const { notes, agencies } = read(page(places));
    expect({ notes, agencies }).toEqual({ notes: [], agencies: [] });
  });
});

describe('places in which credits stand', () => {
  const agenciesOf = (places: Places): [string, string, string][] =>
    read(page(places)).agencies.map(({ name, where, role }) => [name, where, role]);

  it.each<[string, Places, [string, string, string]]>([
    ['a byline', { below: '<p class="byline">By Marit Oland and AP</p>' }, ['AP', 'byline', 'part']],
    [
      'a byline in a box of buttons',
      { below: '<div class="share"><span class="source">The Associated Press</span></div>' },
      ['AP', 'byline', 'text'],
    ],
    [
      'a dateline',
      {
        body: [
          '<p>AVERLEY, March 7 (Reuters) - The harbour board has voted, and the crane stays where it is.</p>',
          ...PARAGRAPHS,
        ],
      },
      ['Reuters', 'dateline', 'text'],
    ],
    [
      'the end of the last paragraph',
      { inside: '<p>The board meets again in May, its chair said. (AFP)</p>' },
      ['AFP', 'endnote', 'text'],
    ],
    ['a line of its own', { inside: '<p>Source: dpa</p>' }, ['dpa', 'credit-line', 'text']],
    [
      "the story's own footer",
      { inside: '</div><footer><p>Additional sources • AP</p></footer><div>' },
      ['AP', 'credit-line', 'text'],
    ],
    ['a meta', { head: '<meta name="author" content="Associated Press">' }, ['AP', 'metadata', 'text']],
    [
      'JSON-LD',
      {
        head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The crane stays","sourceOrganization":{"@type":"Organization","name":"Agence France-Presse"}}</script>',
      },
      ['AFP', 'metadata', 'text'],
    ],
  ])('%s', (_place, places, credit) => {
    expect(agenciesOf(places)).toEqual([credit]);
  });

  it('counts an agency once on its own site', () => {
    const { agencies } = extractArticle(
      page({
        body: ['<p>LONDON (AP) — The harbour board has voted, and the crane stays.</p>', ...PARAGRAPHS],
      }),
      { url: 'https://apnews.com/article/crane' },
    );
    expect(agencies.map(({ name }) => name)).toEqual(['AP']);
    expect(extractArticle(page({}), { url: 'https://apnews.com/article/crane' }).agencies).toMatchObject([
      { name: 'AP', where: 'metadata', evidence: { source: 'url' } },
    ]);
  });

  it('leaves pictures their own credits', () => {
    expect(
      agenciesOf({
        below:
          '<figure><img src="/a.jpg" width="900" height="500"><figcaption>The crane at dusk. (AP Photo/Marit Oland)</figcaption></figure>',
      }),
    ).toEqual([]);
    expect(
      agenciesOf({
        below:
          '<figure><img src="/a.jpg" width="900" height="500"><figcaption>Der Kran am Abend<span class="credit">Quelle: dpa</span></figcaption></figure>',
      }),
    ).toEqual([]);
  });
});

describe('a story of few paragraphs', () => {
  const words = 'The harbour master counted the boats again, and again there was one too many for her. ';
  const wheres = (inside: string): string[] =>
    extractArticle(
      new DOMParser().parseFromString(
        `<article><h1>A very long night in the harbour</h1><p>By Ada Roe</p>${inside}</article>`,
        'text/html',
      ),
      { url: 'https://ledger.example/news/night' },
    ).agencies.map(({ name, where }) => `${name} ${where}`);

  it.each([
    ['after one', `<p>${words.repeat(3)}</p><p>(With inputs from agencies.)</p>`, ['agencies endnote']],
    ['after two', `<p>${words.repeat(3)}</p><p>${words.repeat(2)}</p><p>(Reuters)</p>`, ['Reuters endnote']],
    ['before two', `<p>(Reuters)</p><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p>`, ['Reuters byline']],
  ])('has its credit where it stands: %s', (_name, inside, expected) => {
    expect(wheres(inside)).toEqual(expected);
  });
});
