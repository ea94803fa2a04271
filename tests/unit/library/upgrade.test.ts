import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { finderOf } from '@/lib/library/finder';
import { Library, readStory } from '@/lib/library';
import { story } from '../../fixtures/views';
import { context } from './helpers';

/** The schema of version 1 as it was released; never to be edited. */
const RELEASED = {
  stories: 'id, &key, host, *tagPaths, *agencies, savedAt',
  versions: 'id, storyId',
  texts: 'storyId',
  images: 'storyId',
  selections: 'id, storyId',
  inbox: 'captureId, receivedAt',
};

it('opens a library of the first release with everything in it, and finds its words', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('test', { indexedDB, IDBKeyRange });
  old.version(1).stores(RELEASED);
  const at = '2026-01-01T00:00:00.000Z';
  const rows = {
    stories: [
      story('1', { versionCount: 2, lang: 'hi', hasImage: true }),
      story('2', { form: 'link', versionCount: 0, deletedAt: at, headline: 'A link' }),
    ],
    versions: [1, 2].map((number) => ({
      id: `1:${number}`,
      storyId: '1',
      number,
      capturedAt: at,
      hash: `h${number}`,
      context: context({ text: `यह काम की बात है ${number}` }),
    })),
    // As the first release folded it, without the vowels.
    texts: [{ storyId: '1', text: 'यह कम क बत ह' }],
    images: [{ storyId: '1', dataUrl: 'data:image/png;base64,AAAA' }],
    selections: [{ id: 's', storyId: '1', text: 'काम की बात', savedAt: at }],
    inbox: [{ captureId: 'c', request: {}, receivedAt: at }],
  };
  for (const [name, each] of Object.entries(rows)) await old.table(name).bulkAdd(each);
  old.close();

  const db = new Library('test', { indexedDB, IDBKeyRange });
  for (const [name, each] of Object.entries(rows))
    if (name !== 'texts' && name !== 'stories') expect(await db.table(name).toArray(), name).toEqual(each);
  // The one thing that is added to a row: how many passages are highlighted.
  expect(await db.stories.toArray()).toEqual([{ ...rows.stories[0], passages: 1 }, rows.stories[1]]);
  const saved = await readStory(db, '1');
  expect(saved?.version?.number).toBe(2);
  expect(saved?.image).toBe('data:image/png;base64,AAAA');
  expect(saved?.selections).toHaveLength(1);
  const finder = finderOf(db);
  expect((await finder.find({ words: 'काम' })).ids).toEqual(['1']);
  expect((await finder.find({ words: 'कम' })).ids).toEqual([]);
  expect((await finder.find({ words: 'link', place: 'trash' })).ids).toEqual(['2']);
  expect((await finder.find({ tag: 'harbour' })).ids).toEqual(['1']);
  expect((await finder.find({ words: 'has:highlight' })).ids).toEqual(['1']);
});

it('counts the highlights of a library of the second schema, of which the index knows already', async () => {
  const indexedDB = new IDBFactory();
  const old = new Dexie('test', { indexedDB, IDBKeyRange });
  old.version(2).stores({
    ...RELEASED,
    changes: '++seq',
    segments: 'id',
    postings: 'id',
    catalogue: 'id',
    tags: 'path',
    codebooks: 'version',
  });
  await old.table('stories').bulkAdd([story('1'), story('2', { key: 'b', versionCount: 0 })]);
  await old.table('texts').add({ storyId: '1', text: 'crane' });
  await old.table('changes').add({ texts: ['1'], stories: ['1', '2'] });
  const at = '2026-01-01T00:00:00.000Z';
  await old.table('selections').bulkAdd([
    { id: 'a', storyId: '1', text: 'x', savedAt: at, tags: ['Quotes/Key'] },
    { id: 'b', storyId: '1', text: 'y', savedAt: at },
    { id: 'c', storyId: 'gone', text: 'z', savedAt: at },
  ]);
  old.close();

  const db = new Library('test', { indexedDB, IDBKeyRange });
  expect(await db.stories.get('1')).toMatchObject({ passages: 2, passageTags: ['Quotes/Key'] });
  expect((await db.stories.get('1'))?.tagPaths).toContain('quotes/key');
  expect(await db.stories.get('2')).toEqual(story('2', { key: 'b', versionCount: 0 }));
  const finder = finderOf(db);
  expect((await finder.find({ words: 'has:highlight' })).ids).toEqual(['1']);
  expect((await finder.find({ tag: 'quotes' })).ids).toEqual(['1']);
});
