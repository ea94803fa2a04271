import { pattern } from '../pattern';

/** A day, a word and a year, or the word first: a date, if the word is a month's. */
const SHAPE = pattern(
  String.raw`(?<!\d)\d{1,2}(?:er|º|\.)?[\s-](?:de\s)?(\p{L}[\p{L}\p{M}]{2,14})\.?,?[\s-](?:de(?:l|\s)?\s?)?(?:19|20)\d\d(?!\d)|(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{2,14})\s\d{1,2},\s(?:19|20)\d\d(?!\d)`,
);
/** Languages of many outlets, by the script that they are written in. */
const OF_SCRIPT: [RegExp, string][] = [
  [/[a-z]/u, 'es fr pt id de it tr pl'],
  [/[а-я]/u, 'ru uk bg sr'],
  [/[\u0620-\u06FF]/u, 'ar fa ur'],
  [/[\u0900-\u0963]/u, 'hi mr ne'],
];

/**
 * Languages to try where a line has a date's shape and the page's own language does not know its month: pages often
 * declare the language that their system came with. The one of the outlet's country comes first.
 */
export function otherLanguages(plain: string, lang: string, country: string | null): string[] {
  const shape = SHAPE.exec(plain);
  const word = shape?.[1] ?? shape?.[2];
  if (word === undefined) return [];
  const many = OF_SCRIPT.find(([script]) => script.test(word))?.[1].split(' ') ?? [];
  const own = country === null ? undefined : new Intl.Locale(`und-${country}`).maximize().language;
  return [...new Set([...(own ? [own] : []), ...many])].filter((each) => each !== lang.split('-')[0]);
}
