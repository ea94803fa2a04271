import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { kindOfWords, leadLength } from '@/lib/extract/stories/headings';

const P = (words: string): string =>
  `<p>${words} The harbour office of Averley said on Friday that the crane would stand idle until the parts had come, and that nobody could say when this would be, since the ship that carries them waits outside the port.</p>`;

/** A page of a fictional paper: a story, and whatever stands in it, after it and beside it. */
function page({ lead = '', inside = '', after = '', beside = '' }): string {
  return `<!doctype html><html lang=en><head><title>Crane idle – Averley Post</title></head><body>
    <header><nav><a href=/news>News</a><a href=/sport>Sport</a></nav></header>
    <main><article><h1>Crane stands idle for a third week</h1>${lead}
    <div class=story-text>${P('One.')}${P('Two.')}${inside}${P('Three.')}${P('Four.')}</div>${after}</article></main>
    <aside class=column>${beside}</aside>
    <footer><h5>Contact</h5><p>© Averley Post</p></footer></body></html>`;
}

function read(parts: Parameters<typeof page>[0]) {
  const document = new DOMParser().parseFromString(page(parts), 'text/html');
  const { trending, related } = extractArticle(document, {
    url: 'https://averley.example/news/crane-idle-third-week-4711',
  });
  const titles = (lists: typeof trending) =>
    lists.map(({ heading, stories }) => [heading, stories.map(({ title }) => title)]);
  return { trending: titles(trending), related: titles(related), lists: { trending, related } };
}

const A = 'Council votes to paint the lighthouse green';
const B = 'Two captains share one berth after long quarrel';
const C = 'Why the night ferry leaves an hour early now';
const link = (title: string, at: number, inner = title): string =>
  `<a href="/news/story-about-the-town-${at}">${inner}</a>`;
const items = (...titles: string[]): string =>
  titles.map((title, at) => `<li>${link(title, at + 1)}</li>`).join('');

describe('a list and its heading', () => {
  it('takes the list of a heading that stands in a box of its own, and ends where another begins', () => {
    const beside = `<div class=head><h2>Most read</h2><a href=/all>See all</a></div><ol class=x7f>${items(A, B)}</ol>
      <div class=head><h2>Our pick</h2></div><ul class=x7f>${items(C)}</ul>`;
    expect(read({ beside }).trending).toEqual([['Most read', [A, B]]]);
  });

  it('gives a heading nothing whose own list is empty as served', () => {
    const beside = `<section><h3>Trending</h3><div id=later></div></section><section><h3>Property</h3><ul>${items(A, B, C)}</ul></section>`;
    expect(read({ beside }).trending).toEqual([]);
  });

  it('gives a label among labels the panel of its place, and nothing where that is empty', () => {
    const tabs = `<ul class=tabs><li>Latest</li><li>Most read</li></ul>`;
    const latest = `<div class=panel><ul>${items(C, 'The old pier has a new owner at last')}</ul></div>`;
    const full = `<div>${tabs}<div>${latest}<div class=panel style="display:none"><ol>${items(A, B)}</ol></div></div></div>`;
    expect(read({ beside: full }).trending).toEqual([['Most read', [A, B]]]);
    const empty = `<div>${tabs}<div>${latest}<div class=panel>Loading …</div></div></div>`;
    expect(read({ beside: empty }).trending).toEqual([]);
  });

  it('takes boxes that repeat beside their heading, up to the first that is of another kind', () => {
    const item = (title: string, at: number): string =>
      `<div class="item item-${at}"><h3>${link(title, at)}</h3></div>`;
    const after = `<div class=end><h4>Related stories</h4>${item(A, 1)}${item(B, 2)}<div class=shop>${link(C, 3)}</div></div>`;
    expect(read({ after }).related).toEqual([['Related stories', [A, B]]]);
  });

  it('reads a list once that a carousel shows twice', () => {
    const slides = `<div class=slide>${link(A, 1)}</div><div class=slide>${link(B, 2)}</div>`;
    const beside = `<section><h2>Most popular</h2><div class=carousel>${slides}${slides}</div></section>`;
    expect(read({ beside }).trending).toEqual([['Most popular', [A, B]]]);
  });

  it('reads a list that is hidden as a whole until a script shows it', () => {
    const beside = `<div class="hidden-xs hidden"><h2>Most discussed</h2><div>${link(A, 1)}<p>604 comments</p></div><div>${link(B, 2)}<p>17 comments</p></div></div>`;
    expect(read({ beside }).trending).toEqual([['Most discussed', [A, B]]]);
  });

  it('reads a popularity list without a heading by its names, and leaves one whose heading says otherwise', () => {
    const list = `<ol class=most-popular-list>${items(A, B, C)}</ol>`;
    expect(read({ beside: list }).trending).toEqual([[null, [A, B, C]]]);
    expect(
      read({ beside: `<div class=top-stories><h2>Our selection</h2><ul>${items(A, B, C)}</ul></div>` })
        .trending,
    ).toEqual([]);
  });
});

