import type { ArticleContext } from '@/lib/article';
import type { Library } from './db';
import type { Facet, Story, StoryQuery } from './types';

/** Words without case and marks, so that `müller` finds `Muller`. */
export function foldForSearch(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ');
}

/** What search scans of a story: everything but its tags, which change often and are looked at on the story itself. */
export function searchText(story: Story, context: ArticleContext | null): string {
  return foldForSearch(
    [
      story.headline,
      story.siteName,
      story.host,
      story.standfirst,
      ...story.bylines,
      ...story.agencies,
      ...(context?.notes.map((note) => note.text) ?? []),
      context?.text,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/**
 * Stories that answer a query, newest first. All words must occur, in headline, outlet, byline, tags or body, also as
 * parts of longer words, which is how scripts without spaces are searched. The body's texts are scanned: at the sizes
 * of a reader's library that is faster than keeping an index of words.
 */
export async function listStories(db: Library, query: StoryQuery = {}): Promise<Story[]> {
  const words = foldForSearch(query.words ?? '')
    .split(' ')
    .filter(Boolean);
  const tag = query.tag?.toLowerCase();
  const inTrash = query.place === 'trash';
  const fits = (story: Story): boolean =>
    (story.deletedAt !== null) === inTrash &&
    (!tag || story.tagPaths.includes(tag)) &&
    (!query.host || story.host === query.host) &&
    (!query.agency || story.agencies.includes(query.agency));
  const found = words.length > 0 ? await holding(db, words) : null;
  const matches = (story: Story): boolean => {
    if (!fits(story)) return false;
    if (!found) return true;
    const lacking = found.get(story.id) ?? words;
    return lacking.every((word) => story.tags.some((each) => foldForSearch(each).includes(word)));
  };
  const list = db.stories.orderBy('savedAt').reverse().filter(matches);
  const from = query.offset ? list.offset(query.offset) : list;
  return (query.limit === undefined ? from : from.limit(query.limit)).toArray();
}

/** For every story that lacks some of the words in its text: which; those that hold all give an empty list. */
async function holding(db: Library, words: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  await db.texts.each(({ storyId, text }) => {
    found.set(
      storyId,
      words.filter((word) => !text.includes(word)),
    );
  });
  return found;
}

/** How many stories a query has, without reading them all into memory. */
export async function countStories(db: Library, place: StoryQuery['place'] = 'library'): Promise<number> {
  return db.stories.filter((story) => (story.deletedAt !== null) === (place === 'trash')).count();
}

/** The values to filter by, with their counts, the most frequent first: tags (with ancestors), outlets, agencies. */
export async function listFacets(db: Library): Promise<{ tags: Facet[]; hosts: Facet[]; agencies: Facet[] }> {
  const tags = new Map<string, Facet>();
  const hosts = new Map<string, Facet>();
  const agencies = new Map<string, Facet>();
  const count = (map: Map<string, Facet>, value: string, label: string): void => {
    const known = map.get(value);
    if (known) known.count += 1;
    else map.set(value, { value, label, count: 1 });
  };
  await db.stories.each((story) => {
    if (story.deletedAt !== null) return;
    const labels = new Map<string, string>();
    for (const tag of story.tags) {
      const parts = tag.split('/');
      for (let length = 1; length <= parts.length; length += 1) {
        const label = parts.slice(0, length).join('/');
        labels.set(label.toLowerCase(), labels.get(label.toLowerCase()) ?? label);
      }
    }
    for (const [value, label] of labels) count(tags, value, label);
    count(hosts, story.host, story.siteName ?? story.host);
    for (const agency of story.agencies) count(agencies, agency, agency);
  });
  const byCount = (map: Map<string, Facet>): Facet[] =>
    [...map.values()].toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return {
    tags: [...tags.values()].toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    hosts: byCount(hosts),
    agencies: byCount(agencies),
  };
}
