import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { Display } from './drivers/display.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, wordsOf } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('saving by key and by menu (Chromium, with real keys)', () => {
  let display: Display;
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: Surface;
  const rows = (count: number): string => `document.querySelectorAll('.story-row').length === ${count}`;

  /** Keys are lost until the window has the focus and a menu stands, so they are pressed again; saved twice, a story is one row. */
  async function pressUntil(count: number, press: () => void | Promise<void>): Promise<void> {
    const saved = (): Promise<boolean> => library.evaluate(rows(count));
    for (let time = 0; time < 5 && !(await saved()); time += 1) {
      await press();
      for (let look = 0; look < 30 && !(await saved()); look += 1) await pause(100);
    }
    await until(library, rows(count));
  }

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    display = await Display.open();
    driver = await ChromiumDriver.launch({ headless: false, display: display.name });
    library = await driver.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await driver.close();
    display.close();
    await newsroom.close();
  });

  it.each([
    ['as it is', '/harbour/crane-deal.html', 'steam crane', 1, false],
    ['after the background has ended', '/council/ferry-fares.html', 'ferry', 2, true],
  ] as const)('saves the page in front, %s', async (_name, path, words, count, ended) => {
    await driver.open(newsroom.origin + path);
    await pressUntil(count, async () => {
      // Each time: else a key that only wakes the background, and is lost, would pass.
      if (ended) await driver.killBackground();
      display.press('alt+shift+s');
    });
    expect((await wordsOf(library, '.story-row')).toLowerCase()).toContain(words);
  });

  it('keeps a selected passage with its story, from the menu', async () => {
    const tab = await driver.open(`${newsroom.origin}/opinion/bench.html`);
    await tab.evaluate(
      `getSelection().selectAllChildren(document.querySelector('article p:nth-of-type(4)'))`,
    );
    await driver.killBackground();
    // The browser's own menu is no page: its last item is the inspector's, and ours stands before it.
    await pressUntil(3, async () => {
      display.press('Escape', 'shift+F10');
      await pause(700);
      display.press('Up', 'Up', 'Return');
    });
    await library.click('.story-row h2 a');
    await until(
      library,
      `document.querySelector('.selections')?.innerText.includes('the wall keeps the wind off')`,
    );
  });
});
