import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/lib/locales/en.json';

type Messages = typeof messages;

/** The name of a message that has one form for each way in which a language counts. */
export type PluralKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? never : Key;
}[keyof Messages];

/** The name of a message. */
export type MessageKey = Exclude<keyof Messages, PluralKey>;

/** Gives the words of a message, `$1` to `$9` filled in; numbers are written as the language writes them. */
export type Translate = (key: MessageKey, ...values: (string | number)[]) => string;

/** Gives the words of a message for a count, which is its `$1`; what follows is `$2` and on. */
export type TranslatePlural = (key: PluralKey, count: number, ...values: (string | number)[]) => string;

/** What views need to speak the reader's language. */
export interface Speech {
  t: Translate;
  plural: TranslatePlural;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** The time against which ages are told. */
  now: () => Date;
}

const SpeechContext = createContext<Speech>({
  t: (key) => key,
  plural: (key) => key,
  locale: 'en',
  now: () => new Date(),
});
export const SpeechProvider = SpeechContext.Provider;

/** The reader's language inside a view. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** Gives a message by its name in the package, where the forms of a plural are `name_one`, `name_other`; as the browser does. */
export type Lookup = (name: string, values: string[]) => string;

/**
 * Speaks the language of the messages that are there. Dates and numbers are written as in the reader's own region where
 * that speaks the same language, and never in another language than the words around them.
 */
export function speechFrom(message: Lookup, uiLanguage: string): Omit<Speech, 'now'> {
  const words = message('languageTag', []);
  const locale = uiLanguage.split('-')[0] === words.split('-')[0] ? uiLanguage : words;
  // Latin names and numbers beside each other would else change places, and the marks around them too.
  const isolates = message('languageDirection', []) === 'rtl';
  // Made when first wanted: the popup paints without them.
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const isolated = (value: string): string => (isolates && value !== '' ? `\u2068${value}\u2069` : value);
  const written = (value: string | number): string => {
    if (typeof value === 'string') return isolated(value);
    numbers ??= new Intl.NumberFormat(locale);
    return isolated(numbers.format(value));
  };
  return {
    locale,
    t: (key, ...values) => message(key, values.map(written)),
    plural: (key, count, ...values) => {
      rules ??= new Intl.PluralRules(locale);
      return message(`${key}_${rules.select(count)}`, [count, ...values].map(written));
    },
  };
}

/** A look-up in a table of messages, for where the browser's own is not at hand. */
export function lookupIn(table: Record<string, string | Record<string, string>>): Lookup {
  return (name, values) => {
    const [key = '', form = ''] = name.split('_');
    const found = table[key];
    const words = typeof found === 'object' ? found[form] : found;
    return (words ?? '').replaceAll(/\$(\d)/gu, (_all, place: string) => values[Number(place) - 1] ?? '');
  };
}

/** The language's comma, with its space. */
export function comma(t: Translate): string {
  return t('comma', '', '');
}

/** The words of a message before and after its one value, for values that are more than text. */
export function around(t: Translate, key: MessageKey): [before: string, after: string] {
  // A character of the private use area, which no message contains.
  const [before = '', after = ''] = t(key, '\uE000').split('\uE000');
  return [before, after];
}
