import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { Display } from './drivers/display.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, wordsOf } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');

describe('saving by key (Chromium, with real keys)', () => {
  let display: Display;
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: Surface;
  const rows = (count: number): string => `document.querySelectorAll('.story-row').length === ${count}`;

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
    if (ended) await driver.killBackground();
    display.press('alt+shift+s');
    await until(library, rows(count));
    expect((await wordsOf(library, '.story-row')).toLowerCase()).toContain(words);
  });
});
