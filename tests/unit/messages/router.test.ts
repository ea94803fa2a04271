import { describe, expect, it, vi } from 'vitest';
import {
  createClient,
  createRouter,
  type Handlers,
  type Reply,
  RemoteError,
  type Sender,
} from '@/lib/messages';

const none = () => {
  throw new Error('not asked');
};
const handlers: Handlers = {
  saveStory: none,
  saveLink: none,
  holdPage: none,
  heldPage: none,
  seeAgain: none,
  findStory: none,
  recentStories: none,
  completeTags: ({ prefix }) => Promise.resolve([`${prefix}!`]),
  editTags: none,
  codebook: none,
  keepPassage: none,
  dropPassage: none,
  passagesOf: none,
  trashStory: () => Promise.reject(new TypeError('boom')),
  restoreStory: none,
  openLibrary: none,
  takeFailure: none,
  articleSeen: () => null,
  threadOf: none,
  kinOf: none,
  intendFeed: none,
  followFeed: none,
  unfollowFeed: none,
  allowRedirect: none,
  followedFeeds: none,
  syncDetection: none,
};
const ours: Sender = { url: 'chrome-extension://me/popup.html' };

function ask(
  value: unknown,
  sender: Sender = ours,
  trusted = true,
): { taken: unknown; reply: Promise<Reply<unknown>> } {
  let answer: (reply: Reply<unknown>) => void = () => undefined;
  const reply = new Promise<Reply<unknown>>((resolve) => {
    answer = resolve;
  });
  const taken = createRouter(handlers, () => trusted)(value, sender, (given) => answer(given));
  return { taken, reply };
}

describe('router', () => {
  it('answers what it knows, and says so before any await', async () => {
    const { taken, reply } = ask({ kind: 'completeTags', request: { prefix: 'po', limit: 3 } });
    expect(taken).toBe(true);
    expect(await reply).toEqual({ ok: true, value: ['po!'] });
  });

  it.each([
    undefined,
    null,
    7,
    'saveStory',
    {},
    { kind: 'nobody', request: {} },
    { kind: 'toString', request: {} },
  ])('leaves %j to others', (value) => {
    expect(ask(value).taken).toBeUndefined();
  });

  it('keeps the name of an error', async () => {
    const { reply } = ask({ kind: 'trashStory', request: { storyId: 'x' } });
    expect(await reply).toEqual({ ok: false, error: { name: 'TypeError', message: 'boom' } });
  });

  it('turns away who may not ask, without running anything', async () => {
    const seen = vi.spyOn(handlers, 'completeTags');
    const { taken, reply } = ask(
      { kind: 'completeTags', request: { prefix: '', limit: 1 } },
      { url: 'https://x.example' },
      false,
    );
    expect(taken).toBe(true);
    expect(await reply).toMatchObject({ ok: false, error: { name: 'NotAllowedError' } });
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('client', () => {
  it('unwraps the answer', async () => {
    const client = createClient(() => Promise.resolve({ ok: true, value: ['a'] }));
    expect(await client('completeTags', { prefix: '', limit: 1 })).toEqual(['a']);
  });

  it('throws what was thrown there, by name, and does not ask twice', async () => {
    const send = vi.fn(() =>
      Promise.resolve({ ok: false, error: { name: 'QuotaExceededError', message: 'full' } }),
    );
    const failed = createClient(send)('trashStory', { storyId: 'x' });
    await expect(failed).rejects.toMatchObject({ name: 'QuotaExceededError', message: 'full' });
    await expect(failed).rejects.toBeInstanceOf(RemoteError);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks again when the worker died on the way', async () => {
    const send = vi
      .fn<() => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('Receiving end does not exist'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: null });
    expect(await createClient(send)('trashStory', { storyId: 'x' })).toBeNull();
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up with a name after the last try', async () => {
    const client = createClient(() => Promise.resolve(undefined), 0);
    await expect(client('trashStory', { storyId: 'x' })).rejects.toMatchObject({ name: 'NoAnswerError' });
  });
});
