import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');

describe('edges (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch();
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('says in plain words what cannot be read, and what can still be done', async () => {
    const tab = await driver.open('chrome://version/');
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await wordsOf(popup)).toContain('This is a page of the browser itself.');
    expect(await wordsOf(popup)).toContain('Library');
    await popup.close();
  });

  it('keeps a page that is no story as a link', async () => {
    const tab = await driver.open(`${newsroom.origin}/index.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await wordsOf(popup)).toContain('does not look like a news story');
    await popup.click('.save-button');
    await until(popup, `document.querySelector('.saved-mark')?.innerText === 'The link is saved.'`);
    await popup.close();
  });

  it('paints before it asks for the tab, the storage or the background', async () => {
    const page = await driver.raw.newPage();
    await page.evaluateOnNewDocument(`
      window.asked = [];
      for (const [space, name] of [['tabs', 'query'], ['runtime', 'sendMessage'], ['scripting', 'executeScript']]) {
        const real = chrome[space][name].bind(chrome[space]);
        chrome[space][name] = (...args) => { window.asked.push([space + '.' + name, performance.now()]); return real(...args); };
      }
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...args) => { window.asked.push(['indexedDB', performance.now()]); return open(...args); };`);
    await page.goto(`${driver.base}popup.html`);
    await page.waitForFunction(
      'window.asked.length > 0 && performance.getEntriesByName("nutgraf-painted").length > 0',
    );
    const { painted, asked } = (await page.evaluate(
      '({ painted: performance.getEntriesByName("nutgraf-painted")[0].startTime, asked: window.asked })',
    )) as { painted: number; asked: [string, number][] };
    expect(asked.filter(([, at]) => at < painted)).toEqual([]);
    expect(asked.map(([what]) => what)).not.toContain('indexedDB');
    await page.close();
  });

  it('asks the network for nothing while it reads, saves and shows', async () => {
    const path = '/weather/surge.html';
    const tab = await driver.open(newsroom.origin + path);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    const before = newsroom.requests.length;
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    const library = await driver.openExtensionPage('library.html');
    await library.click('.story-row h2 a');
    await visible(library, '.sheet');
    expect(newsroom.requests.slice(before)).toEqual([]);
  });

  it('answers nobody but its own pages', async () => {
    const library = await driver.openExtensionPage('library.html');
    await visible(library, '.story-row');
    // From a page of a site the extension cannot even be reached.
    const tab = await driver.open(`${newsroom.origin}/council/ferry-fares.html`);
    expect(
      await tab.evaluate('typeof chrome !== "undefined" && typeof chrome.runtime?.sendMessage'),
    ).not.toBe('function');
  });
});
