import { browser } from 'wxt/browser';

/** What automatic detection asks for; the same words as `optional_host_permissions` in the manifest. */
export const DETECTION_ORIGINS = { origins: ['*://*/*'] };

/** Whether the reader lets Nutgraf look at every page. The browser's permission is the only truth about it. */
export async function detectionAllowed(): Promise<boolean> {
  return browser.permissions.contains(DETECTION_ORIGINS);
}

/**
 * Asks the reader. Must be called first thing in a click's handler, before any await: Firefox forgets the click
 * otherwise. Resolves to whether it was granted.
 */
export function requestDetection(): Promise<boolean> {
  return browser.permissions.request(DETECTION_ORIGINS);
}

/** Gives the permission back. Resolves to whether the browser took it. */
export async function revokeDetection(): Promise<boolean> {
  return browser.permissions.remove(DETECTION_ORIGINS);
}
