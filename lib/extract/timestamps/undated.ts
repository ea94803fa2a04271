import { visibleEvidence } from '../evidence';
import type { Headline } from '../headline';
import { type PageReading, Zone } from '../reading/types';
import { atOffset, instantMinutes } from './clock';
import type { DeclaredTime } from './declared';
import { labelOf } from './labels';
import { dateWords } from './names';
import { type DateHints, findClock, findDates } from './parse';
import type { PrintedTime } from './printed';
import { offsetOfCountry } from './zones';
import { globalPattern } from '../pattern';

const AWAY =
  Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.caption | Zone.embed | Zone.offer | Zone.aside;
const BEFORE = 3;
const AFTER = 12;
const LONGEST = 70;
const DAY = 1440;

/**
 * Printed times without a year or a day ("Today, 14:30", "12 March, 2.30pm") that show a declared instant in a zone of
 * the outlet: the instant is the declared one's, the words are the page's.
 */
export function undatedTimes(
  page: PageReading,
  headline: Headline,
  hints: DateHints,
  declared: DeclaredTime[],
): PrintedTime[] {
  const origin = headline.line?.index;
  if (origin === undefined || declared.length === 0) return [];
  const found: PrintedTime[] = [];
  for (const line of page.lines.slice(Math.max(0, origin - BEFORE), origin + AFTER)) {
    if (line.hidden || line.zone & AWAY || line.heading > 0 || line.text.length > LONGEST) continue;
    for (const match of line.text.matchAll(
      globalPattern`(?<![\d:.])\d{1,2}\s?(?:[:.h時时]\s?\d\d(?![\d:]|\.\d)|[ap]\.?\s?m)`,
    )) {
      const clock = findClock(line.text.slice(match.index, match.index + 40), hints);
      if (!clock || findDates(line.text, hints).length > 0) break;
      const before = ownWords(line.text.slice(0, match.index));
      const label = labelOf(before, line.text.slice(match.index + clock.end));
      const shown = declared.find(
        (each) =>
          each.is === (label ?? 'published') &&
          shows(each, (clock.clock.hour ?? 0) * 60 + clock.clock.minute, hints.country) &&
          isDayOf(before, each, hints.lang),
      );
      if (!shown) continue;
      const start = match.index - before.length;
      const end = match.index + clock.end;
      found.push({
        clock: shown.clock,
        swapped: null,
        label,
        start,
        end,
        text: line.text.slice(start, end).trim(),
        evidence: visibleEvidence(page, line, start, end),
        machine: shown.clock,
        distance: Math.abs(line.index - origin),
        offered: false,
        listed: false,
        line,
      });
    }
  }
  return found;
}

/** The words before a time that are its own: behind the last separator. */
function ownWords(before: string): string {
  return before.replace(/^.*(?:[|•·/]\s|\s[–—-]\s)/u, '').trimStart();
}

/** Whether a clock on the wall shows a declared instant in the outlet's country, or else in the zone that is declared. */
function shows({ clock }: DeclaredTime, wall: number, country: string | null): boolean {
  if (clock.hour === null || clock.offset === null) return false;
  const there = country === null ? null : offsetOfCountry(country, clock);
  const apart = (((wall - instantMinutes(clock)) % DAY) + DAY) % DAY;
  const offset = apart > 14 * 60 ? apart - DAY : apart;
  if (there !== null) return offset === there;
  return clock.offset === 0
    ? offset % 60 === 0 && offset >= -8 * 60 && offset <= 12 * 60
    : offset === clock.offset;
}

/** Whether the words before a time may name the day of an instant: a number among them is its day or month. */
function isDayOf(before: string, { clock }: DeclaredTime, lang: string): boolean {
  const numbers = (before.match(/\d{1,2}/gu) ?? []).map(Number);
  if (numbers.length > 2) return false;
  const days = [-1, 0, 1].map((away) => atOffset(clock, (clock.offset ?? 0) + away * 12 * 60));
  const words = before.toLowerCase();
  const month = [...dateWords(lang).months].find(([name]) => name.length > 2 && words.includes(name))?.[1];
  return days.some(
    (day) =>
      numbers.every((number) => number === day.day || number === day.month) &&
      (month === undefined || month === day.month),
  );
}
