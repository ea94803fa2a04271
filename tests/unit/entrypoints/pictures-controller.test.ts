import { expect, it, onTestFinished, vi } from 'vitest';
import type { LibraryView } from '@/components/library/types';
import { createPictures } from '@/entrypoints/library/pictures-controller';
import type { Pictures, StoryQuery } from '@/lib/library';
import { many } from '../../fixtures/picture-views';
import { freshLibrary } from '../library/helpers';

vi.mock('@/entrypoints/shared/i18n', async () => {
  const { lookupIn, speechFrom } = await import('@/components/ui/i18n');
  const { default: words } = await import('@/lib/locales/en.json');
  return speechFrom(lookupIn(words), 'en');
});

function setUp(answer: (query: StoryQuery) => Promise<Pictures> = () => Promise.resolve(many)) {
  let query: StoryQuery = { words: 'crane' };
  let view: LibraryView = { name: 'list' };
  const ask = vi.fn(answer);
  const { db } = freshLibrary();
  const pictures = createPictures({
    db,
    finder: { pictures: ask },
    query: () => query,
    library: {
      onQuery(next) {
        query = next;
        pictures.follow({ view, query });
      },
      onView: (next) => go(next),
    },
    changed: () => undefined,
  });
  function go(next: LibraryView): void {
    view = next;
    pictures.follow({ view, query });
  }
  return { db, pictures, ask, go, query: () => query };
}

it('counts only while the charts are open, and anew when the library changes', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { db, pictures, ask, go } = setUp();
  go({ name: 'list' });
  await db.changes.add({ stories: ['1'] });
  vi.advanceTimersByTime(9000);
  expect(ask).not.toHaveBeenCalled();
  go({ name: 'pictures' });
  await vi.waitFor(() => expect(pictures.state().pictures).toBe(many));
  expect(ask).toHaveBeenCalledWith({ words: 'crane', place: 'library' }, undefined);
  const before = ask.mock.calls.length;
  await db.changes.add({ stories: ['2'] });
  vi.advanceTimersByTime(4000);
  await vi.waitFor(() => expect(ask.mock.calls.length).toBeGreaterThan(before));
  go({ name: 'list' });
  const after = ask.mock.calls.length;
  await db.changes.add({ stories: ['3'] });
  vi.advanceTimersByTime(9000);
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  expect(ask).toHaveBeenCalledTimes(after);
});

it('counts on while a phrase is still looked for in the texts', async () => {
  let left = 3;
  const { pictures, go, ask } = setUp(() => Promise.resolve({ ...many, partial: (left -= 1) > 0 }));
  go({ name: 'pictures' });
  await vi.waitFor(() => expect(pictures.state().pictures?.partial).toBe(false));
  expect(ask).toHaveBeenCalledTimes(3);
});

it('leads to the list by the query of a bar, and has the query of before on the way back', async () => {
  const { pictures, go, query } = setUp();
  go({ name: 'pictures' });
  pictures.actions.onPick({ words: 'crane', host: 'a.example' });
  expect(query()).toEqual({ words: 'crane', host: 'a.example' });
  go({ name: 'pictures' });
  await vi.waitFor(() => expect(query()).toEqual({ words: 'crane' }));
  // Another query that the reader makes in the list stays theirs.
  pictures.actions.onPick({ host: 'b.example' });
  go({ name: 'list' });
  const own = { host: 'b.example', words: 'ferry' };
  Object.assign(query(), own);
  go({ name: 'pictures' });
  await Promise.resolve();
  expect(query()).toEqual(own);
});

it('says why it could not count, keeps what it had, and drops an answer that came too late', async () => {
  const late: ((pictures: Pictures) => void)[] = [];
  const { pictures, go, ask } = setUp(
    ({ words }) =>
      new Promise((resolve, reject) => {
        if (words === 'fail') reject(new Error('The index is gone.'));
        else late.push(resolve);
      }),
  );
  go({ name: 'pictures' });
  await vi.waitFor(() => expect(late).toHaveLength(1));
  go({ name: 'list' });
  late[0]?.(many);
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(pictures.state().pictures).toBe(null);
  go({ name: 'pictures' });
  await vi.waitFor(() => expect(late.length).toBeGreaterThan(1));
  for (const each of late) each(many);
  await vi.waitFor(() => expect(pictures.state().pictures).toBe(many));
  ask.mockRejectedValue(new Error('The index is gone.'));
  pictures.actions.onFurther();
  await vi.waitFor(() => expect(pictures.state().error).toContain('The index is gone.'));
  expect(pictures.state().pictures).toBe(many);
});
