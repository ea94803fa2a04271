import type { Timestamp } from '@/lib/article';
import { atOffset, instantMinutes, isMidnight, isoOf, offsetText, sameDay, wallMinutes } from './clock';
import type { DeclaredTime } from './declared';
import type { PrintedTime } from './printed';
import type { Clock } from './types';
import { offsetOfCountry } from './zones';

/** Quarter hours from −12:00 to +14:00 are the offsets that zones really have. */
const isOffset = (minutes: number): boolean => minutes % 15 === 0 && minutes >= -720 && minutes <= 840;
const DAY = 1440;

/** What settles a time that names no zone. */
export interface Zones {
  /** Everything that the page declares, whatever event it tells of. */
  declared: Clock[];
  /** ISO 3166 of the outlet, where the page or its host names it. */
  country: string | null;
  /** The story's time of publication, once it is settled. */
  settled: Timestamp | null;
}

/** Whether a printed and a declared clock tell of one moment: the same day in some zone, the same minute where given. */
export function sameEvent(printed: Clock, declared: Clock): boolean {
  const apart = Math.abs(wallMinutes(printed) - wallMinutes(declared));
  if (printed.hour === null || declared.hour === null)
    return (
      sameDay(printed, declared) ||
      (apart < DAY && declared.hour !== null && declared.offset === 0 && sameDayAnywhere(printed, declared))
    );
  return apart <= 14 * 60 && (apart % 15 === 0 || apart < 3);
}

/** A printed day may be the outlet's while the declared instant is UTC: within half a day counts. */
function sameDayAnywhere(printed: Clock, declared: Clock): boolean {
  const start = wallMinutes({ ...printed, hour: 0, minute: 0 });
  const instant = instantMinutes(declared);
  return instant > start - 14 * 60 && instant < start + DAY + 12 * 60;
}

/** The printed time, made whole by what is declared of the same event: its hour, or its zone. */
export function settle(printed: PrintedTime, declared: { clock: Clock }[], zones: Zones): Timestamp {
  const { clock, text, evidence, machine } = printed;
  const candidates = [...(machine ? [{ clock: machine }] : []), ...declared];
  if (clock.hour === null) {
    // A `<time>` may hold the last change's instant round both events' words.
    const same = [...declared, ...(machine ? [{ clock: machine }] : [])].filter(
      (each) =>
        each.clock.hour !== null &&
        (sameDay(clock, each.clock) || (each.clock.offset === 0 && sameDayAnywhere(clock, each.clock))),
    );
    const exact = best(same.filter((each) => sameDay(clock, each.clock))) ?? best(same);
    return exact
      ? inZone(exact.clock, text, evidence, 'declared', zones)
      : stampOf(clock, text, evidence, null);
  }
  if (clock.offset !== null) {
    // Winter's abbreviation in summer ("CET" in July): the declared instant shows the hour that is missing.
    const summer = candidates.some(
      (each) =>
        each.clock.hour !== null &&
        each.clock.offset !== null &&
        Math.abs(wallMinutes(clock) - (clock.offset ?? 0) - 60 - instantMinutes(each.clock)) <= 1,
    );
    const named = clock.zone !== null && !/\d/u.test(clock.zone);
    return summer && named && !agrees(clock, candidates)
      ? stampOf({ ...clock, offset: clock.offset + 60 }, text, evidence, 'declared')
      : stampOf(clock, text, evidence, 'printed');
  }
  for (const each of candidates) {
    if (each.clock.hour === null || each.clock.offset === null) continue;
    const offset = wallMinutes(clock) - instantMinutes(each.clock);
    // The declared instant seen from the zone in which the printed wall clock shows it.
    if (isOffset(offset)) return stampOf({ ...clock, second: null, offset }, text, evidence, 'declared');
    // Rounded minutes: printed 18:40, declared 18:40:31 or 18:41.
    const rounded = Math.round(offset / 15) * 15;
    if (Math.abs(rounded - offset) <= 2 && isOffset(rounded))
      return stampOf({ ...clock, second: null, offset: rounded }, text, evidence, 'declared');
  }
  return inZone(clock, text, evidence, null, zones);
}

function agrees(clock: Clock, candidates: { clock: Clock }[]): boolean {
  return candidates.some(
    (each) =>
      each.clock.hour !== null &&
      each.clock.offset !== null &&
      Math.abs(instantMinutes(clock) - instantMinutes(each.clock)) <= 1,
  );
}

