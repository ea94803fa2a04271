/** No bookmark is older than the web; what says so is a wrong unit or a wrong clock. */
const EARLIEST = Date.UTC(1991, 0, 1);

/**
 * A time as exports write it, as an ISO instant: ISO itself, seconds, milliseconds or microseconds since 1970, or a day
 * (`2026-03-12`, `2026/03/12`). Null for nothing, for what is no time, and for what lies in the future of `now`.
 */
export function readTime(value: unknown, now: Date): string | null {
  const time = toMilliseconds(value);
  if (time === null || Number.isNaN(time) || time < EARLIEST || time > now.getTime() + 86_400_000)
    return null;
  return new Date(Math.min(time, now.getTime())).toISOString();
}

function toMilliseconds(value: unknown): number | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string') return null;
  const words = value.trim();
  if (/^\d{9,17}$/u.test(words)) return fromEpoch(Number(words));
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\/.*)?$/u.exec(words);
  if (day) return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  // Wallabag and others leave the colon out of the offset, or the T out of the middle.
  const iso = words.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/u, '$1T').replace(/([+-]\d\d)(\d\d)$/u, '$1:$2');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(iso) ? Date.parse(iso) : null;
}

/** Seconds reach to the year 5138 in eleven digits; more digits are finer units. */
function fromEpoch(value: number): number {
  if (value < 1e11) return value * 1000;
  return value < 1e14 ? value : value / 1000;
}

/** A date of publication as it is kept: an ISO time with offset, or a bare day. Null for what is neither. */
export function readPublished(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = value.trim().replace(/([+-]\d\d)(\d\d)$/u, '$1:$2');
  const time = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/u.exec(words);
  if (!time) {
    const day = /^(\d{4})\/(\d\d)\/(\d\d)(?:\/.*)?$/u.exec(words);
    return day ? checked(`${day[1]}-${day[2]}-${day[3]}`) : null;
  }
  const [, day = '', clock, zone] = time;
  // Without a zone only the day can be told.
  if (!clock || !zone) return checked(day);
  const iso = `${day}T${clock.length === 5 ? `${clock}:00` : clock}${zone === 'Z' ? '+00:00' : zone}`;
  return checked(iso);
}

function checked(iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) || iso.slice(0, 4) < '1700' ? null : iso;
}
