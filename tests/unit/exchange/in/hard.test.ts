import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exportBackup } from '@/lib/exchange/backup';
import { exportStories, type OutFormat } from '@/lib/exchange/out';
import { changeTags, type Library, moveToTrash, readStory, saveCapture, saveLink } from '@/lib/library';
import { context, deps, freshLibrary, request } from '../../library/helpers';
import { hash, outDeps } from '../out/helpers';
import { bring, everything, fixture, storiesOf } from './helpers';

const HEAD = 'title,url,time_added,tags,status\n';
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Story ${at},https://l.example/${at},1741770000,t${at % 7},unread\n`,
  ).join('');

async function filled(): Promise<Library> {
  const { db } = freshLibrary();
  const real = { ...deps(), hash };
  await saveCapture(
    db,
    request({
      tags: ['Harbour/Cranes', 'to read'],
      selection: 'boiler',
      image: 'data:image/png;base64,AAAA',
    }),
    real,
  );
  await saveCapture(db, request({ context: context({ text: 'Another text.' }) }), real);
  await saveLink(
    db,
    { url: 'https://ledger.example/link?a=1&b=2', title: 'A “link” <with> & signs', tags: ['x'] },
    real,
  );
  return db;
}

describe('an import that is ended', () => {
  it('by the reader keeps what was taken, and is finished by running it again', async () => {
    const { db } = freshLibrary();
    const control = new AbortController();
    const report = await bring(db, HEAD + rows(1000), {
      signal: control.signal,
      onProgress: ({ rows }) => {
        if (rows >= 300) control.abort();
      },
    });
    expect(report.cancelled).toBe(true);
    expect(report.added).toBe(await db.stories.count());
    expect(report.added).toBeGreaterThanOrEqual(300);
    expect(report.added).toBeLessThan(1000);
    expect(await bring(db, HEAD + rows(1000))).toMatchObject({
      added: 1000 - report.added,
      unchanged: report.added,
      cancelled: false,
    });
    expect(await db.stories.count()).toBe(1000);
    expect(await db.texts.count()).toBe(1000);
  });

  it('by a full disk says so, leaves no half batch, and is finished by running it again', async () => {
    const { db } = freshLibrary();
    let puts = 0;
    db.use({
      stack: 'dbcore',
      name: 'full',
      create: (down) => ({
        ...down,
        table: (name) => {
          const table = down.table(name);
          return {
            ...table,
            mutate: (change) => {
              if (name === 'texts' && change.type === 'put' && (puts += 1) === 250)
                return Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
              return table.mutate(change);
            },
          };
        },
      }),
    });
    const report = await bring(db, HEAD + rows(600));
    expect(report).toMatchObject({ stopped: 'quota', added: 200 });
    expect([await db.stories.count(), await db.texts.count()]).toEqual([200, 200]);
    expect(await bring(db, HEAD + rows(600))).toMatchObject({ stopped: null, added: 400, unchanged: 200 });
  });

  it('by the end of the page is finished by running it again', async () => {
    const indexedDB = new IDBFactory();
    const { db } = freshLibrary(indexedDB);
    const half = bring(db, HEAD + rows(500), { onProgress: ({ rows }) => rows >= 200 && db.close() });
    expect((await half).stopped).toBe('closed');
    const { db: again } = freshLibrary(indexedDB);
    const kept = await again.stories.count();
    expect(kept).toBeGreaterThanOrEqual(200);
    await bring(again, HEAD + rows(500));
    expect(await again.stories.count()).toBe(500);
  });
});

describe('what is in the library already', () => {
  it('loses nothing, and takes on tags, an earlier day and what it did not know', async () => {
    const { db } = freshLibrary();
    await saveCapture(
      db,
      request({ context: context({ url: 'https://ledger.example/harbour/crane' }), tags: ['own'] }),
      deps(),
    );
    await saveLink(
      db,
      { url: 'https://ledger.example/fares', title: 'https://ledger.example/fares', tags: [] },
      deps(),
    );
    expect(await bring(db, fixture('pocket.csv'))).toMatchObject({ added: 1, merged: 2 });
    const stories = await storiesOf(db);
    expect(stories['ledger.example/harbour/crane']).toMatchObject({
      form: 'story',
      versionCount: 1,
      tags: ['own', 'harbour', 'to do'],
      savedAt: '2025-03-12T09:00:00.000Z',
      agencies: ['Reuters'],
    });
    expect(stories['ledger.example/fares']).toMatchObject({ headline: 'Fares, "fair" or not', form: 'link' });
  });

  it('stays in the trash where the reader put it', async () => {
    const { db } = freshLibrary();
    await bring(db, fixture('pocket.csv'));
    const [first] = await db.stories.toArray();
    await moveToTrash(db, first?.id ?? '', new Date());
    const before = await everything(db);
    expect(await bring(db, fixture('pocket.csv'))).toMatchObject({ added: 0, inTrash: 1, unchanged: 2 });
    expect(await everything(db)).toEqual(before);
  });

  it('gets a text that was brought as a version of its own, once', async () => {
    const { db } = freshLibrary();
    await saveCapture(db, request({ context: context({ text: 'Our own text.' }) }), { ...deps(), hash });
    await bring(db, fixture('wallabag.json'));
    await bring(db, fixture('wallabag.json'));
    const story = (await storiesOf(db))['ledger.example/harbour/crane'];
    expect(story?.versionCount).toBe(2);
    // What was captured later stays the newest.
    expect((await readStory(db, story?.id ?? ''))?.version?.context.text).toBe('Our own text.');
    expect((await readStory(db, story?.id ?? '', 1))?.version?.context.text).toContain(
      'agreed shortly before midnight',
    );
  });
});

describe('our own files', () => {
  it('backup gives everything back, also when it is cut off in the middle', async () => {
    const db = await filled();
    await changeTags(
      db,
      (await db.stories.toArray())[0]?.id ?? '',
      { add: ['later'], remove: [] },
      new Date(),
    );
    const file = (await exportBackup(db, new Date())).join('');
    const { db: other } = freshLibrary();
    expect(await bring(other, file)).toMatchObject({ format: 'backup', added: 2, rejectedCount: 0 });
    expect(await everything(other)).toEqual(await everything(db));
    const { db: third } = freshLibrary();
    expect(await bring(third, file.slice(0, -60))).toMatchObject({
      added: 1,
      rejected: [{ problem: 'cutOff' }],
    });
  });

  it('backup of a newer version changes nothing', async () => {
    const { db } = freshLibrary();
    const report = await bring(db, '{"format":"nutgraf-backup","version":99,"stories":[{"story":{}}]}');
    expect(report.rejected).toEqual([{ at: 'version', title: null, problem: 'newerVersion' }]);
    expect(await db.stories.count()).toBe(0);
  });

  it.each(['bookmarks', 'csl', 'ris', 'csv'] as const satisfies OutFormat[])(
    '%s gives addresses, titles and tags back',
    async (format) => {
      const db = await filled();
      const ids = (await db.stories.toCollection().primaryKeys()).map((id) => ({ id }));
      const file = await exportStories(db, ids, format, outDeps);
      const { db: other } = freshLibrary();
      const report = await bring(other, new Blob(file.parts));
      expect(report.added).toBe(2);
      const facts = async (from: Library): Promise<unknown> =>
        (await from.stories.orderBy('key').toArray()).map(({ key, headline, tags }) => ({
          key,
          headline,
          tags,
        }));
      expect(await facts(other)).toEqual(await facts(db));
    },
  );
});
