import type { Library } from './db';
import { LibraryError } from './errors';
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
  const typed = prefix.trim().toLowerCase();
  const counts = new Map<string, { tag: string; count: number }>();
  await db.stories
    .where('tagPaths')
    .notEqual('')
    .distinct()
    .each((story) => {
      if (story.deletedAt !== null) return;
      for (const tag of story.tags) {
        const known = counts.get(tag.toLowerCase());
        if (known) known.count += 1;
        else counts.set(tag.toLowerCase(), { tag, count: 1 });
      }
    });
  return [...counts]
    .filter(
      ([folded]) => folded.startsWith(typed) || folded.split(/[/\s]/u).some((part) => part.startsWith(typed)),
    )
    .toSorted(
      ([a, x], [b, y]) =>
        Number(b.startsWith(typed)) - Number(a.startsWith(typed)) || y.count - x.count || (a < b ? -1 : 1),
    )
    .slice(0, limit)
    .map(([, { tag }]) => tag);
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
