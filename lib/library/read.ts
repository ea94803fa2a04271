import { storyKey } from './address';
import type { Library } from './db';
import { LibraryError } from './errors';
import { changeRows } from './rows';
import { versionId } from './save';
import type { Selection, Story, Version } from './types';

/** A story with all that was kept of it. */
export interface SavedStory {
  story: Story;
  /** Null for a link. */
  version: Version | null;
  image: string | null;
  selections: Selection[];
}

/** Reads a story whole: its newest version or the one asked for. Null when there is no such story. */
export async function readStory(db: Library, storyId: string, number?: number): Promise<SavedStory | null> {
  const story = await db.stories.get(storyId);
  if (!story) return null;
  const version =
    story.versionCount > 0
      ? await db.versions.get(versionId(storyId, number ?? story.versionCount))
      : undefined;
  const image = await db.images.get(storyId);
  const selections = await db.selections.where('storyId').equals(storyId).sortBy('savedAt');
  return { story, version: version ?? null, image: image?.dataUrl ?? null, selections };
}

/** Two versions of a story, the last two where none are named; null where there are no two. */
export async function readTwo(
  db: Library,
  storyId: string,
  from?: number,
  to?: number,
): Promise<{ story: Story; from: Version; to: Version; selections: Selection[] } | null> {
  const story = await db.stories.get(storyId);
  if (!story) return null;
  const later = Math.min(to ?? story.versionCount, story.versionCount);
  const earlier = Math.min(from ?? later - 1, later - 1);
  const [before, after] = await db.versions.bulkGet([versionId(storyId, earlier), versionId(storyId, later)]);
  if (!before || !after) return null;
  const selections = await db.selections.where('storyId').equals(storyId).sortBy('savedAt');
  return { story, from: before, to: after, selections };
}

/** When each version was captured, the oldest first. */
export async function versionsOf(
  db: Library,
  storyId: string,
): Promise<{ number: number; capturedAt: string }[]> {
  const versions = await db.versions.where('storyId').equals(storyId).toArray();
  return versions
    .map(({ number, capturedAt }) => ({ number, capturedAt }))
    .toSorted((a, b) => a.number - b.number);
}

/** The live saved story of a page; null when it was not saved, lies in the trash, or is no web page. */
export async function findSaved(db: Library, url: string, canonical: string | null): Promise<Story | null> {
  let keys: string[];
  try {
    keys = [storyKey(url, canonical), storyKey(url, null)];
  } catch {
    return null;
  }
  const story = await db.stories.where('key').anyOf(keys).first();
  return story && story.deletedAt === null ? story : null;
}

/** Puts a story into the trash; nothing of it is lost. */
export async function moveToTrash(db: Library, storyId: string, now: Date): Promise<void> {
  await setDeleted(db, storyId, now.toISOString(), now);
}

/** Takes a story out of the trash. */
export async function restoreFromTrash(db: Library, storyId: string, now: Date): Promise<void> {
  await setDeleted(db, storyId, null, now);
}

async function setDeleted(db: Library, storyId: string, deletedAt: string | null, now: Date): Promise<void> {
  const changed = await changeRows(db, [storyId], (story) => withDeleted(story, deletedAt, now));
  if (changed === 0 && !(await db.stories.get(storyId)))
    throw new LibraryError('missing', 'This story is no longer in the library.');
}

/** Puts many stories into the trash, all or none; those that are gone or lie there already are left out. */
export async function moveAllToTrash(
  db: Library,
  storyIds: string[],
  now: Date,
  onProgress?: (done: number) => void,
): Promise<number> {
  return changeRows(
    db,
    storyIds,
    (story) => (story.deletedAt === null ? withDeleted(story, now.toISOString(), now) : null),
    onProgress,
  );
}

/** Takes many stories out of the trash, all or none. */
export async function restoreAllFromTrash(
  db: Library,
  storyIds: string[],
  now: Date,
  onProgress?: (done: number) => void,
): Promise<number> {
  return changeRows(
    db,
    storyIds,
    (story) => (story.deletedAt === null ? null : withDeleted(story, null, now)),
    onProgress,
  );
}

const withDeleted = (story: Story, deletedAt: string | null, now: Date): Story => ({
  ...story,
  deletedAt,
  changedAt: now.toISOString(),
});

/** Deletes stories for good, with everything that was kept of them. Only what lies in the trash can be purged. */
export async function purge(db: Library, storyIds: string[]): Promise<number> {
  return db.transaction('rw', [db.stories, db.versions, db.texts, db.images, db.selections], async () => {
    const stories = await db.stories.bulkGet(storyIds);
    const ids = stories.flatMap((story) => (story && story.deletedAt !== null ? [story.id] : []));
    await db.versions.where('storyId').anyOf(ids).delete();
    await db.selections.where('storyId').anyOf(ids).delete();
    await db.texts.bulkDelete(ids);
    await db.images.bulkDelete(ids);
    await db.stories.bulkDelete(ids);
    return ids.length;
  });
}
