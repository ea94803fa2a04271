import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleContext } from '@/lib/article';
import { type Library, moveToTrash, purge, saveCapture } from '@/lib/library';
import { candidateOf } from '@/lib/library/candidate';
import { KinStore, LibraryKin } from '@/lib/library/kin';
import { DISPATCH, fillerStories } from '../../fixtures/kin-stories';
import { context, deps, freshLibrary, request } from './helpers';

let db: Library;
let store: KinStore;
let kin: LibraryKin;

const story = (
  host: string,
  headline: string,
  text: string,
  published = '2026-03-12T18:40:00+00:00',
): ArticleContext =>
  context({
    url: `https://${host}/story/${headline.length}-${text.length}`,
    site: { name: host, host },
    headline,
    standfirst: null,
    text,
    blocks: text.split('\n\n').map((each) => ({ type: 'paragraph', text: each })),
    published: {
      iso: published,
      precision: 'minute',
      text: null,
      zone: null,
      offset: '+00:00',
      zoneSource: 'declared',
      evidence: { source: 'meta', quote: published, locator: null },
    },
  });
const page = story('page.example', 'Kestrel Bay desalination plant halted after membrane fire', DISPATCH);
const save = (each: ArticleContext): Promise<{ storyId: string }> =>
  saveCapture(db, request({ context: each }), deps());
const ask = () => kin.kinOf(candidateOf(page, page.url), { url: page.url, canonicalUrl: null }, 6);

beforeEach(async () => {
  ({ db } = freshLibrary());
  store = new KinStore(crypto.randomUUID(), { indexedDB: new IDBFactory(), IDBKeyRange });
  kin = new LibraryKin(db, store);
  for (const each of fillerStories(60)) await save(story('filler.example', each.headline, each.text));
});

describe('kin among saved stories', () => {
  it('finds the follow-up, says why, and leaves strangers out', async () => {
    await save(
      story(
        'ledger.example',
        'Kestrel Bay plant to restart in April, says Orla Venn',
        'Orla Venn said the desalination plant at Kestrel Bay would restart in April after the membrane fire.',
      ),
    );
    const [first, ...rest] = await ask();
    expect(first?.story.headline).toContain('to restart in April');
    expect(
      first?.reasons.some((reason) => reason.kind === 'names' && reason.values.join(' ').includes('Kestrel')),
    ).toBe(true);
    expect(rest).toEqual([]);
  });

  it('folds saved copies of one dispatch, the earliest published first', async () => {
    await save(story('b.example', 'Fire halts plant at Kestrel Bay', DISPATCH, '2026-03-12T20:00:00+00:00'));
    await save(
      story(
        'a.example',
        'Kestrel Bay: fire stops water plant',
        DISPATCH.slice(0, 1500),
        '2026-03-12T19:00:00+00:00',
      ),
    );
    await save(
      story(
        'c.example',
        'Desalination plant on fire in Kestrel Bay',
        DISPATCH.slice(200),
        '2026-03-13T09:00:00+00:00',
      ),
    );
    const rows = await ask();
    expect(rows).toHaveLength(1);
    const hosts = [rows[0]?.story.host, ...(rows[0]?.copies.map((copy) => copy.host) ?? [])];
    expect(new Set(hosts)).toEqual(new Set(['a.example', 'b.example', 'c.example']));
    expect(rows[0]?.reasons[0]?.kind).toBe('copy');
  });

  it('leaves out the story itself, the trash, and what was deleted for good', async () => {
    await save(page);
    const binned = await save(story('b.example', 'Fire halts plant at Kestrel Bay', DISPATCH));
    expect(await ask()).toHaveLength(1);
    await moveToTrash(db, binned.storyId, new Date());
    expect(await ask()).toEqual([]);
    await purge(db, [binned.storyId]);
    expect(await ask()).toEqual([]);
  });

  it('takes in what another window saved, and knows all again after the background ended', async () => {
    await ask();
    await save(story('b.example', 'Fire halts plant at Kestrel Bay', DISPATCH));
    expect(await ask()).toHaveLength(1);
    kin = new LibraryKin(db, store);
    expect(await ask()).toHaveLength(1);
  });

  it('takes a changed story’s words anew', async () => {
    const early = story('b.example', 'Weather for the weekend', 'Mild, with showers in the south.');
    const { storyId } = await save(early);
    expect(await ask()).toEqual([]);
    await save({
      ...early,
      headline: 'Fire halts plant at Kestrel Bay',
      text: DISPATCH,
      blocks: [{ type: 'paragraph', text: DISPATCH }],
    });
    expect((await ask())[0]?.story.id).toBe(storyId);
  });
});

