import { isSane } from './clock';
import { lower } from '../text';
import { hasTimeWord } from './labels';
import { asciiDigits } from './digits';
import { otherDays } from './calendars';
import { type DateWords, dateWords, englishOrder, isBuddhist, weekdays } from './names';
import { otherLanguages } from './guess';
import { hourByPeriod } from './periods';
import type { Clock, FoundDate } from './types';
import { isZone, offsetOf, shortZone } from './zones';
import { globalPattern, pattern } from '../pattern';

/** What parsing needs to know of the page. */
export interface DateHints {
  lang: string;
  /** ISO 3166 of the outlet, lower case; null when unknown. */
  country: string | null;
  now: Date;
}

interface Patterns {
  dates: RegExp[];
  words: DateWords;
}

const patterns = new Map<string, Patterns>();
/** Words as long as abbreviations of zones are; whether one is a zone is looked up, which spares V8 a long list of alternatives. */
const ZONE = String.raw`\(?((?:gmt|utc)\s?[+−–-]\s?\d{1,2}(?::?\d{2})?|(?:eastern|central|mountain|pacific)(?:\s(?:standard|daylight))?\stime|بتوقيت [غج]رينتش|[a-zа-я]{1,4}(?![\p{L}\d])|[+-]\d{2}:?\d{2}(?!\d))\)?`;
const CLOCK = pattern(
  String.raw`(?<![\d.,:/])([01]?\d|2[0-4])(?:\s?([:.h时点時시])\s?([0-5]\d)(?:[:.]([0-5]\d))?(?!\d|\.\d)分?|(?=\s?(?:a\.?\s?m|p\.?\s?m)\b)|(?<=(?:às?|as)\s\d{1,2})(?=\s?h(?![\p{L}\d])))\s?(?:(a\.?\s?m\b\.?|p\.?\s?m\b\.?|ص|م|صباحا|مساء|π\.μ\.|μ\.μ\.|पूर्वाह्न|अपराह्न|एएम|पीएम|এএম|পিএম)(?![\p{L}]))?\s?(?:uhr|hrs|h|น\.)?,?\s?(?:${ZONE})?`,
  'g',
);
/** The group of the zone in it. */
const ZONE_GROUP = 6;
/** The end of a year; a reading time may touch it ("20265 min read"). */
const END = String.raw`(?!\d(?!\d?\s?min))`;
const BEFORE_CLOCK = /(上午|下午|午前|午後|오전|오후|中午|晚上)\s?$/u;
const ISO = pattern(
  String.raw`(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?(z(?![\p{L}])|[+-]\d{2}(?::?\d{2})?|(?:gmt|utc|[a-z]{2,3}t)(?![\p{L}\d+-]))?)?(?!\d)`,
  'g',
);
/** How far a time may stand from its date. */
const REACH = 28;

