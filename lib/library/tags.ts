import type { Library } from './db';
import { LibraryError } from './errors';
import { finderOf } from './finder';
import { changeRows } from './rows';
import { allTagsOf, normalTags, tagPathsOf } from './tag-names';
import type { Story } from './types';

/** A story with other tags of its own. */
export function withTags(story: Story, tags: string[], now: Date): Story {
  return {
    ...story,
    tags,
    tagPaths: tagPathsOf(allTagsOf({ ...story, tags })),
    changedAt: now.toISOString(),
  };
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
    const changed = withTags(story, tags, now);
    await db.stories.put(changed);
    return changed;
  });
}

/** Tags in use that complete what was typed: any part may begin with it; the most used first. */
export async function completeTags(db: Library, prefix: string, limit: number): Promise<string[]> {
  return finderOf(db).completeTags(prefix, limit);
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
  onProgress?: (done: number) => void,
): Promise<TagChange[]> {
  const add = normalTags(change.add);
  const off = new Set(normalTags(change.remove).map((tag) => tag.toLowerCase()));
  return changeMany(db, storyIds, now, () => ({ add, off }), onProgress);
}

/** Takes back what {@link tagStories} did. */
export async function undoTags(
  db: Library,
  changes: TagChange[],
  now: Date,
  onProgress?: (done: number) => void,
): Promise<TagChange[]> {
  const byId = new Map(changes.map((change) => [change.storyId, change]));
  return changeMany(
    db,
    [...byId.keys()],
    now,
    (storyId) => ({
      add: byId.get(storyId)?.removed ?? [],
      off: new Set((byId.get(storyId)?.added ?? []).map((tag) => tag.toLowerCase())),
    }),
    onProgress,
  );
}

async function changeMany(
  db: Library,
  storyIds: string[],
  now: Date,
  changeOf: (storyId: string) => { add: string[]; off: Set<string> },
  onProgress: ((done: number) => void) | undefined,
): Promise<TagChange[]> {
  const done: TagChange[] = [];
  await changeRows(
    db,
    storyIds,
    (story) => {
      const { add, off } = changeOf(story.id);
      const has = new Set(story.tags.map((tag) => tag.toLowerCase()));
      const removed = story.tags.filter((tag) => off.has(tag.toLowerCase()));
      const added = add.filter((tag) => !has.has(tag.toLowerCase()));
      if (added.length + removed.length === 0) return null;
      const tags = normalTags([...story.tags.filter((tag) => !removed.includes(tag)), ...added]);
      done.push({ storyId: story.id, added, removed });
      return withTags(story, tags, now);
    },
    onProgress,
  );
  return done;
}
