import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FirefoxDriver } from './drivers/firefox.ts';
import type { TabSurface } from './drivers/firefox-surfaces.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { SmallDisk } from './drivers/small-disk.ts';
import { until, visible, wordsOf } from './drivers/types.ts';
import { countOf, FULL, refusedTag, valueOf, writePocket } from './refused.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const ROWS = 2000;

/** Where no disk can be mounted: after so many writes this page and the background fail, as Firefox's own limit makes them. */
const fails = (after: number): string => `(async () => { let left = ${after};
  for (const { IDBObjectStore: { prototype: own } } of [globalThis, await browser.runtime.getBackgroundPage()]) {
    own.real ??= own.put;
    own.put = function (...all) { if ((left -= 1) < 0) throw new DOMException('full', 'QuotaExceededError'); return own.real.apply(this, all) };
  }
  return true })()`;
const WORKS = `(async () => {
  for (const { IDBObjectStore: { prototype: own } } of [globalThis, await browser.runtime.getBackgroundPage()])
    if (own.real) own.put = own.real;
  return true })()`;

describe('a disk that is really full, in the middle (Firefox)', () => {
  let disk: SmallDisk | null;
  let driver: FirefoxDriver;
  let folder: string;
  let newsroom: Newsroom;
  let library: TabSurface;

  beforeAll(async () => {
    disk = await SmallDisk.open(150);
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-files-'));
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    const profile = disk && join(disk.path, 'profile');
    if (profile) await mkdir(profile);
    driver = await FirefoxDriver.launch(profile ? { profile } : {});
    library = await driver.openExtensionPage('library.html#/settings');
    await visible(library, '.import');
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
    return undefined;
  }
  async function clear(): Promise<void> {
    if (disk) return disk.clear();
    await library.evaluate(WORKS);
    return undefined;
  }

  it('keeps what an import took until then, says so, and finishes it when there is room again', async () => {
    const file = await writePocket(folder, ROWS);
    const bring = async (): Promise<string> => {
      await driver.setFiles(library, '.import-file', [file]);
      await visible(library, '.import-report', 60_000);
      await until(library, `!document.querySelector('.import-running')`, 60_000);
      return (await wordsOf(library, '.import-report')).replaceAll(',', '');
    };
    await fill(1_000_000);
    const said = await bring();
    expect(said).toContain('The disk space for the library is full.');
    const taken = Number(/New: (\d+)/u.exec(said)?.[1]);
    expect(taken).toBeLessThan(ROWS);
    await clear();
    expect(await bring()).toMatch(new RegExp(`New: ${ROWS - taken}\\s+Unchanged: ${taken}(?!\\d)`, 'u'));
    expect(await library.evaluate(countOf('stories'))).toBe(ROWS);
  });

  it('keeps the story in the popup, says why, and saves it when there is room again', async () => {
    const tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await fill();
    await popup.click('.save-button');
    await until(
      popup,
      `document.querySelector('.keep [role="alert"]')?.textContent.startsWith('Not saved: the disk space')`,
    );
    await clear();
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await tab.close();
    expect(await library.evaluate(countOf('stories'))).toBe(ROWS + 1);
    expect(await library.evaluate(countOf('inbox'))).toBe(0);
  });

  it('says in its own words that nothing can be changed, and keeps what was typed until there is room again', async () => {
    await library.click('nav a[href="#/"]');
    await visible(library, '.story-row h2 a');
    await library.click('.list-head input');
    await library.type('outlet:127.0.0.1');
    await until(library, `document.querySelectorAll('.story-row').length === 1`);
    await library.click('.story-row h2 a');
    await visible(library, '.sheet .tag-input');
    const tag = await refusedTag(library, '.toast', fill);
    const note = 'Ask the owners. '.repeat(2000);
    await library.click('.toast-close');
    await library.click('.story-note textarea');
    // As from the clipboard.
    await fill();
    await library.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(note)})`);
    await visible(library, '.note-said.not-kept button');
    expect(await wordsOf(library, '.toast')).toContain(FULL);
    expect(await valueOf(library, '.story-note textarea')).toBe(note);
    // Leaving the field tries it once more, which may just have found room.
    const somewhere = `[document.querySelector('.sheet .tag-input').value, document.querySelector('.sheet .tag-box').innerText].some((words) => words.includes('${tag}'))`;
    await until(library, somewhere);
    await clear();
    await library.click('.note-said button');
    await visible(library, '.note-said.kept');
    await library.click('.sheet .tag-input');
    await library.press('Enter');
    await until(library, `document.querySelector('.sheet .tag-box').innerText.includes('${tag}')`);
    expect(await wordsOf(library, '.toast')).toBe('');
    const again = await driver.openExtensionPage(
      (await library.evaluate<string>('location.href')).slice(driver.base.length),
    );
    await until(again, `document.querySelector('.story-note textarea')?.value.length > 30_000`);
    await until(again, `document.querySelector('.sheet .tag-box').innerText.includes('${tag}')`);
  });
});
