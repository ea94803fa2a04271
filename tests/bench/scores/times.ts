const MINUTE = 60_000;

/** A time as the corpus or a system writes it. */
interface Parts {
  day: string;
  /** Minutes after UTC; null where the time names no zone. */
  offset: number | null;
  /** Milliseconds since 1970; null where there is no zone. */
  instant: number | null;
}

/** Reads `2024-05-02`, `2024-05-02 10:00:00+02:00`, `2024-05-02T10:00:00.000Z`; null when it is none of these. */
function partsOf(text: string | null | undefined): Parts | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/iu.exec(
    text?.trim() ?? '',
  );
  const [, day, time, zone] = found ?? [];
  if (!day) return null;
  if (!time || !zone) return { day, offset: null, instant: null };
  const signed = /^([+-])(\d\d):?(\d\d)$/u.exec(zone);
  const offset = signed ? Number(`${signed[1]}1`) * (Number(signed[2]) * 60 + Number(signed[3])) : 0;
  const instant = Date.parse(`${day}T${time}Z`) - offset * MINUTE;
  return { day, offset, instant };
}

/**
 * Whether two times agree. To the minute: the same instant, within a minute, where the gold has a time with a zone,
 * else the same day. To the day: the same day as both are written, or in the gold's zone.
 */
export function sameTime(
  gold: string | null | undefined,
  ours: string | null | undefined,
  precision: 'minute' | 'day' = 'minute',
): boolean {
  const [wanted, got] = [partsOf(gold), partsOf(ours)];
  if (!wanted || !got) return false;
  if (precision === 'minute' && wanted.instant !== null)
    return got.instant !== null && Math.abs(got.instant - wanted.instant) < MINUTE;
  if (wanted.day === got.day) return true;
  if (wanted.offset === null || got.instant === null) return false;
  return new Date(got.instant + wanted.offset * MINUTE).toISOString().slice(0, 10) === wanted.day;
}
