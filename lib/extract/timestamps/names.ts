/** The words of a language that dates are made of, all lower case. */
export interface DateWords {
  /** Month names and their short forms to 1–12. */
  months: Map<string, number>;
  /** A pattern of all of them, longest first. */
  monthPattern: string;
  /** Whether a numeric date begins with the day, the month or the year. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** The language's long date as `Intl` writes it, as a pattern with the groups `d`, `m`, `y`; null for English. */
  long: string | null;
}

/** English is read on every page; asking `Intl` for it would cost each of them milliseconds. */
const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const ENGLISH_DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const cache = new Map<string, DateWords>();

/** Whether years are counted by the Buddhist era, 543 ahead: in the one language whose regions do (CLDR, calendarPreferenceData). */
export function isBuddhist(lang: string): boolean {
  return /^th\b/iu.test(lang);
}

/** The words of a language and of English, taken from `Intl`; made once for each language and kept. */
export function dateWords(lang: string): DateWords {
  const known = cache.get(lang);
  if (known) return known;
  const months = new Map<string, number>();
  const english = /^en\b/iu.test(lang);
  const order = english ? englishOrder(lang) : addMonths(lang, months);
  for (const other of ELSEWHERE[lang.split('-')[0]?.toLowerCase() ?? ''] ?? [])
    addMonths(other, months, [{ year: 'numeric', month: 'long', day: 'numeric' }]);
  for (const [at, name] of ENGLISH_MONTHS.entries())
    for (const form of [name, name.slice(0, 3)]) if (!months.has(form)) months.set(form, at + 1);
  // "Sept." is usual in print, and no CLDR form of American English.
  months.set('sept', 9);
  // Capitals lose their accents ("ΜΑΡΤΙΟΥ") and the dot of the `i` ("ARALIK"); many write months without.
  for (const [name, month] of months) {
    const bare = name
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/gu, '')
      .replaceAll('ı', 'i');
    if (!months.has(bare)) months.set(bare, month);
  }
  const monthPattern = [...months.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escaped(name))
    .join('|');
  const words = {
    months,
    monthPattern,
    order,
    long: english ? null : longPattern(lang, monthPattern),
  };
  cache.set(lang, words);
  return words;
}

function escaped(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll(/\s+/gu, String.raw`\s`);
}

function longPattern(lang: string, monthPattern: string): string {
  const groups: Record<string, string> = {
    day: String.raw`(?<d>\d{1,2})`,
    month: `(?<m>${monthPattern})`,
    // Thai may name the era before the year.
    year: String.raw`(?:\p{L}{1,2}\.\p{L}{1,2}\.\s?)?(?<y>\d{4})`,
  };
  return formatFor(lang, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(Date.UTC(2021, 0, 15, 12))
    .map((part) => groups[part.type] ?? escaped(part.value))
    .join('');
}

/** Most of the world's English dates begin with the day; only a tag with a region other than the United States asks `Intl`. */
export function englishOrder(lang: string): DateWords['order'] {
  if (/^en(?:-us)?$/iu.test(lang)) return 'mdy';
  return orderOf(
    formatFor(lang, { year: 'numeric', month: 'short', day: 'numeric' }).formatToParts(Date.UTC(2021, 0, 15)),
  );
}

/** Regions and scripts that call months otherwise than the language's own tag does. */
const ELSEWHERE: Record<string, string[]> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
  es: ['es-PE'],
  sr: ['sr-Latn'],
  bs: ['hr'],
  hr: ['bs'],
};

/** Adds a language's month names, in the forms that stand beside a day and alone; gives the order of its dates. */
function addMonths(
  locale: string,
  months: Map<string, number>,
  forms: Intl.DateTimeFormatOptions[] = [
    { year: 'numeric', month: 'short', day: 'numeric' },
    { year: 'numeric', month: 'long', day: 'numeric' },
    { month: 'long' },
  ],
): DateWords['order'] {
  let order: DateWords['order'] = 'dmy';
  for (const options of forms) {
    const format = formatFor(locale, options);
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15, 12));
      if (month === 1 && options.month === 'short') order = orderOf(parts);
      const name = parts
        .find((part) => part.type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/u, '');
      if (name && name.length > 1 && !/^\d/u.test(name) && !months.has(name)) months.set(name, month);
    }
  }
  return order;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs a millisecond, so that each is made once. */
function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
    } catch {
      format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
    }
    formats.set(key, format);
  }
  return format;
}

function orderOf(parts: Intl.DateTimeFormatPart[]): DateWords['order'] {
  const first = parts.find((part) => part.type !== 'literal')?.type;
  return first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
}

const days = new Map<string, Set<string>>();

/** The weekdays of a language and of English, whole and short, lower case, from `Intl`; made once and kept. */
export function weekdays(lang: string): Set<string> {
  const known = days.get(lang);
  if (known) return known;
  const names = new Set(ENGLISH_DAYS.flatMap((name) => [name, name.slice(0, 3)]));
  if (!/^en\b/iu.test(lang))
    for (const weekday of ['long', 'short'] as const) {
      const format = formatFor(lang, { weekday });
      for (let day = 4; day < 11; day += 1)
        names.add(
          format
            .format(Date.UTC(2021, 0, day, 12))
            .toLowerCase()
            .replace(/\.$/u, ''),
        );
    }
  days.set(lang, names);
  return names;
}
