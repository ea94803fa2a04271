import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const URL = 'https://ledger.example/harbour/last-crane.html';
const PARAGRAPHS = [
  'The last steam crane of Port Averley will stay where it has stood since 1911, the harbour board decided on Tuesday night.',
  'Nine of its fourteen members voted for the plan, which costs the town about four million crowns over ten years.',
  '“It is the only thing on this quay that everybody can see from everywhere,” said Marit Oland, who chairs the board.',
  'The crane last lifted a load in 1987, when a barge with beet from the northern farms was put ashore during a strike.',
  'Its boiler was emptied that winter, and pigeons have lived in the cab ever since, to the delight of the school next door.',
  'Work on the foundations begins in May and is to end before the autumn storms, the board said in a written statement.',
];
const OTHERS = [
  'Ferry fares will rise by a tenth from March, and the council expects fewer commuters to take the early boat.',
  'A storm tide put the lower market under water for the third time this winter, and traders ask for a wall.',
  'The lighthouse gets its lamp back after six years in a workshop abroad, and visitors may climb it again.',
];

const read = (body: string, head = '') =>
  extractArticle(
    new DOMParser().parseFromString(
      `<!doctype html><html lang="en"><head><title>Last crane stays - The Ledger</title>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    { url: URL, now: new Date('2026-06-01T12:00:00Z') },
  );
const p = (text: string): string => `<p>${text}</p>`;
const HEADLINE = '<h1>Last crane of Port Averley will stay</h1>';
const story = PARAGRAPHS.map(p).join('');
const lines = (text: string): string[] => text.split(/\n+/u);

describe('what belongs to the body', () => {
  it('is found whole where it is spread over sibling containers', () => {
    const parts = [PARAGRAPHS.slice(0, 2), PARAGRAPHS.slice(2, 4), PARAGRAPHS.slice(4)];
    const { text } = read(
      `<main>${HEADLINE}${parts.map((part) => `<div class="chunk">${part.map(p).join('')}</div><div class="ad-slot">Advertisement</div>`).join('')}</main>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('goes on in sections between advertisements, though much else stands around the last of them', () => {
    const ad = `<div class="ad-slot"><div>Advertisement</div><div>Story continues below</div>${'<p hidden>The daily crossword, the electronic paper and puzzles for those who subscribe today.</p>'.repeat(6)}</div>`;
    const long = PARAGRAPHS.map((each, at) =>
      [each, PARAGRAPHS[(at + 2) % 6], at < 3 ? PARAGRAPHS[(at + 4) % 6] : []].flat().join(' '),
    );
    const section = (part: string[]): string =>
      `<section class="content-group">${part.map(p).join('')}</section>`;
    const share = 'Copy link|Email|Print|Send to a friend|Save for later|Listen'
      .split('|')
      .map((each) => `<li><a href="#s">${each}</a></li>`)
      .join('');
    const { text } = read(
      `<article>${HEADLINE}<ul>${share}</ul>${section(long.slice(0, 3))}${ad}${section(long.slice(3))}${ad}<ul>${share}</ul>${OTHERS.map(
        (each) => `<div class="card"><h4><a href="/x">${each}</a></h4></div>`,
      )
        .join('')
        .repeat(9)}</article>`,
    );
    expect(lines(text)).toEqual(long);
  });

  it('is kept where a paywall’s script takes paragraphs from assistive technology alone', () => {
    const { text } = read(
      `<article>${HEADLINE}${PARAGRAPHS.slice(0, 4).map(p).join('')}${PARAGRAPHS.slice(4)
        .map((each) => `<p class="wall" aria-hidden="true">${each}</p>`)
        .join('')}</article>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('is found in bare text split by line breaks', () => {
    const { text } = read(
      `<div id="all">${HEADLINE}<div class="t">${PARAGRAPHS.join('<br><br>')}</div></div>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('is found in divisions instead of paragraphs', () => {
    const { text } = read(
      `<div>${HEADLINE}<div class="copy">${PARAGRAPHS.map((each) => `<div>${each}</div>`).join('')}</div></div>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('is found though the whole page stands in one form with a name that speaks against it', () => {
    const { text } = read(`<form class="pagination interaction">${HEADLINE}<div>${story}</div></form>`);
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('keeps subheads, lists and quotes as what they are', () => {
    const { blocks } = read(
      `<article>${HEADLINE}${p(PARAGRAPHS[0] ?? '')}${p(PARAGRAPHS[1] ?? '')}<h2>What it will cost</h2>${p(PARAGRAPHS[3] ?? '')}<ul><li>Two million crowns for the foundations of the crane.</li><li>One million crowns for the boiler and the cab.</li></ul><blockquote><p>It is the only thing on this quay that everybody can see from everywhere.</p></blockquote>${p(PARAGRAPHS[4] ?? '')}${p(PARAGRAPHS[5] ?? '')}</article>`,
    );
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
      'list',
      'quote',
      'paragraph',
      'paragraph',
    ]);
  });

  it('has the words of its tables, row by row', () => {
    const rows = [
      ['Year', 'Lifts by the crane', 'Lifts by the others'],
      ['1911', '4,210 in the first year', '800 in all'],
      ['1987', 'one, the last', 'none at all'],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const { text, blocks } = read(
      `<main>${HEADLINE}${PARAGRAPHS.slice(0, 4).map(p).join('')}<table>${table}</table>${PARAGRAPHS.slice(4).map(p).join('')}</main>`,
    );
    expect(blocks[4]).toEqual({ type: 'table', rows });
    expect(lines(text)).toEqual([
      ...PARAGRAPHS.slice(0, 4),
      ...rows.map((row) => row.join('\t')),
      ...PARAGRAPHS.slice(4),
    ]);
  });

  it('is a short story rather than a long legal line below it', () => {
    const short = 'An earthquake shook the northern coast on Monday evening, the weather service said.';
    const { text } = read(
      `<header><a href="/">Home</a></header><main>${HEADLINE}<p>${short}</p><p>Nobody was hurt.</p></main><div class="page-bottom"><p>All rights reserved. No part of the texts and pictures of this newspaper may be copied, kept or passed on without the written leave of its publisher, Ledger House, Port Averley.</p></div>`,
    );
    expect(text).toContain(short);
    expect(text).not.toContain('rights reserved');
  });
});

describe('where the page does not show the story', () => {
  const declare = (body: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Last crane of Port Averley will stay', articleBody: body })}</script>`;

  it('takes what it hides behind a wall, as far as it declares it', () => {
    const { text } = read(
      `<main>${HEADLINE}<div>${p(PARAGRAPHS[0] ?? '')}<div class="wall" style="display:none">${PARAGRAPHS.slice(1).map(p).join('')}<p>A hidden plea to subscribe that nobody has declared as the story of the page.</p></div></div></main>`,
      declare(PARAGRAPHS.join(' ')),
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('takes the declared body where it stands nowhere else', () => {
    const { text } = read(`<main>${HEADLINE}<div id="app"></div></main>`, declare(PARAGRAPHS.join('\n\n')));
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it("takes the text out of the page's data where its own script has yet to write it", () => {
    const data = {
      page: {
        story: {
          id: 7,
          html: PARAGRAPHS.map((each) => `<p><b>${each.slice(0, 9)}</b>${each.slice(9)}</p>`).join(''),
        },
      },
    };
    const { text } = read(
      `<main>${HEADLINE}<div id="app"></div></main><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('takes it out of what a script hands on', () => {
    const state = { queries: [{ state: { data: { contentHtml: PARAGRAPHS.map(p).join('') } } }] };
    const { text } = read(
      `<main>${HEADLINE}<div id="app"></div></main><script>window.state = window.state || []; window.state.push(${JSON.stringify(state).replaceAll('<', '\\u003c')});</script>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('keeps what it chose of a text that the page shows and declares whole, with the boxes in it', () => {
    const own = PARAGRAPHS.slice(0, 4);
    const asked = [...OTHERS, PARAGRAPHS[5] ?? ''].map(
      (each) => `${each} Tell us what you think of it in this box, and we shall print the best of it.`,
    );
    const boxes = asked.map((each) => `<div>${p(each)}<p><textarea></textarea></p></div>`);
    const { text } = read(
      `<main>${HEADLINE}<div>${own.map((each, at) => `${p(each)}${boxes[at]}`).join('')}</div></main>`,
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: own.map((each, at) => `${each} ${asked[at]}`).join(' ') })}</script>`,
    );
    expect(lines(text)).toEqual(own);
  });

  it('keeps what the page shows where it declares another text', () => {
    const { text } = read(`<main>${HEADLINE}<div>${story}</div></main>`, declare(OTHERS.join(' ').repeat(9)));
    expect(lines(text)).toEqual(PARAGRAPHS);
  });
});

describe('what does not belong to the body', () => {
  const without = (html: string, ...words: string[]): void => {
    const { text } = read(html);
    for (const each of PARAGRAPHS) expect(text).toContain(each);
    for (const each of words) expect(text).not.toContain(each);
  };

  it('a list of other stories with their first sentences after the story', () => {
    without(
      `<main><article>${HEADLINE}<div class="body">${story}</div></article><section class="more">${OTHERS.map((each, at) => `<div class="card"><h3><a href="/${at}">Another story number ${at}</a></h3><p>${each}</p><a href="/${at}">Read on</a></div>`).join('')}</section></main>`,
      ...OTHERS,
    );
  });

  it('comments', () => {
    without(
      `<main><article>${HEADLINE}<div class="body">${story}</div></article><div id="comments" class="comment-list">${OTHERS.map((each) => `<div class="comment-body"><p>${each} I have said so for years and nobody listens.</p></div>`).join('')}</div></main>`,
      ...OTHERS,
    );
  });

  it('a newsletter box, a plea and an inline line to read also', () => {
    without(
      `<article>${HEADLINE}${PARAGRAPHS.slice(0, 3).map(p).join('')}<div class="newsletter-signup"><h3>The morning letter</h3><p>Sign up for our morning letter and never miss a story from the harbour again.</p></div><p><strong>Read also: <a href="/x">Ferry fares will rise by a tenth from March</a></strong></p>${PARAGRAPHS.slice(3).map(p).join('')}</article>`,
      'Sign up',
      'Ferry fares',
    );
  });

  it.each([
    'Got a story? Get in touch with our harbour desk by emailing us at desk@ledger.example.',
    'For the latest news from the quays and all along the coast, sign up for our newsletters.',
    'This site is protected by reCAPTCHA and the terms of service of its maker apply.',
    'Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.',
    'Dieser Artikel ist nur für Abonnenten. Jetzt freischalten und sofort weiterlesen.',
    'Our website is the place for the latest news; please bookmark it and sign up for our daily newsletter.',
    'Follow the Ledger on Facebook and Telegram for more news from the harbour and its people.',
    'You may also like…',
    'Auch interessant',
    '{{ article.promo.block }}',
    'Ihre Einstellungen verhindern das Laden und Anzeigen aller externen Inhalte auf dieser Seite.',
    'Tempo de leitura: 3 minutos',
    'Pin this for later!',
    'Jump to the list',
    'In partnership with',
    'Follow the Ledger on Mastodon and never miss what the harbour says.',
  ])('a line by which the outlet speaks of itself: %s', (line) => {
    without(
      `<article>${HEADLINE}${PARAGRAPHS.slice(0, 3).map(p).join('')}${p(line)}${PARAGRAPHS.slice(3).map(p).join('')}${p(line)}</article>`,
      line,
    );
  });

  it('but keeps a story’s own words that sound so', () => {
    const said = [
      'Users of the ferry’s new portal must sign up for our town’s card first, the mayor said, and follow a long list of steps.',
      'The [Harbour Act] says that a crane of this age may stay where it is.',
    ];
    const { text } = read(`<article>${HEADLINE}${[...PARAGRAPHS, ...said].map(p).join('')}</article>`);
    expect(lines(text)).toEqual([...PARAGRAPHS, ...said]);
  });

  it('captions and credits of pictures', () => {
    without(
      `<article>${HEADLINE}${p(PARAGRAPHS[0] ?? '')}<figure><img src="/crane.jpg" width="800" height="500"><figcaption>The crane seen from the ferry pier on a grey morning in March. Photo: Idris Quay</figcaption></figure>${PARAGRAPHS.slice(1).map(p).join('')}</article>`,
      'grey morning',
      'Idris Quay',
    );
  });

  it('a biography of the author', () => {
    without(
      `<main><article>${HEADLINE}<div class="body">${story}</div></article><div class="author-bio"><img src="/a.jpg" width="90"><p>Henrike Sommerfeld has written about ports and people for the Ledger since 2009 and lives by the sea.</p></div></main>`,
      'Sommerfeld has written',
    );
  });

  it('a question about cookies', () => {
    without(
      `<div class="cookie-consent" role="dialog"><p>We and our 812 partners store and read information on your device, so that we can show you advertisements that suit you, and measure how well they work.</p><p>You can change your choice at any time in the settings at the end of each page, where the partners are listed.</p></div><main>${HEADLINE}<div class="body">${story}</div></main>`,
      'partners',
    );
  });

  it('a second article that follows on the same page', () => {
    without(
      `<main><article>${HEADLINE}<div class="body">${story}</div></article><article><h1>Ferry fares rise</h1><div class="body">${OTHERS.map(p).join('')}</div></article></main>`,
      ...OTHERS,
    );
  });
});
