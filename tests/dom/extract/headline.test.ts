import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const now = new Date('2026-06-01T12:00:00Z');
const PROSE =
  '<p>The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.</p>';

function read(
  body: string,
  title = 'The town waits for its night ferry | The Harbour Ledger',
  head = '',
): [string | null, string | null] {
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Harbour Ledger">${head}</head><body>${body}</body></html>`;
  const { headline, kicker } = extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://harbourledger.example/night-ferry',
    now,
  });
  return [headline, kicker];
}
const story = (head: string): string => `<article>${head}${PROSE.repeat(5)}</article>`;

describe('the headline as printed', () => {
  it.each<[string, string, string | null, string | null]>([
    [
      'an h1',
      story('<h1>The town waits for its night ferry</h1>'),
      'The town waits for its night ferry',
      null,
    ],
    [
      'other words than the title’s',
      story('<h1>Why the ferry has not come at night since March</h1>'),
      'Why the ferry has not come at night since March',
      null,
    ],
    [
      'an h2 under a breadcrumb that is an h1',
      `<nav class="breadcrumb"><h1>The town waits for its night ferry</h1></nav>${story('<header><h2 class="headline">Where is the night ferry?</h2></header>')}`,
      'Where is the night ferry?',
      null,
    ],
    [
      'an h2 in the story’s header, an h1 far outside',
      `<div><h1>The town waits for its night ferry</h1></div><main>${story('<header><h2>Council asks where the ferry has gone</h2></header>')}</main>`,
      'Council asks where the ferry has gone',
      null,
    ],
    [
      'a kicker that touches it',
      story('<h1><span>Night ferry:</span><span>The town waits another winter</span></h1>'),
      'The town waits another winter',
      'Night ferry',
    ],
    [
      'a kicker that touches it, without a colon',
      story('<h1><em>Port Averley</em><span>The town waits for its night ferry</span></h1>'),
      'The town waits for its night ferry',
      'Port Averley',
    ],
    [
      'a kicker that ends in a point and touches it',
      story('<h1><span>Ropes, nets and Co.</span><span>Cold? What the crew wears on deck</span></h1>'),
      'Cold? What the crew wears on deck',
      'Ropes, nets and Co.',
    ],
    [
      'a kicker that a colon for screen readers parts from it',
      story(
        '<h1><span>Port Averley<span class="visually-hidden" aria-hidden="true">: </span></span>Ferry: The town waits another night</h1>',
      ),
      'Ferry: The town waits another night',
      'Port Averley',
    ],
    [
      'a kicker whose name has the word headline too',
      story(
        '<h2 class="dt-Headline"><span class="dt-HeadlineEmphasis"><span>Night ferry</span><span class="o-VisuallyHidden">: </span></span><span class="dt-HeadlineText">The town waits another winter</span></h2>',
      ),
      'The town waits another winter',
      'Night ferry',
    ],
    [
      'two lines that are both named a headline’s',
      story(
        '<h1><span class="headline-line">The town waits for</span> <span class="headline-line">its night ferry</span></h1>',
      ),
      'The town waits for its night ferry',
      null,
    ],
    [
      'a kicker in a line of its own in the heading',
      story('<h1><div>Night ferry :</div><div>The town waits for its night ferry</div></h1>'),
      'The town waits for its night ferry',
      null,
    ],
    [
      'a kicker before a dash',
      story('<h1>Port Averley - The town waits for its night ferry</h1>'),
      'The town waits for its night ferry',
      'Port Averley',
    ],
    [
      'a colon that is its own',
      story('<h1>Night ferry: The town waits for its night ferry</h1>'),
      'Night ferry: The town waits for its night ferry',
      null,
    ],
    [
      'the site’s name behind it',
      story('<h1>The town waits for its night ferry | The Harbour Ledger</h1>'),
      'The town waits for its night ferry',
      null,
    ],
    [
      'soft hyphens',
      story('<h1>The town waits for its night\u00ADferry</h1>'),
      'The town waits for its nightferry',
      null,
    ],
    [
      'cut on the screen',
      story('<h1>The town waits for its night…</h1>'),
      'The town waits for its night ferry',
      null,
    ],
    ['no heading at all', story(''), 'The town waits for its night ferry', null],
    [
      'the site’s name as the h1',
      `<h1><a href="/">The Harbour Ledger</a></h1>${story('<h2>The town waits for its night ferry</h2>')}`,
      'The town waits for its night ferry',
      null,
    ],
    [
      'words in a letter of their own',
      story('<h1><b>T</b>he town waits for its night ferry</h1>'),
      'The town waits for its night ferry',
      null,
    ],
  ])('%s', (_kind, body, headline, kicker) => {
    expect(read(body)).toEqual([headline, kicker]);
  });
});

it('drops the domain that opens a title', () => {
  const page =
    '<div id="banner"><h1><a href="https://harbourledger.example/">harbourledger.example</a></h1></div>' +
    story('<p class="date">Night ferries, 12 March</p>');
  expect(read(page, 'harbourledger.example Night ferries')[0]).toBe('Night ferries');
});

it('takes the title that a page declares as its headline before one with the section behind it', () => {
  const page = `<div hidden>${story('')}</div>`;
  const title = 'The town waits for its night ferry-Harbour';
  const head = '<meta name="headline" content="The town waits for its night ferry">';
  expect(read(page, title, head)[0]).toBe('The town waits for its night ferry');
});
