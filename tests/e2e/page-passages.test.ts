import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { middleOf, type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const marks = `[...CSS.highlights].flatMap(([name, set]) => [...set].map((range) => name + ': ' + range))`;

describe('highlights from the page and on it', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let tab: ChromiumSurface;
  let untouched: string;

  /** Selects a paragraph as a reader does: three clicks. */
  async function select(selector: string): Promise<void> {
    await tab.page.bringToFront();
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(middleOf(selector));
    await tab.page.mouse.click(x, y, { count: 3 });
    await until(tab, `getSelection().toString().trim() !== ''`);
  }
  async function popup(): Promise<Surface> {
    const opened = await driver.clickToolbarButton(tab);
    await filled(opened);
    return opened;
  }

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch();
    tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    untouched = await tab.evaluate('document.documentElement.outerHTML');
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('saves the story with what is selected', async () => {
    await select('article h2 + p');
    const opened = await popup();
    await visible(opened, '.highlight-selected');
    expect(await wordsOf(opened, '.passage-words')).toContain('the company repairs the foundations');
    await opened.click('.highlight-selected');
    await visible(opened, '.saved-mark');
    await until(opened, `document.querySelector('.notice')?.innerText.includes('Highlighted')`);
    await opened.close();
  });

  it('adds a highlight to the saved story, once, and says where words are no part of it', async () => {
    for (const [selector, words] of [
      ['article h2 + p + p', 'Highlighted in your saved story'],
      ['article h2 + p + p', 'kept this passage already'],
      ['.inline-related strong', 'not part of the story’s saved text'],
    ] as const) {
      await select(selector);
      const opened = await popup();
      await visible(opened, '.saved-mark');
      await opened.click('.highlight-selected');
      await until(opened, `document.querySelector('.notice')?.innerText.includes(${JSON.stringify(words)})`);
      await opened.close();
    }
  });

  it('takes a highlight back where it was made, and offers the words again', async () => {
    await select('article p:has(+ p.note em)');
    const opened = await popup();
    await visible(opened, '.saved-mark');
    await until(opened, `document.querySelector('.show-passages').innerText.includes('my 2')`);
    await opened.click('.highlight-selected');
    await visible(opened, '.take-back');
    await until(opened, `document.querySelector('.show-passages').innerText.includes('my 3')`);
    // By keys alone: the button that was pressed is gone, and the next is the way back.
    await until(opened, `document.activeElement?.matches('.notice')`);
    await opened.press('Tab');
    expect(await opened.evaluate(`document.activeElement.matches('.take-back')`)).toBe(true);
    await opened.press('Enter');
    await until(opened, `document.querySelector('.notice').innerText === 'Undone.'`);
    await visible(opened, '.highlight-selected');
    await until(opened, `document.querySelector('.show-passages').innerText.includes('my 2')`);
    await opened.close();
  });

  it('marks them on the page and takes the marks away, without touching it', async () => {
    await tab.evaluate('getSelection().removeAllRanges()');
    const opened = await popup();
    await visible(opened, '.show-passages');
    expect(await wordsOf(opened, '.show-passages')).toBe('Show my 2 highlights on the page');
    await opened.click('.show-passages');
    const shown = await until<string[]>(tab, `(${marks}).length === 2 && ${marks}`);
    expect(shown[0]).toMatch(/^nutgraf-passage-amber: Under the agreement .* at the levers\.$/u);
    expect(shown[1]).toMatch(/^nutgraf-passage-amber: “It is a working machine/u);
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(untouched);
    await until(opened, `document.querySelector('.show-passages').innerText.includes('Hide')`);
    await opened.click('.show-passages');
    await until(tab, `(${marks}).length === 0`);
    await opened.close();
  });

  it('shows them in the library, and the quotation in the note', async () => {
    const library = await driver.openExtensionPage('library.html');
    await visible(library, '.own-highlights');
    expect(await library.evaluate(`document.querySelector('.own-highlights').ariaLabel`)).toBe(
      '2 highlights',
    );
    for (const words of ['has:highlight', 'has:note -has:highlight', 'has:note']) {
      await library.click('.list-head input');
      await library.evaluate(`document.querySelector('.list-head input').select()`);
      await library.type(words);
      await until(
        library,
        `document.querySelectorAll('.story-row').length === ${words.includes('-') ? 0 : 1} && document.querySelector('.list-head input').value === '${words}'`,
      );
    }
    await library.click('.own-note');
    await until(library, `document.activeElement?.matches('.story-note textarea')`);
    await library.evaluate('history.back()');
    await library.click('.own-highlights');
    await until(library, `document.activeElement?.matches('.passage-card blockquote')`);
    const seen = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())`;
    expect(await library.evaluate(seen)).toBe(true);
    await visible(library, 'mark.passage');
    expect(await library.evaluate(`document.querySelectorAll('.passage-card.stands').length`)).toBe(2);
    expect(await library.evaluate(`document.querySelector('.story-note textarea').value`)).toContain(
      'Ferry fares to rise',
    );
  });
});
