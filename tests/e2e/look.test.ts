import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const PAPER = `getComputedStyle(document.body).backgroundColor`;
const SEPIA = 'rgb(246, 237, 220)';

describe('how stories look (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: ChromiumSurface;
  let tab: Surface;

  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    library = await driver.openExtensionPage('library.html');
    await library.click('.story-row h2 a');
    await visible(library, '.sheet .body');
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  const size = (surface: Surface): Promise<number> =>
    surface.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('.sheet .body')).fontSize)`);

  it('changes at once, in every window', async () => {
    const second = await driver.openExtensionPage('library.html#/settings');
    await visible(second, '#look');
    await library.page.bringToFront();
    const before = await size(library);
    await library.click('.open-look');
    await visible(library, '.look-panel');
    await library.click('.look-panel .look-theme label:has([value="sepia"])');
    await until(library, `${PAPER} === '${SEPIA}'`);
    await library.click('.look-panel .text-larger');
    await library.click('.look-panel .text-larger');
    expect(await size(library)).toBeGreaterThan(before);
    await until(second, `${PAPER} === '${SEPIA}'`);
    await until(second, `document.querySelector('#look input[type="range"]').value === '5'`);
    await second.close();
    await library.press('Escape');
    await until(library, `document.activeElement.matches('.open-look')`);
  });

  it('is still so after a reload, from the first paint on', async () => {
    const larger = await size(library);
    // Seen at the first frame that the page draws, before any of its own scripts has rendered a thing.
    await library.page.evaluateOnNewDocument(`requestAnimationFrame(() => {
      document.documentElement.dataset.firstPaint = ${PAPER} + ' ' + document.querySelector('#app').childElementCount;
    })`);
    await library.page.reload();
    await visible(library, '.sheet .body');
    expect(await library.evaluate<string>('document.documentElement.dataset.firstPaint')).toContain(SEPIA);
    expect(await size(library)).toBe(larger);
    expect(await library.evaluate<string>(PAPER)).toBe(SEPIA);
  });

  it('lends its colours to the popup', async () => {
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await popup.evaluate<string>(PAPER)).toBe(SEPIA);
    await popup.close();
  });

  it('goes back to the usual', async () => {
    await library.page.bringToFront();
    await library.click('.open-look');
    await library.click('.look-panel .reset-look');
    await until(library, `document.documentElement.dataset.theme === 'system' && ${PAPER} !== '${SEPIA}'`);
    await library.press('Escape');
    await library.page.reload();
    await visible(library, '.sheet .body');
    expect(await library.evaluate<string>(PAPER)).not.toBe(SEPIA);
  });

  it('has a line for the keys + and - in the sheet of keys', async () => {
    const before = await size(library);
    await library.page.keyboard.press('+');
    await until(
      library,
      `parseFloat(getComputedStyle(document.querySelector('.sheet .body')).fontSize) > ${before}`,
    );
    await library.page.keyboard.press('-');
    await until(
      library,
      `parseFloat(getComputedStyle(document.querySelector('.sheet .body')).fontSize) === ${before}`,
    );
    await library.page.keyboard.press('?');
    await visible(library, '.key-sheet');
    expect(await library.evaluate<string>(`document.querySelector('.key-sheet').innerText`)).toContain(
      'Larger text',
    );
  });

  it('is named by its headline, as is the file that it is printed into', async () => {
    expect(await library.evaluate<string>('document.title')).toContain('steam crane');
  });

  it('prints on a click, on more pages the longer the story is', async () => {
    await library.press('Escape');
    await library.evaluate(
      `void addEventListener('beforeprint', () => { document.documentElement.dataset.printed = 'yes'; })`,
    );
    await library.click('.reader-bar .print');
    await until(library, `document.documentElement.dataset.printed === 'yes'`);
    // The dialog that came up holds its tab, so the paper is counted in another.
    const paper = await driver.openExtensionPage(
      `library.html${await library.evaluate<string>('location.hash')}`,
    );
    await visible(paper, '.sheet .body p');
    const pages = async (): Promise<number> => {
      const pdf = Buffer.from(await paper.page.pdf({ format: 'A4' })).toString('latin1');
      return [...pdf.matchAll(/\/Type\s*\/Page\b/gu)].length;
    };
    const short = await pages();
    expect(short).toBeGreaterThan(0);
    await paper.evaluate(
      `(() => { const body = document.querySelector('.sheet .body'); for (let at = 0; at < 60; at += 1) body.append(body.firstElementChild.cloneNode(true)); return true })()`,
    );
    expect(await pages()).toBeGreaterThan(short);
  });
});
