import type { Timestamp } from '@/lib/article';
import type { Headline } from '../headline';
import { visibleEvidence } from '../evidence';
import { isProse, type PageReading, Zone } from '../reading';
import { instantMinutes, wallMinutes } from './clock';
import { countryOf, hostCountry } from './country';
import { type DeclaredTime, declaredTimes } from './declared';
import { type DateHints, findDates } from './parse';
import { loneUpdates, type PrintedTime, printedTimes, relativeTimes } from './printed';
import { weekdays } from './names';
import { undatedTimes } from './undated';
import { declaredStamp, onDay, sameEvent, settle, stampOf, type Zones } from './settle';
import type { Clock } from './types';

export interface Times {
  published: Timestamp | null;
  modified: Timestamp | null;
  otherTimes: Timestamp[];
  /** Lines that say nothing but the story's times. */
  lines: Set<number>;
}

const DAY = 1440;

/**
 * Tells when the story was published and changed. What is printed wins over what is declared when both speak of one
 * event and disagree (many pages stamp local time as UTC); where the printed line names no zone or no time, the
 * declared instant of the same day gives it. Published and modified never stand for each other.
 */
export function readTimes(page: PageReading, headline: Headline): Times {
  const hints: DateHints = { lang: page.lang ?? 'en', country: countryOf(page), now: page.now };
  const declared = declaredTimes(page, hints, headline);
  const printed = printedTimes(page, headline, hints);
  settleOrder(printed, declared);
  const zones: Zones = {
    declared: declared.map((each) => each.clock),
    country: hostCountry(page.host),
    settled: null,
  };
  const publishedDeclared = declared.filter((each) => each.is === 'published');

  const printedPublished = choosePublished(
    printed,
    publishedDeclared,
    declared.filter((each) => each.is === 'updated'),
    headline,
    hints,
  );
  const updatedDeclared = withoutLie(
    declared.filter((each) => each.is === 'updated'),
    printedPublished,
    publishedDeclared,
  );
  const relative = relativeTimes(page, headline, hints);
  if (!printedPublished && relative.length === 0)
    relative.push(...undatedTimes(page, headline, hints, declared));
  const published =
    (printedPublished && settle(printedPublished, publishedDeclared, zones)) ??
    declaredStamp(publishedDeclared, relative.find((each) => each.label !== 'updated') ?? null, zones) ??
    lateDate(page, printed, headline, hints) ??
    fromUrl(page, hints);
  // What else the page prints of the story is of the zone that its publication is settled in.
  zones.settled = published;
  const day = printedPublished?.clock ?? publishedDeclared[0]?.clock ?? null;
  const lone = day
    ? loneUpdates(page, headline, hints, printed).map((each) => ({
        ...each,
        clock: onDay(each.clock, updatedDeclared, day),
      }))
    : [];
  const printedUpdated = [...printed.filter((each) => each !== printedPublished), ...lone]
    .filter((each) => each.label === 'updated')
    .map((each) => settle(each, updatedDeclared, zones));
  const declaredUpdated = declaredStamp(
    updatedDeclared,
    relative.find((each) => each.label === 'updated') ?? null,
    zones,
  );
  // Printed and called an update it is one from the next minute on; what is declared may only have been saved later.
  let modified =
    printedUpdated.find((each) => !published || isLater(each, published, 0)) ??
    printedUpdated.find((each) => published && sameMoment(each, published)) ??
    declaredUpdated ??
    printedUpdated[0] ??
    null;
  const told = modified !== null && printedUpdated.includes(modified);
  const others: Timestamp[] = [];
  // "12 March, updated at 16:01": later on the day of publication.
  const sameDayLater =
    told && published?.precision === 'day' && modified?.iso.startsWith(`${published.iso}T`) === true;
  if (modified && published && !sameDayLater && !isLater(modified, published, told ? 0 : 1)) {
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

/** The one date in a short line of its own right behind the text, where the page tells of no other. */
function lateDate(
  page: PageReading,
  printed: PrintedTime[],
  headline: Headline,
  hints: DateHints,
): Timestamp | null {
  if (!headline.line || printed.some((each) => each.label === null)) return null;
  const away = Zone.offer | Zone.aside | Zone.list | Zone.comments | Zone.nav | Zone.caption | Zone.footer;
  const last = page.lines.findLastIndex((line) => isProse(line) && line.size > 140 && !(line.zone & away));
  if (last <= headline.line.index) return null;
  for (const line of page.lines.slice(last + 1, last + 9)) {
    if (line.hidden || line.zone & away || line.text.length > 50) continue;
    const [date, more] = findDates(line.text, hints);
    if (date && !more && line.text.length - (date.end - date.start) < 12)
      return stampOf(
        date.clock,
        line.text.slice(date.start, date.end),
        visibleEvidence(page, line, date.start, date.end),
        null,
      );
  }
  return null;
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

/** A page that stamps its local time of publication as UTC does so with that of the change. */
function withoutLie(
  updated: DeclaredTime[],
  printed: PrintedTime | null,
  published: DeclaredTime[],
): DeclaredTime[] {
  const offset = printed?.clock.offset ?? null;
  if (!printed || printed.clock.hour === null || offset === null || offset === 0) return updated;
  const lies = published.some(
    ({ clock }) =>
      clock.hour !== null &&
      clock.offset === 0 &&
      Math.abs(wallMinutes(clock) - wallMinutes(printed.clock)) <= 1,
  );
  if (!lies) return updated;
  return updated.map((each) =>
    each.clock.offset === 0 ? { ...each, clock: { ...each.clock, offset } } : each,
  );
}

function choosePublished(
  printed: PrintedTime[],
  published: DeclaredTime[],
  updated: DeclaredTime[],
  headline: Headline,
  hints: DateHints,
): PrintedTime | null {
  const called = printed.filter((each) => each.label === 'published' && !each.offered);
  // In a far list one date is the story's history; several are other stories'.
  const [history, second] = called.filter((each) => each.listed);
  const labelled =
    called.find((each) => !each.listed) ?? (second || published.length > 0 ? undefined : history);
  const plain = printed.filter((each) => each.label === null);
  // A box's name ("posted") is believed, but not against what is declared.
  const confirmed = [...(labelled ? [labelled] : []), ...plain].find((each) =>
    published.some((one) => sameEvent(each.clock, one.clock)),
  );
  if (labelled) return labelled;
  if (confirmed) return confirmed;
  const first = plain[0];
  if (!first || first.distance > 30) return null;
  // Unlabelled and not confirmed: it may be the update's, or another story's.
  if (published.length === 0) return isPageClock(first, headline, hints) ? null : first;
  if (updated.some((one) => sameEvent(first.clock, one.clock))) return null;
  // Before the headline and outside of the story's frame it is the page's own clock.
  if (headline.line && first.line.index < headline.line.index && !(first.line.zone & (Zone.main | Zone.body)))
    return null;
  return first.distance <= 5 && first.line.text.length - (first.end - first.start) < 40 ? first : null;
}

/**
 * Before the headline, outside of the story's frame, today's, and in the page's header or with its weekday: the clock in
 * the page's header. A bare day there may be the story's, which is read most on its own day.
 */
function isPageClock({ line, clock }: PrintedTime, headline: Headline, { lang, now }: DateHints): boolean {
  if (!headline.line || line.index > headline.line.index || line.zone & (Zone.main | Zone.body)) return false;
  const words = new Set(line.text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu));
  return (
    Math.abs(wallMinutes(clock) - now.getTime() / 60_000) < 2 * DAY &&
    ((line.zone & (Zone.header | Zone.nav)) !== 0 || [...weekdays(lang)].some((day) => words.has(day)))
  );
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

function isLater(modified: Timestamp, published: Timestamp, minutes: number): boolean {
  if (modified.precision === 'day' || published.precision === 'day')
    return modified.iso.slice(0, 10) > published.iso.slice(0, 10);
  return momentOf(modified) - momentOf(published) > minutes;
}

/** A day in the address (`/2026/03/12/`, `2026-03-12`), for pages that tell no other. */
function fromUrl(page: PageReading, hints: DateHints): Timestamp | null {
  const address = page.url.replace(/[?#].*$/u, '');
  const match =
    /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.+%~-]|$)/u.exec(address) ??
    // Numbers that begin with the day and the time (`A2026031214320005196`).
    /\/[A-Za-z]{0,4}(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{2,10}(?=[/_.-]|$)/u.exec(
      address,
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
