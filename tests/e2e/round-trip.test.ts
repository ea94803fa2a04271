import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, ASKING } from './drivers/asking.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const CRANE = '/harbour/crane-deal.html';
const TABLES = ['stories', 'versions', 'texts', 'images', 'selections', 'tags', 'codebooks'] as const;
type Everything = Record<(typeof TABLES)[number], Record<string, unknown>[]>;

/** All that the library keeps, row by row, as the database has it. */
const EVERYTHING = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('nutgraf');
  asked.onerror = reject;
  asked.onsuccess = () => {
    const work = asked.result.transaction(${JSON.stringify(TABLES)});
    const found = {};
    for (const table of ${JSON.stringify(TABLES)}) work.objectStore(table).getAll().onsuccess = ({ target }) => (found[table] = target.result);
    work.oncomplete = () => { asked.result.close(); resolve(found); };
  };
})`;
const WIPE = `new Promise((resolve, reject) => { const asked = indexedDB.deleteDatabase('nutgraf'); asked.onsuccess = () => resolve(true); asked.onerror = reject })`;

describe.each(Object.entries(ASKING))('backup, loss and return of everything (%s)', (name, launch) => {
  let asking: Asking;
  let driver: Driver;
  let newsroom: Newsroom;
  let library: Surface;
  let folder: string;
  let before: Everything;
  const downloads = (): string => join(folder, 'downloads');
  const kept = (way: string): string =>
    `browser.storage.local.get('safety').then(({ safety }) => safety?.way === '${way}')`;
  const allowed = `browser.permissions.contains({ permissions: ['downloads'] })`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutgraf-backups-'));
    await mkdir(downloads());
    await mkdir(join(folder, 'Backups'));
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    asking = await launch(downloads());
    driver = asking.driver;
  });
  afterAll(async () => {
    await asking.close();
    await newsroom.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function save(path: string, tag: string): Promise<void> {
    const tab = await driver.open(newsroom.origin + path);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.click('.tag-input');
    await popup.type(tag);
    await popup.press('Enter');
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await tab.close();
  }

  async function note(field: string, words: string): Promise<void> {
    // Firefox brings the caret into sight some time after a word was typed: the field can have moved on by then.
    const focused = `document.activeElement?.matches('${field}') ?? false`;
    for (let tries = 0; tries < 5 && !(await library.evaluate<boolean>(focused)); tries += 1) {
      await library.click(field);
      await library.evaluate('new Promise((done) => setTimeout(done, 200))');
    }
    await until(library, focused);
    await library.type(words);
    await until(library, `document.querySelector('${field}').value === '${words}'`);
  }

  /** The database is gone as if the browser had thrown it away; the library says so when it is opened. */
  async function lose(): Promise<void> {
    await library.close();
    await driver.killBackground();
    const blank = await driver.openExtensionPage('icons/16.png');
    await blank.evaluate(WIPE);
    library = await driver.openExtensionPage('library.html#/settings');
    await blank.close();
    await visible(library, '.banner.loss');
    expect(await wordsOf(library, '.banner.loss')).toContain('3 of 3');
    expect((await library.evaluate<Everything>(EVERYTHING)).stories).toEqual([]);
  }

  /** After the return it is the same library, in every table, and nothing is missed. */
  async function returned(): Promise<void> {
    await until(library, `document.querySelector('.import-report')?.innerText.includes('New: 3')`);
    await until(library, `!document.querySelector('.banner.loss')`);
    expect(await library.evaluate(EVERYTHING)).toEqual(before);
  }

  const stories = (file: Buffer): unknown[] =>
    (JSON.parse(gunzipSync(file).toString('utf8')) as { stories: unknown[] }).stories;

  it('holds versions, tags, notes, highlights, a codebook, a picture and a trash', async () => {
    await save(CRANE, 'Harbour/Cranes');
    await save('/weather/surge.html', 'Weather');
    await save('/council/ferry-fares.html', 'Fares');
    library = await driver.openExtensionPage('library.html');
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 3`);
    // Asked for at install: Firefox then neither bounds the library by the disk's size nor throws it away.
    if (name === 'Firefox') expect(await library.evaluate('navigator.storage.persisted()')).toBe(true);
    await library.click('.story-row .delete');
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 2`);
    await library.type('gc');
    await visible(library, '.codebook .add-variable');
    await library.type('v');
    await library.click('.variable-name-input');
    await library.type('Tone');
    await library.click('.code-name');
    await library.type('calm');
    await library.click('.save-codebook');
    await until(library, `document.querySelector('.toast')?.innerText.includes('version 1')`);
    await library.click('nav a[href="#/tags"]');
    await library.click('[data-tag="weather"] .tag-edit');
    await library.click('.tag-editor .swatch:nth-of-type(2)');
    await until(library, `${EVERYTHING}.then(({ tags }) => tags.length === 1)`);
    await library.click('nav a[href="#/"]');
    await library.click('.list-head input');
    await library.type('quixotic');
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 1`);
    await library.click('.story-row h2 a');
    await visible(library, '.body p');
    await library.evaluate(`(() => {
      const text = document.createTreeWalker(document.querySelector('.body p'), 4).nextNode();
      getSelection().setBaseAndExtent(text, 0, text, 24);
      return true;
    })()`);
    await visible(library, '.selection-bar');
    await library.type('h');
    await visible(library, 'mark.passage');
    await note('.passage-card textarea', 'Who says so?');
    await note('.story-note textarea', 'Ask the owners.');
    await library.press('Tab');
    await until(
      library,
      `${EVERYTHING}.then(({ selections, stories }) => selections[0]?.note && stories.some((each) => each.note))`,
    );
    const page = await readFile(join(root, 'tests/fixtures/newsroom', CRANE), 'utf8');
    newsroom.replace(CRANE, page.replaceAll('1.2 million', '1.7 million'));
    const tab = await driver.open(newsroom.origin + CRANE);
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.changed-note');
    await popup.close();
    await tab.close();
    await library.evaluate(`void (location.hash = '#/settings')`);
    await visible(library, '.backup-panel');
    before = await library.evaluate<Everything>(EVERYTHING);
    const counts = Object.fromEntries(TABLES.map((table) => [table, before[table].length]));
    expect(counts).toMatchObject({ stories: 3, versions: 4, texts: 3, selections: 1, tags: 1, codebooks: 1 });
    expect(counts['images']).toBeGreaterThan(0);
    expect(before.stories.filter((story) => story['deletedAt'] !== null)).toHaveLength(1);
  });

  // Firefox has no way to choose a folder.
  if (name === 'Chromium')
    it('has it all back from a real folder that the reader chose', async () => {
      await library.click('.way-folder');
      await asking.chooseFolder?.(join(folder, 'Backups'), () => library.evaluate<boolean>(kept('folder')));
      await visible(library, '.backup-records');
      expect(await wordsOf(library, '.backup-records')).toContain('3 of 3 stories opened');
      const [file = ''] = await readdir(join(folder, 'Backups'));
      expect(stories(await readFile(join(folder, 'Backups', file)))).toHaveLength(3);
      await lose();
      await library.click('.restore-newest');
      await returned();
      await library.evaluate(`void (location.hash = '#/settings')`);
      await library.click('.way-off');
      await visible(library, '.way-downloads');
    });

  it('has it all back from the downloads', async () => {
    expect(await library.evaluate(allowed)).toBe(false);
    await library.click('.way-downloads');
    await asking.allow(() => library.evaluate<boolean>(allowed));
    await until(library, `document.querySelector('.backup-records')?.innerText.includes('writing: 3;')`);
    const files = (await readdir(downloads(), { recursive: true })).filter((each) =>
      each.endsWith('.json.gz'),
    );
    expect(files).toEqual([expect.stringMatching(/^Nutgraf\/nutgraf-.*\.json\.gz$/u)]);
    const file = join(downloads(), files[0] ?? '');
    expect(stories(await readFile(file))).toHaveLength(3);
    await asking.choose(library, '.check-backup', '.check-file', file);
    await until(library, `document.querySelector('.checked')?.innerText.includes('4')`);
    await lose();
    await asking.choose(library, '.restore-chosen', '.restore-file', file);
    await returned();
    await library.evaluate(`void (location.hash = '#/settings')`);
    await library.click('.way-off');
    await until(library, `${allowed}.then((held) => !held)`);
  });
});