describe('what is no such list', () => {
  it.each([
    [
      'a bar of topics',
      `<div><b>Trending:</b> <ul>${['Ferries', 'Averley', 'Night buses', 'Tides'].map((word) => `<li><a href="/t/${word}">${word}</a></li>`).join('')}</ul></div>`,
    ],
    ['a feed under a plain heading', `<section><h2>Latest news</h2><ul>${items(A, B, C)}</ul></section>`],
    [
      'more of the outlet beside the story',
      `<section><h3>More from the Averley Post</h3><ul>${items(A, B, C)}</ul></section>`,
    ],
    [
      'a newsletter',
      `<section class=newsletter><h3>Don’t miss</h3><p><a href=/letters/morning-letter-of-the-averley-post>Get our morning letter every day</a></p></section>`,
    ],
  ])('%s', (_name, beside) => {
    const { trending, related } = read({ beside });
    expect([...trending, ...related]).toEqual([]);
  });

  it.each([
    [
      'a subhead over a paragraph with a link',
      `<section><h3>Where did the parts go?</h3><p>Nobody knows, the <a href=/news/port-office-of-the-town-77>port office</a> said.</p></section>`,
    ],
    [
      'an invitation',
      `<p><a href=/news/sign-up-to-our-letter-12345>Sign up to the letter of the Averley Post here</a></p>`,
    ],
    [
      'a link to elsewhere',
      `<p><a href=https://elsewhere.example/a-long-report-of-cranes-12345>The whole report on cranes and ships in ports</a></p>`,
    ],
    [
      'a sentence that is one link',
      `<p><a href=/news/the-crane-was-idle-before-12345>It was not the first time that this happened.</a></p>`,
    ],
  ])('between paragraphs: %s', (_name, inside) => {
    expect(read({ inside }).related).toEqual([]);
  });
});

describe('offers in the story', () => {
  it.each([
    ['lead words with a mark', `<p><strong>READ MORE: ${link(A, 1)}</strong></p>`, 'READ MORE'],
    ['lead words without one', `<p class=body-link>À lire aussi ${link(A, 1)}</p>`, 'À lire aussi'],
    [
      'lead words inside the link',
      `<p><a href=/news/story-about-the-town-1>Lesen Sie auch: ${A}</a></p>`,
      'Lesen Sie auch',
    ],
    ['a paragraph that is one link', `<p>${link(A, 1)}</p>`, null],
    [
      'a teaser in a box',
      `<aside class=teaser-inline><a href=/news/story-about-the-town-1><span>Town</span><h4>${A}</h4></a></aside>`,
      null,
    ],
    [
      'a card with the words on it',
      `<aside class=card><a href=/news/story-about-the-town-1><div class=flag>Mehr zum Thema</div><h3>${A}</h3></a></aside>`,
      'Mehr zum Thema',
    ],
  ])('%s', (_name, inside, heading) => {
    const { related, lists } = read({ inside });
    expect(related).toEqual([[heading, [A]]]);
    expect(lists.related[0]?.stories[0]?.url).toBe('https://averley.example/news/story-about-the-town-1');
  });

  it('gathers the same words between several paragraphs into one list', () => {
    const inside = `<p>Read also: ${link(A, 1)}</p>${P('Between.')}<p>Read also: ${link(B, 2)}</p>`;
    expect(read({ inside }).related).toEqual([['Read also', [A, B]]]);
  });

  it('reads links between headline and first paragraph, and several links in one line', () => {
    expect(read({ lead: `<h2 class=sub>${link(A, 1)}</h2>` }).related).toEqual([[null, [A]]]);
    expect(
      read({ inside: `<div class=related-box><h4>Mehr zum Thema</h4>${link(A, 1)} ${link(B, 2)}</div>` })
        .related,
    ).toEqual([['Mehr zum Thema', [A, B]]]);
  });
});