describe('the index of kin', () => {
  const anew = (options = {}): void => {
    kin = new LibraryKin(db, store, options);
  };
  const headlines = async (): Promise<string[]> => (await ask()).map((row) => row.story.headline);
  const early = story('b.example', 'Weather for the weekend', 'Mild, with showers in the south.');
  const late = {
    ...early,
    headline: 'Fire halts plant at Kestrel Bay',
    text: DISPATCH,
    blocks: [{ type: 'paragraph' as const, text: DISPATCH }],
  };

  it('is neither read nor written for a few saves', async () => {
    await ask();
    anew();
    await save(early);
    const read = vi.spyOn(store.indexes, 'get');
    const written = vi.spyOn(store.indexes, 'bulkPut');
    await kin.settle();
    expect(read.mock.calls).toEqual([['state']]);
    expect(written).not.toHaveBeenCalled();
  });

  it('still knows what was changed in the end of a background, where the journal has lost it since', async () => {
    await save(early);
    await ask();
    anew();
    await save(late);
    await kin.settle();
    // Another window's finder writes its own index and takes out of the journal what that holds.
    const last = await db.changes.orderBy('seq').last();
    await db.catalogue.put({ id: 'state', generation: 1, upTo: last?.seq ?? 0, segments: [] });
    await db.changes.clear();
    anew();
    expect(await headlines()).toEqual([late.headline]);
  });

  it('answers from what it has taken in while very much is to be taken in, and goes on behind the answer', async () => {
    await save(late);
    anew({ atOnce: 1 });
    expect(await headlines()).toEqual([]);
    await vi.waitFor(async () => expect(await headlines()).toEqual([late.headline]), 20_000);
  });

  it('is kept when much was taken in, so that the next background need not begin anew', async () => {
    for (const [at, each] of fillerStories(70).entries())
      await save(story(`more${at}.example`, each.headline, each.text));
    await save(late);
    await kin.settle();
    anew();
    const read = vi.spyOn(db.versions, 'bulkGet');
    expect(await headlines()).toEqual([late.headline]);
    // Only the hit itself is read.
    expect(read.mock.calls.flatMap(([ids]) => ids)).toHaveLength(1);
  });

  it('is made anew by comparing where the library is another one than it followed', async () => {
    await save(late);
    await ask();
    const other = freshLibrary();
    ({ db } = other);
    anew();
    expect(await headlines()).toEqual([]);
    await save(late);
    expect(await headlines()).toEqual([late.headline]);
  });
});

describe('the thread of a saved story', () => {
  const FOLLOW_UP = 'Kestrel Bay plant to restart in April, says Orla Venn';
  const followUp = story(
    'ledger.example',
    FOLLOW_UP,
    'Orla Venn said the desalination plant at Kestrel Bay would restart in April after the membrane fire.',
    '2026-03-14T08:00:00+01:00',
  );
  const copy = (host: string, published: string): ArticleContext =>
    story(host, `Fire at Kestrel Bay (${host})`, DISPATCH, published);

  it('stands in order of publication, with copies of one dispatch as one entry', async () => {
    const { storyId: later } = await save(followUp);
    const { storyId: own } = await save(copy('south.example', '2026-03-12T20:00:00+05:30'));
    const { storyId: first } = await save(copy('north.example', '2026-03-12T14:10:00+00:00'));
    const entries = await kin.threadOf(own);
    expect(entries.map(({ copies }) => copies.map(({ id }) => id))).toEqual([[first, own], [later]]);
    expect(entries.map((entry) => entry.own)).toEqual([true, false]);
    expect(entries[0]?.reasons).toEqual([]);
    expect(entries[1]?.reasons[0]).toMatchObject({ kind: 'names' });
    expect(entries[0]?.copies[1]?.published).toMatchObject({ iso: '2026-03-12T20:00:00+05:30' });
  });

  it('has its own entry for a story that is alone, leaves out the trash, and is empty for one that is gone', async () => {
    const { storyId: own } = await save(followUp);
    const { storyId: other } = await save(copy('north.example', '2026-03-12T14:10:00+00:00'));
    expect(await kin.threadOf(own)).toHaveLength(2);
    await moveToTrash(db, other, new Date());
    expect((await kin.threadOf(own)).map(({ own: mine }) => mine)).toEqual([true]);
    expect(await kin.threadOf('no such story')).toEqual([]);
  });

  it('puts what has no time last', async () => {
    const { storyId: undated } = await save({ ...followUp, published: null });
    const { storyId: own } = await save(copy('north.example', '2026-03-12T14:10:00+00:00'));
    const ids = async (of: string): Promise<string[]> =>
      (await kin.threadOf(of)).flatMap(({ copies }) => copies.map(({ id }) => id));
    expect(await ids(own)).toEqual([own, undated]);
    expect(await ids(undated)).toEqual([own, undated]);
  });
});
