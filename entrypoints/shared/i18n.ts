import { browser } from 'wxt/browser';
import type { MessageKey, Speech, Translate } from '@/components/ui/i18n';

/** The words of a message in the reader's language, as the browser chose it. */
export const t: Translate = (key: MessageKey, ...values: string[]) =>
  browser.i18n.getMessage(key as never, values);

/** What views need to speak the reader's language. */
export function speech(): Speech {
  return { t, locale: browser.i18n.getUILanguage(), now: () => new Date() };
}

/** Gives the page its language and direction; stories have their own. */
export function setPageLanguage(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir' as never) || 'ltr';
}
