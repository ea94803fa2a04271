/**
 * Asks the browser to keep what is stored for good. For an extension with `unlimitedStorage` Firefox grants it without a
 * question, and not before: until then the library may fill a tenth of the disk and can be thrown away when room is short.
 * Chromium needs no asking, and its service worker cannot ask.
 */
export async function keepForGood(): Promise<void> {
  const { storage } = navigator;
  if (typeof storage.persist !== 'function') return;
  if (!(await storage.persisted())) await storage.persist();
}
