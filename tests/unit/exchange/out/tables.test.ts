import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '@/lib/exchange/out/columns';
import { csvField } from '@/lib/exchange/out/table';
import { filesIn, HOSTILE, saved, write } from './helpers';

type Row = Record<string, string>;
const rowsOf = (csv: string | undefined): Row[] => parse(csv ?? '', { bom: true, columns: true }) as Row[];

describe('CSV', () => {
  it('is read by a second parser: a row for each story, times with offset, evidence beside each', async () => {
    const files = await filesIn(
      await write(
        'csv',
        await saved({ highlights: ['steam crane'] }),
        await saved({ context: null, id: 'b' }),
      ),
    );
    expect(files['stories.csv']?.startsWith('\uFEFFid,url,')).toBe(true);
    const [story, link] = rowsOf(files['stories.csv']);
    expect(story).toMatchObject({
      id: '0b9c8a7e-1111-4222-8333-444455556666',
      published: '2026-03-12T18:40:00+05:30',
      published_printed: 'Created: 12-03-2026 18:40 IST',
      published_zone_source: 'printed',
      published_evidence: 'visible: Created: 12-03-2026 18:40 IST',
      bylines: 'Marit Oland | Idris Quay',
      agencies: 'Reuters | agencies',
      agencies_evidence: 'visible: (Reuters) - | visible: (With inputs from agencies.)',
      tags: 'Harbour/Cranes | to read',
      highlights: 'steam crane',
      captured_at: '2026-03-14T11:30:00.000Z',
      version: '2',
    });
    expect(link).toMatchObject({ id: 'b', version: '', text: '', published: '' });
  });

  it('has a codebook that names every column and every tag', async () => {
    const files = await filesIn(await write('csv', await saved(), await saved({ tags: ['to read'] })));
    const book = rowsOf(files['codebook.csv']);
    expect(book.filter((row) => row['entry'] === 'column').map((row) => row['name'])).toEqual(
      COLUMNS.map((column) => column.name),
    );
    expect(book.every((row) => row['entry'] !== 'column' || (row['description'] ?? '').length > 3)).toBe(
      true,
    );
    expect(book.filter((row) => row['entry'] === 'tag').map((row) => [row['name'], row['stories']])).toEqual([
      ['Harbour/Cranes', '1'],
      ['to read', '2'],
    ]);
    expect(book.some((row) => row['name'] === 'formulas')).toBe(true);
  });

  it('gives back any words, and never a formula', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 40 }),
            fc.constantFrom(...HOSTILE, '=1', ' =1', '\t@x', '\r-1', '＝1', '+1', '-5 degrees'),
          ),
          { minLength: 2, maxLength: 5 },
        ),
        (values) => {
          const [read] = parse(`${values.map(csvField).join(',')}\r\n`);
          expect(read).toHaveLength(values.length);
          read?.forEach((field, at) => {
            const value = (values[at] ?? '').toWellFormed().replaceAll('\u0000', '');
            expect(field === value || field === `'${value}`).toBe(true);
            expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
          });
        },
      ),
    );
  });
});

describe('NDJSON', () => {
  it('has the same columns with lists as lists, one story to a line', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline, at) => saved({ id: `id${at}`, context: { headline, text: headline } })),
    );
    const files = await filesIn(await write('ndjson', ...stories));
    const lines = (files['stories.ndjson'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => line['headline'])).toEqual(HOSTILE);
    expect(Object.keys(lines[0] ?? {})).toEqual(COLUMNS.map((column) => column.name));
    expect(lines[0]?.['bylines']).toEqual(['Marit Oland', 'Idris Quay']);
    expect(files['codebook.csv']).toContain('published_evidence');
  });
});
