/** A number with what parts its digits. */
const NUMBER = /\p{N}+(?:[.,'’\u00A0\u202F]\p{N}+)*/gu;
const YEAR = 2024;
const DAY = 86_400_000;
const calendars = new Map<string, ReadonlySet<string>>();

/**
 * Names and numbers as a reader knows them again: words that stand side by side in the story as one name (`Orla Venn`), a number whole
 * (`90,000`), and the calendar's words last, which many stories share. In the order given, each once.
 */
export function asRead(words: readonly string[], text: string, lang: string | null): string[] {
  const calendar = calendarOf(lang);
  const left = new Set(words);
  const found: string[] = [];
  const last: string[] = [];
  for (const word of words) {
    if (!left.delete(word)) continue;
    if (/^\p{N}+$/u.test(word)) found.push(...wholeOf(word, text));
    else if (calendar.has(word.toLowerCase())) last.push(word);
    else found.push(grown(word, left, text, calendar));
  }
  return [...new Set([...found, ...last])];
}

/** Takes in the words that stand before and after it in the text, as long as there are such. */
function grown(word: string, left: Set<string>, text: string, calendar: ReadonlySet<string>): string {
  let name = word;
  for (let more = true; more;) {
    more = false;
    for (const other of left) {
      if (/^\p{N}/u.test(other) || calendar.has(other.toLowerCase())) continue;
      const longer = [`${name} ${other}`, `${other} ${name}`].find((each) => stands(each, text));
      if (longer === undefined) continue;
      name = longer;
      left.delete(other);
      more = true;
    }
  }
  return name;
}

function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** The first number in the text of which these digits are a part; none where they belong to no number. */
function wholeOf(digits: string, text: string): string[] {
  for (const [number] of text.matchAll(NUMBER))
    if (number.split(/[^\p{N}]/u).includes(digits)) return [number];
  return [digits];
}

/** The names of days and months, in small letters. */
function calendarOf(lang: string | null): ReadonlySet<string> {
  const key = lang ?? 'en';
  const known = calendars.get(key);
  if (known) return known;
  const words = new Set<string>();
  const formats = (['long', 'short'] as const).flatMap((style) => [
    formatOf(key, { weekday: style }),
    formatOf(key, { month: style }),
  ]);
  for (let day = 0; day < 366; day += 6)
    for (const format of formats) words.add(format.format(Date.UTC(YEAR, 0, 1) + day * DAY).toLowerCase());
  calendars.set(key, words);
  return words;
}

function formatOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
