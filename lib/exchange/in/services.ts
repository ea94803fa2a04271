import { object } from '@/lib/library/clean-values';
import { naturalName } from './ris';
import type { InItem, InRow, LeftField } from './types';

type Dictionary = Record<string, unknown>;

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const some = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  value !== false &&
  value !== 0 &&
  !(Array.isArray(value) && value.length === 0);
/** Members that hold something and are not read. */
const leftOf = (from: Dictionary, read: readonly string[]): LeftField[] =>
  Object.keys(from).flatMap((field) =>
    read.includes(field) || !some(from[field]) ? [] : [{ field, why: 'noPlace' }],
  );

/** Reads one element of a JSON export; null when it is no object. */
export type ElementReader = (from: Dictionary) => InItem | { problem: 'noAddress'; title?: string };

/** Karakeep (https://docs.karakeep.app): links and notes; notes have no address. */
export const karakeep: ElementReader = (from) => {
  const content = object(from['content']);
  if (content?.['type'] !== 'link')
    return { problem: 'noAddress', title: (words(from['title']) || words(content?.['text'])).slice(0, 200) };
  return {
    url: content['url'],
    title: from['title'],
    savedAt: from['createdAt'],
    tags: [
      ...list(from['tags']),
      ...(from['archived'] === true ? ['Archive'] : []),
      ...(from['favourited'] === true ? ['Favourite'] : []),
    ],
    left: leftOf(from, ['content', 'title', 'createdAt', 'tags', 'archived', 'favourited', 'id']),
  };
};

const WALLABAG =
  'id uid url given_url title content created_at updated_at published_at published_by language domain_name tags is_archived is_starred annotations mimetype reading_time http_status hashed_url hashed_given_url user_name user_email user_id is_public'.split(
    ' ',
  );

/** Wallabag (https://doc.wallabag.org): whole texts, with annotations. */
export const wallabag: ElementReader = (from) => ({
  url: from['url'] ?? from['given_url'],
  title: from['title'],
  savedAt: from['created_at'],
  published: from['published_at'],
  bylines: list(from['published_by']),
  lang: typeof from['language'] === 'string' ? from['language'].replace('_', '-') : undefined,
  tags: [
    ...list(from['tags']),
    ...(some(from['is_archived']) ? ['Archive'] : []),
    ...(some(from['is_starred']) ? ['Favourite'] : []),
  ],
  highlights: list(from['annotations']).map((each) => object(each)?.['quote']),
  ...(typeof from['content'] === 'string' && from['content'] !== '' ? { content: from['content'] } : {}),
  left: [
    ...leftOf(from, WALLABAG),
    ...(list(from['annotations']).some((each) => some(object(each)?.['text']))
      ? [{ field: 'annotations.text', why: 'noPlace' as const }]
      : []),
  ],
});

const OMNIVORE = 'id slug title description author url state labels savedAt updatedAt publishedAt'.split(' ');

/** Omnivore: facts in `metadata_*.json`; texts and highlights lie beside it and are added by whoever has the archive. */
export const omnivore: ElementReader = (from) => ({
  url: from['url'],
  title: from['title'],
  savedAt: from['savedAt'],
  published: from['publishedAt'],
  standfirst: from['description'],
  bylines: typeof from['author'] === 'string' && from['author'] !== '' ? [from['author']] : [],
  tags: [
    ...list(from['labels']).map((label) => (typeof label === 'string' ? label : object(label)?.['name'])),
    ...(/^archived$/iu.test(String(from['state'])) ? ['Archive'] : []),
  ],
  left: leftOf(from, OMNIVORE),
});

const CSL =
  'id type title URL DOI author issued accessed container-title abstract language keyword custom genre source citation-key'.split(
    ' ',
  );

/** CSL-JSON, as Zotero and others write it. */
export const csl: ElementReader = (from) => {
  const doi = from['DOI'];
  return {
    url:
      from['URL'] ??
      (typeof doi === 'string'
        ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '')}`
        : null),
    title: from['title'],
    savedAt: cslDate(from['accessed']),
    published: cslDate(from['issued']),
    bylines: list(from['author']).map(cslName),
    standfirst: from['abstract'],
    lang: from['language'],
    siteName: from['container-title'],
    tags: typeof from['keyword'] === 'string' ? from['keyword'].split(/[,;]/u) : [],
    left: leftOf(from, CSL),
  };
};

function cslDate(value: unknown): string | undefined {
  const from = object(value);
  const [parts] = list(from?.['date-parts']);
  const [year, month, day] = list(parts).map(Number);
  if (year && month && day)
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const raw = from?.['raw'] ?? from?.['literal'];
  return typeof raw === 'string' ? raw : undefined;
}

function cslName(value: unknown): string | null {
  const from = object(value);
  if (!from) return null;
  if (typeof from['literal'] === 'string') return from['literal'];
  return naturalName(`${words(from['family'])}, ${words(from['given'])}`);
}

/** One element as a row. */
export function elementRow(at: string, raw: string, read: ElementReader): InRow {
  let from: Dictionary | null = null;
  try {
    from = object(JSON.parse(raw));
  } catch {
    // Told below.
  }
  if (!from) return { at, problem: 'malformed', title: raw.slice(0, 80) };
  const item = read(from);
  return 'problem' in item ? { at, ...item } : { at, item };
}
