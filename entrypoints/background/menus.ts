import { browser } from 'wxt/browser';

export type MenuId = 'save-page' | 'save-selection' | 'save-link';

const WEB = ['http://*/*', 'https://*/*'];

/**
 * Makes the context menu. Called on install and update only: Chromium keeps menus between starts, and a second
 * create with the same id is an error there.
 */
export async function createMenus(): Promise<void> {
  const title = browser.i18n.getMessage;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'save-page' satisfies MenuId,
    title: title('menuSavePage'),
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: 'save-selection' satisfies MenuId,
    title: title('menuSaveSelection'),
    contexts: ['selection'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: 'save-link' satisfies MenuId,
    title: title('menuSaveLink'),
    contexts: ['link'],
    targetUrlPatterns: WEB,
  });
}
