import type { Library, Selection, Story, Version } from '@/lib/library';
import { extrasOf } from './backup-extras';

export const FORMAT = 'nutgraf-backup';
export const VERSION = 1;

export interface BackupStory {
  story: Story;
  versions: Version[];
  selections: Selection[];
  image: string | null;
}

/** So many stories are read at once. */
const BATCH = 50;

/**
 * Everything in the library as one JSON file, in pieces as they are read: the head with colours of tags and the
 * codebooks, one story after the other, the end. Joined they are the file. The trash is part of it. `onStory` is called
 * with each story that is given.
 */
export async function* backupPieces(db: Library, now: Date, onStory?: () => void): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"exportedAt":"${now.toISOString()}",${await extrasOf(db)},"stories":[`;
  const ids = await db.stories.orderBy('savedAt').primaryKeys();
  let first = true;
  for (let from = 0; from < ids.length; from += BATCH)
    for (const entry of await entriesOf(db, ids.slice(from, from + BATCH))) {
      yield `${first ? '' : ','}\n${JSON.stringify(entry)}`;
      first = false;
      onStory?.();
    }
  yield '\n]}\n';
}

/** Stories with all that is kept of them, each as it was at one moment. */
async function entriesOf(db: Library, ids: string[]): Promise<BackupStory[]> {
  return db.transaction('r', [db.stories, db.versions, db.selections, db.images], async () => {
    const stories = await db.stories.bulkGet(ids);
    const versions = await db.versions.where('storyId').anyOf(ids).toArray();
    const selections = await db.selections.where('storyId').anyOf(ids).toArray();
    const images = await db.images.bulkGet(ids);
    return stories.flatMap((story, at) =>
      story
        ? [
            {
              story,
              versions: versions
                .filter(({ storyId }) => storyId === story.id)
                .toSorted((a, b) => a.number - b.number),
              selections: selections
                .filter(({ storyId }) => storyId === story.id)
                .toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0)),
              image: images[at]?.dataUrl ?? null,
            },
          ]
        : [],
    );
  });
}

/** The same, all pieces at once. */
export async function exportBackup(db: Library, now: Date): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of backupPieces(db, now)) pieces.push(piece);
  return pieces;
}
