import { globalPattern, pattern } from '../pattern';

/** A day that another calendar names, and where it stands. */
export interface OtherDay {
  start: number;
  end: number;
  year: number;
  month: number;
  day: number;
}

/** Years of the eras that count from their own beginning: what has to be added. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const NUMERIC = /(?<!\d)(1[34]\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/gu;

/** Days by the eras of Japan and Taiwan, and by the calendar of Iran and Afghanistan; digits are ASCII already. */
export function otherDays(plain: string, lang: string): OtherDay[] {
  const found: OtherDay[] = [];
  if (plain.includes('年'))
    for (const match of plain.matchAll(
      globalPattern`(令和|平成|民[國国])\s?(\d{1,3}|元)年\s?(\d{1,2})月\s?(\d{1,2})日`,
    )) {
      const [whole, era = '', year, month, day] = match;
      found.push({
        start: match.index,
        end: match.index + whole.length,
        year: (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)),
        month: Number(month),
        day: Number(day),
      });
    }
  if (!/^(?:fa|ps|prs)\b/iu.test(lang) || !/1[34]\d\d/u.test(plain)) return found;
  const add = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    const there = fromPersian(Number(year), month, Number(day));
    const start = match.index ?? 0;
    if (there) found.push({ start, end: start + match[0].length, ...there });
  };
  const months = persianMonths();
  for (const match of plain.matchAll(
    pattern(String.raw`(?<!\d)(\d{1,2})\s(${[...months.keys()].join('|')}),?\s(1[34]\d\d)(?!\d)`, 'g'),
  ))
    add(match, match[3] ?? '', months.get(match[2] ?? '') ?? 0, match[1] ?? '');
  for (const match of plain.matchAll(NUMERIC)) add(match, match[1] ?? '', Number(match[3]), match[4] ?? '');
  return found;
}

const DAY = 86_400_000;
let persian: Intl.DateTimeFormat | undefined;

/** The Gregorian day of a Persian one: guessed from the year's usual beginning, settled by `Intl`. Null where there is none. */
function fromPersian(year: number, month: number, day: number): Omit<OtherDay, 'start' | 'end'> | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const days = (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1;
  const guess = Date.UTC(year + 621, 2, 21, 12) + days * DAY;
  for (const off of [0, -1, 1, -2, 2]) {
    const date = new Date(guess + off * DAY);
    const parts = new Map(persian.formatToParts(date).map((part) => [part.type, Number(part.value)]));
    if (parts.get('month') === month && parts.get('day') === day)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}

let names: Map<string, number> | undefined;

/** The months of the Persian calendar as Iran and Afghanistan call them. */
function persianMonths(): Map<string, number> {
  if (names) return names;
  names = new Map();
  for (const region of ['fa', 'fa-AF', 'ps']) {
    const format = new Intl.DateTimeFormat(`${region}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1)
      names.set(format.format(Date.UTC(2025, month + 1, 28)).toLowerCase(), month);
  }
  return names;
}
