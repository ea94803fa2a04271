import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './drivers/browsers.ts';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const PAGE = '/harbour/crane-deal.html';
const HEADLINE = 'Port Averley’s last steam crane will stay, after a night of talks';

describe.each(BROWSERS)('a page that is read and not saved (%s)', (name, start) => {
  let driver: Driver;
  let newsroom: Newsroom;
  let tab: Surface;
  let reader: Surface;

  beforeAll(async () => {
    driver = await start();
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('opens in the reader view from the popup, by keys, and asks nothing of the network', async () => {
    tab = await driver.open(newsroom.origin + PAGE);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await visible(popup, '.read-here');
    const asked = newsroom.requests.length;
    for (let at = 0; at < 80; at += 1) {
      if (await popup.evaluate<boolean>(`document.activeElement?.matches('.read-here') ?? false`)) break;
      await popup.press('Tab');
    }
    expect(await popup.evaluate<boolean>(`document.activeElement.matches('.read-here')`)).toBe(true);
    await popup.press('Enter');
    reader = await driver.waitForExtensionPage('library.html#/open/');
    await visible(reader, '.sheet .body');
    const words = await wordsOf(reader, '.sheet');
    expect(words).toContain(HEADLINE);
    expect(words).toContain('quixotic');
    expect(words).not.toContain('READ MORE');
    expect(await wordsOf(reader, '.open-note')).toContain('not saved');
    await until(reader, `document.querySelector('.sheet img')?.naturalWidth > 100`);
    expect(
      await reader.evaluate<string[]>(`[...document.images].map((image) => image.src.slice(0, 5))`),
    ).toEqual(['data:']);
    await until(reader, `document.querySelectorAll('.summary li').length > 0`);
    // The browser's history keeps titles.
    expect(await reader.evaluate<string>('document.title')).not.toContain('crane');
    expect(newsroom.requests.length).toBe(asked);
    expect(
      await reader.evaluate<string[]>(
        `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith('http'))`,
      ),
    ).toEqual([]);
  });

  it('leads from evidence into the words', async () => {
    await reader.click('.about .note-correction .locate');
    await until(reader, `CSS.highlights.has('nutgraf-evidence')`);
  });

  it('is still there after a reload, and after the background has ended', async () => {
    await driver.killBackground();
    await reader.evaluate(`void setTimeout(() => location.reload())`);
    await until(reader, `performance.getEntriesByType('navigation')[0]?.type === 'reload'`);
    await visible(reader, '.sheet .body');
    expect(await wordsOf(reader, '.sheet')).toContain(HEADLINE);
  });

  it('becomes the saved story when it is saved', async () => {
    await reader.click('.save-open');
    await until(reader, `location.hash.startsWith('#/story/')`);
    await visible(reader, '.sheet .tag-field');
    expect(await wordsOf(reader, '.sheet')).toContain(HEADLINE);
    expect(
      await reader.evaluate<number>(`document.querySelector('.sheet img').naturalWidth`),
    ).toBeGreaterThan(100);
    await reader.click('.back');
    await until(reader, `document.querySelectorAll('.story-row').length === 1`);
    await reader.close();
  });

  it('is shown from its saved copy from then on', async () => {
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.saved-mark');
    await popup.click('.read-here');
    const saved = await driver.waitForExtensionPage('library.html#/story/');
    await visible(saved, '.sheet .tag-field');
    await saved.close();
  });

  it('says what can be done when it is gone', async () => {
    const gone = await driver.openExtensionPage('library.html#/open/nothing');
    await visible(gone, '.page-gone');
    expect(await wordsOf(gone, '.page-gone')).toContain('Open the page again');
    await gone.close();
  });

  it('makes room for newer pages, without their pictures where there is no other way', async () => {
    const page = await driver.openExtensionPage('library.html#/settings');
    await visible(page, '.settings');
    const api = name === 'Chromium' ? 'chrome' : 'browser';
    const hold = (id: string, image: number): Promise<boolean> =>
      page.evaluate<boolean>(`${api}.runtime.sendMessage({ kind: 'holdPage', request: {
        captureId: '${id}', capturedAt: new Date().toISOString(), source: 'popup',
        context: { url: 'https://ledger.example/${id}', headline: '${id}', blocks: [
          { type: 'paragraph', text: 'Words of ${id}' },
          { type: 'embed', url: 'javascript:alert(1)', text: 'No address' } ] },
        image: ${image} ? 'data:image/png;base64,' + 'A'.repeat(${image}) : undefined } }).then((reply) => reply.ok)`);
    const held = (id: string): Promise<{ context: { blocks: unknown[] }; image?: string } | null> =>
      page.evaluate(
        `${api}.runtime.sendMessage({ kind: 'heldPage', request: { id: '${id}' } }).then((reply) => reply.value)`,
      );
    for (let at = 1; at <= 9; at += 1) expect(await hold(`small-${at}`, 0)).toBe(true);
    expect(await held('small-1')).toBeNull();
    // What comes from a page passes the one door.
    expect((await held('small-9'))?.context.blocks).toEqual([
      { type: 'paragraph', text: 'Words of small-9' },
    ]);
    expect(await hold('large-1', 6_000_000)).toBe(true);
    expect((await held('large-1'))?.image?.length).toBeGreaterThan(6_000_000);
    expect(await hold('large-2', 6_000_000)).toBe(true);
    expect((await held('large-2'))?.image?.length).toBeGreaterThan(6_000_000);
    expect(await held('large-1')).toBeNull();
    await page.close();
  });
});

it('opens in an ordinary window what stands in a private one, and keeps nothing of it (Chromium)', async () => {
  const driver = await ChromiumDriver.launch();
  const newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
  const tab = await driver.openPrivately(newsroom.origin + PAGE);
  const popup = await driver.clickToolbarButton(tab);
  await filled(popup);
  await popup.click('.read-here');
  const reader = await driver.waitForExtensionPage('library.html#/open/');
  await visible(reader, '.sheet .body');
  expect(await reader.evaluate<boolean>('chrome.extension.inIncognitoContext')).toBe(false);
  await reader.click('.back');
  await visible(reader, '.list-head');
  expect(await reader.evaluate<number>(`document.querySelectorAll('.story-row').length`)).toBe(0);
  await driver.close();
  await newsroom.close();
});
