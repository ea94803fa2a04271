import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lookupIn, speechFrom } from '@/components/ui/i18n';
import english from '@/lib/locales/en.json';

type Table = Record<string, string | Record<string, string>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const LOCALES = readdirSync(`${root}/lib/locales`).map((file) => file.replace('.json', ''));
const tables = new Map(
  LOCALES.map((locale) => [locale, JSON.parse(read(`lib/locales/${locale}.json`)) as Table]),
);
const tableOf = (locale: string): Table => tables.get(locale) ?? {};

/** Every string of a table under its name in the package. */
const stringsOf = (table: Table): [name: string, words: string][] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : Object.entries(value).map(([form, words]) => [`${key}_${form}`, words] as [string, string]),
  );
const placesIn = (words: string): string => [...new Set(words.match(/\$\d/gu))].toSorted().join(' ');

/** Names and marks that are the same in every language. */
const NAMES = new Set([
  'extensionName',
  'problemOther',
  'languageDirection',
  'comma',
  'codeGiven',
  'hintCsl',
  'hintRis',
]);
/** What is the same word in both languages, looked at one by one. */
const SAME: Record<string, string> = {
  de: `shareText tags filterTag versionOf linkMark exportTitle importTitle feeds ledgerBytes tagName
    variableName variableDefinition codeName codeDefinition themeSepia widthNormal spacingNormal`,
  es: 'codebookVariables themeSepia widthNormal spacingNormal',
  fr: `kindOpinion versions versionOf storyNote codeName spacingNormal`,
  hi: 'quoted',
};

/** The marks of quotation in which a language's words may stand. */
const QUOTES: Record<string, string> = {
  en: '“”',
  de: '„“',
  fr: '«»',
  es: '«»',
  hi: '“”',
  ja: '「」',
  ar: '«»',
};

it('are in the languages that Nutgraf speaks', () => {
  expect(LOCALES.toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja']);
});

describe.each(LOCALES)('the words in %s', (locale) => {
  const table = tableOf(locale);
  const strings = stringsOf(table);
  const rules = new Intl.PluralRules(locale);

  it('are as many as the English ones, with the same names, none empty', () => {
    expect(Object.keys(table).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, value] of Object.entries(english))
      expect([key, typeof table[key]]).toEqual([key, typeof value]);
    expect(strings.filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('name their own language and direction', () => {
    expect(table['languageTag']).toBe(locale);
    expect(table['languageDirection']).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('have every form in which the language counts, and no other', () => {
    for (const [key, value] of Object.entries(table))
      if (typeof value === 'object')
        expect([key, Object.keys(value).toSorted()]).toEqual([
          key,
          rules.resolvedOptions().pluralCategories.toSorted(),
        ]);
  });

  it('have the same places for values; only a form for one single number may spell that out', () => {
    const numbers = Array.from({ length: 200 }, (_each, at) => rules.select(at));
    for (const [key, value] of Object.entries(english as Table)) {
      const own = table[key] ?? '';
      if (typeof value === 'string')
        expect([key, placesIn(typeof own === 'string' ? own : '')]).toEqual([key, placesIn(value)]);
      else
        for (const [form, words] of Object.entries(own)) {
          const wanted = placesIn(value['other'] ?? '');
          const spelt = wanted.replace(/\$1 ?/u, '');
          const single = numbers.filter((each) => each === form).length === 1;
          expect(single ? [wanted, spelt] : [wanted], `${key}_${form}`).toContain(placesIn(words));
        }
    }
  });

  it('are translated', () => {
    const same = new Set(SAME[locale]?.split(/\s+/u));
    const untranslated = stringsOf(english)
      .filter(([key, words]) => table[key] === words && !NAMES.has(key) && !same.has(key))
      .map(([key]) => key);
    expect(locale === 'en' ? [] : untranslated).toEqual([]);
    expect([...same].filter((key) => table[key] !== (english as Table)[key])).toEqual([]);
  });

  it('are set as the language sets them', () => {
    const quotes = new RegExp(`[^${QUOTES[locale]}]`, 'u');
    for (const [key, words] of strings) {
      expect([key, /["']|\.\.\.| {2}|^ | $/u.test(words)]).toEqual([key, false]);
      expect([key, [...(words.match(/[„“”«»「」]/gu) ?? [])].filter((mark) => quotes.test(mark))]).toEqual([
        key,
        [],
      ]);
      // No line may break before a mark that stands apart from its word.
      if (locale === 'fr')
        expect([key, /[^\u202F][!?;»]|[^\u00A0]:(?!\d)|«[^\u202F]/u.test(words)]).toEqual([key, false]);
    }
  });

  it('keep to what the stores allow', () => {
    expect(strings.find(([key]) => key === 'extensionName')?.[1].length).toBeLessThanOrEqual(75);
    expect(strings.find(([key]) => key === 'extensionDescription')?.[1].length).toBeLessThanOrEqual(132);
  });
});

it('has no message that nothing says', () => {
  const code = ['components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path}`,
      ),
    )
    .filter((path) => /\.tsx?$/u.test(path))
    .map(read)
    .concat(read('wxt.config.ts'))
    .join('\n');
  const said = new Set([...code.matchAll(/'(?:__MSG_)?(\w+?)(?:__)?'/gu)].map(([, key]) => key));
  expect(Object.keys(english).filter((key) => !said.has(key))).toEqual([]);
});

describe('speech', () => {
  const arabic: Table = {
    languageTag: 'ar',
    languageDirection: 'rtl',
    words: { zero: 'z', one: 'o', two: 't', few: 'f $1', many: 'm $1', other: 'x $1 $2' },
    versionOf: '$1 · $2',
  };

  it('chooses the form by the rules of the language, for every way of counting', () => {
    const { plural } = speechFrom(lookupIn(arabic), 'ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => plural('words', count, 'y'))).toEqual([
      'z',
      'o',
      't',
      'f \u20683\u2069',
      'm \u206811\u2069',
      'x \u2068100\u2069 \u2068y\u2069',
    ]);
  });

  it('writes numbers and dates as the words are, in the region of the reader where it speaks their language', () => {
    expect(speechFrom(lookupIn(arabic), 'ar-EG').locale).toBe('ar-EG');
    expect(speechFrom(lookupIn(arabic), 'ar-EG').t('versionOf', 1234, 'x')).toBe(
      '\u2068١٬٢٣٤\u2069 · \u2068x\u2069',
    );
    // Browsers fall back to English where they find no table for their own language.
    expect(speechFrom(lookupIn(english), 'pt-BR').locale).toBe('en');
    expect(speechFrom(lookupIn(english), 'pt-BR').t('versionOf', 1234, 'x')).toBe('Version 1,234, x');
    expect(speechFrom(lookupIn(english), 'en-GB').locale).toBe('en-GB');
  });
});
