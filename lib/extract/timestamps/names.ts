/** The words of a language that dates are made of, all lower case. */
export interface DateWords {
  /** Month names and their short forms to 1–12. */
  months: Map<string, number>;
  /** A pattern of all of them, longest first. */
  monthPattern: string;
  /** Whether a numeric date begins with the day, the month or the year. */
  order: 'dmy' | 'mdy' | 'ymd';
}

const cache = new Map<string, DateWords>();

/** The words of a language and of English, taken from `Intl`; made once for each language and kept. */
export function dateWords(lang: string): DateWords {
  const known = cache.get(lang);
  if (known) return known;
  const months = new Map<string, number>();
  for (const locale of new Set([lang, 'en'])) addMonths(locale, months);
  // "Sept." is usual in print, and no CLDR form of `en`.
  months.set('sept', 9);
  const words = {
    months,
    monthPattern: [...months.keys()]
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`))
      .join('|'),
    order: orderOf(lang),
  };
  cache.set(lang, words);
  return words;
}

function addMonths(locale: string, months: Map<string, number>): void {
  for (const options of [
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
    { month: 'long' },
    { month: 'short' },
  ] satisfies Intl.DateTimeFormatOptions[]) {
    const format = formatFor(locale, options);
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15, 12));
      const name = parts.find((part) => part.type === 'month')?.value.toLowerCase().replace(/\.$/u, '');
      if (name && name.length > 1 && !/^\d/u.test(name) && !months.has(name)) months.set(name, month);
    }
  }
}

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function orderOf(locale: string): DateWords['order'] {
  const first = formatFor(locale, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(0)
    .find((part) => part.type !== 'literal')?.type;
  return first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
}
