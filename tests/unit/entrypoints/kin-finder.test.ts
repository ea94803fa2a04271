import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKinFinder } from '@/entrypoints/background/kin';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { Library } from '@/lib/library';
import { LibraryKin } from '@/lib/library/kin';
import { freshLibrary, request } from '../library/helpers';

vi.mock('wxt/browser', () => ({ browser: { i18n: {}, runtime: {} } }));

let db: Library;
beforeEach(() => {
  ({ db } = freshLibrary());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const noFeeds = { store: vi.fn() } as unknown as Parameters<typeof createHandlers>[1];

it('answers a save before kin are thought of, and looks at them once after the last save', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const settle = vi.spyOn(LibraryKin.prototype, 'settle').mockResolvedValue();
  const opened = vi.fn(() => db);
  const handlers = createHandlers(
    () => db,
    noFeeds,
    createKinFinder(opened, () => noFeeds.store()),
  );
  for (const url of ['https://a.example/1', 'https://a.example/2']) {
    const { context } = request();
    const saving = handlers.saveStory(request({ context: { ...context, url } }), {});
    await vi.waitFor(async () => expect(await saving).toMatchObject({ outcome: 'created' }));
    vi.advanceTimersByTime(1000);
  }
  expect(opened).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(settle).toHaveBeenCalledOnce();
  const [signal] = settle.mock.calls[0] ?? [];
  expect(signal?.aborted).toBe(false);
  // A save that comes meanwhile ends it, and it is taken up again afterwards.
  await handlers.saveStory(request(), {});
  expect(signal?.aborted).toBe(true);
  vi.advanceTimersByTime(2000);
  expect(settle).toHaveBeenCalledTimes(2);
});