function patternsFor(lang: string): Patterns {
  const known = patterns.get(lang);
  if (known) return known;
  const words = dateWords(lang);
  const month = `(${words.monthPattern})`;
  // "12 آذار/مارس 2026": Arabic prints both names of a month.
  const both = /^ar\b/iu.test(lang) ? String.raw`(?:\s?[/(]\s?(?:${words.monthPattern})\)?)?` : '';
  const made: Patterns = {
    words,
    dates: [
      ...(words.long === null ? [] : [pattern(String.raw`(?<!\d)${words.long}(?!\d)`, 'g')]),
      // 12 March 2026 · 12. März 2026 · 12 de marzo de 2026 · 1er mars 2026 · 12-Mar-2026
      pattern(
        String.raw`(?<![\d:])(?<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s,،/-]*(?:(?:de|of|di|d’|d'|da|ta’)\s*)?(?<m>${month})(?!\p{L})\.?${both}[\s,،/-]*(?:(?:de|del|do|di|от)\s)?(?<y>\d{4})${END}`,
        'g',
      ),
      // March 12, 2026 · Mar. 12 2026
      pattern(
        String.raw`(?<![\p{L}])(?<m>${month})\.?[\s-]*(?<d>\d{1,2})(?:st|nd|rd|th|\.)?,?[\s-]+(?:at\s)?(?<y>\d{4})${END}`,
        'g',
      ),
      // 2026 March 12 · 2026. gada 12. marts
      pattern(
        String.raw`(?<!\d)(?<y>\d{4})\.?[\s,]+(?:gada\s|m\.\s)?(?:(?<m>${month})\.?\s(?<d>\d{1,2})|(?<d2>\d{1,2})\.?\s(?<m2>${words.monthPattern}))(?!\d)`,
        'g',
      ),
      // 12 มี.ค. 69
      ...(isBuddhist(lang)
        ? [pattern(String.raw`(?<!\d)(?<d>\d{1,2})\s?(?<m>${month})\.?\s?(?<y>\d{2})(?!\d|[:.]\d)`, 'g')]
        : []),
      // 2026 03 12
      /(?<!\d)(?<y>(?:19|20)\d{2}) (?<n>0\d|1[0-2]) (?<d>[0-2]\d|3[01])(?![\d ]*\d{5})(?!\d| \d(?!\d?[:.]\d\d))/gu,
      // 2026年3月12日 · 2026년 3월 12일 · 2026. 3. 12. · 2026/03/12
      /(?<!\d)(?<y>\d{4})\s?(?:年|년|\.|\/)\s?(?<n>\d{1,2})\s?(?:月|월|\.|\/)\s?(?<d>\d{1,2})(?!\d)(?:日|일)?/gu,
    ],
  };
  patterns.set(lang, made);
  return made;
}

/** Four digits that begin like a year, of the Buddhist era too. */
const YEAR = /(?<!\d)\d{4}/u;
/** Marks of direction may stand between the numbers. */
const NUMERIC =
  /(?<![\d.:/-])(\d{1,2})[\u200E\u200F]?([./-])[\s\u200E\u200F]?(\d{1,2})[\u200E\u200F]?\2[\s\u200E\u200F]?(\d{4}|\d{2})(?![\d/]|\.\d|-\d)/gu;

/**
 * Finds every date, with the time and zone that stand by it, in a line of visible words. Days and months in the words
 * of the page's language and of English; digits of any script; where day and month could be swapped, both readings.
 */
