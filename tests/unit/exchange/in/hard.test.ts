import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exportBackup } from '@/lib/exchange/backup';
import { exportStories, type OutFormat } from '@/lib/exchange/out';
import { changeTags, type Library, moveToTrash, readStory, saveCapture, saveLink } from '@/lib/library';
import { context, deps, freshLibrary, request } from '../../library/helpers';
import { hash, outDeps } from '../out/helpers';
import { bring, everything, fixture, inDeps, storiesOf, zipOf } from './helpers';

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

describe('hostile files', () => {
  it('an archive that unpacks without end is bounded', async () => {
    const { db } = freshLibrary();
    const bomb = zipOf({
      'a.csv': `${HEAD}x,https://l.example/0,1,,unread\n${`${'0'.repeat(5000)}\n`.repeat(12_000)}`,
      'b.csv': HEAD + rows(3),
    });
    expect(bomb.byteLength).toBeLessThan(200_000);
    const started = performance.now();
    const report = await bring(db, bomb);
    expect(report.rejected.map((each) => each.problem)).toContain('tooLarge');
    expect(await db.stories.count()).toBeGreaterThanOrEqual(3);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);

  it('archives in archives, unknown and broken ones are named', async () => {
    const { db } = freshLibrary();
    expect(
      (
        await bring(
          db,
          zipOf({ 'inner.zip': zipOf({ 'a.csv': HEAD }), 'photo.png': new Uint8Array([137, 80, 78, 71, 0]) }),
        )
      ).rejected.map((each) => each.problem),
    ).toEqual(['nestedArchive', 'unknownFormat']);
    expect((await bring(db, 'PK\u0003\u0004 no archive')).rejected[0]?.problem).toBe('malformed');
    const whole = zipOf({ 'a.csv': HEAD + rows(50) });
    const broken = whole.slice();
    broken.fill(0xff, 60, 120);
    expect((await bring(db, broken)).rejectedCount).toBeGreaterThan(0);
  });

  it.each([
    '',
    ' ',
    'null',
    '[',
    '{"bookmarks":',
    '[{"is_archived":0,"url":',
    '\u0000\u0001\u0002',
    '<html>',
    'url\n',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><A HREF=',
    'TY  - NEWS',
  ])('%j changes nothing and does not throw', async (content) => {
    const { db } = freshLibrary();
    const report = await bring(db, content);
    expect(report.added).toBe(0);
    expect(await db.stories.count()).toBe(0);
  });

  it('any bytes after any beginning do no harm', async () => {
    const starts = [
      '',
      '[',
      '{"bookmarks":[{"createdAt":1,"content":',
      'url,title\n',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example/',
      'TY  - NEWS\nUR  - https://a.example\n',
      'PK\u0003\u0004',
      '<html>',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.string({ unit: 'binary', maxLength: 200 }),
        async (start, rest) => {
          const { db } = freshLibrary();
          const report = await bring(db, start + rest);
          expect(report.stopped).toBeNull();
          for (const story of await db.stories.toArray()) expect(story.url).toMatch(/^https?:/u);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('long and foreign values come in bounded and clean', async () => {
    const { db } = freshLibrary();
    const report = await bring(
      db,
      JSON.stringify({
        bookmarks: [
          {
            createdAt: 'soon',
            title: 'x'.repeat(9000),
            tags: ['a\u202Eb', '', 5, 'y'.repeat(500)],
            content: { type: 'link', url: 'https://l.example/a' },
          },
          {
            createdAt: 1e300,
            title: { toString: 'x' },
            tags: 'no list',
            content: { type: 'link', url: 'https://l.example/b' },
          },
          {
            createdAt: 1,
            title: '__proto__',
            tags: [],
            content: { type: 'link', url: `https://l.example/${'c'.repeat(9000)}` },
          },
          'no object',
          { __proto__: { url: 'https://l.example/evil' } },
        ],
      }),
    );
    expect(report).toMatchObject({ added: 2, rejectedCount: 3 });
    expect(report.left.map(({ field, why }) => `${field}:${why}`)).toEqual(
      expect.arrayContaining(['saved:unreadable', 'title:shortened', 'tags:unreadable']),
    );
    const story = (await storiesOf(db))['l.example/a'];
    expect(story?.headline.length).toBe(2000);
    expect(story?.tags.every((tag) => tag.length <= 120 && !tag.includes('\u202E'))).toBe(true);
  });
});

describe('large files', () => {
  it('are read as they come, with the page free in between', async () => {
    const { db } = freshLibrary();
    // Thirty megabytes of which nothing is kept, so that reading alone is measured.
    const row = `"${'words '.repeat(500)}",nowhere,1741770000,,unread\n`;
    const content = new Blob([HEAD, ...Array.from({ length: 100 }, () => row.repeat(100))]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const parts: number[] = [];
    const report = await bring(db, content, { onProgress: ({ part }) => parts.push(part) }, inDeps);
    clearInterval(timer);
    expect(content.size).toBeGreaterThan(29_000_000);
    expect(report).toMatchObject({ rows: 10_000, rejectedCount: 10_000, added: 0 });
    expect(report.rejected).toHaveLength(500);
    expect(turns).toBeGreaterThan(5);
    expect(parts.length).toBeGreaterThan(50);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  }, 60_000);
});
