import { tokens } from './markup';
import { unescapeMarkup } from './text';
import type { InItem, InRow, LeftField } from './types';

/** Attributes that say nothing a reader would miss, or that are read elsewhere. */
const READ = new Set([
  'href',
  'add_date',
  'time_added',
  'tags',
  'last_modified',
  'icon',
  'icon_uri',
  'toread',
  'target',
  'rel',
]);
/** Folders that are the browser's own, by their attributes. */
const OWN = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];

/**
 * Reads a bookmark file (Netscape's, as browsers, linkding, Pinboard, Raindrop and others write it) and Pocket's list in
 * HTML. Folders become tags, nested as they were; `tags` are taken as they are; a description becomes the standfirst.
 */
export async function* readBookmarks(chunks: AsyncIterable<string>): AsyncGenerator<InRow> {
  const folders: (string | null)[] = [];
  let pending: string | null | undefined;
  let heading: { words: string; own: boolean } | null = null;
  let section = '';
  let item: (InItem & { left: LeftField[] }) | null = null;
  let into: 'title' | 'about' | 'heading' | 'section' | null = null;
  let words = '';
  let at = 0;

  const take = (): string => {
    const taken = unescapeMarkup(words).replaceAll(/\s+/gu, ' ').trim();
    words = '';
    into = null;
    return taken;
  };
  /** Ends what is being read; gives the row that is whole by that. */
  const end = (): InRow | null => {
    if (!item) return null;
    if (into === 'about') {
      const [about, notes] = partsOf(take());
      item.standfirst = about;
      if (notes) item.left.push({ field: 'notes', why: 'noPlace' });
    }
    const row: InRow = { at: `#${at}`, item };
    item = null;
    return row;
  };

  for await (const token of tokens(chunks)) {
    if (token.type === 'text') {
      if (into && words.length < 100_000) words += token.text;
      continue;
    }
    const { name } = token;
    if (token.type === 'open') {
      if (name === 'a') {
        const row = end();
        if (row) yield row;
        at += 1;
        item = itemOf(
          token.attributes,
          folders.filter((each) => each !== null),
          section,
        );
        into = 'title';
        words = '';
      } else if (name === 'dd') {
        if (item) {
          into = 'about';
          words = '';
        }
      } else if (name === 'h3' || name === 'h1' || name === 'h2') {
        const row = end();
        if (row) yield row;
        words = '';
        into = name === 'h3' ? 'heading' : 'section';
        heading = { words: '', own: OWN.some((each) => each in token.attributes) };
      } else if (name === 'dl') {
        const row = end();
        if (row) yield row;
        folders.push(pending === undefined ? null : pending);
        pending = undefined;
      } else if (name === 'dt' || name === 'li') {
        const row = end();
        if (row) yield row;
      }
    } else if (name === 'a' && into === 'title') {
      if (item) item.title = take();
    } else if (name === 'h3' && into === 'heading') {
      const title = take();
      pending = heading?.own || title === '' ? null : title.replaceAll('/', ' ');
    } else if (name === into || (into === 'section' && (name === 'h1' || name === 'h2'))) {
      section = take();
    } else if (name === 'dl') {
      const row = end();
      if (row) yield row;
      folders.pop();
    }
  }
  const row = end();
  if (row) yield row;
}

/** linkding puts the reader's notes into the description, between marks of its own. */
function partsOf(description: string): [about: string, notes: boolean] {
  const about = description.replaceAll(/\[linkding-notes\][\s\S]*?(?:\[\/linkding-notes\]|$)/gu, '').trim();
  return [about, about !== description];
}

function itemOf(
  attributes: Record<string, string>,
  folders: string[],
  section: string,
): InItem & { left: LeftField[] } {
  const value = (name: string): string => unescapeMarkup(attributes[name] ?? '');
  const tags = value('tags')
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  if (folders.length > 0) tags.push(folders.join('/'));
  if (value('toread') === '1') tags.push('To read');
  // Pocket's two lists.
  if (/^read archive$/iu.test(section)) tags.push('Archive');
  return {
    url: value('href'),
    tags,
    savedAt: value('add_date') || value('time_added') || undefined,
    left: Object.keys(attributes)
      .filter((name) => !READ.has(name) && value(name) !== '' && value(name) !== '0')
      .map((field) => ({ field, why: 'noPlace' })),
  };
}
