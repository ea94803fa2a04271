import { describe, expect, it, vi } from 'vitest';
import {
  findSaved,
  listStories,
  moveToTrash,
  readStory,
  resumeInbox,
  saveCapture,
  saveLink,
  versionsOf,
} from '@/lib/library';
import { context, deps, freshLibrary, request } from './helpers';

describe('saving', () => {
  it('keeps the whole context, the picture, the passage and the tags', async () => {
    const { db } = freshLibrary();
    const { storyId, outcome } = await saveCapture(
      db,
      request({ tags: ['Harbour/Cranes'], selection: 'boiler plate', image: 'data:image/png;base64,AAAA' }),
      deps(),
    );
    expect(outcome).toBe('created');
    const saved = await readStory(db, storyId);
    expect(saved?.version?.context).toEqual(context());
    expect(saved?.image).toBe('data:image/png;base64,AAAA');
    expect(saved?.selections.map((each) => each.text)).toEqual(['boiler plate']);
    expect(saved?.story).toMatchObject({
      tags: ['Harbour/Cranes'],
      tagPaths: ['harbour', 'harbour/cranes'],
      versionCount: 1,
      agencies: ['Reuters'],
      hasImage: true,
    });
    expect(await db.inbox.count()).toBe(0);
  });

  it('does not double a story, whatever follows its address', async () => {
    const { db } = freshLibrary();
    const first = await saveCapture(db, request(), deps());
    const again = await saveCapture(
      db,
      request({
        context: context({ url: 'https://www.ledger.example/harbour/crane/?utm_source=x#top' }),
        tags: ['later'],
      }),
      deps(),
    );
    expect(again).toEqual({ storyId: first.storyId, outcome: 'unchanged' });
    expect(await db.stories.count()).toBe(1);
    expect((await listStories(db))[0]?.tags).toEqual(['later']);
  });

  it('keeps a version for every text', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveCapture(db, request(), deps());
    expect(await saveCapture(db, request({ context: context({ text: 'Another text.' }) }), deps())).toEqual({
      storyId,
      outcome: 'versioned',
    });
    expect((await versionsOf(db, storyId)).map((each) => each.number)).toEqual([1, 2]);
    expect((await readStory(db, storyId, 1))?.version?.context.text).toBe('A quixotic boiler plate.');
    expect((await readStory(db, storyId))?.version?.context.text).toBe('Another text.');
  });

  it('has no second effect when the same capture is asked for twice', async () => {
    const { db } = freshLibrary();
    const capture = request();
    const [one, two] = await Promise.all([
      saveCapture(db, capture, deps()),
      saveCapture(db, capture, deps()),
    ]);
    expect(one.storyId).toBe(two.storyId);
    expect(await db.versions.count()).toBe(1);
  });

  it('ends in one story when two windows save it at once', async () => {
    const { db, indexedDB } = freshLibrary();
    const other = freshLibrary(indexedDB).db;
    const results = await Promise.all([
      saveCapture(db, request({ tags: ['a'] }), deps()),
      saveCapture(other, request({ tags: ['b'] }), deps()),
    ]);
    expect(new Set(results.map((each) => each.storyId)).size).toBe(1);
    expect((await listStories(db))[0]?.tags.toSorted()).toEqual(['a', 'b']);
  });

  it('finishes what a killed worker left in the inbox', async () => {
    const { db, indexedDB } = freshLibrary();
    // The worker dies after the request is in the inbox: its hash never comes.
    const dying = { ...deps(), hash: () => new Promise<string>(() => undefined) };
    void saveCapture(db, request({ tags: ['kept'] }), dying);
    await vi.waitFor(async () => expect(await db.inbox.count()).toBe(1));
    db.close();
    const next = freshLibrary(indexedDB).db;
    expect(await resumeInbox(next, deps())).toBe(1);
    expect((await listStories(next)).map((story) => [story.headline, story.tags])).toEqual([
      ['Steam crane to stay', ['kept']],
    ]);
    expect(await next.inbox.count()).toBe(0);
  });

  it('saves without the picture when the disk is full, and says so when even that fails', async () => {
    const { db } = freshLibrary();
    const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const put = vi.spyOn(db.images, 'put').mockRejectedValue(full);
    const { storyId } = await saveCapture(db, request({ image: 'data:image/png;base64,AAAA' }), deps());
    expect((await readStory(db, storyId))?.image).toBeNull();
    expect(put).toHaveBeenCalled();
    vi.spyOn(db.inbox, 'put').mockRejectedValue(full);
    await expect(saveCapture(db, request(), deps())).rejects.toMatchObject({ name: 'LibraryError:quota' });
    expect(await db.stories.count()).toBe(1);
  });

  it('takes a story out of the trash when it is saved again', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveCapture(db, request(), deps());
    await moveToTrash(db, storyId, new Date());
    expect(await findSaved(db, context().url, null)).toBeNull();
    await saveCapture(db, request(), deps());
    expect((await findSaved(db, context().url, null))?.id).toBe(storyId);
  });

  it('turns a link into a story when it is saved whole, and keeps its tags', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveLink(db, { url: context().url, title: 'A link', tags: ['todo'] }, deps());
    expect(await saveCapture(db, request(), deps())).toMatchObject({ storyId });
    expect((await readStory(db, storyId))?.story).toMatchObject({
      form: 'story',
      headline: 'Steam crane to stay',
      tags: ['todo'],
      versionCount: 1,
    });
    await saveLink(db, { url: context().url, title: 'A link again', tags: [] }, deps());
    expect((await readStory(db, storyId))?.story.headline).toBe('Steam crane to stay');
  });
});
