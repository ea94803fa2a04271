import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
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
  let library: ChromiumSurface;

  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
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
    // What came for the first letters may be as many.
    await until(
      library,
      `performance.getEntriesByName('nutgraf-listed').at(-1)?.detail === ${JSON.stringify(words)}`,
    );
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
    await until(library, `document.querySelectorAll('.pick input:checked').length === ${PAGES.length}`);
    await library.click('.bulk-input');
    await library.type('all of them');
    await library.press('Enter');
    await until(library, `document.querySelectorAll('.tag-link').length === ${PAGES.length}`);
    await ask('tag:"all of"', PAGES.length);
    await ask('', PAGES.length);
    await library.click('.clear-selection');
  });

  /** Highlights words of the story that is open: a drag over them, and the key. */
  async function highlight(words: string): Promise<void> {
    const before = await library.evaluate<number>(`document.querySelectorAll('.passage-card').length`);
    // What is still being filled in above may move the text in the middle of a drag.
    await vi.waitFor(async () => {
      const [from, to] = await library.evaluate<{ x: number; y: number }[]>(`(() => {
      const walker = document.createTreeWalker(document.querySelector('.body'), 4);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        const place = (offset) => {
          range.setStart(walker.currentNode, offset);
          range.setEnd(walker.currentNode, offset + 1);
          const box = range.getClientRects()[0];
          return { left: box.left, right: box.right, y: box.top + box.height / 2 };
        };
        const [start, end] = [place(at), place(at + ${words.length - 1})];
        return [{ x: start.left + 1, y: start.y }, { x: end.right - 1, y: end.y }];
      }
    })()`);
      const { mouse } = library.page;
      await mouse.move(from?.x ?? 0, from?.y ?? 0);
      await mouse.down();
      await mouse.move(to?.x ?? 0, to?.y ?? 0, { steps: 3 });
      await mouse.up();
      expect(await library.evaluate('getSelection().toString()')).toBe(words);
    });
    await visible(library, '.selection-bar');
    await library.type('h');
    await until(library, `document.querySelectorAll('.passage-card').length === ${before + 1}`);
  }

  /** The outlet changes the story; it is opened again, and the popup says what changed. */
  async function changed(page: string): Promise<string> {
    newsroom.replace(CRANE, page);
    const tab = await driver.open(newsroom.origin + CRANE);
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.changed-note');
    const note = await wordsOf(popup, '.changed-note');
    await popup.close();
    // Opened once more it is the version that is known.
    const again = await driver.clickToolbarButton(tab);
    await visible(again, '.saved-mark');
    expect(await again.evaluate(`document.querySelector('.changed-note')`)).toBeNull();
    await again.close();
    await tab.close();
    return note;
  }

  it('keeps what the outlet changed when the story is opened again, says so, and shows both', async () => {
    await ask('quixot', 1);
    await library.click('.story-row h2 a');
    await visible(library, '.body p');
    await highlight('four thousand people signed');
    await highlight('It is a working machine, and it will work');
    await highlight('feared a bill without end');
    await library.click('nav a[href="#/"]');
    await ask('', PAGES.length);
    expect(await library.evaluate(`document.querySelector('.changed-mark')`)).toBeNull();
    await ask('is:changed', 0);

    const page = (await readFile(join(root, 'tests/fixtures/newsroom', CRANE), 'utf8'))
      .replace('steam crane will stay', 'steam crane may stay')
      .replaceAll('1.2 million', '1.7 million')
      .replace('unanimous', 'contested')
      .replace('Wren Tolliver', 'Wilma Tolliver')
      .replace('and it will work,”', 'and it will rest,”')
      .replace(/ Opponents of the first plan.*?persuaded them\./u, '');
    const note = await changed(page);
    for (const kind of ['headline', 'numbers', 'names', 'quotations', 'changed without a note'])
      expect(note).toContain(kind);
    await ask('is:changed', 1);
    await library.click('.changed-mark');
    await visible(library, '.changes-summary');
    const words = await wordsOf(library, '.changes');
    for (const each of ['1.2', '1.7', 'contested', 'Wilma', 'no note of the outlet says so'])
      expect(words).toContain(each);
    expect(await wordsOf(library, '.changes h1 del')).toMatch(/\bwill\b/u);
    expect(await wordsOf(library, '.changes h1 ins')).toMatch(/\bmay\b/u);
    expect(await wordsOf(library, '.line.changed del')).toMatch(/1\.2|unanimous|Wren|work|Opponents/u);
    const passages = await library.evaluate<string[]>(
      `[...document.querySelectorAll('.changes .passages li')].map((each) => each.innerText.replaceAll('\\n', ' '))`,
    );
    expect(passages.toSorted()).toEqual([
      expect.stringMatching(/^No longer in the text .*feared a bill/u),
      expect.stringMatching(/^Reworded .*working machine/u),
      expect.stringMatching(/^Still there .*four thousand people signed/u),
    ]);
    await library.click('.show-side');
    await visible(library, '.side-by-side');
  });

  it('names a correction that came with the change, and no longer says that there was no note', async () => {
    const page = (await readFile(join(root, 'tests/fixtures/newsroom', CRANE), 'utf8'))
      .replaceAll('1.2 million', '1.9 million')
      .replace(
        '<p class="note">(With',
        '<p class="note"><em>Correction, 14 March: An earlier version of this story gave a wrong sum for the foundations.</em></p>\n<p class="note">(With',
      );
    const note = await changed(page);
    expect(note).toContain('a correction or update note');
    expect(note).not.toContain('without a note');
    await library.click('nav a[href="#/"]');
    await ask('is:changed has:correction', 1);
    await library.click('.changed-mark');
    await until(library, `document.querySelector('.note-added')?.innerText.includes('gave a wrong sum')`);
    expect(await library.evaluate(`document.querySelector('.changes-silent')`)).toBeNull();
  });
});
