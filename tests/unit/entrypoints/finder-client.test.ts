import { expect, it, vi } from 'vitest';
import { type FinderAnswer, finderOver, type FinderPort } from '@/entrypoints/library/finder-client';

const FOUND = { ids: [], total: 3, partial: false, unknown: [] };

/** A port whose other end the test is. */
function aPort() {
  const target = new EventTarget();
  const posted = vi.fn<(message: unknown) => void>();
  const port = {
    postMessage: posted,
    addEventListener: target.addEventListener.bind(target),
  } as unknown as FinderPort;
  const answer = (data: FinderAnswer): void =>
    void target.dispatchEvent(Object.assign(new Event('message'), { data }));
  return { finder: finderOver(port), posted, answer };
}

it('gives each question its own answer, in whatever order they come', async () => {
  const { finder, answer } = aPort();
  const [first, second] = [finder.count('library'), finder.count('trash')];
  answer({ id: 2, value: 5 });
  answer({ id: 1, error: 'closed' });
  await expect(second).resolves.toBe(5);
  await expect(first).rejects.toThrow('closed');
});

it('fails at once when a question is ended, and tells the thread to leave it', async () => {
  const { finder, posted, answer } = aPort();
  const control = new AbortController();
  const left = finder.find({ words: 'a' }, { signal: control.signal, enough: 12 });
  expect(posted).toHaveBeenLastCalledWith({
    id: 1,
    ask: { name: 'find', query: { words: 'a' }, options: { enough: 12 } },
  });
  control.abort();
  await expect(left).rejects.toThrow(/abort/iu);
  expect(posted).toHaveBeenLastCalledWith({ id: 1, ask: null });
  // What the thread still says of it disturbs nobody.
  answer({ id: 1, error: 'ended' });
  const next = finder.find({ words: 'ab' });
  answer({ id: 2, value: FOUND });
  await expect(next).resolves.toEqual(FOUND);
});

it('asks nothing for a question that was ended before, and tells nobody of one that is answered', async () => {
  const { finder, posted, answer } = aPort();
  await expect(finder.find({}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/iu);
  expect(posted).not.toHaveBeenCalled();
  const control = new AbortController();
  const done = finder.find({}, { signal: control.signal });
  answer({ id: 1, value: FOUND });
  await done;
  control.abort();
  expect(posted).toHaveBeenCalledOnce();
});
