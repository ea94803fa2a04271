import type { Library } from './db';
import type { Story } from './types';

/** So many rows are read and written at once, so that a page that changes thousands is not frozen by it. */
const BATCH = 250;

/**
 * Changes the rows of many stories, all or none; `change` gives null for those that stay. Gives how many changed.
 * `onProgress` is called with how many were looked at.
 */
export async function changeRows(
  db: Library,
  storyIds: readonly string[],
  change: (story: Story) => Story | null,
  onProgress?: (done: number) => void,
): Promise<number> {
  return db.transaction('rw', db.stories, async () => {
    let changed = 0;
    for (let from = 0; from < storyIds.length; from += BATCH) {
      const rows: Story[] = [];
      for (const story of await db.stories.bulkGet(storyIds.slice(from, from + BATCH))) {
        const next = story && change(story);
        if (next) rows.push(next);
      }
      await db.stories.bulkPut(rows);
      changed += rows.length;
      onProgress?.(Math.min(storyIds.length, from + BATCH));
    }
    return changed;
  });
}
