import type { Timestamp } from '@/lib/article';
import type { Headline } from '../headline';
import type { PageReading } from '../reading/types';
import { instantMinutes, isoOf, offsetText, sameDay, wallMinutes } from './clock';
import { countryOf } from './country';
import { type DeclaredTime, declaredTimes } from './declared';
import type { DateHints } from './parse';
import { type PrintedTime, printedTimes, relativeTimes } from './printed';
import type { Clock } from './types';

export interface Times {
  published: Timestamp | null;
  modified: Timestamp | null;
  otherTimes: Timestamp[];
  /** Lines that say nothing but the story's times. */
  lines: Set<number>;
}

/** Quarter hours from −12:00 to +14:00 are the offsets that zones really have. */
const isOffset = (minutes: number): boolean => minutes % 15 === 0 && minutes >= -720 && minutes <= 840;
const DAY = 1440;

/**
 * Tells when the story was published and changed. What is printed wins over what is declared when both speak of one
 * event and disagree (many pages stamp local time as UTC); where the printed line names no zone or no time, the
 * declared instant of the same day gives it. Published and modified never stand for each other.
 */
export function readTimes(page: PageReading, headline: Headline): Times {
  const hints: DateHints = { lang: page.lang ?? 'en', country: countryOf(page), now: page.now };
  const declared = declaredTimes(page, hints);
  const printed = printedTimes(page, headline, hints);
  settleOrder(printed, declared);
  const publishedDeclared = declared.filter((each) => each.is === 'published');
  const updatedDeclared = declared.filter((each) => each.is === 'updated');

  const printedPublished = choosePublished(printed, publishedDeclared, updatedDeclared);
  const printedUpdated =
    printed.find((each) => each.label === 'updated' && each !== printedPublished) ?? null;
  const relative = relativeTimes(page, headline, hints);
  const published =
    (printedPublished && settle(printedPublished, publishedDeclared)) ??
    declaredStamp(publishedDeclared, relative.find((each) => each.label !== 'updated') ?? null) ??
    fromUrl(page, hints);
  let modified =
    (printedUpdated && settle(printedUpdated, updatedDeclared)) ??
    declaredStamp(updatedDeclared, relative.find((each) => each.label === 'updated') ?? null);
  const others: Timestamp[] = [];
  if (modified && published && !isLater(modified, published)) {
    if (!sameMoment(modified, published)) others.push(modified);
    modified = null;
  }
  for (const each of declared) {
    const stamp = stampOf(each.clock, null, each.evidence, 'declared');
    if (![published, modified, ...others].some((known) => known && sameMoment(known, stamp)))
      others.push(stamp);
  }
  return { published, modified, otherTimes: others, lines: timeLines(printed) };
}

/** Short lines that hold a time of the story and little else: no part of the body. */
function timeLines(printed: PrintedTime[]): Set<number> {
  const own = printed.filter((each) => {
    const said = printed
      .filter((other) => other.line === each.line)
      .reduce((sum, other) => sum + other.text.length, 0);
    return each.distance < 40 && said > each.line.text.length * 0.6;
  });
  return new Set(own.map((each) => each.line.index));
}

/** Settles `03/04/2026` by the declared days: the reading that one of them confirms wins. */
function settleOrder(printed: PrintedTime[], declared: DeclaredTime[]): void {
  for (const each of printed) {
    if (!each.swapped) continue;
    const near = (clock: Clock): boolean =>
      [...declared.map((one) => one.clock), ...(each.machine ? [each.machine] : [])].some(
        (one) => Math.abs(wallMinutes(one) - wallMinutes(clock)) < DAY * 1.6,
      );
    if (!near(each.clock) && near(each.swapped)) [each.clock, each.swapped] = [each.swapped, each.clock];
  }
}

function choosePublished(
  printed: PrintedTime[],
  published: DeclaredTime[],
  updated: DeclaredTime[],
): PrintedTime | null {
  const labelled = printed.find((each) => each.label === 'published');
  if (labelled) return labelled;
  const plain = printed.filter((each) => each.label === null);
  const confirmed = plain.find((each) => published.some((one) => sameEvent(each.clock, one.clock)));
  if (confirmed) return confirmed;
  const first = plain[0];
  if (!first || first.distance > 30) return null;
  // Unlabelled and not confirmed: it may be the update's, or another story's.
  if (updated.some((one) => sameEvent(first.clock, one.clock))) return null;
  return published.length === 0 ? first : null;
}

