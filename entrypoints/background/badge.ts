import { browser } from 'wxt/browser';
import { t } from '../shared/i18n';

const COLOUR = { here: '#1d5f8a', saved: '#2e6b3e', noted: '#8a5a00', failed: '#a3261d' } as const;
const SIGN = { here: '●', saved: '✓', noted: '✎', failed: '!' } as const;
/** How long the result of a save stays on the badge, in milliseconds; well inside a worker's idle time. */
const RESULT_STAYS = 4000;

/** Puts a sign on the toolbar button of one tab. The browser itself clears it when the tab navigates. */
export async function showBadge(tabId: number, sign: keyof typeof SIGN, title: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: SIGN[sign] });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR[sign] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile: nothing is left to show it on.
  }
}

/** Takes the sign off a tab's button again. */
export async function clearBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: t('actionTitle') });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows what a save came to. Success fades after a moment; what needs words stays until the popup has told it. */
export async function showResult(
  tabId: number,
  sign: 'saved' | 'noted' | 'failed',
  title: string,
): Promise<void> {
  await showBadge(tabId, sign, title);
  if (sign === 'saved') setTimeout(() => void clearBadge(tabId), RESULT_STAYS);
}
