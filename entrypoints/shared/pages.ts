import { browser } from 'wxt/browser';

/**
 * Opens the library page, or brings the one that is open to the front. Never in a private window: Firefox gives
 * extension pages there a database of their own that dies with the window.
 */
export async function openLibraryPage(hash: string): Promise<void> {
  const url = browser.runtime.getURL('/library.html') + hash;
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const normal =
    windows.find((each) => each.focused && !each.incognito) ?? windows.find((each) => !each.incognito);
  if (normal?.id === undefined) {
    await browser.windows.create({ url, incognito: false });
    return;
  }
  await browser.tabs.create({ url, windowId: normal.id, active: true });
  if (!normal.focused) await browser.windows.update(normal.id, { focused: true });
}
