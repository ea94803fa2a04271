import type { BinUnit } from '@/lib/library/finder/pictures';
import type { MessageKey, Speech } from '../../ui/i18n';

/** The title of the course of time, which says how wide its bins are. */
export const TIME_TITLES: Record<BinUnit, MessageKey> = {
  day: 'chartByDay',
  week: 'chartByWeek',
  month: 'chartByMonth',
  year: 'chartByYear',
};

const SHAPES: Record<BinUnit, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'medium' },
  week: { dateStyle: 'medium' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A bin by its name: “Week of 2 Mar 2026”, “March 2026”. */
export function binName(from: string, unit: BinUnit, { t, locale }: Speech): string {
  const name = new Intl.DateTimeFormat(locale, { ...SHAPES[unit], timeZone: 'UTC' }).format(Date.parse(from));
  return unit === 'week' ? t('chartWeekOf', name) : name;
}

/** A mark on the line of time. */
export interface Tick {
  /** The number of the bin. */
  at: number;
  label: string;
}

/** The marks on the line of time: where something begins (a month, a year), no more than there is room for. */
export function ticksOf(
  edges: readonly string[],
  unit: BinUnit,
  most: number,
  { locale }: Pick<Speech, 'locale'>,
): Tick[] {
  const bins = edges.slice(0, -1);
  const byYear = (unit === 'month' && bins.length > 24) || unit === 'year';
  const byMonth = unit === 'week' && bins.length > 8;
  const length = byYear ? 4 : byMonth ? 7 : 10;
  const begin = bins.flatMap((edge, at) => {
    const last = bins[at - 1];
    const begins = last === undefined ? !byYear && !byMonth : last.slice(0, length) !== edge.slice(0, length);
    return begins || bins.length < 3 ? [at] : [];
  });
  const step = Math.max(1, Math.ceil(begin.length / Math.max(2, most)));
  const shape: Intl.DateTimeFormatOptions = byYear
    ? { year: 'numeric' }
    : unit === 'month' || byMonth
      ? { month: 'short', year: 'numeric' }
      : { day: 'numeric', month: 'short' };
  const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  return (
    begin
      // Not from the very first one, whose label would lie on the edge.
      .filter((_, place) => place % step === step >> 1)
      .map((at) => ({ at, label: format.format(Date.parse(bins[at] ?? '')) }))
  );
}

/** Whole numbers for the axis of counts, from 0 to the largest or a little above. */
export function countTicks(largest: number): number[] {
  const steps = [1, 2, 5].flatMap((step) => [1, 10, 100, 1000, 10_000, 100_000].map((power) => step * power));
  const step = steps.toSorted((a, b) => a - b).find((each) => largest / each <= 4) ?? 1_000_000;
  return Array.from({ length: Math.max(1, Math.ceil(largest / step)) + 1 }, (_, at) => at * step);
}