describe('a title', () => {
  const one = (item: string) =>
    read({
      beside: `<section><h2>Most read</h2><div class=i>${item}</div><div class=i>${link(B, 9)}</div></section>`,
    }).lists.trending[0]?.stories[0];

  it.each([
    [
      'a kicker and a hidden mark',
      `<h3><a href=/news/x-1><span class=k9>Harbour</span><span class=hideme> - </span><span>${A}</span></a></h3>`,
    ],
    ['a kicker over it', `<a href=/news/x-1><div class=q1>Harbour quarrel</div><div class=q2>${A}</div></a>`],
    [
      'a kicker in a heading, the title under it',
      `<a href=/news/x-1><h3 class=teaser__headline>GREEN LIGHT</h3></a><p class=teaser__subdeck><a href=/news/x-1>${A}</a></p>`,
    ],
    ['a date over it', `<a href=/news/x-1><div>Published on 22.05.2026</div><h3>${A}</h3></a>`],
    [
      'a summary and an author',
      `<h4>${link(A, 1)}</h4><p class=summary>${link('', 1, 'After a long night the council agreed that the lighthouse would be painted green, for the ships to see it better in fog.')}</p><p class=author><a href=/authors/pia-lind-holm>Pia Lind Holm</a></p>`,
    ],
    [
      'a link that lies over its box',
      `<div class=card><h3>${A}</h3><p>A summary.</p><a href=/news/x-1 aria-label=open></a></div>`,
    ],
    [
      'a rank, a running time and a count in elements of their own',
      `<a href=/news/x-1><span class=n>1</span><span>0:48</span><span class=title-x>${A}</span><span class=count>176</span></a>`,
    ],
    [
      'a cut that an attribute makes good',
      `<a href=/news/x-1 title="${A}">Council votes to paint the ligh…</a>`,
    ],
  ])('stands without %s', (_name, item) => {
    expect(one(item)?.title).toBe(A);
  });

  it('keeps the numbers that are its own, and drops those that count the list', () => {
    const list = (titles: string[]) =>
      read({ beside: `<section><h2>Most read</h2><ol>${items(...titles)}</ol></section>` }).trending[0]?.[1];
    const own = [
      '2 captains share one berth after a quarrel',
      '10 years of silence end at the pier',
      '0 per cent of the crew was on board',
    ];
    expect(list(own)).toEqual(own);
    expect(list([`1. ${A}`, `2. ${B}`, `3. ${C}`])).toEqual([A, B, C]);
    expect(list([`1 ${A}`, `2 ${B}`, `3 ${C}`])).toEqual([A, B, C]);
  });

  it('carries its section where a kicker names it', () => {
    expect(
      one(`<a href=/news/x-1><span class=section-name>Harbour</span> <span class=title>${A}</span></a>`),
    ).toMatchObject({ title: A, section: 'Harbour' });
  });
});

describe('the words of headings', () => {
  it.each([
    ['Most read in world news', 'trending'],
    ['WHAT’S TRENDING NOW', 'trending'],
    ["What's trending now", 'trending'],
    ['Meistgelesen', 'trending'],
    ['Lo más leído en Sociedad', 'trending'],
    ['Les plus lus', 'trending'],
    ['アクセスランキング', 'trending'],
    ['सबसे ज्यादा पढ़े गए', 'trending'],
    ['Zum selben Thema', 'related'],
    ['La rédaction vous conseille', 'related'],
    ['Para saber más', 'related'],
    ['Powiązane', 'related'],
    ['You Might Also Like …', 'related'],
    ['関連記事', 'related'],
    ['Don’t miss', 'near'],
    ['More from Averley', 'near'],
    ['Relatedness of ferries', null],
    ['Popularity is not everything', null],
    ['Latest news', null],
  ])('%s: %s', (words, kind) => {
    expect(kindOfWords(words)).toBe(kind);
  });

  it('end where the title begins', () => {
    expect('READ MORE: Crane idle'.slice(leadLength('READ MORE: Crane idle'))).toBe('Crane idle');
    expect(leadLength('Readers: what you said of cranes')).toBe(0);
    expect(leadLength('The crane, related: nothing')).toBe(0);
  });
});
