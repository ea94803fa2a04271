import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '@/lib/exchange/in/csv';
import { jsonEntries } from '@/lib/exchange/in/json';
import { sniff } from '@/lib/exchange/in/sniff';
import { unescapeMarkup } from '@/lib/exchange/in/text';
import { readPublished, readTime } from '@/lib/exchange/in/times';
import { savedFrom } from '@/lib/exchange/in/page';
import { escapeMarkup } from '@/lib/exchange/out/markup';
import { csvField } from '@/lib/exchange/out/table';
import { NOW } from './helpers';

/** A text in pieces of the given lengths, over and over. */
async function* pieces(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 1);
    yield text.slice(at, at + length);
    at += length;
  }
}
async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}
const LENGTHS = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

describe('reading CSV', () => {
  it('agrees with a second parser, however the file is cut', async () => {
    const field = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '='),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        LENGTHS,
        fc.constantFrom('\n', '\r\n'),
        async (rows, lengths, end) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',') + end)
            .join('');
          const read = (await all(csvRecords(pieces(text, lengths)))).map((record) =>
            'fields' in record ? record.fields : record,
          );
          expect(read).toEqual(parse(text, { relaxColumnCount: true }));
          expect(read).toEqual(rows);
        },
      ),
    );
  });

  it('reads back what we write', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 2, maxLength: 4 }),
        LENGTHS,
        async (values, lengths) => {
          const [record] = await all(csvRecords(pieces(`${values.map(csvField).join(',')}\r\n`, lengths)));
          const fields = record && 'fields' in record ? record.fields : [];
          const clean = values.map((value) => value.toWellFormed().replaceAll('\u0000', ''));
          expect(fields.map((each, at) => (each === clean[at] ? each : each.replace(/^'/u, '')))).toEqual(
            clean,
          );
        },
      ),
    );
  });

  it('tells a record that does not end, and goes on', async () => {
    const text = `url,title\nhttps://a.example,"open\nhttps://b.example,fine\n`;
    expect(await all(csvRecords(pieces(text, [7])))).toEqual([
      { line: 1, fields: ['url', 'title'] },
      { line: 2, broken: 'https://a.example,"open' },
      { line: 3, fields: ['https://b.example', 'fine'] },
    ]);
  });
});

describe('cutting JSON into entries', () => {
  const entry = fc.json({ maxDepth: 3 });
  it('gives the elements of an array, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), LENGTHS, async (entries, lengths) => {
        const text = `\uFEFF [${entries.join(' ,\n')}] `;
        const read = await all(jsonEntries(pieces(text, lengths)));
        expect(read.map((each) => ('raw' in each ? (JSON.parse(each.raw) as unknown) : each))).toEqual(
          JSON.parse(text.slice(1)),
        );
      }),
    );
  });

  it('gives the members of an object, and the elements of arrays in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), entry, LENGTHS, async (entries, other, lengths) => {
        const before = JSON.stringify({
          format: 'x',
          other: { nested: [1, { '}': ']' }], value: JSON.parse(other) as unknown },
        });
        const text = `${before.slice(0, -1)}, "stories" : [${entries.join(',')}], "end": 1}`;
        const read = await all(jsonEntries(pieces(text, lengths)));
        expect(
          read
            .filter((each) => 'key' in each && each.key === 'stories')
            .map((each) => ('raw' in each ? (JSON.parse(each.raw) as unknown) : null)),
        ).toEqual(entries.map((each) => JSON.parse(each) as unknown));
        expect(read.filter((each) => 'problem' in each)).toEqual([]);
        expect(read.at(0)).toEqual({ key: 'format', raw: '"x"' });
        expect(read.at(-1)).toEqual({ key: 'end', raw: '1' });
      }),
    );
  });

  it.each([
    ['[{"a":1},{"b', ['{"a":1}'], 'cutOff'],
    ['{"stories":[{"a":1}', [], 'cutOff'],
    ['nothing', [], 'malformed'],
    ['', [], 'malformed'],
  ])('gives what is whole of %s, and says what is wrong', async (text, whole, problem) => {
    const read = await all(jsonEntries(pieces(text, [3])));
    expect(read.filter((each) => 'raw' in each).map((each) => each.raw)).toEqual(whole);
    expect(read.at(-1)).toEqual({ problem });
  });
});

describe('telling what a file is', () => {
  it.each([
    ['{"format":"nutgraf-backup","version":1', 'backup'],
    ['\uFEFF\n {"bookmarks":[{"createdAt":1,"content":null', 'karakeep'],
    ['[]', null],
    ['{}', null],
    ['plain words, and a comma', null],
    ['"url";"title"', null],
    ['<?xml version="1.0"?><rss></rss>', null],
    ['<!DOCTYPE html><p>x', 'page'],
    ['<DL><p><DT><A HREF="https://a.example" ADD_DATE="1">', 'bookmarks'],
    ['\u0000\u0001', null],
    ['', null],
    ['Link,Title\nhttps://a.example,x', 'csv'],
    ['PK\u0003\u0004', 'zip'],
  ])('%j', async (text, format) => {
    expect(await sniff(new TextEncoder().encode(text.slice(0, 4)), text)).toBe(format);
  });
});

describe('times', () => {
  it.each([
    ['1741770000', '2025-03-12T09:00:00.000Z'],
    [1741770000, '2025-03-12T09:00:00.000Z'],
    ['1741770000000', '2025-03-12T09:00:00.000Z'],
    ['1741770000000000', '2025-03-12T09:00:00.000Z'],
    ['2025-03-12T09:00:00+0000', '2025-03-12T09:00:00.000Z'],
    ['2025-03-12 09:00:00+01:00', '2025-03-12T08:00:00.000Z'],
    ['2025/03/12/09:00', '2025-03-12T00:00:00.000Z'],
    ['0', null],
    ['12', null],
    ['2099-01-01T00:00:00Z', null],
    ['yesterday', null],
    [Number.NaN, null],
    [{}, null],
  ])('reads %j', (value, iso) => {
    expect(readTime(value, NOW)).toBe(iso);
  });
  it.each([
    ['2025-03-11T18:40:00+0100', '2025-03-11T18:40:00+01:00'],
    ['2025-03-11T17:40:00.000Z', '2025-03-11T17:40:00+00:00'],
    ['2025-03-11 18:40:00', '2025-03-11'],
    ['2025-03-11', '2025-03-11'],
    ['2025-13-41', null],
    ['soon', null],
  ])('reads the publication %j', (value, iso) => {
    expect(readPublished(value)).toBe(iso);
  });
});

describe('escaped words', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        // eslint-disable-next-line no-control-regex
        fc.pre(!/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/u.test(words));
        expect(unescapeMarkup(escapeMarkup(words))).toBe(words);
      }),
    );
  });
});

describe('saved pages', () => {
  it('say where they are from', () => {
    expect(savedFrom('<!DOCTYPE html><!-- saved from url=(0028)https://a.example/x?y=1#z -->')).toEqual({
      url: 'https://a.example/x?y=1#z',
      savedAt: null,
    });
    expect(
      savedFrom('<!--\n Page saved with SingleFile \n url: javascript:alert(1) \n saved date: nonsense\n-->'),
    ).toEqual({ url: null, savedAt: null });
    expect(savedFrom('<p>x')).toEqual({ url: null, savedAt: null });
  });
});
