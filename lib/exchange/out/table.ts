import type { Codebook, SavedStory } from '@/lib/library';
import { codePath } from '@/lib/library/codebook';
import { type CellValue, type Column, COLUMNS } from './columns';
import type { OutWriter } from './types';
import { zipWriter } from './zip';

/** Excel knows UTF-8 by this mark alone. */
const BOM = '\uFEFF';

/**
 * Guards against formulas: spreadsheets run a cell that begins with one of these (OWASP, CSV Injection), also after
 * white space or in full width. Such a cell gets an apostrophe before it; the codebook says so.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** Parts the values of a list in one cell; inside a value it is doubled. */
const PARTING = ' | ';

/** A value as a field of CSV (RFC 4180), safe to open in a spreadsheet. */
export function csvField(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const words = (Array.isArray(value) ? value.map((each) => each.replaceAll('|', '||')).join(PARTING) : value)
    .toWellFormed()
    .replaceAll('\u0000', '');
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n\t;']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvRow = (fields: CellValue[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** A row as an object for NDJSON; lists stay lists. */
export function rowOf(saved: SavedStory): Record<string, CellValue> {
  return Object.fromEntries(COLUMNS.map((column) => [column.name, column.value(saved)]));
}

/** What the table's columns mean, and which tags are in it. */
function codebook(
  tags: ReadonlyMap<string, number>,
  form: 'csv' | 'ndjson',
  book: Codebook | null | undefined,
): string {
  const remark = (column: Column): string =>
    form === 'csv' && column.type === 'list'
      ? `${column.description}; values parted by “${PARTING.trim()}” between spaces, a “|” inside a value doubled`
      : column.description;
  const rows: CellValue[][] = [
    ['entry', 'name', 'type', 'description', 'stories'],
    ...COLUMNS.map((column) => ['column', column.name, column.type, remark(column), null]),
    ...[...tags]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([tag, count]): CellValue[] => ['tag', tag, 'code', null, count]),
  ];
  for (const variable of book?.variables ?? []) {
    const type = `${variable.multiple ? 'multiple' : 'single'} choice${variable.mandatory ? ', mandatory' : ''}`;
    rows.push(['variable', variable.name, type, variable.definition, null]);
    for (const code of variable.codes) {
      const path = codePath(variable, code);
      const said = [code.definition, code.example && `Example: ${code.example}`].filter(Boolean).join(' ');
      rows.push(['code', path, 'code', said, tags.get(path) ?? 0]);
    }
  }
  if (form === 'csv')
    rows.push([
      'remark',
      'formulas',
      null,
      'A field that a spreadsheet would run as a formula (first sign = + - @) has an apostrophe (’) before it that is not part of the value',
      null,
    ]);
  return BOM + rows.map(csvRow).join('');
}

const writer =
  (form: 'csv' | 'ndjson'): OutWriter =>
  async (stories, deps) => {
    const rows: string[] = [];
    const tags = new Map<string, number>();
    let count = 0;
    if (form === 'csv') rows.push(BOM + csvRow(COLUMNS.map((column) => column.name)));
    for await (const saved of stories) {
      count += 1;
      for (const tag of saved.story.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
      rows.push(
        form === 'csv'
          ? csvRow(COLUMNS.map((column) => column.value(saved)))
          : `${JSON.stringify(rowOf(saved))}\n`,
      );
    }
    const archive = zipWriter(deps.now());
    archive.add(`stories.${form}`, rows.join(''));
    archive.add('codebook.csv', codebook(tags, form, deps.codebook));
    return { type: 'application/zip', parts: archive.end(), stories: count };
  };

/** One row for each story as CSV, with a codebook beside it. */
export const writeCsv = writer('csv');
/** One JSON object for each story and line, with a codebook beside it. */
export const writeNdjson = writer('ndjson');
