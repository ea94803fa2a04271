import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshLibrary } from '../../library/helpers';
import { bring, inDeps, storiesOf, zipOf } from './helpers';

const HEAD = 'title,url,time_added,tags,status\n';
const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Story ${at},https://l.example/${at},1741770000,t${at % 7},unread\n`,
  ).join('');

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
  it('that a browser hands out in one piece are told in parts all the same', async () => {
    const { db } = freshLibrary();
    const row = `"${'words '.repeat(10)}",nowhere,1741770000,,unread\n`;
    const parts: number[] = [];
    await bring(db, HEAD + row.repeat(3000), { onProgress: ({ part }) => parts.push(part) });
    expect(new Set(parts).size).toBeGreaterThan(8);
    expect(parts[0]).toBeLessThan(0.2);
    expect(parts.at(-1)).toBe(1);
  });

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
