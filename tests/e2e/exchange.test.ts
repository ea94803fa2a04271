import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseHtml } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse as parseYaml } from 'yaml';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const HEADLINE = 'Port Averley’s last steam crane will stay, after a night of talks';

describe('taking out and bringing in, in Chromium', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let library: ChromiumSurface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-files-'));
    newsroom = await serveNewsroom(join(fixtures, 'newsroom'));
    driver = await ChromiumDriver.launch();
    const tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.tag-input');
    await popup.type('Harbour/Cranes');
    await popup.press('Enter');
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    library = await driver.openExtensionPage('library.html');
    const session = await library.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Chooses a file as a reader does: a click on the button, then the browser's own chooser. */
  async function bring(...files: string[]): Promise<void> {
    const [chooser] = await Promise.all([library.page.waitForFileChooser(), library.click('.import')]);
    await chooser.accept(files);
    await visible(library, '.import-report');
    await until(library, `!document.querySelector('.import-running')`);
  }

  /** Clicks a format and the button, and waits for the file that comes down. */
  async function exported(way: string): Promise<Buffer> {
    const before = new Set(await readdir(folder));
    await library.click(`.way input[value="${way}"]`);
    await until(library, `document.querySelector('.way input[value="${way}"]').checked`);
    await library.click('.write');
    for (let turn = 0; turn < 150; turn += 1) {
      const names = await readdir(folder);
      // While it is written it has another name, or a companion.
      const name = names.some((each) => each.endsWith('.crdownload'))
        ? undefined
        : names.find((each) => !before.has(each) && each.startsWith('nutgraf-'));
      if (name) {
        await until(library, `document.querySelector('.said')?.innerText.includes('Written')`);
        const content = await readFile(join(folder, name));
        await rm(join(folder, name));
        return content;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No file came down for ${way}: ${await wordsOf(library, '.export-dialog')}`);
  }

  it('brings bookmarks in, and doubles nothing when they are brought again', async () => {
    await library.click('nav a[href="#/settings"]');
    await bring(join(fixtures, 'imports/firefox.html'));
    const said = await wordsOf(library, '.import-report');
    expect(said).toContain('New: 3');
    expect(said).toContain('Entries not taken: 2');
    expect(said).toContain('A bookmarklet');
    expect(said).toContain('Its address is not a web address.');
    await bring(join(fixtures, 'imports/firefox.html'));
    await until(library, `document.querySelector('.import-report')?.innerText.includes('Unchanged: 3')`);
    expect(await wordsOf(library, '.import-report')).toContain('New: 0');
    await library.click('nav a[href="#/"]');
    await until(library, `document.querySelectorAll('.story-row').length === 4`);
    expect(await wordsOf(library, '.story-list')).toContain('News/Harbour & ferries');
  });

  it('reads a page that SingleFile saved, dropped anywhere on the library', async () => {
    const page = await readFile(join(fixtures, 'imports/singlefile.html'), 'utf8');
    await library.evaluate(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(page)}], 'page.html', { type: 'text/html' }));
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
    })()`);
    await until(library, `document.querySelector('.import-report')?.innerText.includes('Merged: 1')`);
    await library.click('nav a[href="#/"]');
    await library.click('.list-head input');
    await library.type('foundations');
    await until(
      library,
      `[...document.querySelectorAll('.story-row')].some((row) => row.innerText.includes('Steam crane to stay'))`,
    );
    expect(await wordsOf(library, '.story-list')).toContain('Reuters');
    for (let at = 0; at < 'foundations'.length; at += 1) await library.press('Backspace');
    await until(library, `document.querySelectorAll('.story-row').length === 4`);
  });

  it('brings in tables, archives and texts of services, several files at once', async () => {
    await library.click('nav a[href="#/settings"]');
    const broken = join(folder, 'broken.bin');
    await writeFile(broken, 'no file that is known');
    await bring(
      ...['pocket.csv', 'wallabag.json', 'zotero.ris'].map((name) => join(fixtures, 'imports', name)),
      broken,
    );
    await until(library, `document.querySelectorAll('.import-report').length === 4`);
    const words = await wordsOf(library, '.import-reports');
    for (const each of [
      'Pocket',
      'Wallabag',
      'RIS',
      'This kind of file is not known.',
      'It has no web address.',
      'annotations.text',
    ]) {
      await library.evaluate(
        `document.querySelectorAll('.import-reports details').forEach((each) => { each.open = true })`,
      );
      expect(words + (await wordsOf(library, '.import-reports'))).toContain(each);
    }
    await rm(broken);
  });

  it('exports a table that a second parser opens', async () => {
    await library.click('nav a[href="#/"]');
    await library.click('.list-head .open-export');
    await visible(library, '.export-dialog');
    const files = unzipSync(await exported('csv'));
    const rows = parseCsv(strFromU8(files['stories.csv']!), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.length).toBe(
      await library.evaluate<number>(`document.querySelectorAll('.story-row').length`),
    );
    const row = rows.find((each) => each['headline'] === HEADLINE);
    expect(row).toMatchObject({ outlet: 'The Harbour Ledger', tags: 'Harbour/Cranes', version: '1' });
    expect(row?.['published']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
    expect(row?.['text']).toContain('quixotic');
    expect(strFromU8(files['codebook.csv']!)).toContain('published_evidence');
  });

  it('exports Markdown files with front matter that a second parser opens', async () => {
    const files = Object.entries(unzipSync(await exported('markdown')));
    const [name, content] = files.find(([each]) => each.includes('steam crane will stay')) ?? [];
    expect(name).toMatch(/^2026-03-12 Port Averley.*\.md$/u);
    const text = strFromU8(content!);
    expect(parseYaml(/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '')).toMatchObject({
      title: HEADLINE,
      tags: ['Harbour/Cranes'],
    });
    expect(text).toContain('quixotic');
  });

  it.each(['csl', 'biblatex', 'bibtex', 'ris'])('exports %s that a second parser opens', async (way) => {
    const text = (await exported(way)).toString('utf8');
    const items = new Cite(text).data as { title: string; type: string }[];
    expect(items.map((item) => item.title)).toContain(HEADLINE);
  });

  it.each([
    ['qdpx', 'refi-project'],
    ['qdc', 'refi-codebook'],
  ])('exports %s that keeps to its schema', async (way, schema) => {
    const content = await exported(way);
    const xml = way === 'qdpx' ? strFromU8(unzipSync(content)['project.qde']!) : content.toString('utf8');
    const xsd = await readFile(join(fixtures, `schemas/${schema}.xsd`), 'utf8');
    const { errors } = await validateXML({
      xml: { fileName: 'x.xml', contents: xml },
      schema: { fileName: 'x.xsd', contents: xsd },
    });
    expect(errors).toEqual([]);
    expect(xml).toContain('name="Cranes"');
  });

  it('exports lines of JSON and bookmarks that second parsers open', async () => {
    const lines = strFromU8(unzipSync(await exported('ndjson'))['stories.ndjson']!)
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { headline: string }).headline)).toContain(HEADLINE);
    const bookmarks = (await exported('bookmarks')).toString('utf8');
    expect(
      JSON.stringify(parseHtml(bookmarks), (key, value: unknown) =>
        key === 'parentNode' ? undefined : value,
      ),
    ).toContain('Harbour/Cranes');
  });

  it('exports an archive that opens by itself, with its style and its picture and nothing from outside', async () => {
    const file = join(folder, 'archive.html');
    await writeFile(file, await exported('archive'));
    const page = await driver.raw.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => requests.push(request.url().slice(0, 40)));
    page.on('console', (message) => problems.push(message.text()));
    await page.setOfflineMode(true);
    await page.goto(`file://${file}`);
    // What is far from the screen is laid out late, and has no words on it before.
    await page.waitForFunction(`document.body.innerText.includes('quixotic')`, {
      polling: 100,
      timeout: 10_000,
    });
    const seen = (await page.evaluate(
      `({ words: document.body.innerText, color: getComputedStyle(document.body).maxWidth, images: [...document.images].every((each) => each.complete && each.naturalWidth > 0) })`,
    )) as { words: string; color: string; images: boolean };
    expect(seen.words).toContain(HEADLINE);
    expect(seen.words).toContain('quixotic');
    expect(seen.color).not.toBe('none');
    expect(seen.images).toBe(true);
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('cites the version that was seen, and copies it', async () => {
    await library.press('Escape');
    await until(library, `!document.querySelector('.export-dialog')`);
    await driver.raw
      .defaultBrowserContext()
      .overridePermissions(driver.base.slice(0, -1), ['clipboard-read', 'clipboard-sanitized-write']);
    await library.click('.list-head input');
    await library.type('quixotic');
    await until(library, `document.querySelectorAll('.story-row').length === 1`);
    await library.click('.story-row h2 a');
    await library.click('.reader-bar .open-export');
    await until(library, `document.querySelector('.citation-box')?.innerText.includes('SHA-256')`);
    await library.click('.write');
    await until(library, `document.querySelector('.said')?.innerText.includes('Copied')`);
    const copied = await library.evaluate<string>('navigator.clipboard.readText()');
    for (const words of ['Oland, Marit', HEADLINE, 'The Harbour Ledger', 'Version 1 of 1', 'Reuters'])
      expect(copied).toContain(words);
    expect(copied).toMatch(/SHA-256 [\da-f]{64}/u);
  });
});
