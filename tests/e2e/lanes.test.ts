import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPATCH, fillerStories } from '../fixtures/kin-stories.ts';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const OUTLETS = ['North Post', 'South Post', 'East Mail', 'West Mail', 'The Bay Reader', 'Peninsula Today'];

/** A page of an outlet that prints the dispatch, with a list that offers kin and strangers. */
function pageOf(outlet: string, headline: string, body: string): string {
  const paragraphs = body
    .split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('');
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="2026-03-12T18:40:00+00:00"></head>
    <body><main><article><h1>${headline}</h1>${paragraphs}</article></main>
    <aside class="trending"><h2>Most read</h2><ol>
    <li><a href="/a.html">Skating rink opens for the winter season in Oxholm</a></li>
    <li><a href="/b.html">Bakery guild elects its first woman president</a></li>
    <li><a href="/c.html">Kestrel Bay: schools keep their water, says Orla Venn</a></li>
    </ol></aside></body></html>`;
}

describe('lanes of kin (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: Surface;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch();
    library = await driver.openExtensionPage('library.html');
    newsroom.replace(
      '/page.html',
      pageOf('The Harbour Ledger', 'Kestrel Bay desalination plant halted after membrane fire', DISPATCH),
    );
    newsroom.replace(
      '/restart.html',
      pageOf(
        'The Harbour Ledger',
        'Kestrel Bay plant to restart in April, says fire chief Orla Venn',
        `Orla Venn said on Friday that the desalination plant at Kestrel Bay could restart in April. ${'Coastal Waterworks would not comment on the membrane racks that burnt. '.repeat(6)}`,
      ),
    );
    for (const [at, outlet] of OUTLETS.entries())
      newsroom.replace(
        `/copy${at}.html`,
        pageOf(
          outlet,
          `Fire halts water plant at Kestrel Bay, ${outlet} learns`,
          DISPATCH.split('\n\n')
            .filter((_, paragraph) => paragraph === 0 || paragraph !== at)
            .join('\n\n'),
        ),
      );
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('marks kin in the page’s own list, first and with their rank', async () => {
    const popup = await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/page.html`));
    await filled(popup);
    await visible(popup, '.kin-mark');
    expect(await wordsOf(popup, '.page-list li')).toContain('Kestrel Bay: schools keep their water');
    expect(await popup.evaluate(`document.querySelector('.page-list li').value`)).toBe(3);
    expect(await popup.evaluate(`document.querySelectorAll('.kin-mark').length`)).toBe(1);
    expect(await popup.evaluate(`document.querySelector('.library-lane')`)).toBe(null);
    await popup.close();
  });

  it('folds six copies of one dispatch among 2,000 stories into one row', async () => {
    for (let at = 0; at < OUTLETS.length; at += 1) await save(`/copy${at}.html`);
    await save('/restart.html');
    await library.evaluate(fillWith(fillerStories(2000)));
    const begun = Date.now();
    const popup = await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/page.html`));
    await filled(popup);
    expect(Date.now() - begun).toBeLessThan(15_000);
    await until(popup, `document.querySelector('.family summary') !== null`, 60_000);
    expect(await popup.evaluate(`document.querySelectorAll('.library-lane .kin-row').length`)).toBe(2);
    expect(await wordsOf(popup, '.family summary')).toBe('The same dispatch in 6 saved copies');
    expect(await wordsOf(popup, '.library-lane')).toContain('restart in April');
    await popup.click('.family summary');
    for (const outlet of OUTLETS) expect(await wordsOf(popup, '.library-lane')).toContain(outlet);
    // What was saved lately stays on its own ground below long lanes.
    expect(
      await popup.evaluate(
        `(() => { const bottom = (of) => document.querySelector(of).getBoundingClientRect().bottom; return bottom('.recent') >= bottom('.recent-list'); })()`,
      ),
    ).toBe(true);
    await popup.close();
  });

  it('answers at once when it is asked again, also after the background ended', async () => {
    await driver.killBackground();
    const popup = await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/page.html`));
    await until(popup, `document.querySelector('.family summary') !== null`, 20_000);
    await popup.click('.library-lane .kin-title');
    const story = await driver.waitForExtensionPage('library.html#/story/');
    await visible(story, '.sheet');
  });

  async function save(path: string): Promise<void> {
    const tab = await driver.open(newsroom.origin + path);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await tab.close();
  }
});

/** An expression that puts stories into the database, as an import would: each like one that is there, with other words. */
function fillWith(stories: { headline: string; text: string }[]): string {
  return `new Promise((resolve, reject) => {
    const request = indexedDB.open('nutgraf');
    request.onsuccess = () => {
      const db = request.result;
      const tables = ['stories', 'versions', 'texts'];
      const work = db.transaction(tables, 'readwrite');
      const [stories, versions, texts] = tables.map((name) => work.objectStore(name));
      stories.getAll().onsuccess = ({ target: { result: [story] } }) => {
        versions.get(story.id + ':1').onsuccess = ({ target: { result: version } }) => {
          ${JSON.stringify(stories)}.forEach(({ headline, text }, at) => {
            const id = 'filler-' + at;
            const url = 'https://filler.example/' + at;
            stories.put({ ...story, id, key: url, url, headline, standfirst: null, host: 'filler.example', siteName: 'Filler' });
            versions.put({ ...version, id: id + ':1', storyId: id, context: { ...version.context, url, headline, standfirst: null, text, blocks: [{ type: 'paragraph', text }] } });
            texts.put({ storyId: id, text: text.toLowerCase() });
          });
        };
      };
      work.oncomplete = () => { db.close(); resolve(true); };
      work.onerror = () => reject(work.error);
    };
  })`;
}
