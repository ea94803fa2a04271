import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import {
  addPassage,
  changeTags,
  colourTag,
  type Library,
  listStories,
  moveToTrash,
  saveCapture,
  saveCodebook,
  saveLink,
  setNote,
} from '@/lib/library';
import { context, deps, freshLibrary, request } from '../library/helpers';

const NOW = new Date('2026-03-05T00:00:00Z');
const file = async (db: Library): Promise<string> => (await exportBackup(db, NOW)).join('');

/** Everything that is kept, in one comparable value. */
async function everything(db: Library): Promise<unknown> {
  return {
    stories: await db.stories.orderBy('key').toArray(),
    versions: await db.versions.orderBy('id').toArray(),
    images: await db.images.orderBy('storyId').toArray(),
    selections: await db.selections.orderBy('id').toArray(),
    texts: await db.texts.orderBy('storyId').toArray(),
    tags: await db.tags.toArray(),
    codebooks: await db.codebooks.toArray(),
  };
}

const BOOK = [
  {
    name: 'Tone',
    definition: 'How it sounds',
    multiple: false,
    mandatory: true,
    codes: [{ name: 'calm', definition: 'No alarm', example: '“All is well.”' }],
  },
  { name: 'Topic', definition: '', multiple: true, mandatory: false, codes: [] },
];

async function filled(): Promise<Library> {
  const { db } = freshLibrary();
  await saveCapture(
    db,
    request({ tags: ['Harbour/Cranes'], selection: 'boiler', image: 'data:image/png;base64,AAAA' }),
    deps(),
  );
  const { storyId } = await saveCapture(db, request({ context: context({ text: 'Another text.' }) }), deps());
  await changeTags(db, storyId, { add: ['later'], remove: [] }, NOW);
  await saveLink(db, { url: 'https://ledger.example/link', title: 'A link', tags: ['x'] }, deps());
  const gone = await saveCapture(
    db,
    request({ context: context({ url: 'https://ledger.example/gone' }) }),
    deps(),
  );
  await moveToTrash(db, gone.storyId, NOW);
  await setNote(db, storyId, 'Ask the owners.\nTwice.', NOW);
  await addPassage(
    db,
    storyId,
    { text: 'Another', prefix: 'a', suffix: 'text', colour: 'teal', note: 'Which?', tags: ['Quotes/Key'] },
    deps(),
  );
  await colourTag(db, 'Harbour', 'blue');
  await saveCodebook(db, BOOK, NOW);
  await saveCodebook(db, BOOK.slice(0, 1), new Date('2026-03-06T00:00:00Z'));
  return db;
}

describe('backup', () => {
  it('gives everything back into an empty library', async () => {
    const db = await filled();
    const { db: other } = freshLibrary();
    expect(await importBackup(other, await file(db), deps())).toEqual({
      added: 3,
      merged: 0,
      unchanged: 0,
      rejected: [],
    });
    expect(await everything(other)).toEqual(await everything(db));
    expect(await file(other)).toBe(await file(db));
  });

  it('changes nothing where all is there already', async () => {
    const db = await filled();
    const before = await everything(db);
    expect(await importBackup(db, await file(db), deps())).toEqual({
      added: 0,
      merged: 0,
      unchanged: 3,
      rejected: [],
    });
    expect(await everything(db)).toEqual(before);
  });

  it('joins versions and tags of both, and loses none', async () => {
    const db = await filled();
    const { db: other } = freshLibrary();
    await saveCapture(other, request({ context: context({ text: 'A third text.' }), tags: ['own'] }), deps());
    expect(await importBackup(other, await file(db), deps())).toMatchObject({ added: 2, merged: 1 });
    const story =
      (await listStories(other, { words: 'boiler' }))[0] ?? (await listStories(other, { tag: 'own' }))[0];
    expect(story?.tags.toSorted()).toEqual(['Harbour/Cranes', 'later', 'own']);
    expect(story?.versionCount).toBe(3);
  });

  it.each([
    ['no JSON', '{"format":"nutgraf-backup","version":1,"stories":[{"st'],
    ['another file', '{"bookmarks":[]}'],
    ['a newer version', '{"format":"nutgraf-backup","version":99,"stories":[]}'],
    ['a bare value', 'null'],
  ])('changes nothing and says why for %s', async (_what, text) => {
    const db = await filled();
    const before = await everything(db);
    await expect(importBackup(db, text, deps())).rejects.toMatchObject({ name: 'LibraryError:invalid' });
    expect(await everything(db)).toEqual(before);
  });

  it('leaves out a broken entry, names it, and brings in the rest', async () => {
    const backup = JSON.parse(await file(await filled())) as {
      stories: { story: { headline: string; url: string } }[];
    };
    backup.stories[0]!.story.url = 'javascript:alert(1)';
    backup.stories[0]!.story.headline = 'The broken one';
    const { db } = freshLibrary();
    expect(await importBackup(db, JSON.stringify(backup), deps())).toMatchObject({
      added: 2,
      rejected: ['The broken one'],
    });
  });

  it('round-trips any story that can be saved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            path: fc.stringMatching(/^[a-z]{1,8}$/u),
            headline: fc.string({ unit: 'grapheme' }),
            text: fc.string({ unit: 'grapheme' }),
            tags: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
          }),
          { maxLength: 6 },
        ),
        async (stories) => {
          const { db } = freshLibrary();
          const { cleanSaveRequest } = await import('@/lib/library');
          for (const { path, headline, text, tags } of stories)
            await saveCapture(
              db,
              cleanSaveRequest(
                request({ context: context({ url: `https://l.example/${path}`, headline, text }), tags }),
              ),
              deps(),
            );
          const { db: other } = freshLibrary();
          await importBackup(other, await file(db), deps());
          expect(await everything(other)).toEqual(await everything(db));
        },
      ),
      { numRuns: 30 },
    );
  });
});
