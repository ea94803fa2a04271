import { browser } from 'wxt/browser';
import type { Library } from '@/lib/library';
import { t } from '../shared/i18n';
import { lookAtLibrary } from '../shared/safety/canary';
import { runBackup } from '../shared/safety/run';

/** What the background does so that nothing is lost unseen. */
export interface Guard {
  /** Compares the stories with those that were there, and says on the toolbar button when some are missing. */
  look(): Promise<void>;
  /** Makes a backup where one is due and this context can. */
  backUp(): Promise<void>;
}

/** Makes the background's guard of the library. */
export function createGuard(library: () => Library): Guard {
  let told = false;
  return {
    async look() {
      const loss = await lookAtLibrary(library());
      if (!loss && !told) return;
      told = loss !== null;
      await browser.action.setBadgeText({ text: loss ? '!' : '' });
      await browser.action.setBadgeBackgroundColor({ color: '#a3261d' });
      await browser.action.setTitle({ title: t(loss ? 'lossTitle' : 'actionTitle') });
    },
    async backUp() {
      await runBackup(library());
    },
  };
}
