import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createRouter } from '@/lib/messages';
import { type Library, openLibrary, resumeInbox } from '@/lib/library';
import { openLibraryPage } from '../shared/pages';
import { BACKUP_ALARM, syncBackupAlarm } from '../shared/safety/alarm';
import { keepForGood } from '../shared/safety/persist';
import { saveDependencies } from '../shared/save-dependencies';
import { syncDetector } from './detector';
import { createFeeds, FEEDS_ALARM } from './feeds';
import { createHandlers, isTrusted } from './handlers';
import { createKinFinder } from './kin';
import { createMenus, type MenuId } from './menus';
import { createGuard } from './safety';
import { saveTab, saveTabLink, type Saver } from './save-tab';

/**
 * Registers every listener in one synchronous turn, so that a worker woken by an event hears it; the work waits, the
 * listening does not. Nothing true lives in this worker's memory: the open database is only a handle.
 */
export default defineBackground({
  type: 'module',
  main() {
    let opened: Library | undefined;
    const library = (): Library => (opened ??= openLibrary());
    const feeds = createFeeds();
    const guard = createGuard(library);
    const handlers = createHandlers(
      library,
      feeds,
      createKinFinder(library, () => feeds.store()),
    );
    const nobody = {};
    const saver: Saver = {
      save: async (request) => handlers.saveStory(request, nobody),
      saveLink: async (url, title) => handlers.saveLink({ url, title }, nobody),
    };

    browser.runtime.onMessage.addListener(
      createRouter(handlers, isTrusted(browser.runtime.getURL('/'), browser.runtime.id)) as never,
    );
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createMenus();
      void syncDetector();
      void feeds.syncAlarm();
      void syncBackupAlarm();
      void keepForGood();
      if (reason === 'install') void openLibraryPage('#/welcome');
    });
    browser.runtime.onStartup.addListener(() => {
      void syncDetector();
      void feeds.syncAlarm();
      void syncBackupAlarm();
      void keepForGood();
    });
    browser.permissions.onAdded.addListener(() => {
      void syncDetector();
      void feeds.accessChanged();
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === FEEDS_ALARM) void feeds.refresh();
      if (name === BACKUP_ALARM) void guard.backUp();
    });
    browser.permissions.onRemoved.addListener(() => void syncDetector());
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'save-story' && tab) void saveTab(saver, tab, 'command');
    });
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (!tab) return;
      const id = info.menuItemId as MenuId;
      if (id === 'save-link' && info.linkUrl) void saveTabLink(saver, tab, info.linkUrl);
      else if (id === 'save-selection')
        void saveTab(saver, tab, 'menu-selection', {
          text: info.selectionText ?? '',
          inFrame: (info.frameId ?? 0) !== 0,
        });
      else if (id === 'save-page') void saveTab(saver, tab, 'menu-page');
    });

    // A save that was cut off by the end of the last worker is finished by the next one.
    resumeInbox(library(), saveDependencies)
      .catch(() => undefined)
      .then(() => guard.look())
      .catch(() => undefined);
  },
});
