import { browser } from 'wxt/browser';
import { type Look, lookOf } from '@/components/ui/look';
import { wearFromNow } from './early-look';

const KEY = 'look';

/** Gives this page the look that the reader keeps, now and whenever it changes in any window. */
export async function followLook(root: HTMLElement, seen: (look: Look) => void): Promise<void> {
  const take = (value: unknown): void => {
    const look = lookOf(value);
    wearFromNow(root, look);
    seen(look);
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  });
  const kept = await browser.storage.local.get(KEY).catch(() => null);
  if (kept) take((kept as Record<string, unknown>)[KEY]);
}

/** Keeps it from now on. Where there is no room for it, it holds in this window. */
export async function keepLook(root: HTMLElement, look: Look): Promise<void> {
  wearFromNow(root, look);
  await browser.storage.local.set({ [KEY]: look }).catch(() => undefined);
}
