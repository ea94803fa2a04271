import { DAY, dayName } from './ranges';

/** How wide the bins of a course of time are. */
export type BinUnit = 'day' | 'week' | 'month' | 'year';

/** Stories by day, week, month or year: bins without gaps, also where nothing fell. */
export interface Course {
  unit: BinUnit;
  /** The first day of each bin, and behind the last bin the day after it (`2026-03-14`). */
  edges: string[];
  counts: number[];
  /** What lies so far before or after the rest that it would flatten it is counted here, not drawn. */
  earlier: number;
  later: number;
}

/** The longest span that is told in days, in weeks and in months; each fits a line of type. */
const LONGEST: [unit: BinUnit, days: number][] = [
  ['day', 62],
  ['week', 740],
  ['month', 15 * 366],
];
/** So many are needed before any counts as far from the rest. */
const MANY = 40;
/** The share on either side that may be far, and how many times the span of the rest is far. */
const EDGE = 0.01;
const FAR = 3;

/** The span of time that is drawn: first and last day, both included. Null without days. */
export function spanOf(days: readonly number[]): [first: number, last: number] | null {
  if (days.length === 0) return null;
  const sorted = Int32Array.from(days).sort();
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const whole: [number, number] = [at(0), at(1)];
  if (sorted.length < MANY) return whole;
  const [low, high] = [at(EDGE), at(1 - EDGE)];
  const length = Math.max(7, high - low + 1);
  if (whole[1] - whole[0] < FAR * length) return whole;
  // What lies near the rest still belongs to it.
  const near = sorted.filter((day) => day >= low - length && day <= high + length);
  return [near[0] ?? low, near.at(-1) ?? high];
}

/** Puts days into bins, whose width goes by the span. */
export function courseOf(days: readonly number[]): Course | null {
  const span = spanOf(days);
  if (!span) return null;
  const [first, last] = span;
  const unit = LONGEST.find(([, most]) => last - first < most)?.[0] ?? 'year';
  const edges: number[] = [startOf(first, unit)];
  while ((edges.at(-1) ?? last) <= last) edges.push(next(edges.at(-1) ?? last, unit));
  const counts = countInto(days, edges);
  return {
    unit,
    edges: edges.map(dayName),
    counts,
    earlier: days.reduce((sum, day) => sum + (day < (edges[0] ?? 0) ? 1 : 0), 0),
    later: days.reduce((sum, day) => sum + (day >= (edges.at(-1) ?? 0) ? 1 : 0), 0),
  };
}

/** How many days fall into each bin; `edges` are day numbers, the last one closes the last bin. */
export function countInto(days: readonly number[], edges: readonly number[]): number[] {
  const counts = Array.from({ length: edges.length - 1 }, () => 0);
  for (const day of days) {
    const at = binOf(day, edges);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function binOf(day: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length - 1];
  if (day < (edges[low] ?? 0) || day >= (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (day < (edges[middle] ?? 0)) high = middle;
    else low = middle;
  }
  return low;
}

function startOf(day: number, unit: BinUnit): number {
  const date = new Date(day * DAY);
  // Weeks begin on Monday, as ISO 8601 has it; the first day of 1970 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  if (unit === 'month') date.setUTCDate(1);
  if (unit === 'year') date.setUTCMonth(0, 1);
  return date.getTime() / DAY;
}

function next(day: number, unit: BinUnit): number {
  if (unit === 'day') return day + 1;
  if (unit === 'week') return day + 7;
  const date = new Date(day * DAY);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.getTime() / DAY;
}
