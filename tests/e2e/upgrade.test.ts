import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './drivers/browsers.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');
type Row = Record<string, unknown>;
/** A database as the first release had written it, with its structure. */
interface Released {
  version: number;
  stores: Record<string, unknown>;
  rows: Record<string, Row[]>;
}

/** Puts a database in the place of the one that is there. */
const put = (released: Released): string => `new Promise((resolve, reject) => {
  const { version, stores, rows } = ${JSON.stringify(released)};
  const gone = indexedDB.deleteDatabase('nutgraf');
  gone.onerror = reject;
  gone.onsuccess = () => {
    const asked = indexedDB.open('nutgraf', version);
    asked.onerror = reject;
    asked.onupgradeneeded = () => {
      for (const [name, { indexes, ...shape }] of Object.entries(stores)) {
        const store = asked.result.createObjectStore(name, shape);
        for (const { name, keyPath, ...kind } of indexes) store.createIndex(name, keyPath, kind);
        for (const row of rows[name]) store.put(row);
      }
    };
    asked.onsuccess = () => { asked.result.close(); resolve(true); };
  };
})`;
const read = (tables: string[]): string => `new Promise((resolve, reject) => {
  const asked = indexedDB.open('nutgraf');
  asked.onerror = reject;
  asked.onsuccess = () => {
    const found = { version: asked.result.version };
    const work = asked.result.transaction(${JSON.stringify(tables)});
    for (const table of ${JSON.stringify(tables)}) work.objectStore(table).getAll().onsuccess = ({ target }) => (found[table] = target.result);
    work.oncomplete = () => { asked.result.close(); resolve(found); };
  };
})`;

describe.each(BROWSERS)('a library of the first release (%s)', (_name, launch) => {
  let driver: Driver;
  let library: Surface;
  let released: Released;

  beforeAll(async () => {
    released = JSON.parse(
      await readFile(join(root, 'tests/fixtures/first-release.json'), 'utf8'),
    ) as Released;
    driver = await launch();
    const blank = await driver.openExtensionPage('icons/16.png');
    await (await driver.waitForExtensionPage('library.html')).close();
    await driver.killBackground();
    await blank.evaluate(put(released));
    library = await driver.openExtensionPage('library.html');
    await blank.close();
  });
  afterAll(() => driver.close());

  it('opens with every row as it was', async () => {
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 2`);
    const tables = Object.keys(released.stores);
    const found = await library.evaluate<Record<string, Row[]> & { version: number }>(read(tables));
    expect(found.version).toBeGreaterThan(released.version);
    for (const table of ['versions', 'images', 'selections', 'inbox'])
      expect(found[table], table).toEqual(released.rows[table]);
    // What is added to a row is the number of its highlights.
    expect(found['stories']?.map(({ passages: _added, ...row }) => row)).toEqual(released.rows['stories']);
    expect(found['texts']).toHaveLength(released.rows['texts']?.length ?? 0);
  });

  it('is found, read, and has its versions, picture, highlight, tags and trash', async () => {
    await library.click('.list-head input');
    await library.type('quixotic');
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 1`);
    expect(await wordsOf(library, '.story-row')).toContain('Harbour/Cranes');
    await library.click('.story-row h2 a');
    await until(library, `document.querySelectorAll('.versions li').length === 2`);
    await until(library, `document.querySelector('.sheet img')?.naturalWidth > 100`);
    expect(await wordsOf(library, '.sheet')).toContain('nearly unanimous');
    await library.click('nav a[href="#/"]');
    await library.click('.list-head input');
    await library.evaluate(`document.querySelector('.list-head input').select()`);
    await library.type('has:highlight');
    await until(
      library,
      `[...document.querySelectorAll('.story-row:not(.unread)')].every((row) => row.innerText.includes('Leuchtturm'))`,
    );
    await library.click('.story-row h2 a');
    await visible(library, 'mark.passage');
    await library.click('nav a[href="#/"]');
    await library.click('.list-head input');
    await library.evaluate(`document.querySelector('.list-head input').select()`);
    await library.press('Backspace');
    await library.click('nav a[href="#/trash"]');
    await until(library, `document.querySelector('.story-row')?.innerText.includes('Ferry fares')`);
  });
});
