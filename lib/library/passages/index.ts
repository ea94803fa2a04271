import type { Library } from '../db';
import { LibraryError } from '../errors';
import { putText, versionId } from '../save';
import { normalTags } from '../tag-names';
import type { Selection, Story, TagColour } from '../types';
import type { Selected } from './anchor';
import { cleanNote, cleanSelection } from './clean';
import { withPassages } from './row';
import { keepSelected, keptPassage, type KeptPassage, withoutQuoted } from './selected';

/** What the reader selected, with what stands around it. */
export interface NewPassage {
  text: string;
  prefix: string;
  suffix: string;
  colour?: TagColour;
  note?: string;
  tags?: string[];
}

/** What can be changed of a highlight. */
export interface PassageChange {
  colour?: TagColour;
  note?: string;
  tags?: string[];
}

/** Keeps a passage of a story. Gives it as it was kept; throws a {@link LibraryError} where the story is gone. */
export async function addPassage(
  db: Library,
  storyId: string,
  value: NewPassage,
  deps: { now: () => Date; uuid: () => string },
): Promise<Selection> {
  const now = deps.now();
  const passage = cleanSelection(value, { id: () => deps.uuid(), storyId, savedAt: now.toISOString() });
  if (!passage) throw new LibraryError('invalid', 'Nothing is selected.');
  await putPassage(db, passage, now);
  return passage;
}

/**
 * Keeps words that were selected on the page of a saved story, see {@link keepSelected}. Throws a {@link LibraryError} where
 * the story is gone.
 */
export async function addSelected(
  db: Library,
  storyId: string,
  selected: Selected,
  deps: { now: () => Date; uuid: () => string },
): Promise<KeptPassage> {
  const now = deps.now();
  const savedAt = now.toISOString();
  const clean = cleanSelection(selected, { id: () => '', storyId, savedAt });
  if (!clean) throw new LibraryError('invalid', 'Nothing is selected.');
  return inOne(db, async () => {
    const story = await db.stories.get(storyId);
    if (!story) throw new LibraryError('missing', 'This story is no longer in the library.');
    const version =
      story.versionCount > 0 ? await db.versions.get(versionId(storyId, story.versionCount)) : undefined;
    const selections = await db.selections.where('storyId').equals(storyId).toArray();
    const kept = keepSelected(
      version?.context ?? null,
      clean,
      { note: story.note, selections },
      { id: () => deps.uuid(), storyId, savedAt },
    );
    if (kept.as === 'there') return keptPassage(kept);
    if (kept.passage) await db.selections.put(kept.passage);
    else if (kept.note) await db.stories.put({ ...story, note: kept.note });
    await followPassages(db, storyId, now);
    return keptPassage(kept);
  });
}

/** Takes back what {@link addSelected} kept; what was changed since otherwise stays. */
export async function dropSelected(
  db: Library,
  storyId: string,
  { id, quoted }: Pick<KeptPassage, 'id' | 'quoted'>,
  now: Date,
): Promise<void> {
  if (id !== undefined) await removePassage(db, id, now);
  if (quoted === undefined) return;
  await inOne(db, async () => {
    const story = await db.stories.get(storyId);
    if (story?.note) await setNote(db, storyId, withoutQuoted(story.note, quoted), now);
  });
}

/** Writes a passage as it is: a new one, or one that was deleted before. */
export async function putPassage(db: Library, passage: Selection, now: Date): Promise<void> {
  await inOne(db, async () => {
    await db.selections.put(passage);
    await followPassages(db, passage.storyId, now);
  });
}

/** Changes colour, note or tags of a highlight. Gives it as it was before; throws where it is gone. */
export async function changePassage(
  db: Library,
  id: string,
  change: PassageChange,
  now: Date,
): Promise<Selection> {
  return inOne(db, async () => {
    const before = await db.selections.get(id);
    if (!before) throw new LibraryError('missing', 'This highlight is no longer in the library.');
    const { note: oldNote, tags: oldTags, colour: oldColour, ...rest } = before;
    const note = 'note' in change ? cleanNote(change.note) : oldNote;
    const tags = normalTags(change.tags ?? oldTags ?? []);
    const colour = change.colour ?? oldColour;
    await db.selections.put({
      ...rest,
      ...(note ? { note } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(colour ? { colour } : {}),
    });
    await followPassages(db, before.storyId, now);
    return before;
  });
}

/** Deletes a highlight. Gives it as it was; null where it was gone already. */
export async function removePassage(db: Library, id: string, now: Date): Promise<Selection | null> {
  return inOne(db, async () => {
    const before = await db.selections.get(id);
    if (!before) return null;
    await db.selections.delete(id);
    await followPassages(db, before.storyId, now);
    return before;
  });
}

/** Writes the reader's note on a story; an empty one takes it away. Gives the note that was there. */
export async function setNote(db: Library, storyId: string, note: string, now: Date): Promise<string> {
  return inOne(db, async () => {
    const story = await db.stories.get(storyId);
    if (!story) throw new LibraryError('missing', 'This story is no longer in the library.');
    const { note: before = '', ...rest } = story;
    const words = cleanNote(note);
    if ((words ?? '') === before) return before;
    const row: Story = { ...rest, ...(words ? { note: words } : {}), changedAt: now.toISOString() };
    await db.stories.put(row);
    await followText(db, row);
    return before;
  });
}

/** Writes down in a story's row and search text what its passages are. Runs inside a transaction of all four tables. */
export async function followPassages(db: Library, storyId: string, now: Date): Promise<void> {
  const story = await db.stories.get(storyId);
  if (!story) throw new LibraryError('missing', 'This story is no longer in the library.');
  const selections = await db.selections.where('storyId').equals(storyId).toArray();
  const row = { ...withPassages(story, selections), changedAt: now.toISOString() };
  await db.stories.put(row);
  await followText(db, row, selections);
}

async function followText(db: Library, story: Story, known?: Selection[]): Promise<void> {
  const selections = known ?? (await db.selections.where('storyId').equals(story.id).toArray());
  const version =
    story.versionCount > 0 ? await db.versions.get(versionId(story.id, story.versionCount)) : undefined;
  await putText(db, story, version?.context ?? null, byTime(selections));
}

const byTime = (selections: Selection[]): Selection[] =>
  selections.toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : 0));

const inOne = <T>(db: Library, work: () => Promise<T>): Promise<T> =>
  db.transaction('rw', [db.stories, db.versions, db.texts, db.selections], work);
