import { describe, expect, it } from 'vitest';
import {
  addPassage,
  codeChange,
  codesOf,
  codingState,
  colourTag,
  completeTags,
  deleteTag,
  keysOf,
  type Library,
  listCodebooks,
  listFacets,
  newestCodebook,
  renameTag,
  saveCapture,
  saveCodebook,
  undoTagWork,
} from '@/lib/library';
import { context, deps, freshLibrary, request } from './helpers';

const NOW = new Date('2026-03-05T00:00:00Z');
const BOOK = [
  {
    name: 'Tone',
    definition: 'How it sounds',
    multiple: false,
    mandatory: true,
    codes: [
      { name: 'calm', definition: '', example: '' },
      { name: 'alarmed', definition: '', example: '' },
    ],
  },
  {
    name: 'Topic',
    definition: '',
    multiple: true,
    mandatory: false,
    codes: [{ name: 'trade', definition: '', example: '' }],
  },
];

async function filled(...tags: string[][]): Promise<Library> {
  const { db } = freshLibrary();
  for (const [at, own] of tags.entries())
    await saveCapture(
      db,
      request({ context: context({ url: `https://ledger.example/${at}` }), tags: own }),
      deps(),
    );
  return db;
}
const tagsOf = async (db: Library): Promise<string[][]> =>
  (await db.stories.orderBy('savedAt').toArray()).map((story) => story.tags);
const rows = async (db: Library): Promise<unknown> => ({
  stories: (await db.stories.toArray()).map(({ changedAt: _changedAt, tags, tagPaths, ...story }) => ({
    ...story,
    tags: tags.toSorted(),
    tagPaths: tagPaths.toSorted(),
  })),
  selections: await db.selections.toArray(),
  tags: await db.tags.toArray(),
  codebooks: await db.codebooks.toArray(),
});

describe('work on tags', () => {
  it.each([
    ['renames, with all below it', 'Harbour', 'Port', [['Port/Cranes', 'x'], ['Port'], ['y']]],
    [
      'moves below another',
      'Harbour',
      'City/Harbour',
      [['City/Harbour/Cranes', 'x'], ['City/Harbour'], ['y']],
    ],
    ['joins two', 'harbour/cranes', 'x', [['x'], ['Harbour'], ['y']]],
    ['changes the spelling alone', 'harbour', 'HARBOUR', [['HARBOUR/Cranes', 'x'], ['HARBOUR'], ['y']]],
  ])('%s, and takes it back', async (_, from, to, expected) => {
    const db = await filled(['Harbour/Cranes', 'x'], ['Harbour'], ['y']);
    await colourTag(db, 'harbour/cranes', 'red');
    const before = await rows(db);
    const work = await renameTag(db, from, to, NOW);
    expect(await tagsOf(db)).toEqual(expected);
    await undoTagWork(db, work, NOW);
    expect(await rows(db)).toEqual(before);
  });

  it('deletes a tag with all below it, of highlights too, and takes it back', async () => {
    const db = await filled(['Harbour/Cranes', 'x'], []);
    const story = await db.stories.toCollection().last();
    await addPassage(
      db,
      story?.id ?? '',
      { text: 'boiler', prefix: '', suffix: '', tags: ['Harbour/Tugs', 'z'] },
      deps(),
    );
    await colourTag(db, 'harbour', 'red');
    const before = await rows(db);
    const work = await deleteTag(db, 'Harbour', NOW);
    expect((await listFacets(db)).tags.map((tag) => tag.value)).toEqual(['x', 'z']);
    expect((await db.selections.toArray()).map((each) => each.tags)).toEqual([['z']]);
    expect(await db.tags.count()).toBe(0);
    await undoTagWork(db, work, NOW);
    expect(await rows(db)).toEqual(before);
    expect((await listFacets(db)).tags.map((tag) => tag.value)).toContain('harbour/tugs');
  });

  it('takes back only its own, whatever was tagged since', async () => {
    const db = await filled(['a'], ['a', 'b']);
    const work = await renameTag(db, 'a', 'b', NOW);
    const [first] = await db.stories.orderBy('savedAt').toArray();
    await db.stories.update(first?.id ?? '', { tags: ['b', 'new'] });
    await undoTagWork(db, work, NOW);
    expect(await tagsOf(db)).toEqual([
      ['a', 'new'],
      ['a', 'b'],
    ]);
  });

  it('keeps a colour on its way, and the other’s where two are joined', async () => {
    const db = await filled(['a/c'], ['b']);
    await colourTag(db, 'a', 'red');
    await colourTag(db, 'a/c', 'teal');
    await renameTag(db, 'a', 'd', NOW);
    expect(await db.tags.toArray()).toEqual([
      { path: 'd', colour: 'red' },
      { path: 'd/c', colour: 'teal' },
    ]);
    await colourTag(db, 'b', 'blue');
    await renameTag(db, 'd', 'b', NOW);
    expect(await db.tags.toArray()).toEqual([
      { path: 'b', colour: 'blue' },
      { path: 'b/c', colour: 'teal' },
    ]);
  });

  it('refuses a name that is none, and a place below itself', async () => {
    const db = await filled(['a']);
    await expect(renameTag(db, 'a', ' / ', NOW)).rejects.toMatchObject({ problem: 'invalid' });
    await expect(renameTag(db, 'a', 'A/b', NOW)).rejects.toMatchObject({ problem: 'invalid' });
    expect(await tagsOf(db)).toEqual([['a']]);
  });

  it('takes the codebook along as a new version', async () => {
    const db = await filled(['Tone/calm']);
    await saveCodebook(db, BOOK, NOW);
    const work = await renameTag(db, 'Tone', 'Mood', NOW);
    await renameTag(db, 'mood/calm', 'Mood/quiet', NOW);
    expect((await newestCodebook(db))?.variables[0]).toMatchObject({
      name: 'Mood',
      codes: [{ name: 'quiet' }, { name: 'alarmed' }],
    });
    expect((await listCodebooks(db)).map((book) => book.version)).toEqual([3, 2, 1]);
    expect(work.codebook).toBe(2);
  });

  it('completes among 10,000 tags at once', async () => {
    const { db } = freshLibrary();
    const many = Array.from({ length: 200 }, (_, at) =>
      Array.from({ length: 50 }, (_unused, tag) => `Area ${at}/Subject ${tag}`),
    );
    const one = await filled(['x']);
    const [story] = await one.stories.toArray();
    await db.stories.bulkAdd(
      many.map((tags, at) => ({ ...story!, id: `${at}`, key: `${at}`, tags, tagPaths: [] })),
    );
    await completeTags(db, 'a', 6);
    const begin = performance.now();
    for (const typed of ['a', 'ar', 'area 1', 'subject 4', 'area 199/subject 49'])
      expect((await completeTags(db, typed, 6)).length, typed).toBeGreaterThan(0);
    // Generous for a machine that does other work beside; five questions take a few milliseconds each.
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(await completeTags(db, 'area 199/subject 49', 6)).toEqual(['Area 199/Subject 49']);
  });
});

