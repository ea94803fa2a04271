import type { Timestamp } from '@/lib/article';
import type { Speech } from './i18n';

/** Formats by what they were made of: making one takes a hundred times as long as using it, and lists use thousands. */
const made = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // The reader's own zone may change while the page is open.
  const key = `${locale} ${JSON.stringify(options)} ${options.timeZone ? '' : new Date().getTimezoneOffset()}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

const numbers = new Map<string, Intl.NumberFormat>();

/** The instant of a bare day is its noon in UTC, so that no zone moves it to another day. */
function dateOf(iso: string): { at: Date; bare: boolean } | null {
  const bare = iso.length === 10;
  const at = new Date(bare ? `${iso}T12:00:00Z` : iso);
  return Number.isNaN(at.getTime()) ? null : { at, bare };
}

/** A time for the reader: an instant in their own zone (or the one given), a bare day as that day. */
export function formatTime(iso: string, { locale }: Pick<Speech, 'locale'>, zone?: string): string {
  const date = dateOf(iso);
  if (!date) return iso;
  const options: Intl.DateTimeFormatOptions = date.bare
    ? { dateStyle: 'medium', timeZone: 'UTC' }
    : { dateStyle: 'medium', timeStyle: 'short', ...(zone ? { timeZone: zone } : {}) };
  return dayFormat(locale, options).format(date.at);
}

/** A day for lists: an instant's day in the reader's zone, a bare day as that day. */
export function formatDay(iso: string, { locale }: Pick<Speech, 'locale'>): string {
  const date = dateOf(iso);
  if (!date) return iso;
  return dayFormat(locale, { dateStyle: 'medium', ...(date.bare ? { timeZone: 'UTC' } : {}) }).format(
    date.at,
  );
}

/** A number as the language writes it. */
export function formatNumber(value: number, { locale }: Pick<Speech, 'locale'>): string {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, known);
  return known.format(value);
}

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** How long ago an instant is ("3 hours ago"); for a bare day never finer than days. Empty for what is no time. */
export function formatAge(iso: string, { locale, now }: Pick<Speech, 'locale' | 'now'>): string {
  const date = dateOf(iso);
  if (!date) return '';
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (date.bare) {
    const days = daysBetween(iso, now());
    if (Math.abs(days) < 31) return format.format(days, 'day');
  }
  const seconds = (date.at.getTime() - now().getTime()) / 1000;
  for (const [unit, length] of STEPS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, 'minute');
}

/** A size of a file as the language writes it: kilobytes below a megabyte, one digit after the point. */
export function formatBytes(bytes: number, { locale }: Pick<Speech, 'locale'>): string {
  const [value, unit] =
    bytes < 1_000_000 ? ([bytes / 1000, 'kilobyte'] as const) : ([bytes / 1_000_000, 'megabyte'] as const);
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', ...digits }).format(
    value,
  );
}

/** Whole days from today, by the reader's calendar, to a bare day. */
function daysBetween(day: string, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}

/** Things with their places in a sentence, as the language joins a list of them ("a, b and c"): things and the words between. */
export function listParts<T>(items: T[], { locale }: Pick<Speech, 'locale'>): (T | string)[] {
  const places = items.map((_item, at) => String(at));
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return format.formatToParts(places).map(({ type, value }) => {
    const item = type === 'element' ? items[Number(value)] : undefined;
    return item ?? value;
  });
}

/**
 * The wall clock of the outlet, where the reader's own shows another; null when they agree or no zone is known. The
 * day is left out where it is the reader's day too.
 */
export function outletClock(
  stamp: Omit<Timestamp, 'evidence'>,
  speech: Pick<Speech, 'locale'>,
): { time: string; zone: string } | null {
  if (stamp.precision === 'day' || stamp.offset === null) return null;
  const there = formatTime(stamp.iso, speech, stamp.offset);
  if (there === formatTime(stamp.iso, speech)) return null;
  const at = new Date(stamp.iso);
  const day = (timeZone?: string): string =>
    new Intl.DateTimeFormat('en', { dateStyle: 'short', ...(timeZone ? { timeZone } : {}) }).format(at);
  const clock = new Intl.DateTimeFormat(speech.locale, { timeStyle: 'short', timeZone: stamp.offset });
  return {
    time: day(stamp.offset) === day() ? clock.format(at) : there,
    zone: stamp.zone ?? `UTC${stamp.offset === '+00:00' ? '' : stamp.offset}`,
  };
}

/** The best known lie about time: local time stamped as UTC. Hours and minutes apart, or null when it is not told here. */
export function stampedAsUtc(
  printed: Timestamp,
  declared: Timestamp,
): { clock: string; hours: number; minutes: number } | null {
  if (printed.offset === null || declared.offset !== '+00:00' || printed.offset === '+00:00') return null;
  if (printed.iso.slice(0, 16) !== declared.iso.slice(0, 16)) return null;
  const apart = Math.abs(Date.parse(printed.iso) - Date.parse(declared.iso)) / 60_000;
  return { clock: printed.iso.slice(11, 16), hours: Math.floor(apart / 60), minutes: apart % 60 };
}
