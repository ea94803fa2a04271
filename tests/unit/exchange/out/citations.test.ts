import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTex } from '@/lib/exchange/out/bibtex';
import { formatCitations } from '@/lib/exchange/out/formatted';
import { authorOf } from '@/lib/exchange/out/names';
import { localIso } from '@/lib/exchange/out/times';
import schema from '../../../fixtures/schemas/csl-item.json';
import { HOSTILE, outDeps, saved, textOf, write } from './helpers';

type Item = Record<string, unknown> & { title: string; issued?: { 'date-parts': number[][] } };
const second = (text: string): Item[] => new Cite(text).data as Item[];
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
const names = [
  { family: 'Oland', given: 'Marit' },
  { family: 'Quay', given: 'Idris' },
];
const TITLE = 'Port Averley’s last steam crane will stay, after a night of talks';

describe('CSL-JSON', () => {
  it('keeps to the schema, with and without a text', async () => {
    const items = JSON.parse(
      await textOf(await write('csl', await saved(), await saved({ context: null }))),
    ) as Item[];
    expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      title: TITLE,
      'container-title': 'The Harbour Ledger',
      author: names,
      // The outlet's own day, and the reader's own day: it is past midnight in Auckland.
      issued: { 'date-parts': [[2026, 3, 12]] },
      accessed: { 'date-parts': [[2026, 3, 15]] },
      genre: 'Analysis',
    });
    const note = String(items[0]?.['note']);
    for (const words of [
      '2026-03-12T18:40:00+05:30',
      '2026-03-13T07:15:00+05:30',
      'Reuters, text',
      'Version 2 of 2, seen 2026-03-15T00:30:00+13:00',
      'SHA-256',
      'built in 1911',
    ])
      expect(note).toContain(words);
  });

  it('keeps to the schema for hostile words', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline, at) => saved({ id: `id-${at}`, context: { headline, standfirst: headline } })),
    );
    const items = JSON.parse(await textOf(await write('csl', ...stories))) as Item[];
    expect(validate(items)).toBe(true);
    expect(items.map((item) => item.title)).toEqual(HOSTILE.map((words) => words));
    expect(new Set(items.map((item) => item['id'])).size).toBe(HOSTILE.length);
  });
});

describe.each(['bibtex', 'biblatex'] as const)('%s', (format) => {
  it('is read by a second parser as what it was', async () => {
    const text = await textOf(
      await write(format, await saved(), await saved({ context: null, id: 'other' })),
    );
    const [item] = second(text);
    expect(item).toMatchObject({
      title: TITLE,
      author: names,
      'container-title': 'The Harbour Ledger',
      URL: 'https://ledger.example/harbour/crane-deal.html',
    });
    expect(item?.issued?.['date-parts'][0]).toEqual([2026, 3, 12]);
    expect(second(text)).toHaveLength(2);
    expect(text.includes('entrysubtype = {newspaper}')).toBe(format === 'biblatex');
  });

  it('stays one entry for each story, whatever the words', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline, at) =>
        saved({
          id: `id${at}`,
          context: { headline, site: { name: headline, host: 'x.example' } },
          tags: [],
        }),
      ),
    );
    const items = second(await textOf(await write(format, ...stories)));
    expect(items).toHaveLength(HOSTILE.length);
    expect(items[7]?.title).toBe(HOSTILE[7]);
    expect(items[11]?.title).toBe(HOSTILE[11]);
  });
});

describe('BibTeX escaping', () => {
  it('leaves no brace open and no sign of TeX bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const escaped = escapeTex(words);
        for (let at = 0; at < escaped.length; at += 1) {
          const sign = escaped[at] ?? '';
          if (sign === '\\') {
            const command = /^\\(?:text\w+\{\}|[{}$&#%_])/u.exec(escaped.slice(at));
            expect(command).not.toBeNull();
            at += (command?.[0].length ?? 1) - 1;
          } else {
            expect('{}$&#%_~^\n\r').not.toContain(sign);
          }
        }
      }),
    );
  });
});

describe('RIS', () => {
  it('is read by a second parser as what it was', async () => {
    const text = await textOf(await write('ris', await saved()));
    expect(text).toMatch(/^TY {2}- NEWS\r\n/u);
    expect(text).toContain('DA  - 2026/03/12\r\n');
    const [item] = second(text);
    // The second parser takes the authors of news for its reporters.
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: TITLE,
      reporter: ['Oland, Marit', 'Quay, Idris'],
      'container-title': 'The Harbour Ledger',
    });
  });

  it('stays one record for each story, whatever the words', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline) => saved({ context: { headline, standfirst: headline }, tags: [headline] })),
    );
    const text = await textOf(await write('ris', ...stories));
    expect(text.match(/^TY {2}- /gmu)).toHaveLength(HOSTILE.length);
    expect(text.match(/^ER {2}- /gmu)).toHaveLength(HOSTILE.length);
    expect(
      text.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line)),
    ).toBe(true);
  });
});

describe('formatted citations', () => {
  it.each([
    ['apa', 'en', /^Oland, M\., & Quay, I\. \(2026, March 12\)\. Port Averley’s last steam crane/u],
    ['harvard1', 'en', /^Oland, M\. (?:&|and) Quay, I\. \(2026\)/u],
    ['version-seen', 'de', /^Oland, Marit und Idris Quay\..*12\. März 2026.*SHA-256/u],
    ['version-seen', 'hi', /12 March 2026|March 12, 2026/u],
  ] as const)('%s in %s', async (style, locale, pattern) => {
    const [text] = await formatCitations([await saved()], style, locale, outDeps);
    expect(text).toMatch(pattern);
  });

  it('cites the outlet where no author is named, and hands no markup through', async () => {
    const [text] = await formatCitations(
      [await saved({ context: { bylines: [], headline: '<b>x</b> & "y"' } })],
      'apa',
      'en',
      outDeps,
    );
    expect(text).toContain('The Harbour Ledger');
    expect(text).not.toMatch(/<div|&#38;|&lt;/u);
  });
});

describe('names', () => {
  it.each([
    ['Marit Oland', 'Marit', 'Oland'],
    ['Anna van der Berg', 'Anna', 'van der Berg'],
    ['J. K. Rowling', 'J. K.', 'Rowling'],
    ['Ludwig von Mises', 'Ludwig', 'von Mises'],
  ])('parts %s', (name, given, family) => {
    expect(authorOf(name)).toEqual({ given, family });
  });
  it.each([
    'Reuters',
    'Associated Press',
    'Express News Service',
    'ET Online',
    '李明',
    '김 민수',
    'Staff Reporter',
    'dpa/lno',
  ])('keeps %s whole', (name) => {
    expect(authorOf(name, ['ET Online'])).toEqual({ literal: name });
  });
});

describe('local time', () => {
  it.each([
    ['2026-03-14T11:30:00Z', 'Pacific/Auckland', '2026-03-15T00:30:00+13:00'],
    ['2026-03-14T23:30:00Z', 'UTC', '2026-03-14T23:30:00+00:00'],
    ['2026-01-01T02:00:00Z', 'America/St_Johns', '2025-12-31T22:30:00-03:30'],
    ['2026-07-01T00:00:00Z', 'Asia/Kathmandu', '2026-07-01T05:45:00+05:45'],
  ])('%s in %s', (instant, zone, local) => {
    expect(localIso(instant, zone)).toBe(local);
    expect(Date.parse(local)).toBe(Date.parse(instant));
  });
});