/** Of candidates for one event the one that says most: an hour that is not midnight, with a zone. */
function best<T extends { clock: Clock }>(candidates: T[]): T | undefined {
  const hours = candidates.filter((each) => !isMidnight(each.clock));
  const list = hours.length > 0 ? hours : candidates;
  const first = list[0];
  if (!first || first.clock.offset !== null) return first;
  return (
    list.find((each) => each.clock.offset !== null && wallMinutes(each.clock) === wallMinutes(first.clock)) ??
    first
  );
}

/** The declared time, with the printed words where a relative one ("3 hours ago") stands for it. */
export function declaredStamp(
  declared: DeclaredTime[],
  relative: PrintedTime | null,
  zones: Zones,
): Timestamp | null {
  const first = declared[0];
  if (!first) return relative ? stampOf(relative.clock, relative.text, relative.evidence, 'declared') : null;
  // The most believed one gives the day; one of the same day that also has a time or a zone says it better.
  const near = declared.filter((each) => each.clock.hour !== null && close(each.clock, first.clock));
  const better =
    best(
      first.clock.hour === null || first.clock.offset === null || isMidnight(first.clock) ? near : [first],
    ) ?? first;
  if (relative && close(relative.clock, better.clock) && relative.clock.hour !== null)
    return inZone(better.clock, relative.text, relative.evidence, 'declared', zones);
  return inZone(better.clock, null, better.evidence, 'declared', zones);
}

function close(one: Clock, other: Clock): boolean {
  return (
    Math.abs(wallMinutes(one) - wallMinutes(other)) <
    (one.hour === null || other.hour === null ? DAY : 14 * 60)
  );
}

/** A clock without a zone takes the one in which the page declares its other times, else its country's. */
function inZone(
  clock: Clock,
  text: string | null,
  evidence: Timestamp['evidence'],
  source: Timestamp['zoneSource'],
  { declared, country, settled }: Zones,
): Timestamp {
  if (clock.hour === null || clock.offset !== null) return stampOf(clock, text, evidence, source);
  const own = declared.find(
    (each) =>
      each.offset !== null &&
      each.offset !== 0 &&
      Math.abs(wallMinutes(each) - wallMinutes(clock)) < 40 * DAY,
  );
  if (own) return stampOf({ ...clock, offset: own.offset }, text, evidence, 'declared');
  const offset = country === null ? null : offsetOfCountry(country, clock);
  if (offset === null && settled?.text && settled.offset && text !== null) {
    const [hours = 0, minutes = 0] = settled.offset.slice(1).split(':').map(Number);
    const same = (hours * 60 + minutes) * (settled.offset.startsWith('-') ? -1 : 1);
    const apart = Math.abs(Date.parse(settled.iso) / 60_000 - (wallMinutes(clock) - same));
    if (apart < 40 * DAY) return stampOf({ ...clock, offset: same }, text, evidence, 'inferred');
  }
  return stampOf({ ...clock, offset }, text, evidence, offset === null ? source : 'inferred');
}

/** A timestamp of a clock, its words and its evidence. */
export function stampOf(
  clock: Clock,
  text: string | null,
  evidence: Timestamp['evidence'],
  source: Timestamp['zoneSource'],
): Timestamp {
  return {
    iso: isoOf(clock),
    precision: clock.hour === null ? 'day' : clock.second === null ? 'minute' : 'second',
    text,
    zone: clock.zone,
    offset: clock.hour === null || clock.offset === null ? null : offsetText(clock.offset),
    zoneSource: clock.hour === null || clock.offset === null ? null : source,
    evidence,
  };
}

/** A time of day that stands alone ("updated at 16:01"), on the day of the declared change that shows it, else on `day`. */
export function onDay(time: Clock, declared: DeclaredTime[], day: Clock): Clock {
  for (const each of declared) {
    if (each.clock.hour === null || each.clock.offset === null) continue;
    for (const offset of time.offset === null ? [0, 15, 30, 45] : [0]) {
      const minute = (((each.clock.minute + offset) % 60) + 60) % 60;
      if (minute !== time.minute) continue;
      const wall = time.offset === null ? shifted(each.clock, time) : atOffset(each.clock, time.offset);
      if (wall && wall.hour === time.hour)
        return { ...time, year: wall.year, month: wall.month, day: wall.day };
    }
  }
  return { ...time, year: day.year, month: day.month, day: day.day };
}

/** The declared instant on the wall that shows the printed hour, the nearest one to its own. */
function shifted(declared: Clock, time: Clock): Clock | null {
  const apart = (time.hour ?? 0) * 60 + time.minute - ((declared.hour ?? 0) * 60 + declared.minute);
  for (const offset of [apart, apart + DAY, apart - DAY])
    if (isOffset(offset + (declared.offset ?? 0)) && Math.abs(offset) <= 14 * 60)
      return atOffset(declared, (declared.offset ?? 0) + offset);
  return null;
}
