/** The words of a language that dates are made of, all lower case. */
export interface DateWords {
  /** Month names and their short forms to 1–12. */
  months: Map<string, number>;
  /** A pattern of all of them, longest first. */
  monthPattern: string;
  /** Whether a numeric date begins with the day, the month or the year. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** The language's long date as `Intl` writes it, as a pattern with the groups `d`, `m`, `y`. */
  long: string;
  /** Years of the Buddhist era are 543 ahead. */
  buddhist: boolean;
}

const cache = new Map<string, DateWords>();

/** The words of a language and of English, taken from `Intl`; made once for each language and kept. */
export function dateWords(lang: string): DateWords {
  const known = cache.get(lang);
  if (known) return known;
  const months = new Map<string, number>();
  const order = addMonths(lang, months);
  if (!/^en\b/iu.test(lang)) addMonths('en', months);
  // "Sept." is usual in print, and no CLDR form of American English.
  months.set('sept', 9);
  const monthPattern = [...months.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escaped(name))
    .join('|');
  const words = {
    months,
    monthPattern,
    order,
    long: longPattern(lang, monthPattern),
    buddhist: calendarOf(lang) === 'buddhist',
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

function calendarOf(lang: string): string {
  try {
    return new Intl.DateTimeFormat(lang).resolvedOptions().calendar;
  } catch {
    return 'gregory';
  }
}

/** Adds a language's month names, in the forms that stand beside a day and alone; gives the order of its dates. */
function addMonths(locale: string, months: Map<string, number>): DateWords['order'] {
  let order: DateWords['order'] = 'dmy';
  for (const options of [
    { year: 'numeric', month: 'short', day: 'numeric' },
    { year: 'numeric', month: 'long', day: 'numeric' },
    { day: 'numeric', month: 'long' },
    ...(/^en\b/iu.test(locale) ? [] : [{ month: 'long' } as const]),
  ] satisfies Intl.DateTimeFormatOptions[]) {
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

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
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
  const names = new Set<string>();
  for (const locale of [lang, 'en'])
    for (const weekday of ['long', 'short'] as const) {
      const format = formatFor(locale, { weekday });
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
