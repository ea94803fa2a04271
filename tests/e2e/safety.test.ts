import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const PAGES = ['harbour/crane-deal', 'weather/surge', 'council/ferry-fares'];

/** A real folder of the browser's own storage stands in for a choice in the system's dialog, which takes a screen. */
const CHOOSER = `globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })`;
const FILES = `(async () => { const folder = await globalThis.showDirectoryPicker(); const names = []; for await (const name of folder.keys()) names.push(name); return names })()`;
const WIPE = `new Promise((resolve, reject) => { const asked = indexedDB.deleteDatabase('nutgraf'); asked.onsuccess = () => resolve(true); asked.onerror = reject })`;

describe('backups that are proven (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: ChromiumSurface;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(fixtures, 'newsroom'));
    driver = await ChromiumDriver.launch();
    for (const [at, name] of PAGES.entries()) {
      const popup = await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/${name}.html`));
      await filled(popup);
      if (at === 0) {
        await popup.click('.tag-input');
        await popup.type('Harbour/Cranes');
        await popup.press('Enter');
      }
      await popup.click('.save-button');
      await visible(popup, '.saved-mark');
      await popup.close();
    }
    library = await driver.openExtensionPage('library.html');
    await library.page.evaluateOnNewDocument(CHOOSER);
    await library.page.goto(`${driver.base}library.html#/settings`);
    await library.page.reload();
    await visible(library, '.backup-panel');
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('writes into the chosen folder, opens the file again and counts it', async () => {
    await library.click('.way-folder');
    await visible(library, '.backup-records');
    expect(await wordsOf(library, '.backup-records')).toContain('3 of 3 stories opened');
    expect(await library.evaluate<string[]>(FILES)).toHaveLength(1);
  });

  it('says when the disk is full in the middle, and leaves the backups before as they were', async () => {
    await library.evaluate(`(() => { const own = FileSystemFileHandle.prototype; own.real = own.createWritable;
      own.createWritable = async function () { const real = await own.real.call(this); let left = 200;
        return new WritableStream({ write: (chunk) => { left -= chunk.byteLength; if (left < 0) return real.abort().then(() => { throw new DOMException('full', 'QuotaExceededError') }); return real.write(chunk) }, close: () => real.close(), abort: () => real.abort() }) } })()`);
    await library.click('.backup-panel .back-up');
    await until(library, `document.querySelector('.banner.safety')?.innerText.includes('disk is full')`);
    expect(await library.evaluate<string[]>(FILES)).toHaveLength(1);
    await library.evaluate(
      `void (FileSystemFileHandle.prototype.createWritable = FileSystemFileHandle.prototype.real)`,
    );
    await library.click('.backup-panel .back-up');
    await until(
      library,
      `!document.querySelector('.banner.safety') && document.querySelector('.backup-records details') !== null`,
    );
    expect(await library.evaluate<string[]>(FILES)).toHaveLength(2);
  });

  it('leaves no half file where the page is closed in the middle, and the next one is whole', async () => {
    await library.evaluate(`void (FileSystemFileHandle.prototype.createWritable = async function () {
      const real = await FileSystemFileHandle.prototype.real.call(this);
      return new WritableStream({ write: async (chunk) => { await real.write(chunk); globalThis.begun = true; await new Promise(() => {}) } }) })`);
    await library.click('.backup-panel .back-up');
    await until(library, `globalThis.begun === true`);
    await library.page.reload();
    await visible(library, '.backup-panel');
    await library.click('.backup-panel .back-up');
    await until(library, `document.querySelectorAll('.backup-records li').length === 3`);
    expect(await wordsOf(library, '.backup-records .newest')).toContain('3 of 3 stories opened');
  });

  it('misses stories that vanished, says so at once, and has everything back from the folder', async () => {
    await driver.killBackground();
    await library.page.goto('about:blank');
    const blank = await driver.openExtensionPage('icons/16.png');
    await blank.evaluate(WIPE);
    await blank.close();
    const popup = await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/index.html`));
    await until(popup, `document.querySelector('.notice')?.innerText.includes('missing')`);
    await popup.close();
    await library.page.goto(`${driver.base}library.html`);
    await visible(library, '.banner.loss');
    expect(await wordsOf(library, '.banner.loss')).toContain('3 of 3');
    await library.click('.restore-newest');
    await until(library, `document.querySelector('.import-report')?.innerText.includes('New: 3')`);
    await until(library, `!document.querySelector('.banner.loss')`);
    await library.click('nav a[href="#/"]');
    await until(library, `document.querySelectorAll('.story-row').length === 3`);
    expect(await wordsOf(library, '.story-list')).toContain('Harbour/Cranes');
  });

  it('takes a deletion for good for no loss', async () => {
    await library.click('.story-row .delete');
    await until(library, `document.querySelectorAll('.story-row').length === 2`);
    await library.click('nav a[href="#/trash"]');
    await library.click('.story-row .purge');
    await library.click('dialog[open] .confirm');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
    await library.page.reload();
    await until(library, `document.querySelector('.library') !== null`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await library.evaluate<boolean>(`document.querySelector('.banner.loss') === null`)).toBe(true);
  });
});
