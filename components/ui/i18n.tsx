import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/lib/locales/en.json';

/** The name of a message. */
export type MessageKey = keyof typeof messages;

/** Gives the words of a message, `$1` to `$9` filled in. */
export type Translate = (key: MessageKey, ...values: string[]) => string;

/** What views need to speak the reader's language. */
export interface Speech {
  t: Translate;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** The time against which ages are told. */
  now: () => Date;
}

const SpeechContext = createContext<Speech>({ t: (key) => key, locale: 'en', now: () => new Date() });
export const SpeechProvider = SpeechContext.Provider;

/** The reader's language inside a view. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** A translator over a table of messages, for where the browser's own is not at hand. */
export function translatorOf(table: Record<MessageKey, string>): Translate {
  return (key, ...values) =>
    table[key].replaceAll(/\$(\d)/gu, (_all, place: string) => values[Number(place) - 1] ?? '');
}

/** The words of a message before and after its one value, for values that are more than text. */
export function around(t: Translate, key: MessageKey): [before: string, after: string] {
  // A character of the private use area, which no message contains.
  const [before = '', after = ''] = t(key, '\uE000').split('\uE000');
  return [before, after];
}
