import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const CRANE = '/harbour/crane-deal.html';
const PAGES = [CRANE, '/council/ferry-fares.html', '/kultur/leuchtturm.html', '/weather/surge.html'];

const rows = (surface: Surface, count: number): Promise<unknown> =>
  until(surface, `document.querySelectorAll('.story-row:not(.unread)').length === ${count}`);

describe('a library to work in', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: Surface;

  beforeAll(async () => {
    driver = await ChromiumDriver.launch({
      executable: process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
      extensionDir: join(root, '.output/chrome-mv3'),
      headless: true,
    });
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    for (const page of PAGES) {
      const tab = await driver.open(newsroom.origin + page);
      const popup = await driver.clickToolbarButton(tab);
      await filled(popup);
      await popup.click('.save-button');
      await visible(popup, '.saved-mark');
      await popup.close();
      await tab.close();
    }
    library = await driver.openExtensionPage('library.html');
    await rows(library, PAGES.length);
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  const ask = async (words: string, count: number): Promise<void> => {
    await library.click('.list-head input');
    await library.evaluate(`document.querySelector('.list-head input').select()`);
    await library.press('Backspace');
    await library.type(words);
    await rows(library, count);
  };

  it('answers words, phrases, fields and what must not be, and marks the words', async () => {
    await ask('quixot', 1);
    await visible(library, '.snippet mark');
    expect(await wordsOf(library, '.snippet mark')).toMatch(/quixot/iu);
    await ask('"steam crane"', 1);
    await visible(library, 'h2 mark');
    await ask('agency:reuters', 1);
    await ask('lang:de', 1);
    await ask('has:correction -lang:de', 1);
    await ask('is:nothing', PAGES.length);
    await until(library, `document.querySelector('.query-unknown')?.innerText.endsWith('is:nothing')`);
    await ask('-agency:reuters', PAGES.length - 1);
    await ask('', PAGES.length);
  });

  it('tags what is ticked, and takes it back', async () => {
    await library.click('.story-row:nth-child(1) .pick input');
    await library.click('.story-row:nth-child(3) .pick input');
    await library.click('.bulk-input');
    await library.type('Coding/First');
    await library.click('.bulk-add');
    await until(library, `document.querySelectorAll('.tag-link').length === 2`);
    await library.click('.toast .undo');
    await until(library, `document.querySelectorAll('.tag-link').length === 0`);
    await library.click('.select-all');
    await library.click('.bulk-input');
    await library.type('all of them');
    await library.press('Enter');
    await until(library, `document.querySelectorAll('.tag-link').length === ${PAGES.length}`);
    await ask('tag:"all of"', PAGES.length);
    await ask('', PAGES.length);
    await library.click('.clear-selection');
  });

  it('keeps what the outlet changed when the story is opened again, says so, and shows both', async () => {
    const page = await readFile(join(root, 'tests/fixtures/newsroom', CRANE), 'utf8');
    newsroom.replace(CRANE, page.replaceAll('1.2 million', '1.7 million').replace('unanimous', 'contested'));
    const tab = await driver.open(newsroom.origin + CRANE);
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.changed-note');
    const note = await wordsOf(popup, '.changed-note');
    expect(note).toContain('numbers');
    expect(note).toContain('changed without a note');
    await popup.close();
    // Opened once more it is the version that is known.
    const again = await driver.clickToolbarButton(tab);
    await visible(again, '.saved-mark');
    expect(await again.evaluate(`document.querySelector('.changed-note')`)).toBeNull();
    await again.close();
    await ask('is:changed', 1);
    await library.click('.changed-mark');
    await visible(library, '.changes-summary');
    const words = await wordsOf(library, '.changes');
    expect(words).toContain('1.7');
    expect(words).toContain('contested');
    expect(await wordsOf(library, '.line.changed del')).toMatch(/1\.2|unanimous/u);
    await library.click('.show-side');
    await visible(library, '.side-by-side');
  });
});
