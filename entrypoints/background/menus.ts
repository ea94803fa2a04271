import { browser } from 'wxt/browser';
import { t } from '../shared/i18n';

export type MenuId = 'save-page' | 'save-selection' | 'save-link';

const WEB = ['http://*/*', 'https://*/*'];

/**
 * Makes the context menu. Called on install and update only: Chromium keeps menus between starts, and a second
 * create with the same id is an error there.
 */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'save-page' satisfies MenuId,
    title: t('menuSavePage'),
    contexts: ['page'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: 'save-selection' satisfies MenuId,
    title: t('menuSaveSelection'),
    contexts: ['selection'],
    documentUrlPatterns: WEB,
  });
  browser.contextMenus.create({
    id: 'save-link' satisfies MenuId,
    title: t('menuSaveLink'),
    contexts: ['link'],
    targetUrlPatterns: WEB,
  });
}
