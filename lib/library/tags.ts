import type { Library } from './db';
import { LibraryError } from './errors';
import { finderOf } from './finder';
import type { Story } from './types';

const LONGEST = 120;
const MOST = 100;

/** A tag in its normal form: one space, no empty parts (`Politics/Elections`); null when nothing is left. */
export function normalTag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const parts = value
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf},]/gu, ' ')
    .split('/')
    .map((part) => part.replaceAll(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
  return parts.join('/').slice(0, LONGEST) || null;
}

/** Tags in their normal form, each once (without regard to case), the first spelling kept. */
export function normalTags(values: unknown[]): string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const tag = normalTag(value);
    if (tag && found.size < MOST && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
  }
  return [...found.values()];
}

/** Every tag and its ancestors, folded, for the index. */
export function tagPathsOf(tags: string[]): string[] {
  const paths = new Set<string>();
  for (const tag of tags) {
    const parts = tag.toLowerCase().split('/');
    for (let length = 1; length <= parts.length; length += 1) paths.add(parts.slice(0, length).join('/'));
  }
  return [...paths];
}

/**
 * Puts tags on a story and takes tags off it, both as differences, so that two windows at the same story do not lose
 * each other's. Gives the story as it then is; throws a {@link LibraryError} when it is gone.
 */
export async function changeTags(
  db: Library,
  storyId: string,
  change: { add: string[]; remove: string[] },
  now: Date,
): Promise<Story> {
  const off = new Set(normalTags(change.remove).map((tag) => tag.toLowerCase()));
  return db.transaction('rw', db.stories, async () => {
    const story = await db.stories.get(storyId);
    if (!story) throw new LibraryError('missing', 'This story is no longer in the library.');
    const tags = normalTags([...story.tags.filter((tag) => !off.has(tag.toLowerCase())), ...change.add]);
    const changed = { ...story, tags, tagPaths: tagPathsOf(tags), changedAt: now.toISOString() };
    await db.stories.put(changed);
    return changed;
  });
}

/** Tags in use that complete what was typed: any part may begin with it; the most used first. */
export async function completeTags(db: Library, prefix: string, limit: number): Promise<string[]> {
  return finderOf(db).completeTags(prefix, limit);
}

/** Renames a tag and all below it, everywhere; a name that is in use joins the two. Gives the number of stories changed. */
export async function renameTag(db: Library, from: string, to: string, now: Date): Promise<number> {
  const old = normalTag(from)?.toLowerCase();
  const name = normalTag(to);
  if (!old || !name) throw new LibraryError('invalid', 'A tag needs a name.');
  return db.transaction('rw', db.stories, async () => {
    const stories = await db.stories.where('tagPaths').equals(old).toArray();
    const changed = stories.map((story) => {
      const tags = normalTags(
        story.tags.map((tag) =>
          tag.toLowerCase() === old
            ? name
            : tag.toLowerCase().startsWith(`${old}/`)
              ? name + tag.slice(old.length)
              : tag,
        ),
      );
      return { ...story, tags, tagPaths: tagPathsOf(tags), changedAt: now.toISOString() };
    });
    await db.stories.bulkPut(changed);
    return changed.length;
  });
}

/** What was done to the tags of one story. */
export interface TagChange {
  storyId: string;
  added: string[];
  removed: string[];
}

/**
 * Puts tags on many stories and takes tags off them, all or none. Gives what really changed, story by story, which
 * {@link undoTags} takes back without touching what was changed since.
 */
export async function tagStories(
  db: Library,
  storyIds: string[],
  change: { add: string[]; remove: string[] },
  now: Date,
): Promise<TagChange[]> {
  const add = normalTags(change.add);
  const off = new Set(normalTags(change.remove).map((tag) => tag.toLowerCase()));
  return changeMany(db, storyIds, now, () => ({ add, off }));
}

/** Takes back what {@link tagStories} did. */
export async function undoTags(db: Library, changes: TagChange[], now: Date): Promise<TagChange[]> {
  const byId = new Map(changes.map((change) => [change.storyId, change]));
  return changeMany(db, [...byId.keys()], now, (storyId) => ({
    add: byId.get(storyId)?.removed ?? [],
    off: new Set((byId.get(storyId)?.added ?? []).map((tag) => tag.toLowerCase())),
  }));
}

async function changeMany(
  db: Library,
  storyIds: string[],
  now: Date,
  changeOf: (storyId: string) => { add: string[]; off: Set<string> },
): Promise<TagChange[]> {
  return db.transaction('rw', db.stories, async () => {
    const done: TagChange[] = [];
    const rows: Story[] = [];
    for (const story of await db.stories.bulkGet(storyIds)) {
      if (!story) continue;
      const { add, off } = changeOf(story.id);
      const has = new Set(story.tags.map((tag) => tag.toLowerCase()));
      const removed = story.tags.filter((tag) => off.has(tag.toLowerCase()));
      const added = add.filter((tag) => !has.has(tag.toLowerCase()));
      if (added.length + removed.length === 0) continue;
      const tags = normalTags([...story.tags.filter((tag) => !removed.includes(tag)), ...added]);
      rows.push({ ...story, tags, tagPaths: tagPathsOf(tags), changedAt: now.toISOString() });
      done.push({ storyId: story.id, added, removed });
    }
    await db.stories.bulkPut(rows);
    return done;
  });
}