describe('the codebook', () => {
  it('is kept in versions, without what is empty or doubled', async () => {
    const { db } = freshLibrary();
    await expect(saveCodebook(db, [], NOW)).rejects.toMatchObject({ problem: 'invalid' });
    await saveCodebook(db, [...BOOK, { name: ' tone ', codes: [] }, { name: '' }, null], NOW);
    expect((await newestCodebook(db))?.variables).toEqual(BOOK);
    await saveCodebook(db, BOOK, NOW);
    expect(await db.codebooks.count()).toBe(1);
    await saveCodebook(db, BOOK.slice(1), NOW);
    expect((await listCodebooks(db)).map((book) => book.variables.length)).toEqual([1, 2]);
  });

  it('gives a key to each code, and none that leads to another story', () => {
    const codes = Array.from({ length: 40 }, (_, at) => ({ name: `c${at}`, definition: '', example: '' }));
    const book = { version: 1, savedAt: '', variables: [{ ...BOOK[0]!, codes }] };
    const keys = codesOf(book).map((code) => code.key);
    expect(keys.slice(0, 12)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'a', 'b']);
    expect(keys.filter((key) => key === null)).toHaveLength(7);
    expect(['n', 'p', 'u'].some((key) => keysOf(book).has(key))).toBe(false);
  });

  it('changes a single choice, adds to several, takes off what is there, and says what is missing', () => {
    const book = { version: 1, savedAt: '', variables: BOOK };
    const [calm, alarmed, trade] = codesOf(book);
    expect(codeChange(alarmed!, ['tone/calm', 'x'])).toEqual({
      add: ['Tone/alarmed'],
      remove: ['tone/calm'],
    });
    expect(codeChange(trade!, ['Topic/other'])).toEqual({ add: ['Topic/trade'], remove: [] });
    expect(codeChange(calm!, ['Tone/calm'])).toEqual({ add: [], remove: ['Tone/calm'] });
    expect(codingState(book, ['Topic/trade']).missing.map((each) => each.name)).toEqual(['Tone']);
    expect(codingState(book, ['tone/CALM']).missing).toEqual([]);
  });
});