/** Whether a printed and a declared clock tell of one moment: the same day in some zone, the same minute where given. */
function sameEvent(printed: Clock, declared: Clock): boolean {
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

function settle(printed: PrintedTime, declared: DeclaredTime[]): Timestamp {
  const { clock, text, evidence, machine } = printed;
  const candidates = [...(machine ? [{ clock: machine }] : []), ...declared];
  if (clock.hour === null) {
    const exact =
      candidates.find((each) => each.clock.hour !== null && sameDay(clock, each.clock)) ??
      candidates.find(
        (each) => each.clock.hour !== null && each.clock.offset === 0 && sameDayAnywhere(clock, each.clock),
      );
    return exact ? stampOf(exact.clock, text, evidence, 'declared') : stampOf(clock, text, evidence, null);
  }
  if (clock.offset !== null) return stampOf(clock, text, evidence, 'printed');
  for (const each of candidates) {
    if (each.clock.hour === null) continue;
    if (each.clock.offset === null) continue;
    const offset = wallMinutes(clock) - instantMinutes(each.clock);
    // The declared instant seen from the zone in which the printed wall clock shows it.
    if (isOffset(offset)) return stampOf({ ...clock, second: null, offset }, text, evidence, 'declared');
    // Rounded minutes: printed 18:40, declared 18:40:31 or 18:41.
    const rounded = Math.round(offset / 15) * 15;
    if (Math.abs(rounded - offset) <= 2 && isOffset(rounded))
      return stampOf({ ...clock, second: null, offset: rounded }, text, evidence, 'declared');
  }
  return stampOf(clock, text, evidence, null);
}

function declaredStamp(declared: DeclaredTime[], relative: PrintedTime | null): Timestamp | null {
  const first = declared[0];
  if (!first) return relative ? stampOf(relative.clock, relative.text, relative.evidence, 'declared') : null;
  // The most believed one gives the day; one of the same day that also has a time or a zone says it better.
  const better =
    [first, ...declared].find(
      (each) => each.clock.hour !== null && each.clock.offset !== null && close(each.clock, first.clock),
    ) ??
    declared.find((each) => each.clock.hour !== null && close(each.clock, first.clock)) ??
    first;
  if (relative && close(relative.clock, better.clock) && relative.clock.hour !== null)
    return stampOf(better.clock, relative.text, relative.evidence, 'declared');
  return stampOf(better.clock, null, better.evidence, 'declared');
}

function close(one: Clock, other: Clock): boolean {
  return (
    Math.abs(wallMinutes(one) - wallMinutes(other)) <
    (one.hour === null || other.hour === null ? DAY : 14 * 60)
  );
}

function stampOf(
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

function momentOf(stamp: Timestamp): number {
  return (
    Date.parse(
      stamp.iso.length === 10
        ? `${stamp.iso}T00:00:00Z`
        : stamp.offset === null
          ? `${stamp.iso}Z`
          : stamp.iso,
    ) / 60_000
  );
}

function sameMoment(one: Timestamp, other: Timestamp): boolean {
  if (one.precision === 'day' || other.precision === 'day')
    return one.iso.slice(0, 10) === other.iso.slice(0, 10);
  return Math.abs(momentOf(one) - momentOf(other)) <= 1;
}

function isLater(modified: Timestamp, published: Timestamp): boolean {
  if (modified.precision === 'day' || published.precision === 'day')
    return modified.iso.slice(0, 10) > published.iso.slice(0, 10);
  return momentOf(modified) - momentOf(published) > 1;
}

/** A day in the address (`/2026/03/12/`, `2026-03-12`), for pages that tell no other. */
function fromUrl(page: PageReading, hints: DateHints): Timestamp | null {
  const match = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u.exec(
    page.url.replace(/[?#].*$/u, ''),
  );
  if (!match) return null;
  const clock: Clock = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    hour: null,
    minute: 0,
    second: null,
    offset: null,
    zone: null,
  };
  if (instantMinutes(clock) > hints.now.getTime() / 60_000 + DAY) return null;
  return stampOf(
    clock,
    null,
    { source: 'url', quote: match[0].replaceAll(/^[/_-]/gu, ''), locator: null },
    null,
  );
}
