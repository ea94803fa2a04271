/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The number of an instant's day in the zone of whoever looks, counted from 1970. */
export function localDay(instant: number): number {
  return Math.floor((instant - new Date(instant).getTimezoneOffset() * 60_000) / DAY);
}

/** A day's number as it is written (`2026-03-14`). */
export const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const PERIOD = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** The days of a day, a month or a year, the last not included; null for what is none. */
function periodOf(name: string): [from: number, to: number] | null {
  const from = PERIOD.test(name) ? Date.parse(name) : Number.NaN;
  if (Number.isNaN(from)) return null;
  const end = new Date(from);
  if (name.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (name.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return [from / DAY, end.getTime() / DAY];
}

/** The days of `2026-03`, `2026-03-02..2026-03-08`, `2026..`, `..2025`; the last not included. Null for what is none. */
export function dayRange(value: string): [from: number, to: number] | null {
  const [first = '', last] = value.split('..', 2);
  const from = first === '' && last ? [Number.NEGATIVE_INFINITY] : periodOf(first);
  const to = last === undefined ? periodOf(first) : last === '' ? [0, Infinity] : periodOf(last);
  return from && to ? [from[0] ?? 0, to[1] ?? 0] : null;
}

/** The bounds of `3`, `2..4` or `5..`, both included. Null for what is none. */
export function countRange(value: string): [least: number, most: number] | null {
  const match = /^(\d{1,4})(?:(\.\.)(\d{1,4})?)?$/u.exec(value);
  if (!match) return null;
  const least = Number(match[1]);
  return [least, match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3])];
}
