import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { SmallDisk } from './drivers/small-disk.ts';
import { until, visible, wordsOf } from './drivers/types.ts';
import { countOf, FULL, refusedTag, valueOf, writePocket } from './refused.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const CRANE = '/harbour/crane-deal.html';
const ROWS = 2000;
/** A real folder of the browser's own storage, and so on the small disk, stands in for one that the reader chose. */
const CHOOSER = `globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true })`;
const FILES = `(async () => { const folder = await globalThis.showDirectoryPicker(); const names = []; for await (const name of folder.keys()) names.push(name); return names.toSorted() })()`;
/** Where no disk can be mounted: writes fail after so many, as Chromium's own limit makes them. */
const fails = (after: number): string => `void (() => { let left = ${after};
  const full = () => { throw new DOMException('full', 'QuotaExceededError') };
  const own = IDBObjectStore.prototype; own.real ??= own.put; own.put = function (...all) { return (left -= 1) < 0 ? full() : own.real.apply(this, all) };
  const file = globalThis.FileSystemFileHandle?.prototype; if (file) { file.real ??= file.createWritable; file.createWritable = full } })()`;
const WORKS = `void (() => { const own = IDBObjectStore.prototype; if (own.real) own.put = own.real;
  const file = globalThis.FileSystemFileHandle?.prototype; if (file?.real) file.createWritable = file.real })()`;

describe('a disk that is really full, in the middle (Chromium)', () => {
  let disk: SmallDisk | null;
  let driver: ChromiumDriver;
  let folder: string;
  let newsroom: Newsroom;
  let library: ChromiumSurface;

  beforeAll(async () => {
    disk = await SmallDisk.open(100);
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-files-'));
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch(disk ? { profile: join(disk.path, 'profile') } : {});
    const tab = await driver.open(newsroom.origin + CRANE);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    library = await driver.openExtensionPage('icons/16.png');
    await library.page.evaluateOnNewDocument(CHOOSER);
    await library.page.goto(`${driver.base}library.html#/settings`);
    await visible(library, '.backup-panel');
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
    await disk?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function fill(free = 0): Promise<void> {
    if (disk) return disk.fill(free);
    await library.evaluate(fails(free / 1000));
    return driver.fillDisk(true);
  }
  async function clear(): Promise<void> {
    if (disk) return disk.clear();
    await library.evaluate(WORKS);
    return driver.fillDisk(false);
  }

  it('keeps what an import took until then, says so, and finishes it when there is room again', async () => {
    const file = await writePocket(folder, ROWS);
    const bring = async (): Promise<string> => {
      const [chooser] = await Promise.all([library.page.waitForFileChooser(), library.click('.import')]);
      await chooser.accept([file]);
      await visible(library, '.import-report', 60_000);
      await until(library, `!document.querySelector('.import-running')`);
      return (await wordsOf(library, '.import-report')).replaceAll(',', '');
    };
    await fill(2_000_000);
    const said = await bring();
    expect(said).toContain('The disk space for the library is full.');
    const taken = Number(/New: (\d+)/u.exec(said)?.[1]);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(ROWS);
    // Once more on the full disk: nothing is taken, nothing is lost.
    expect(await bring()).toContain('The disk space for the library is full.');
    await clear();
    expect(await bring()).toMatch(new RegExp(`New: ${ROWS - taken}\\s+Unchanged: ${taken}(?!\\d)`, 'u'));
    expect(await library.evaluate(countOf('stories'))).toBe(ROWS + 1);
    expect(await library.evaluate(countOf('texts'))).toBe(ROWS + 1);
  });

  it('keeps the versions before, says so, and keeps the new one when there is room again', async () => {
    const page = await readFile(join(root, 'tests/fixtures/newsroom', CRANE), 'utf8');
    newsroom.replace(CRANE, page.replaceAll('1.2 million', '1.7 million'));
    const tab = await driver.open(newsroom.origin + CRANE);
    await fill();
    const popup = await driver.clickToolbarButton(tab);
    await until(popup, `document.querySelector('[role="alert"]')?.textContent.includes('disk space')`);
    expect(await wordsOf(popup)).toContain('A newer version of this story could not be kept');
    expect(await popup.evaluate(`document.querySelector('.changed-note')`)).toBeNull();
    await clear();
    await popup.click('.save-again');
    await until(popup, `document.querySelector('.saved-mark')?.innerText.includes('version')`);
    await popup.close();
    expect(await library.evaluate(countOf('versions'))).toBe(2);
    expect(await library.evaluate(countOf('inbox'))).toBe(0);
  });

  it('says in its own words that nothing can be changed, and keeps what was typed until there is room again', async () => {
    const tab = await driver.open(newsroom.origin + CRANE);
    await library.page.goto(`${driver.base}library.html#/`);
    await visible(library, '.story-row h2 a');
    await library.click('.list-head input');
    await library.type('outlet:127.0.0.1');
    await until(library, `document.querySelectorAll('.story-row').length === 1`);
    await library.click('.story-row h2 a');
    await visible(library, '.sheet .tag-input');
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.saved-mark');
    await fill();
    const inPopup = await refusedTag(popup, '.notice', fill);
    const inLibrary = await refusedTag(library, '.toast', fill);
    await library.click('.toast-close');
    const note = 'Ask the owners. '.repeat(2000);
    await library.click('.story-note textarea');
    await fill();
    await library.page.keyboard.sendCharacter(note);
    await visible(library, '.note-said.not-kept button');
    expect(await wordsOf(library, '.toast')).toContain(FULL);
    expect(await valueOf(library, '.story-note textarea')).toBe(note);
    expect(await valueOf(popup, '.tag-input')).toBe(inPopup);
    // Leaving the field tries it once more, which may just have found room.
    await until(
      library,
      `[document.querySelector('.sheet .tag-input').value, document.querySelector('.sheet .tag-box').innerText].some((words) => words.includes('${inLibrary}'))`,
    );
    // No backup was made, so none has failed.
    expect(await wordsOf(library, '.banner.safety')).toBe('');
    await clear();
    await popup.click('.tag-input');
    await popup.press('Enter');
    await until(popup, `document.querySelector('.keep').innerText.includes('${inPopup}')`);
    await popup.close();
    await library.click('.note-said button');
    await visible(library, '.note-said.kept');
    expect(await wordsOf(library, '.toast')).toBe('');
    await library.click('.sheet .tag-input');
    await library.press('Enter');
    await until(
      library,
      `['${inPopup}', '${inLibrary}'].every((tag) => document.querySelector('.sheet .tag-box').innerText.includes(tag))`,
    );
    await library.page.reload();
    await until(library, `document.querySelector('.story-note textarea')?.value.length > 30_000`);
    await library.page.goto(`${driver.base}library.html#/settings`);
    await visible(library, '.backup-panel');
  });

  it('leaves the backups before as they were, says so, and makes the next one when there is room again', async () => {
    await library.click('.way-folder');
    await visible(library, '.backup-records');
    const before = await library.evaluate<string[]>(FILES);
    expect(before).toHaveLength(1);
    await fill();
    await library.click('.backup-panel .back-up');
    await until(library, `document.querySelector('.banner.safety')?.innerText.includes('disk is full')`);
    expect(await library.evaluate<string[]>(FILES)).toEqual(before);
    await clear();
    await library.click('.backup-panel .back-up');
    await until(library, `!document.querySelector('.banner.safety')`);
    expect(await wordsOf(library, '.backup-records .newest')).toContain('2,001 of 2,001 stories opened');
    expect(await library.evaluate<string[]>(FILES)).toHaveLength(2);
  });
});
