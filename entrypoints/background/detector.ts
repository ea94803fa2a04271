import { browser } from 'wxt/browser';
import { DETECTION_ORIGINS, detectionAllowed } from '../shared/detection';
import { clearBadge } from './badge';

const ID = 'detector';
const FILE = '/content-scripts/detect.js';

/**
 * Makes the registered detector agree with the permission, which the reader can give and take in our switch and in
 * the browser's own settings. Resolves to whether detection is on. Safe to call at any time, any number of times.
 */
export async function syncDetector(): Promise<boolean> {
  const allowed = await detectionAllowed();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (allowed && !registered) {
    await register();
    await lookAtOpenTabs();
  } else if (!allowed && registered) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    for (const tab of await browser.tabs.query({})) if (tab.id !== undefined) await clearBadge(tab.id);
  }
  return allowed;
}

async function register(): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [FILE],
        matches: DETECTION_ORIGINS.origins,
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    // Two calls at once: the other one has registered it, which is all that is wanted.
    if ((await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length === 0) throw error;
  }
}

/** The pages that are open already would stay silent until they are loaded again. */
async function lookAtOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: DETECTION_ORIGINS.origins, discarded: false });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [FILE] })),
  );
}
