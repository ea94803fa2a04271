import type { Library } from './db';
import { type Facets, finderOf } from './finder';
import type { Story, StoryQuery } from './types';

export { foldForSearch } from './finder/fold';
export { searchText } from './search-text';

/** Stories that answer a query, newest first; see `finder/query.ts` for what its words may be. */
export async function listStories(db: Library, query: StoryQuery = {}): Promise<Story[]> {
  // A list without an end (an export) is whole, however long a phrase is looked for.
  const { ids } = await finderOf(db).find(query, query.limit === undefined ? { patience: Infinity } : {});
  const stories = await db.stories.bulkGet(ids);
  return stories.flatMap((story) => (story ? [story] : []));
}

/** The stories that were saved last. Read straight from the table, which needs no index and no catalogue. */
export async function recentStories(
  db: Library,
  limit: number,
  place: StoryQuery['place'] = 'library',
): Promise<Story[]> {
  return db.stories
    .orderBy('savedAt')
    .reverse()
    .filter((story) => (story.deletedAt !== null) === (place === 'trash'))
    .limit(limit)
    .toArray();
}

/** How many stories there are, without reading them. */
export async function countStories(db: Library, place: StoryQuery['place'] = 'library'): Promise<number> {
  return finderOf(db).count(place);
}

/** The values to filter by, with their counts. */
export async function listFacets(db: Library, query: StoryQuery = {}): Promise<Facets> {
  return finderOf(db).facets(query);
}