export function findDates(text: string, hints: DateHints): FoundDate[] {
  // "RoeMarch 12", where elements touch: the letter before the month gives way.
  const parted = pattern`\p{Ll}\p{Lu}\p{Ll}{2}`.test(text)
    ? text.replaceAll(globalPattern`\p{Ll}(?=[A-Z]\p{Ll}{2,}\.? \d)`, ' ')
    : text;
  const plain = lower(asciiDigits(parted)).replaceAll('İ', 'i');
  if (!/\d/u.test(plain) || plain.length > 5000) return [];
  const buddhist = isBuddhist(hints.lang);
  const found: FoundDate[] = [];
  const add = (start: number, end: number, clock: Clock, swapped: Clock | null, timed = false): void => {
    for (const each of [clock, swapped]) if (each && buddhist && each.year > 2400) each.year -= 543;
    if (found.some((each) => start < each.end && end > each.start)) return;
    const sane = isSane(clock, hints.now);
    const other = swapped && isSane(swapped, hints.now) ? swapped : null;
    if (!sane && !other) return;
    const date: FoundDate = {
      clock: sane ? clock : (other as Clock),
      start,
      end,
      swapped: sane ? other : null,
    };
    if (!timed) addTime(plain, date, hints);
    found.push(date);
  };
  for (const match of plain.matchAll(ISO)) {
    const [whole, y, m, d, h, mi, s, zone] = match;
    const clock = bareDay(Number(y), Number(m), Number(d));
    if (h !== undefined)
      Object.assign(clock, { hour: Number(h), minute: Number(mi), second: s ? Number(s) : null });
    if (zone !== undefined) Object.assign(clock, { offset: isoOffset(zone, clock, hints), zone: null });
    add(match.index, match.index + whole.length, clock, null, h !== undefined && zone !== undefined);
  }
  for (const { start, end, year, month, day } of otherDays(plain, hints.lang))
    add(start, end, bareDay(year, month, day), null);
  // A form with a month's name has a year in four digits, but for Thai: the names are asked for no other line.
  const named = (lang: string): void => {
    const { dates, words } = patternsFor(lang);
    for (const form of dates)
      for (const match of plain.matchAll(form)) {
        const groups = match.groups ?? {};
        const name = groups['m'] ?? groups['m2'];
        const month = groups['n']
          ? Number(groups['n'])
          : words.months.get((name ?? '').replaceAll(/\s/gu, ' '));
        if (month === undefined) continue;
        const year = Number(groups['y']);
        const clock = bareDay(year < 100 ? 2500 + year : year, month, Number(groups['d'] ?? groups['d2']));
        add(match.index, match.index + match[0].length, clock, null);
      }
  };
  const years = YEAR.test(plain);
  if (years || buddhist) named(hints.lang);
  if (years && found.length === 0)
    for (const lang of otherLanguages(plain, hints.lang, hints.country)) {
      named(lang);
      if (found.length > 0) break;
    }
  for (const match of plain.matchAll(NUMERIC)) {
    const [whole, first, separator, second, year] = match;
    const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
    const [a, b] = [Number(first), Number(second)];
    // A point or a hyphen is never American; a slash follows the page's language.
    const open = a <= 12 && b <= 12;
    const monthFirst = open && separator === '/' && orderFor(hints) === 'mdy';
    const dayFirst = bareDay(full, b, a);
    const american = bareDay(full, a, b);
    const yearFirst = bareDay(2000 + a, b, Number(year));
    const other = separator !== '.' && !isSane(dayFirst, hints.now) && !isSane(american, hints.now);
    if (year?.length === 2 && isSane(yearFirst, hints.now) && (other || orderFor(hints) === 'ymd')) {
      add(match.index, match.index + whole.length, yearFirst, null);
      continue;
    }
    add(
      match.index,
      match.index + whole.length,
      monthFirst ? american : dayFirst,
      monthFirst ? dayFirst : american,
    );
  }
  return found.toSorted((x, y) => x.start - y.start);
}

/** The order of numeric dates: the language's; English follows the outlet's country, whatever its system's tag says. */
function orderFor({ lang, country }: DateHints): DateWords['order'] {
  if (!/^en(?:-us)?$/iu.test(lang) || country === null || country === 'us') return dateWords(lang).order;
  return englishOrder(`en-${country}`);
}

/** The offset of the zone behind an ISO time; an abbreviation is looked up. */
function isoOffset(zone: string, clock: Clock, hints: DateHints): number | null {
  return offsetOf(/^[+-]\d{2}$/u.test(zone) ? `${zone}:00` : zone, clock, hints.country);
}

function bareDay(year: number, month: number, day: number): Clock {
  return { year, month, day, hour: null, minute: 0, second: null, offset: null, zone: null };
}

function addTime(plain: string, date: FoundDate, hints: DateHints): void {
  const after = plain.slice(date.end, date.end + REACH + 14);
  const before = plain.slice(Math.max(0, date.start - REACH), date.start);
  // A time that belongs to the next date must not be taken by this one.
  const next = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d|\|(?!\s*\d{1,2}[:.]\d\d)/u.exec(
    after.slice(1),
  )?.index;
  const scopeAfter = next === undefined ? after : after.slice(0, next + 1);
  const match = nearest(firstClock(scopeAfter, REACH, hints.lang), lastClock(before), before.length);
  if (!match) return;
  const [, hourText, , minuteText, secondText, half, zone] = match.exec;
  let hour = Number(hourText);
  const lead = BEFORE_CLOCK.exec((match.ahead ? scopeAfter : before).slice(0, match.exec.index))?.[1];
  const pm =
    (half !== undefined && /^(?:p|م|μ|अ|पी|পি)/u.test(half)) ||
    (lead !== undefined && /下午|午後|오후|晚上/u.test(lead));
  const am = (half !== undefined && !pm) || (lead !== undefined && /上午|午前|오전/u.test(lead));
  if (!pm && !am && hour <= 12 && hour > 0) {
    const scope = match.ahead ? scopeAfter : before;
    const end = match.exec.index + match.exec[0].length;
    hour = hourByPeriod(hour, scope.slice(0, match.exec.index), scope.slice(end), hints.lang) ?? hour;
  }
  if (pm && hour < 12) hour += 12;
  if (am && hour === 12) hour = 0;
  if (hour > 23) return;
  for (const clock of [date.clock, date.swapped]) {
    if (!clock) continue;
    Object.assign(clock, {
      hour,
      minute: Number(minuteText ?? 0),
      second: secondText ? Number(secondText) : null,
    });
    if (zone === undefined) continue;
    clock.offset = offsetOf(zone, clock, hints.country);
    clock.zone = clock.offset === null ? null : shortZone(zone).toUpperCase().replaceAll(' ', '');
  }
  const length = match.exec[0].trimEnd().length;
  if (match.ahead) date.end = date.end + match.exec.index + length;
  else date.start = date.start - before.length + match.exec.index;
}

