import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH } from '../fixtures/kin-stories.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const STANDFIRST = 'About 90,000 households live on reserve water, and nobody knows for how long.';

interface Printed {
  outlet: string;
  headline: string;
  time: string;
  body: string;
  standfirst?: string;
}

function pageOf({ outlet, headline, time, body, standfirst }: Printed): string {
  const paragraphs = body
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="${time}"></head>
    <body><main><article><h1>${headline}</h1>${standfirst ? `<p class="standfirst">${standfirst}</p>` : ''}${paragraphs}</article></main></body></html>`;
}

const PAGES: Record<string, Printed> = {
  '/wire.html': {
    outlet: 'North Post',
    headline: 'Fire halts water plant at Kestrel Bay',
    time: '2026-03-12T14:05:00+00:00',
    body: DISPATCH,
  },
  '/own.html': {
    outlet: 'The Harbour Ledger',
    headline: 'Kestrel Bay desalination plant halted after membrane fire',
    time: '2026-03-12T20:10:00+05:30',
    standfirst: STANDFIRST,
    body: DISPATCH.replace('about 90,000 households', 'nearly 90,000 homes')
      .split('\n\n')
      .filter((_, at) => at !== 3)
      .join('\n\n'),
  },
  '/later.html': {
    outlet: 'The Bay Reader',
    headline: 'Kestrel Bay plant to restart in April, says fire chief Orla Venn',
    time: '2026-03-14T08:00:00+00:00',
    body: `Orla Venn said on Friday that the desalination plant at Kestrel Bay could restart in April. ${'Coastal Waterworks would not comment on the membrane racks that burnt. '.repeat(6)}`,
  },
  '/short.html': {
    outlet: 'The Bay Reader',
    headline: 'Ferry to Kestrel Bay leaves an hour late',
    time: '2026-03-14T09:00:00+00:00',
    body: 'The ferry from Averley to Kestrel Bay leaves an hour late on Sunday because of the tide, the company said in a short notice to passengers.',
  },
};

describe.each(BROWSERS)('summary and thread (%s)', (_name, launch) => {
  let driver: Driver;
  let newsroom: Newsroom;
  let tab: Surface;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await launch();
    for (const [path, printed] of Object.entries(PAGES)) newsroom.replace(path, pageOf(printed));
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  const open = async (path: string): Promise<Surface> => {
    tab = await driver.open(newsroom.origin + path);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    return popup;
  };
  const sentences = (surface: Surface): Promise<string[]> =>
    surface.evaluate(`[...document.querySelectorAll('.own-words li span')].map((each) => each.textContent)`);

  it('shows the outlet’s standfirst and then the story’s own sentences, and leads to each of them', async () => {
    const popup = await open('/own.html');
    expect(await wordsOf(popup, '.outlets-words')).toBe(STANDFIRST);
    const own = await sentences(popup);
    expect(own).toHaveLength(3);
    for (const sentence of own) expect(PAGES['/own.html']?.body).toContain(sentence);
    await popup.click('.own-words li:last-child .locate');
    const marked = `[...CSS.highlights.get('nutgraf-evidence') ?? []][0]?.toString()`;
    await until(tab, `(${marked}) === ${JSON.stringify(own.at(-1))}`);
    await popup.close();
  });

  it('keeps the length that the reader chose', async () => {
    const popup = await open('/own.html');
    await popup.click('.lengths button:first-child');
    expect(await sentences(popup)).toHaveLength(1);
    await popup.close();
    const again = await open('/own.html');
    expect(await sentences(again)).toHaveLength(1);
    await again.click('.lengths button:nth-child(2)');
    await again.close();
  });

  it('says why a very short story has no summary', async () => {
    const popup = await open('/short.html');
    expect(await wordsOf(popup, '.no-summary')).toContain('hardly longer');
    await popup.close();
  });

  it('offers the browser’s own model where the browser has one, and begins no download on a click', async () => {
    const popup = await open('/own.html');
    const has = await popup.evaluate<boolean>(`'Summarizer' in self`);
    expect(await popup.evaluate(`document.querySelector('.ask-machine') !== null`)).toBe(has);
    if (has) {
      await popup.evaluate(
        `(() => { const { create } = Summarizer; globalThis.created = 0; Summarizer.create = (...all) => { created += 1; return create.apply(Summarizer, all); }; return true; })()`,
      );
      await popup.click('.ask-machine');
      await until(
        popup,
        `/cannot summarise|would have to download|gave up/.test(document.querySelector('.machine')?.innerText)`,
      );
      expect(await popup.evaluate('created')).toBe(0);
    }
    await popup.close();
  });

  it('shows a saved story among its kin, with copies of one dispatch as one entry', async () => {
    for (const path of ['/later.html', '/wire.html', '/own.html']) {
      const popup = await open(path);
      await popup.click('.save-button');
      await visible(popup, '.saved-mark');
      await popup.close();
    }
    const library = await driver.openExtensionPage('library.html');
    // The list moves aside for the filters, which come with the count: what is clicked before lies elsewhere by then.
    await until(library, `document.querySelector('.count-line')?.textContent.includes('3')`);
    await visible(library, '.story-row');
    await library.click('.story-row h2 a');
    await visible(library, '.thread table', 30_000);
    const rows = await library.evaluate<string[]>(
      `[...document.querySelectorAll('.thread tbody tr')].map((row) => row.innerText)`,
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('This story');
    expect(rows[0]).toContain('North Post, The Harbour Ledger');
    expect(rows[0]).toContain('The earliest copy you have: North Post');
    expect(rows[1]).toContain('restart in April');
    expect(rows[1]).toContain('names: ');
    expect(await library.evaluate(`document.querySelectorAll('.thread-mark').length`)).toBe(2);
    expect(await library.evaluate(`document.querySelector('.thread-line').ariaLabel`)).toMatch(/2/u);
  });

  it('leads from a sentence of the summary to its paragraph in the saved text', async () => {
    const library = await driver.waitForExtensionPage('library.html#/story/');
    const [first] = await sentences(library);
    await library.click('.own-words li:first-child .locate');
    await until(
      library,
      `[...CSS.highlights.get('nutgraf-evidence') ?? []][0]?.toString() === ${JSON.stringify(first)}`,
    );
    expect(await library.evaluate(`[...CSS.highlights.get('nutgraf-paragraph')][0].toString()`)).toContain(
      first,
    );
  });

  it('lays two copies side by side, and goes back to the story and on to its kin', async () => {
    const library = await driver.waitForExtensionPage('library.html#/story/');
    // The page is still gliding to the sentence that was asked for.
    await until(
      library,
      `(() => { const seen = globalThis.seenAt; globalThis.seenAt = scrollY; return seen === scrollY; })()`,
    );
    await library.click('.lay-beside');
    await visible(library, '.copies-counts');
    expect(await wordsOf(library, '.copies-counts')).toBe('Cut: 2\nAdded: 0\nRewritten: 1\nThe same: 8');
    expect(await wordsOf(library, '.line.changed ins')).toContain('nearly');
    await library.evaluate('location.reload()');
    await visible(library, '.copies-counts');
    await until(library, `document.querySelectorAll('.copy-first option').length === 1`);
    await library.click('.copies .back');
    await visible(library, '.thread table');
    await library.click('.thread tbody tr:last-child .thread-story a');
    await until(library, `document.querySelector('.sheet h1')?.textContent.includes('restart in April')`);
    await until(library, `document.querySelector('.thread tr.own')?.innerText.includes('restart in April')`);
  });
});
