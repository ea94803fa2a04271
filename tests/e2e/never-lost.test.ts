import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');

/** A real folder of the browser's own storage stands in for a choice in the system's dialog. */
const CHOOSER = `globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })`;
/** The background gets no further than writing down what is to be saved: it waits for a hash that does not come. */
const STOP = `void (SubtleCrypto.prototype.digest = () => new Promise(() => {}))`;
/** The alarm that wakes the background for a backup, now. */
const RING = `chrome.alarms.create('backup', { when: Date.now() + 1 })`;
/** The rows of a table, as the database has them. */
const read = (table: string): string =>
  `new Promise((resolve, reject) => { const asked = indexedDB.open('nutgraf'); asked.onerror = reject; asked.onsuccess = () => { const all = asked.result.transaction('${table}').objectStore('${table}').getAll(); all.onsuccess = () => { asked.result.close(); resolve(all.result) } } })`;

describe('what the reader saved is never lost (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  const rows = (library: Surface, count: number): Promise<unknown> =>
    until(library, `document.querySelectorAll('.story-row').length === ${count}`);

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch();
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('keeps the story in the popup when the disk is full, and saves it when there is room again', async () => {
    const tab = await driver.open(`${newsroom.origin}/weather/surge.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await driver.fillDisk(true);
    await popup.click('.save-button');
    await until(popup, `document.querySelector('[role="alert"]')?.textContent.includes('disk space')`);
    expect(await wordsOf(popup)).toContain('The story is still here.');
    expect(await wordsOf(popup, '.save-button')).toContain('Try again');
    await driver.fillDisk(false);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await rows(await driver.openExtensionPage('library.html'), 1);
  });

  it('saves what was read although the page has gone elsewhere since', async () => {
    const tab = await driver.open(`${newsroom.origin}/council/ferry-fares.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await tab.evaluate(`void (location.href = '/index.html')`);
    await until(tab, `location.pathname === '/index.html' && document.readyState === 'complete'`);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 2);
    expect(await wordsOf(library, '.story-row')).toContain('Ferry fares');
  });

  it('ends in one story when the background is killed again and again in the middle of saving', async () => {
    const tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    const killing = (async () => {
      for (let time = 0; time < 4; time += 1) {
        await driver.killBackground();
        await new Promise((resolve) => {
          setTimeout(resolve, time * 15);
        });
      }
    })();
    await popup.click('.save-button');
    await killing;
    await until(popup, `document.querySelector('.saved-mark, [role="alert"]:not(:empty)') !== null`, 30_000);
    // Where the killing outlasted the tries, the popup says so and has the story still; one more click ends it.
    if (!(await popup.evaluate<boolean>(`document.querySelector('.saved-mark') !== null`))) {
      expect(await wordsOf(popup)).toContain('The story is still here.');
      await popup.click('.save-button');
    }
    await visible(popup, '.saved-mark');
    await popup.close();
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 3);
    await library.click('.story-row h2 a');
    await visible(library, '.sheet');
    expect(await library.evaluate<number>(`document.querySelectorAll('.versions li').length`)).toBe(0);
  });

  it('finishes a save that was only written down when the last background ended', async () => {
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 3);
    const story = await driver.open(`${newsroom.origin}/opinion/bench.html`);
    const popup = await driver.clickToolbarButton(story);
    await filled(popup);
    await driver.inBackground(STOP);
    await popup.click('.save-button');
    await until(library, `${read('inbox')}.then((all) => all.length === 1)`);
    await driver.killBackground();
    await popup.close();
    await rows(library, 3);
    // The popup is gone with its tries; any event wakes the next background, and that finishes what it finds.
    await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/index.html`));
    await rows(library, 4);
  });

  it('ends in one story when two popups save the same page at once', async () => {
    const tab = await driver.open(`${newsroom.origin}/kultur/leuchtturm.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    const first = await driver.popupInTab(popup);
    const second = await driver.popupInTab(first);
    await filled(first);
    await filled(second);
    await Promise.all(
      [first, second].map((each) => each.evaluate(`document.querySelector('.save-button').click()`)),
    );
    await visible(first, '.saved-mark');
    await visible(second, '.saved-mark');
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 5);
  });

  it('keeps what is saved in a private window, says so before, and has it when that window is closed', async () => {
    const tab = await driver.openPrivately(`${newsroom.origin}/world/desalination.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await wordsOf(popup, '.save-bar')).toContain('private window');
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await tab.close();
    await rows(await driver.openExtensionPage('library.html'), 6);
  });

  it('keeps a new version once when the background is killed in the middle of keeping it', async () => {
    const path = '/weather/surge.html';
    const page = await readFile(join(root, 'tests/fixtures/newsroom', path), 'utf8');
    newsroom.replace(path, page.replaceAll('400', '700'));
    const library = await driver.openExtensionPage('library.html#/settings');
    const versions = `${read('versions')}.then((all) => all.filter(({ context }) => context.url.endsWith('${path}')).map(({ number, context }) => number + ': ' + /[47]00/.exec(context.headline)))`;
    expect(await library.evaluate(versions)).toEqual(['1: 400']);
    const tab = await driver.open(newsroom.origin + path);
    await driver.inBackground(STOP);
    const popup = await driver.clickToolbarButton(tab);
    await until(library, `${read('inbox')}.then((all) => all.length === 1)`);
    await driver.killBackground();
    await popup.close();
    expect(await library.evaluate(versions)).toEqual(['1: 400']);
    // The next background keeps it; the page that is opened again is the version that is known.
    const again = await driver.clickToolbarButton(tab);
    await visible(again, '.saved-mark');
    await again.close();
    await until(library, `${versions}.then((found) => found.length > 1)`);
    expect(await library.evaluate(versions)).toEqual(['1: 400', '2: 700']);
    expect(await library.evaluate(read('inbox'))).toEqual([]);
    await library.close();
  });

  it('leaves backups whole when the background is killed in the middle of one, and makes the next', async () => {
    const library = await driver.openExtensionPage('icons/16.png');
    await library.page.evaluateOnNewDocument(CHOOSER);
    await library.page.goto(`${driver.base}library.html#/settings`);
    await library.click('.way-folder');
    await visible(library, '.backup-records');
    const sizes = `(async () => { const folder = await globalThis.showDirectoryPicker(); const sizes = []; for await (const file of folder.values()) sizes.push((await file.getFile()).size); return sizes })()`;
    const [whole] = await library.evaluate<number[]>(sizes);
    expect(whole).toBeGreaterThan(0);
    // Two days later, with something new: one is due, and no page of the library is open to make it.
    const blank = await driver.openExtensionPage('icons/16.png');
    await blank.page.evaluateOnNewDocument(CHOOSER);
    await blank.page.reload();
    await library.close();
    await blank.evaluate(`(async () => { const { safety } = await chrome.storage.local.get('safety');
      safety.records[0].at = new Date(Date.now() - 172_800_000).toISOString(); safety.mark = 'another';
      await chrome.storage.local.set({ safety }) })()`);
    await driver.inBackground(`void (FileSystemFileHandle.prototype.createWritable = async () =>
      new WritableStream({ write: () => { globalThis.begun = true; return new Promise(() => {}) } }))`);
    await blank.evaluate(RING);
    await vi.waitFor(async () => expect(await driver.inBackground('globalThis.begun')).toBe(true), 15_000);
    await driver.killBackground();
    await blank.evaluate(RING);
    await until(
      blank,
      `chrome.storage.local.get('safety').then(({ safety }) => safety.records.length === 2 && safety.records[0].opened === safety.records[0].stories)`,
    );
    const after = await blank.evaluate<number[]>(sizes);
    expect(after).toHaveLength(2);
    for (const size of after) expect(size).toBeGreaterThan(0);
  });
});
