import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FirefoxDriver } from './drivers/firefox.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, wordsOf } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');

describe('saving by key and by menu (Firefox, with real keys and its real menu)', () => {
  let driver: FirefoxDriver;
  let newsroom: Newsroom;
  let library: Surface;
  const rows = (count: number): string => `document.querySelectorAll('.story-row').length === ${count}`;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await FirefoxDriver.launch();
    library = await driver.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('saves by the key', async () => {
    const tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    await driver.bringToFront(tab);
    await driver.pressShortcut('S');
    await until(library, rows(1));
    expect(await wordsOf(library, '.story-row')).toContain('steam crane');
  });

  it('saves the page from the menu, after the background has ended', async () => {
    const tab = await driver.open(`${newsroom.origin}/council/ferry-fares.html`);
    await driver.killBackground();
    await driver.chooseFromMenu(tab, 'h1', 'Save this story');
    await until(library, rows(2));
  });

  it('keeps a link by its words, without opening it', async () => {
    const tab = await driver.open(`${newsroom.origin}/index.html`);
    const asked = newsroom.requests.length;
    await driver.chooseFromMenu(tab, 'h2 a[href*="surge"]', 'Save this link');
    await until(library, rows(3));
    expect(await wordsOf(library, '.story-row')).toContain('Storm surge: harbour gates closed');
    expect(newsroom.requests.slice(asked)).toEqual([]);
  });

  it('keeps a selected passage with its story', async () => {
    const tab = await driver.open(`${newsroom.origin}/opinion/bench.html`);
    await tab.evaluate(
      `getSelection().selectAllChildren(document.querySelector('article p:nth-of-type(4)'))`,
    );
    await driver.chooseFromMenu(tab, 'article p:nth-of-type(4)', 'selected passage');
    await until(library, rows(4));
    await library.click('.story-row h2 a');
    await until(
      library,
      `document.querySelector('.selections')?.innerText.includes('the wall keeps the wind off')`,
    );
  });

  it('highlights a further passage of the saved story, and quotes in its note what is no part of it', async () => {
    const tab = await driver.open(`${newsroom.origin}/opinion/bench.html`);
    for (const [selector, came] of [
      ['article p:nth-of-type(5)', `document.querySelectorAll('.passage-card.stands').length === 2`],
      ['header b', `document.querySelector('.story-note textarea').value === '“The Harbour Ledger”'`],
    ] as const) {
      await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('${selector}'))`);
      await driver.chooseFromMenu(tab, selector, 'selected passage');
      await until(library, came);
    }
    expect(await library.evaluate(`document.querySelectorAll('.versions li').length`)).toBeLessThan(2);
    const untouched = await tab.evaluate('document.documentElement.outerHTML');
    const popup = await driver.clickToolbarButton(tab);
    // What the menu could not say, the popup does.
    await until(popup, `document.querySelector('.notice')?.textContent.includes('kept as a quotation')`);
    await until(popup, `document.querySelector('.show-passages')`);
    await popup.click('.show-passages');
    await until(tab, `CSS.highlights.get('nutgraf-passage-amber')?.size === 2`);
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(untouched);
    await popup.close();
  });
});