/** Of a time behind the date and one before it the one that touches it; words between part them. */
function nearest(ahead: ClockMatch | null, behind: ClockMatch | null, length: number): ClockMatch | null {
  if (!ahead || !behind) return ahead ?? behind;
  const gap = length - (behind.exec.index + behind.exec[0].length);
  return gap <= 2 && ahead.exec.index > 3 ? behind : ahead;
}

interface ClockMatch {
  exec: RegExpExecArray;
  ahead: boolean;
}

function firstClock(text: string, reach: number, lang: string): ClockMatch | null {
  CLOCK.lastIndex = 0;
  const exec = withoutWord(CLOCK.exec(text));
  // Words between a date and a time may be "at", "um", "- " but no sentence.
  if (!exec || exec.index > reach) return null;
  const between = text.slice(0, exec.index);
  if (pattern`\p{L}{9,}|[;]`.test(between) && !weekdays(lang).has(between.replaceAll(/[\s,.]/gu, '')))
    return null;
  // "12 March 2026, updated at 16:01": another event's.
  if (hasTimeWord(between)) return null;
  return { exec, ahead: true };
}

function lastClock(text: string): ClockMatch | null {
  let last: RegExpExecArray | null = null;
  // `matchAll` begins where the pattern's last search ended.
  CLOCK.lastIndex = 0;
  for (const exec of text.matchAll(CLOCK)) last = withoutWord(exec);
  if (!last || text.length - (last.index + last[0].length) > 12) return null;
  // "18:40" of "12.03. 18:40" before another date would be that date's own.
  if (/\d[./-]\d/u.test(text.slice(0, last.index))) return null;
  return { exec: last, ahead: false };
}

/** Takes a word that is no zone from the end of a match ("16:01 at"). */
function withoutWord(exec: RegExpExecArray | null): RegExpExecArray | null {
  const word = exec?.[ZONE_GROUP];
  if (!exec || word === undefined || !/^[a-zа-я]+$/u.test(word) || isZone(word)) return exec;
  const at = exec[0].lastIndexOf(word);
  exec[0] = exec[0].slice(0, exec[0].charAt(at - 1) === '(' ? at - 1 : at);
  delete exec[ZONE_GROUP];
  return exec;
}

/** A time of day without a date, and where it stands. */
export interface FoundClock {
  clock: Clock;
  start: number;
  end: number;
}

/** Finds the first time of day that stands in words; its day is that of `hints.now` and means nothing. */
export function findClock(text: string, hints: DateHints): FoundClock | null {
  const date: FoundDate = {
    clock: bareDay(hints.now.getUTCFullYear(), hints.now.getUTCMonth() + 1, hints.now.getUTCDate()),
    start: 0,
    end: 0,
    swapped: null,
  };
  const plain = lower(asciiDigits(text));
  CLOCK.lastIndex = 0;
  const exec = CLOCK.exec(plain);
  if (!exec || exec.index > 16) return null;
  addTime(plain, date, hints);
  return date.clock.hour === null ? null : { clock: date.clock, start: exec.index, end: date.end };
}
