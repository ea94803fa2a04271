import { browser } from 'wxt/browser';

/** What went wrong, in the two words that cross between contexts. */
export interface Failure {
  name: string;
  message: string;
}

const keyOf = (tabId: number): `failure:${number}` => `failure:${tabId}`;

/** Keeps a failure for the popup of that tab; the session's storage outlives the worker. */
export async function keepFailure(tabId: number, failure: Failure): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: failure });
}

/** Gives the failure kept for a tab and forgets it; null when there is none. */
export async function takeFailure(tabId: number): Promise<Failure | null> {
  const key = keyOf(tabId);
  const found: unknown = (await browser.storage.session.get(key))[key];
  if (!found) return null;
  await browser.storage.session.remove(key);
  return found as Failure;
}
