import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { omnivoreZip } from '../unit/exchange/in/helpers.ts';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { until, visible, wordsOf } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');
const SINGLE = 'singlefile.html';
/** Enough for many batches; ten thousand and more are only slower. */
const MANY = 4000;
const TABLES = ['stories', 'versions', 'texts', 'images', 'selections'];
/** What the library keeps: of each table the rows. */
const everything = (what: 'getAll' | 'count'): string => `new Promise((resolve, reject) => {
  const asked = indexedDB.open('nutgraf');
  asked.onerror = reject;
  asked.onsuccess = () => {
    const work = asked.result.transaction(${JSON.stringify(TABLES)});
    const found = {};
    for (const table of ${JSON.stringify(TABLES)}) work.objectStore(table).${what}().onsuccess = ({ target }) => (found[table] = target.result);
    work.oncomplete = () => { asked.result.close(); resolve(found); };
  };
})`;

describe('bringing files in (Chromium)', () => {
  let driver: ChromiumDriver;
  let library: ChromiumSurface;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-imports-'));
    driver = await ChromiumDriver.launch();
    library = await driver.openExtensionPage('library.html#/settings');
    const session = await library.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function choose(files: string[]): Promise<void> {
    const [chooser] = await Promise.all([library.page.waitForFileChooser(), library.click('.import')]);
    await chooser.accept(files);
  }
  async function reports(count: number): Promise<string[]> {
    await until(
      library,
      `!document.querySelector('.import-running') && document.querySelectorAll('.import-report').length === ${count}`,
      60_000,
    );
    return library.evaluate<string[]>(
      `[...document.querySelectorAll('.import-report')].map((each) => each.innerText)`,
    );
  }
  /** A real drop of a file from outside of the browser, as its window hears it. */
  async function drop(file: string): Promise<void> {
    await library.evaluate(`document.querySelector('.dismiss-reports')?.click()`);
    const session = await library.page.createCDPSession();
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
    await session.detach();
  }
  const counted = (words: string, name: string): number =>
    Number(new RegExp(`${name}: ([\\d,]+)`, 'u').exec(words)?.[1]?.replaceAll(',', '') ?? 0);

  it('takes the files of every service, and doubles nothing when they are brought again', async () => {
    const imports = join(root, 'tests/fixtures/imports');
    const omnivore = join(folder, 'omnivore.zip');
    await writeFile(omnivore, omnivoreZip());
    const names = (await readdir(imports)).filter((name) => name !== SINGLE);
    const files = [...names.map((name) => join(imports, name)), omnivore];
    await choose(files);
    const first = await reports(files.length);
    for (const words of first)
      expect(
        counted(words, 'New') + counted(words, 'Merged') + counted(words, 'Unchanged'),
        words,
      ).toBeGreaterThan(0);
    for (const service of ['Pocket', 'Instapaper', 'Raindrop', 'Karakeep', 'Wallabag', 'CSL-JSON', 'RIS'])
      expect(first.join('\n')).toContain(service);
    await drop(join(imports, SINGLE));
    expect(counted((await reports(1))[0] ?? '', 'Merged')).toBe(1);
    const kept = await library.evaluate<Record<string, { key: string }[]>>(everything('getAll'));
    const keys = (kept['stories'] ?? []).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);

    await choose(files);
    for (const words of await reports(files.length)) {
      expect(words).toContain('New: 0');
      expect(words).not.toContain('Merged');
      expect(counted(words, 'Unchanged')).toBeGreaterThan(0);
    }
    await drop(join(imports, SINGLE));
    expect((await reports(1))[0]).toContain('Unchanged: 1');
    expect(await library.evaluate(everything('getAll'))).toEqual(kept);
  });

  it('takes our own file, which changes nothing where all is there', async () => {
    const kept = await library.evaluate(everything('getAll'));
    await library.click('.export');
    const file = await vi.waitFor(
      async () => {
        const found = (await readdir(folder)).find((name) => name.endsWith('.json'));
        expect(found).toBeDefined();
        return found ?? '';
      },
      { timeout: 15_000 },
    );
    await choose([join(folder, file)]);
    expect((await reports(1))[0]).toContain('New: 0');
    expect(await library.evaluate(everything('getAll'))).toEqual(kept);
  });

  it(`takes ${MANY} stories with progress and a page that answers; ended in the middle, it is finished by running it again`, async () => {
    const { stories: before } = await library.evaluate<{ stories: number }>(everything('count'));
    const file = join(folder, 'many.csv');
    const rows = Array.from(
      { length: MANY },
      (_, at) => `Story ${at} of the harbour,https://l.example/${at},1741770000,t${at % 7},unread`,
    );
    await writeFile(file, `title,url,time_added,tags,status\n${rows.join('\n')}\n`);
    const running = (count: number): Promise<unknown> =>
      until(
        library,
        `(Number(/Entries: ([\\d,]+)/u.exec(document.querySelector('.import-running')?.innerText ?? '')?.[1]?.replaceAll(',', '') ?? 0) >= ${count})`,
      );
    const taken = async (): Promise<number> =>
      (await library.evaluate<{ stories: number }>(everything('count'))).stories - before;

    // By the reader.
    await choose([file]);
    await running(500);
    await library.click('.cancel-import');
    const [cancelled = ''] = await reports(1);
    expect(cancelled).toContain('ended');
    const first = counted(cancelled, 'New');
    expect(first).toBe(await taken());
    expect(first).toBeLessThan(MANY);

    // By the end of the page, and of the background.
    await choose([file]);
    await running(first + 500);
    await driver.killBackground();
    await library.page.reload();
    await visible(library, '.import');
    const second = await taken();
    expect(second).toBeGreaterThanOrEqual(first + 400);
    expect(second).toBeLessThan(MANY);

    // To the end: the page answers meanwhile, and says how far it is.
    await choose([file]);
    await library.evaluate(`void (() => { globalThis.seen = new Set(); const look = () => {
      const bar = document.querySelector('.import-running progress'); if (bar) globalThis.seen.add(bar.value); setTimeout(look, 20); }; look(); })()`);
    await running(second + 300);
    await library.click('nav a[href="#/"]');
    await visible(library, '.story-row');
    await library.click('nav a[href="#/settings"]');
    await visible(library, '.import-running');
    const [whole = ''] = await reports(1);
    expect(counted(whole, 'New')).toBe(MANY - second);
    expect(counted(whole, 'Unchanged')).toBe(second);
    expect(await taken()).toBe(MANY);
    expect(await library.evaluate<number>('globalThis.seen.size')).toBeGreaterThan(3);
    expect(await wordsOf(library, '.import-report')).not.toContain('ended');
    const counts = await library.evaluate<Record<string, number>>(everything('count'));
    expect(counts['texts']).toBe(counts['stories']);
  });
});
