import { browser } from 'wxt/browser';
import { type Speech, speechFrom, type Translate, type TranslatePlural } from '@/components/ui/i18n';

let spoken: Omit<Speech, 'now'> | undefined;

/** The reader's language; asked for late, because a build that reads this file has no browser. */
function language(): Omit<Speech, 'now'> {
  spoken ??= speechFrom(
    (name, values) => browser.i18n.getMessage(name as never, values),
    browser.i18n.getUILanguage(),
  );
  return spoken;
}

/** The words of a message in the reader's language, as the browser chose it. */
export const t: Translate = (key, ...values) => language().t(key, ...values);

/** The words of a message for a count. */
export const plural: TranslatePlural = (key, count, ...values) => language().plural(key, count, ...values);

/** The language of the browser, in which files are written; the words of the views may be in another. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** What views need to speak the reader's language. */
export function speech(): Speech {
  return { ...language(), now: () => new Date() };
}

/** Gives the page the language and direction of its words; stories have their own. */
export function setPageLanguage(document: Document): void {
  document.documentElement.lang = language().locale;
  document.documentElement.dir = t('languageDirection');
}
