import { type Library, libraryError, normalTags, type Story, type Version } from '@/lib/library';
import { factsOf, versionId } from '@/lib/library/save';
import { searchText } from '@/lib/library/search';
import { aroundOf } from '@/lib/library/passages/place';
import { withPassages } from '@/lib/library/passages/row';
import { uniteVersions } from '../backup';
import type { CheckedItem } from './check';
import type { InDependencies } from './types';

export type Landed = 'added' | 'merged' | 'unchanged' | 'inTrash';

/**
 * Writes a batch into the library in one transaction, so that it is there whole or not at all. What is known already, by
 * its address, takes on what is new and loses nothing; what lies in the trash stays there as it is. Throws a
 * `LibraryError`; nothing of the batch is written then.
 */
export async function landBatch(
  db: Library,
  items: readonly CheckedItem[],
  deps: InDependencies,
): Promise<Landed[]> {
  const now = deps.now().toISOString();
  try {
    return await db.transaction('rw', [db.stories, db.versions, db.texts, db.selections], async () => {
      const keys = [...new Set(items.flatMap((item) => item.keys))];
      const known = new Map<string, Story>();
      for (const story of await db.stories.where('key').anyOf(keys).toArray()) known.set(story.key, story);
      const outcomes: Landed[] = [];
      for (const item of items) {
        const before = item.keys.map((key) => known.get(key)).find((story) => story !== undefined);
        if (before?.deletedAt) {
          outcomes.push('inTrash');
          continue;
        }
        const { story, changed } = await landOne(db, item, before, deps, now);
        known.set(story.key, story);
        outcomes.push(!before ? 'added' : changed ? 'merged' : 'unchanged');
      }
      return outcomes;
    });
  } catch (error) {
    throw libraryError(error);
  }
}

async function landOne(
  db: Library,
  item: CheckedItem,
  before: Story | undefined,
  deps: InDependencies,
  now: string,
): Promise<{ story: Story; changed: boolean }> {
  const id = before?.id ?? deps.uuid();
  const own = before && item.context ? await db.versions.where('storyId').equals(id).sortBy('number') : [];
  const versions = withVersion(id, own, item);
  const newVersion = versions.length > own.length;
  const newest = versions.at(-1)?.context;
  const base = before ?? linkOf(id, item, now);
  const tags = normalTags([...base.tags, ...item.tags]);
  const filled = base.form === 'link' && !newest ? fillLink(base, item) : base;
  const facts =
    newVersion && newest ? { ...factsOf(newest), form: 'story' as const, versionCount: versions.length } : {};
  const savedAt = base.savedAt < item.savedAt ? base.savedAt : item.savedAt;
  const selected = item.highlights.length > 0 ? await newHighlights(db, id, item) : [];
  const changed =
    !before ||
    newVersion ||
    filled !== base ||
    tags.length !== base.tags.length ||
    savedAt !== base.savedAt ||
    selected.length > 0;
  if (!changed) return { story: base, changed };
  const text = newest?.text ?? '';
  if (selected.length > 0)
    await db.selections.bulkPut(
      selected.map((words) => ({
        id: deps.uuid(),
        storyId: id,
        text: words,
        savedAt: item.savedAt,
        ...aroundOf(text, words),
      })),
    );
  const passages = await db.selections.where('storyId').equals(id).sortBy('savedAt');
  const story = withPassages({ ...filled, ...facts, tags, savedAt, changedAt: now }, passages);
  if (newVersion) {
    await db.versions.where('storyId').equals(id).delete();
    await db.versions.bulkPut(versions);
    story.capturedAt = versions.at(-1)?.capturedAt ?? story.capturedAt;
  }
  await db.stories.put(story);
  if (!before || newVersion || filled !== base)
    await db.texts.put({ storyId: id, text: searchText(story, newest ?? null, passages) });
  return { story, changed };
}

/** The versions with the one that was brought, in the order of their capture; as they were where its text is known. */
function withVersion(id: string, own: Version[], item: CheckedItem): Version[] {
  const { context, hash, savedAt } = item;
  if (!context || hash === null || own.some((version) => version.hash === hash)) return own;
  return uniteVersions(id, own, [
    { id: versionId(id, 0), storyId: id, number: 0, capturedAt: savedAt, hash, context },
  ]);
}

function linkOf(id: string, item: CheckedItem, now: string): Story {
  return {
    id,
    key: item.keys[0],
    form: 'link',
    url: item.url,
    headline: item.title ?? item.url,
    host: new URL(item.url).hostname,
    siteName: item.siteName,
    standfirst: item.standfirst,
    bylines: item.bylines,
    lang: item.lang,
    published: item.published,
    modified: null,
    agencies: [],
    noteKinds: [],
    words: 0,
    tags: [],
    tagPaths: [],
    savedAt: item.savedAt,
    capturedAt: item.savedAt,
    changedAt: now,
    versionCount: 0,
    hasImage: false,
    deletedAt: null,
  };
}

/** A bare link takes on what it did not know; the same link where there is nothing of that. */
function fillLink(story: Story, item: CheckedItem): Story {
  const part: Partial<Story> = {};
  if (story.headline === story.url && item.title) part.headline = item.title;
  if (story.siteName === null && item.siteName) part.siteName = item.siteName;
  if (story.standfirst === null && item.standfirst) part.standfirst = item.standfirst;
  if (story.bylines.length === 0 && item.bylines.length > 0) part.bylines = item.bylines;
  if (story.lang === null && item.lang) part.lang = item.lang;
  if (story.published === null && item.published) part.published = item.published;
  return Object.keys(part).length > 0 ? { ...story, ...part } : story;
}

async function newHighlights(db: Library, id: string, item: CheckedItem): Promise<string[]> {
  const known = await db.selections.where('storyId').equals(id).toArray();
  const texts = new Set(known.map((selection) => selection.text));
  return item.highlights.filter((words) => !texts.has(words));
}
