import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';

const PAGE = '/harbour/crane-deal.html';
const HEADLINE = 'Port Averley’s last steam crane will stay, after a night of talks';
/** A word that stands in the body and nowhere else. */
const BODY_WORD = 'quixotic';
const root = join(import.meta.dirname, '../..');

/** Waits until the popup has read the page. */
export async function filled(popup: Surface): Promise<void> {
  await until(popup, `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
}

/** The saver's whole path, told once for every browser: `setup` gives the browser that it runs in. */
export function tellsTheStory(setup: () => { driver: Driver }): void {
  let newsroom: Newsroom;
  let tab: Surface;

  it('reads the page on a click and shows its context', async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    const { driver } = setup();
    tab = await driver.open(newsroom.origin + PAGE);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    const words = await wordsOf(popup);
    expect(words).toContain(HEADLINE);
    expect(words).toContain('Marit Oland and Idris Quay');
    expect(words).toContain('Published: 12-03-2026 18:40 GMT');
    expect(words).toContain('Reuters');
    expect(words).toContain('(With inputs from agencies.)');
    expect(words).toContain('It was built in 1911.');
    expect(words).toContain('Storm surge: harbour gates closed, 400 moved from the lower town');
    await popup.close();
  });

  it('shows evidence on the page without changing it', async () => {
    const { driver } = setup();
    const before = await tab.evaluate<string>('document.documentElement.outerHTML');
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.note-correction .locate');
    await until(tab, `CSS.highlights.has('nutgraf-evidence')`);
    await until(tab, 'scrollY > 100 || document.documentElement.scrollHeight <= innerHeight + 100');
    await until(popup, `!document.querySelector('.notice')?.textContent`);
    expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
    await popup.close();
  });

  it('saves with tags, and finds the story saved when it is opened again', async () => {
    const { driver } = setup();
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.tag-input');
    await popup.type('Harbour/Cranes');
    await popup.press('Enter');
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.click('.tag-input');
    await popup.type('to read');
    await popup.press('Enter');
    await until(popup, `document.querySelectorAll('.chip').length === 2`);
    await until(popup, `document.querySelector('.recent-list')?.innerText.includes('steam crane')`);
    await popup.close();
    const again = await driver.clickToolbarButton(tab);
    await visible(again, '.saved-mark');
    await until(again, `document.querySelectorAll('.chip').length === 2`);
    await again.close();
  });

  it('saves twice without doubling, and keeps a version when the story changed', async () => {
    const { driver } = setup();
    const changed = (await readFile(join(root, 'tests/fixtures/newsroom', PAGE), 'utf8')).replace(
      'unanimous',
      'nearly unanimous',
    );
    newsroom.replace(PAGE, changed);
    const tracked = await driver.open(`${newsroom.origin}${PAGE}?utm_source=letter&fbclid=abc`);
    const popup = await driver.clickToolbarButton(tracked);
    await visible(popup, '.changed-note');
    expect(await wordsOf(popup, '.saved-mark')).toContain('changed since');
    await popup.close();
    await tracked.close();
  });

  it('survives the end of the background', async () => {
    const { driver } = setup();
    await driver.killBackground();
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.saved-mark');
    await popup.close();
    await driver.killBackground();
  });

  let library: Surface;
  it('finds the story by a word of its body, and reads it with the network gone', async () => {
    const { driver } = setup();
    await newsroom.close();
    library = await driver.openExtensionPage('library.html');
    await visible(library, '.story-row');
    await library.click('.list-head input');
    await library.type('nowhere-to-be-found');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
    for (let at = 0; at < 'nowhere-to-be-found'.length; at += 1) await library.press('Backspace');
    await library.type(BODY_WORD);
    await until(
      library,
      `document.querySelectorAll('.story-row').length === 1 && document.querySelector('.list-head input').value === '${BODY_WORD}'`,
    );
    await library.click('.story-row h2 a');
    await visible(library, '.sheet');
    const words = await wordsOf(library, '.sheet');
    expect(words).toContain(HEADLINE);
    expect(words).toContain('nearly unanimous');
    expect(words).toContain('Foundations: 1.2 million');
    expect(words).not.toContain('READ MORE');
    expect(await library.evaluate<boolean>(`document.querySelector('.sheet img')?.naturalWidth > 100`)).toBe(
      true,
    );
    expect(await library.evaluate<number>(`document.querySelectorAll('.versions li').length`)).toBe(2);
    await library.click('.versions li:first-child button');
    await until(library, `document.querySelector('.sheet')?.innerText.includes('was unanimous')`);
  });

  it('deletes, undoes, and keeps a trash', async () => {
    await library.click('.reader-bar .delete');
    await visible(library, '.toast .undo');
    await library.click('.toast .undo');
    await until(library, `document.querySelectorAll('.story-row').length === 1`);
    await library.click('.story-row .delete');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
    await library.click('nav a[href="#/trash"]');
    await visible(library, '.story-row .restore');
    await library.click('.story-row .restore');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
  });

  it('exports everything, loses everything, and has everything back', async () => {
    await library.click('nav a[href="#/settings"]');
    await visible(library, '.export');
    // The file that the click hands out is caught where it is made; the click and the file are real.
    await library.evaluate(
      `(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => { document.documentElement.dataset.backup = text }); return make.call(URL, blob) }; return true })()`,
    );
    await library.click('.export');
    const backup = await until<string>(library, 'document.documentElement.dataset.backup');
    expect(JSON.parse(backup)).toMatchObject({ format: 'nutgraf-backup', version: 1 });
    await library.click('nav a[href="#/"]');
    await library.click('.story-row .delete');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
    await library.click('nav a[href="#/trash"]');
    await library.click('.story-row .purge');
    await library.click('dialog[open] .confirm');
    await until(library, `document.querySelectorAll('.story-row').length === 0`);
    await library.click('nav a[href="#/settings"]');
    await library.evaluate(
      `(() => { const input = document.querySelector('.import-file'); const files = new DataTransfer(); files.items.add(new File([document.documentElement.dataset.backup], 'backup.json', { type: 'application/json' })); input.files = files.files; input.dispatchEvent(new Event('change', { bubbles: true })); return true })()`,
    );
    await until(library, `document.querySelector('.toast')?.innerText.includes('New: 1')`);
    await library.click('nav a[href="#/"]');
    await visible(library, '.story-row');
    const row = await wordsOf(library, '.story-row');
    expect(row).toContain(HEADLINE);
    expect(row).toContain('Harbour/Cranes');
    await library.click('.story-row h2 a');
    await until(
      library,
      `document.querySelectorAll('.versions li').length === 2 && document.querySelector('.sheet img')?.naturalWidth > 100`,
    );
  });
}
