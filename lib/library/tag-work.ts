import { newestCodebook, renamedCodebook } from './codebook';
import type { Library } from './db';
import { LibraryError } from './errors';
import { allTagsOf, normalTag, normalTags, tagPathsOf } from './tag-names';
import type { Story, TagColour, TagLook } from './types';

/** Everything that a work on tags changed, by which {@link undoTagWork} takes it back. */
export interface TagWork {
  stories: { id: string; added: string[]; removed: string[] }[];
  passages: { id: string; added: string[]; removed: string[] }[];
  /** Colours as they were before; null where a tag had none. */
  looks: { path: string; before: TagColour | null }[];
  /** The version of the codebook that was made along with it. */
  codebook: number | null;
}

/** What becomes of a tag; null takes it off, undefined leaves it as it is. */
type Change = (tag: string) => string | null | undefined;

/**
 * Renames a tag and all below it, everywhere: in stories, highlights, colours and the codebook. Another name above it moves
 * it; a name that is in use joins the two. All or nothing. Throws a {@link LibraryError} for a name that is none, or that
 * lies below the tag itself.
 */
export async function renameTag(db: Library, from: string, to: string, now: Date): Promise<TagWork> {
  const old = normalTag(from)?.toLowerCase();
  const name = normalTag(to);
  if (!old || !name) throw new LibraryError('invalid', 'A tag needs a name.');
  if (name.toLowerCase().startsWith(`${old}/`))
    throw new LibraryError('invalid', 'A tag cannot lie below itself.');
  return retag(
    db,
    old,
    (tag) => {
      const folded = tag.toLowerCase();
      if (folded === old) return name;
      return folded.startsWith(`${old}/`) ? name + tag.slice(old.length) : undefined;
    },
    now,
  );
}

/** Takes a tag and all below it off every story and highlight. All or nothing. */
export async function deleteTag(db: Library, path: string, now: Date): Promise<TagWork> {
  const old = normalTag(path)?.toLowerCase() ?? '';
  return retag(
    db,
    old,
    (tag) => (tag.toLowerCase() === old || tag.toLowerCase().startsWith(`${old}/`) ? null : undefined),
    now,
  );
}

async function retag(db: Library, old: string, change: Change, now: Date): Promise<TagWork> {
  return db.transaction('rw', [db.stories, db.selections, db.tags, db.codebooks], async () => {
    const work: TagWork = { stories: [], passages: [], looks: [], codebook: null };
    const stories = await db.stories.where('tagPaths').equals(old).toArray();
    const bearing = stories.filter((story) => (story.passageTags ?? []).length > 0).map(({ id }) => id);
    const passages = await db.selections.where('storyId').anyOf(bearing).toArray();
    const changed = passages.flatMap((passage) => {
      const done = applied(passage.tags ?? [], change);
      if (!done) return [];
      work.passages.push({ id: passage.id, added: done.added, removed: done.removed });
      return [{ ...passage, tags: done.tags }];
    });
    await db.selections.bulkPut(changed);
    const rows = stories.map((story) => {
      const done = applied(story.tags, change);
      if (done) work.stories.push({ id: story.id, added: done.added, removed: done.removed });
      const passageTags = applied(story.passageTags ?? [], change)?.tags ?? story.passageTags;
      return rowOf(story, done?.tags ?? story.tags, passageTags, now);
    });
    await db.stories.bulkPut(rows);
    work.looks = await moveLooks(db, old, change);
    const book = await newestCodebook(db);
    const renamed = book && renamedCodebook(book, change);
    if (renamed) {
      await db.codebooks.add({ ...renamed, version: book.version + 1, savedAt: now.toISOString() });
      work.codebook = book.version + 1;
    }
    return work;
  });
}

