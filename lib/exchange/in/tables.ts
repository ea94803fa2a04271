import { csvRecords } from './csv';
import type { InFormat, InItem, InRow, LeftField } from './types';

type Fields = Record<string, string>;
interface TableFormat {
  format: InFormat;
  /** Names in the head, folded, by which the format is known. */
  head: string[];
  read: (fields: Fields) => InItem;
  /** Names that are read, or that say nothing. */
  known: string[];
}

const parts = (value: string | undefined, separator: RegExp): string[] =>
  (value ?? '').split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
const flag = (value: string | undefined): boolean => /^(?:1|true|yes)$/iu.test(value?.trim() ?? '');

/** Pocket: https://support.mozilla.org/kb/exporting-your-pocket-list; the same names as its HTML. */
const POCKET: TableFormat = {
  format: 'pocket-csv',
  head: ['url', 'title', 'time_added', 'status'],
  known: ['url', 'title', 'time_added', 'tags', 'status'],
  read: (fields) => ({
    url: fields['url'],
    title: fields['title'],
    savedAt: fields['time_added'],
    tags: [...parts(fields['tags'], /\|/u), ...(fields['status'] === 'archive' ? ['Archive'] : [])],
  }),
};

/** Instapaper: folder names its lists; a selection is what the reader highlighted when saving. */
const INSTAPAPER: TableFormat = {
  format: 'instapaper',
  head: ['url', 'title', 'selection', 'folder', 'timestamp'],
  known: ['url', 'title', 'selection', 'folder', 'timestamp', 'tags'],
  read: (fields) => ({
    url: fields['url'],
    title: fields['title'],
    savedAt: fields['timestamp'],
    tags: [
      ...instapaperTags(fields['tags']),
      ...folderTag(fields['folder'], { unread: null, archive: 'Archive', starred: 'Favourite' }),
    ],
    highlights: fields['selection'] ? [fields['selection']] : [],
  }),
};

/** Raindrop: https://help.raindrop.io/export; a folder in a folder is parted by a slash. */
const RAINDROP: TableFormat = {
  format: 'raindrop',
  head: ['url', 'folder', 'excerpt', 'created'],
  known: ['id', 'url', 'title', 'excerpt', 'folder', 'tags', 'created', 'highlights', 'favorite'],
  read: (fields) => ({
    url: fields['url'],
    title: fields['title'],
    savedAt: fields['created'],
    standfirst: fields['excerpt'],
    tags: [
      ...parts(fields['tags'], /,/u),
      ...folderTag(fields['folder'], { unsorted: null, trash: 'Trash' }),
      ...(flag(fields['favorite']) ? ['Favourite'] : []),
    ],
    highlights: raindropHighlights(fields['highlights']),
  }),
};

/** Any table with an address in it. */
const PLAIN: TableFormat = {
  format: 'csv',
  head: ['url'],
  known: [
    'id',
    'url',
    'title',
    'headline',
    'tags',
    'labels',
    'created',
    'created_at',
    'date',
    'saved_at',
    'time_added',
    'description',
    'excerpt',
    'standfirst',
  ],
  read: (fields) => ({
    url: fields['url'],
    title: fields['title'] ?? fields['headline'],
    savedAt:
      fields['saved_at'] ??
      fields['created_at'] ??
      fields['created'] ??
      fields['time_added'] ??
      fields['date'],
    standfirst: fields['standfirst'] ?? fields['excerpt'] ?? fields['description'],
    tags: parts(fields['tags'] ?? fields['labels'], / \| |[,;]/u),
  }),
};

const TABLES = [POCKET, INSTAPAPER, RAINDROP, PLAIN];

const fold = (name: string): string =>
  name
    .replace(/^\uFEFF/u, '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/gu, '_');

/** The format of a table by its first record; null where it has no column of addresses. */
export function tableFormat(head: readonly string[]): InFormat | null {
  return tableOf(head)?.format ?? null;
}

function tableOf(head: readonly string[]): TableFormat | null {
  const names = new Set(head.map(fold));
  if (names.has('link') && !names.has('url')) names.add('url');
  return TABLES.find((table) => table.head.every((name) => names.has(name))) ?? null;
}

/** Reads a table by the names in its head; the columns may stand in any order. */
export async function* readTable(chunks: AsyncIterable<string>): AsyncGenerator<InRow> {
  let head: string[] | null = null;
  let table: TableFormat | null = null;
  for await (const record of csvRecords(chunks)) {
    const at = `row ${record.line}`;
    if ('broken' in record) {
      yield { at, title: record.broken, problem: 'malformed' };
      continue;
    }
    if (!head || !table) {
      head = record.fields.map(fold);
      if (!head.includes('url')) head = head.map((name) => (name === 'link' ? 'url' : name));
      table = tableOf(head);
      if (!table) return;
      continue;
    }
    if (record.fields.length < head.length - 1 || record.fields.length > head.length) {
      yield { at, title: record.fields.join(', ').slice(0, 200), problem: 'malformed' };
      continue;
    }
    const fields: Fields = {};
    for (const [place, name] of head.entries()) fields[name] = record.fields[place] ?? '';
    const { known, read } = table;
    const left: LeftField[] = Object.entries(fields).flatMap(([field, value]) =>
      value.trim() === '' || known.includes(field) ? [] : [{ field, why: 'noPlace' }],
    );
    yield { at, item: { ...read(fields), left } };
  }
}

/** A folder as a tag; those that are a service's own lists are named. */
function folderTag(folder: string | undefined, own: Record<string, string | null>): string[] {
  const name = folder?.trim() ?? '';
  if (name === '') return [];
  const known = own[name.toLowerCase()];
  return known === undefined ? [name] : known === null ? [] : [known];
}

/** Instapaper writes tags as a JSON list, older files as words with commas. */
function instapaperTags(value: string | undefined): unknown[] {
  try {
    const tags: unknown = JSON.parse(value ?? '');
    if (Array.isArray(tags)) return tags as unknown[];
  } catch {
    // Words with commas, then.
  }
  return parts(value?.replaceAll(/^\[|\]$/gu, ''), /,/u);
}

/** Raindrop writes a highlight to a line, with `Highlight:` and `Note:` before what they are. */
function raindropHighlights(value: string | undefined): string[] {
  return parts(value, /\n(?=Highlight:)/u).map(
    (part) =>
      part
        .replace(/^Highlight:\s*/u, '')
        .split(/\nNote:/u)[0]
        ?.trim() ?? '',
  );
}
