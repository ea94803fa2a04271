import { browser } from 'wxt/browser';
import type { SaveRequest } from '@/lib/messages/protocol';

/**
 * Pages that were opened in the reader view without being saved. They lie in the session's storage, in memory alone,
 * and are gone with the session; of many, with the room that newer ones need.
 */
const LIST = 'held';
const MOST = 8;
const keyOf = (id: string): `held:${string}` => `held:${id}`;

/** Holds a capture; the same one twice is held once. */
export async function holdPage(request: SaveRequest): Promise<void> {
  const { session } = browser.storage;
  const id = request.captureId;
  let others = (await readList()).filter((each) => each !== id);
  await drop(others.slice(MOST - 1));
  others = others.slice(0, MOST - 1);
  const keep = (held: SaveRequest): Promise<boolean> =>
    session.set({ [keyOf(id)]: held, [LIST]: [id, ...others] }).then(
      () => true,
      () => false,
    );
  if (await keep(request)) return;
  // There is no room: the others go, then the picture.
  await drop(others);
  others = [];
  if (await keep(request)) return;
  const { image: _image, ...words } = request;
  if (!(await keep(words))) throw new Error('This page is too large to be shown without saving it.');
}

/** The capture that is held under this name; null when it is gone. */
export async function heldPage(id: string): Promise<SaveRequest | null> {
  const found: unknown = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  return (found as SaveRequest | undefined) ?? null;
}

/** The newest first. */
async function readList(): Promise<string[]> {
  const kept: unknown = (await browser.storage.session.get(LIST))[LIST];
  return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
}

async function drop(ids: string[]): Promise<void> {
  if (ids.length > 0) await browser.storage.session.remove(ids.map(keyOf));
}