function applied(
  tags: string[],
  change: Change,
): { tags: string[]; added: string[]; removed: string[] } | null {
  const had = new Set(tags.map((tag) => tag.toLowerCase()));
  const removed = tags.filter((tag) => change(tag) !== undefined);
  if (removed.length === 0) return null;
  const all = tags.map((tag) => (change(tag) === undefined ? tag : change(tag)));
  const next = normalTags(all);
  return { tags: next, removed, added: next.filter((tag) => !had.has(tag.toLowerCase()) || isOwn(tag)) };

  /** A tag whose spelling alone was changed is its own follower. */
  function isOwn(tag: string): boolean {
    return removed.some((each) => each.toLowerCase() === tag.toLowerCase());
  }
}

function rowOf(story: Story, tags: string[], passageTags: string[] | undefined, now: Date): Story {
  const { passageTags: _before, ...rest } = story;
  const row: Story = { ...rest, tags, ...(passageTags?.length ? { passageTags } : {}) };
  return { ...row, tagPaths: tagPathsOf(allTagsOf(row)), changedAt: now.toISOString() };
}

async function moveLooks(db: Library, old: string, change: Change): Promise<TagWork['looks']> {
  const below = await db.tags.where('path').startsWith(`${old}/`).toArray();
  const own = await db.tags.get(old);
  const looks: TagWork['looks'] = [];
  for (const look of own ? [own, ...below] : below) {
    const next = change(look.path)?.toLowerCase();
    if (next === look.path) continue;
    looks.push({ path: look.path, before: look.colour });
    await db.tags.delete(look.path);
    const known = next ? await db.tags.get(next) : undefined;
    // Of two that are joined the other's colour stays.
    if (!next || known) continue;
    looks.push({ path: next, before: null });
    await db.tags.put({ path: next, colour: look.colour });
  }
  return looks;
}

/** Takes back what a work on tags did, without touching what was changed since. */
export async function undoTagWork(db: Library, work: TagWork, now: Date): Promise<void> {
  await db.transaction('rw', [db.stories, db.selections, db.tags, db.codebooks], async () => {
    const passages = await db.selections.bulkGet(work.passages.map(({ id }) => id));
    await db.selections.bulkPut(
      passages.flatMap((passage, at) =>
        passage ? [{ ...passage, tags: reverted(passage.tags ?? [], work.passages[at]) }] : [],
      ),
    );
    const byId = new Map(work.stories.map((each) => [each.id, each]));
    const ids = new Set([
      ...byId.keys(),
      ...passages.flatMap((passage) => (passage ? [passage.storyId] : [])),
    ]);
    const rows: Story[] = [];
    for (const story of await db.stories.bulkGet([...ids])) {
      if (!story) continue;
      const selections = await db.selections.where('storyId').equals(story.id).toArray();
      const tags = normalTags(selections.flatMap((selection) => selection.tags ?? []));
      rows.push(rowOf(story, reverted(story.tags, byId.get(story.id)), tags, now));
    }
    await db.stories.bulkPut(rows);
    for (const { path, before } of work.looks.toReversed()) {
      if (before) await db.tags.put({ path, colour: before });
      else await db.tags.delete(path);
    }
    const newest = await newestCodebook(db);
    if (work.codebook !== null && newest?.version === work.codebook) await db.codebooks.delete(work.codebook);
  });
}

function reverted(tags: string[], work: { added: string[]; removed: string[] } | undefined): string[] {
  if (!work) return tags;
  const off = new Set(work.added.map((tag) => tag.toLowerCase()));
  return normalTags([...work.removed, ...tags.filter((tag) => !off.has(tag.toLowerCase()))]);
}

/** Gives a tag a colour, or takes it off with null. Gives the colour that it had. */
export async function colourTag(
  db: Library,
  path: string,
  colour: TagColour | null,
): Promise<TagColour | null> {
  const folded = path.toLowerCase();
  return db.transaction('rw', db.tags, async () => {
    const before = (await db.tags.get(folded))?.colour ?? null;
    if (colour) await db.tags.put({ path: folded, colour });
    else await db.tags.delete(folded);
    return before;
  });
}

/** The tags that have a colour. */
export const listTagLooks = (db: Library): Promise<TagLook[]> => db.tags.toArray();
