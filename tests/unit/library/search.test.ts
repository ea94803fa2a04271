import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeTags,
  completeTags,
  countStories,
  type Library,
  listFacets,
  listStories,
  moveAllToTrash,
  moveToTrash,
  purge,
  renameTag,
  restoreAllFromTrash,
  restoreFromTrash,
  saveCapture,
  type Story,
  tagStories,
  undoTags,
} from '@/lib/library';
import { context, deps, freshLibrary, request } from './helpers';

let db: Library;
const ids: Record<string, string> = {};
const at = (name: string): string => ids[name] ?? '';

async function save(name: string, part: Parameters<typeof context>[0], tags: string[] = []): Promise<void> {
  ids[name] = (
    await saveCapture(
      db,
      request({ context: context({ url: `https://ledger.example/${name}`, ...part }), tags }),
      deps(),
    )
  ).storyId;
}

beforeEach(async () => {
  ({ db } = freshLibrary());
  await save('crane', { headline: 'Steam crane to stay', text: 'A quixotic boiler.' }, ['Harbour/Cranes']);
  await save(
    'turm',
    { headline: 'Leuchtturm bekommt Licht', text: 'Über die Mole', lang: 'de', agencies: [] },
    ['Harbour', 'Kultur'],
  );
  await save('港', {
    url: 'https://minato.example/1',
    headline: '港の新しい橋',
    text: '東京で新しい橋が開通した。',
    site: { name: 'みなと新聞', host: 'minato.example' },
  });
});

const found = async (query: Parameters<typeof listStories>[1]): Promise<string[]> =>
  (await listStories(db, query)).map((story) => story.headline);

describe('search', () => {
  it('lists the newest first, in pages', async () => {
    expect(await found({})).toEqual(['港の新しい橋', 'Leuchtturm bekommt Licht', 'Steam crane to stay']);
    expect(await found({ limit: 1, offset: 1 })).toEqual(['Leuchtturm bekommt Licht']);
  });

  it.each([
    ['QUIXOTIC', ['Steam crane to stay']],
    ['uber', ['Leuchtturm bekommt Licht']],
    ['開通', ['港の新しい橋']],
    ['boiler steam', ['Steam crane to stay']],
    ['boiler mole', []],
    ['cranes', ['Steam crane to stay']],
    ['cranes boiler', ['Steam crane to stay']],
    ['oland', ['港の新しい橋', 'Leuchtturm bekommt Licht', 'Steam crane to stay']],
  ])('finds %s', async (words, headlines) => {
    expect(await found({ words })).toEqual(headlines);
  });

  it('filters by tag with what is nested in it, by outlet and by agency', async () => {
    expect(await found({ tag: 'harbour' })).toHaveLength(2);
    expect(await found({ tag: 'harbour/cranes' })).toEqual(['Steam crane to stay']);
    expect(await found({ host: 'minato.example' })).toEqual(['港の新しい橋']);
    expect(await found({ agency: 'Reuters' })).toHaveLength(2);
    const facets = await listFacets(db);
    expect(facets.tags.map((each) => [each.label, each.count])).toEqual([
      ['Harbour', 2],
      ['Harbour/Cranes', 1],
      ['Kultur', 1],
    ]);
  });

  it('keeps the trash apart, and purges only from there', async () => {
    await moveToTrash(db, at('crane'), new Date());
    expect(await found({ words: 'quixotic' })).toEqual([]);
    expect(await found({ words: 'quixotic', place: 'trash' })).toEqual(['Steam crane to stay']);
    expect(await purge(db, [at('turm')])).toBe(0);
    await restoreFromTrash(db, at('crane'), new Date());
    expect(await found({ tag: 'harbour/cranes' })).toEqual(['Steam crane to stay']);
    await moveToTrash(db, at('crane'), new Date());
    expect(await purge(db, [at('crane')])).toBe(1);
    expect([await db.texts.count(), await db.versions.count(), await db.stories.count()]).toEqual([2, 2, 2]);
  });
});

describe('tags', () => {
  it('joins what two windows change at once', async () => {
    await Promise.all([
      changeTags(db, at('crane'), { add: ['one'], remove: [] }, new Date()),
      changeTags(db, at('crane'), { add: ['two'], remove: ['harbour/cranes'] }, new Date()),
    ]);
    expect((await db.stories.get(at('crane')))?.tags.toSorted()).toEqual(['one', 'two']);
  });

  it('brings tags into their normal form', async () => {
    const story = await changeTags(
      db,
      at('crane'),
      { add: ['  Politics //  Local ', 'POLITICS/local', '/', ''], remove: [] },
      new Date(),
    );
    expect(story.tags).toEqual(['Harbour/Cranes', 'Politics/Local']);
  });

  it('completes by any part, the most used first', async () => {
    await changeTags(db, at('turm'), { add: ['Harbour/Cranes'], remove: [] }, new Date());
    expect(await completeTags(db, 'cr', 5)).toEqual(['Harbour/Cranes']);
    expect(await completeTags(db, 'har', 5)).toEqual(['Harbour/Cranes', 'Harbour']);
    expect(await completeTags(db, '', 2)).toHaveLength(2);
  });

  it('renames a tag with all below it', async () => {
    expect((await renameTag(db, 'harbour', 'Port', new Date())).stories).toHaveLength(2);
    expect((await db.stories.get(at('crane')))?.tags).toEqual(['Port/Cranes']);
    expect((await listFacets(db)).tags.map((each) => each.label)).toEqual(['Kultur', 'Port', 'Port/Cranes']);
  });

  it('says so when the story is gone', async () => {
    await expect(changeTags(db, 'nobody', { add: ['x'], remove: [] }, new Date())).rejects.toMatchObject({
      name: 'LibraryError:missing',
    });
  });
});

describe('work on thousands of stories', () => {
  const many = Array.from({ length: 700 }, (_, each) => `many-${each}`);
  beforeEach(async () => {
    const [row] = await db.stories.toArray();
    await db.stories.bulkPut(
      many.map((id) => ({ ...(row as Story), id, key: id, tags: [], tagPaths: [], deletedAt: null })),
    );
  });

  it('tags them all, says how far it is, and takes it back', async () => {
    const said: number[] = [];
    const change = { add: ['Flood'], remove: [] };
    const done = await tagStories(db, many, change, new Date(), (each) => said.push(each));
    expect(done).toHaveLength(700);
    expect(said.length).toBeGreaterThan(2);
    expect(said.at(-1)).toBe(700);
    expect(await db.stories.where('tagPaths').equals('flood').count()).toBe(700);
    await undoTags(db, done, new Date());
    expect(await db.stories.where('tagPaths').equals('flood').count()).toBe(0);
  });

  it('puts them all into the trash and takes them out, all or none', async () => {
    expect(await moveAllToTrash(db, [...many, 'gone'], new Date())).toBe(700);
    expect(await countStories(db, 'trash')).toBe(700);
    expect(await restoreAllFromTrash(db, many, new Date())).toBe(700);
    expect(await countStories(db, 'trash')).toBe(0);
    const full = (): void => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    const half = (each: number): void => (each > 300 ? full() : undefined);
    await expect(moveAllToTrash(db, many, new Date(), half)).rejects.toThrow(/full/u);
    expect(await countStories(db, 'trash')).toBe(0);
  });
});
