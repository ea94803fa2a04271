import type { Evidence } from '@/lib/article';
import { visibleEvidence } from '../evidence';
import type { Headline } from '../headline';
import { type Line, type PageReading, Zone } from '../reading/types';
import { hasTimeWord, labelOf, labelOfNames, type TimeLabel } from './labels';
import { parseDeclared } from './declared';
import { asciiDigits } from './digits';
import { type DateHints, findClock, findDates } from './parse';
import { weekdays } from './names';
import type { Clock } from './types';
import { globalPattern, pattern } from '../pattern';

export interface PrintedTime {
  /** Where its words stand in the line. */
  start: number;
  end: number;
  clock: Clock;
  swapped: Clock | null;
  label: TimeLabel;
  text: string;
  evidence: Evidence;
  /** What the `<time>` element round it declares. */
  machine: Clock | null;
  /** Smaller is nearer to the headline and more surely this story's. */
  distance: number;
  /** In a box that offers something else: another story's, unless it stands alone. */
  offered: boolean;
  /** Far away, in a list: one of several stories, or of this story's history. */
  listed: boolean;
  line: Line;
}

/** A post of another service has a time of its own. */
const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.caption | Zone.embed;
/** How many lines before and after the headline can hold the story's times. */
const BEFORE = 14;
const AFTER = 40;
/** How much farther a time counts in a box that offers something else. */
const OFFERED = 60;

/** Every time that is printed where a story's times stand: round its headline, or anywhere with a label of its own. */
export function printedTimes(page: PageReading, headline: Headline, hints: DateHints): PrintedTime[] {
  const found: PrintedTime[] = [];
  const origin = headline.line?.index ?? 0;
  const machines = machineTimes(page, hints);
  // What the headline itself stands in says nothing against a line beside it.
  const shared = headline.line ? headline.line.zone & ~AWAY : 0;
  for (const line of page.lines) {
    const away = line.index - origin;
    if (line.zone & AWAY || (line.hidden && !/time|date/u.test(line.box.names))) continue;
    if (line.text.length > 400 || !/\d/u.test(asciiDigits(line.text))) continue;
    const near = away >= -BEFORE && away <= AFTER;
    const zone = line.zone & ~shared;
    // A box beside the headline that is named after dates holds the story's, also where it is an aside.
    const dated = away > 0 && away <= 4 && /date|time|publi|byline|meta/u.test(line.box.names);
    const offered = (zone & (Zone.offer | (dated ? 0 : Zone.aside))) !== 0;
    if (
      !near &&
      page.lines.length > 400 &&
      !/time|date|publi|updat|meta/u.test(line.box.names) &&
      line.text.length > 120
    )
      continue;
    const names = namesAt(page, line);
    let from = 0;
    for (const date of findDates(line.text, hints)) {
      const beforeText = line.text.slice(from, date.start);
      from = date.end;
      const previous = date.start < 3 ? (page.lines[line.index - 1]?.text ?? '') : '';
      const said = labelOf(
        clipToOwn(beforeText) || (previous.length < 30 ? previous : ''),
        line.text.slice(date.end),
      );
      const label = said ?? (near && line.text.length < 60 ? labelOfNames(names) : null);
      // Far from the headline sources and lists have labelled dates too.
      const listed = !near && (line.zone & Zone.list) !== 0;
      if (!near && (label === null || offered || (listed && label !== 'published'))) continue;
      // Running text tells of other days; only short lines and labelled ones speak of the story itself.
      const rest = line.text.length - (date.end - date.start);
      if (label === null && rest > 90) continue;
      if (label !== null && rest > 220) continue;
      if (line.heading > 0 && line === headline.line) continue;
      let distance = away < 0 ? -away * 2 + 3 : away;
      if (offered) distance += OFFERED;
      if (away < 0 && zone & Zone.header && !(line.zone & Zone.main)) distance += 30;
      if (line.linkChars > line.text.length * 0.8) distance += 25;
      if (zone & Zone.list && !(line.zone & Zone.main)) distance += 15;
      found.push({
        clock: date.clock,
        swapped: date.swapped,
        label,
        start: date.start,
        end: date.end,
        ...worded(page, line, beforeText, date),
        machine:
          machines
            .get(line.index)
            ?.find(
              (each) => agrees(each, date.clock) || (date.swapped !== null && agrees(each, date.swapped)),
            ) ?? null,
        distance,
        offered,
        listed,
        line,
      });
    }
  }
  return found.toSorted((a, b) => a.distance - b.distance);
}

/** The words between the last separator or date and this date: what can be this date's own label. */
function clipToOwn(before: string): string {
  return before
    .replace(/^.*[|•·\n]/u, '')
    .replace(pattern`^.*\d{4}(?:[^\p{L}]{0,12}\b(?:GMT|UTC|[A-Z]{2,4}T)\b)?`, '');
}

/** The words of a time with those that label it, and their evidence. */
function worded(
  page: PageReading,
  line: Line,
  before: string,
  { start, end }: { start: number; end: number },
): { text: string; evidence: Evidence } {
  // Words before a time belong to it where they say what it is, and its weekday does.
  const own = clipToOwn(before);
  const named = own.length < 40 && hasTimeWord(own);
  const day = pattern`(\p{L}{2,})\.?,?\s*$`.exec(own);
  const said = named
    ? own.replace(pattern`^[^\p{L}]+`, '')
    : day?.[1] && weekdays(page.lang ?? 'en').has(day[1].toLowerCase())
      ? day[0]
      : '';
  const from = start - said.length;
  return { text: line.text.slice(from, end).trim(), evidence: visibleEvidence(page, line, from, end) };
}

/** The last whole words of a text, as many as have room. */
function wholeWords(text: string, room: number): string {
  return text.length <= room ? text : text.slice(-room).replace(/^\S*\s/u, '');
}

/** What a line's box and the `<time>` inside it are called. */
function namesAt(page: PageReading, line: Line): string {
  const time = page.times.find((each) => each.line === line.index)?.element;
  const own = time ? `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}` : '';
  return `${line.box.names} ${own}`.toLowerCase();
}

/** "Updated at 16:01", "mis à jour à 09h42": times of change that name no day. */
export function loneUpdates(
  page: PageReading,
  headline: Headline,
  hints: DateHints,
  dated: PrintedTime[],
): PrintedTime[] {
  const origin = headline.line?.index ?? 0;
  const found: PrintedTime[] = [];
  for (const line of page.lines) {
    const away = line.index - origin;
    const near = away >= -BEFORE && away <= AFTER;
    if (
      line.hidden ||
      line.zone & (AWAY | Zone.aside) ||
      (!near && !(line.zone & Zone.main)) ||
      line.text.length > 320
    )
      continue;
    if (!/\d/u.test(line.text)) continue;
    for (const word of line.text.matchAll(
      globalPattern`[\p{L}]{4,}(?: [\p{L}]{1,6}\.?){0,3}:? ?(?=\d{1,2}\s?(?:[:.h]\s?\d\d|[ap]\.?m))`,
    )) {
      const start = word.index + word[0].length;
      if (labelOf(line.text.slice(Math.max(0, word.index - 20), start), '') !== 'updated') continue;
      if (dated.some((each) => each.line === line && start >= each.start && start < each.end)) continue;
      const clock = findClock(line.text.slice(start, start + 40), hints);
      if (!clock) continue;
      const end = start + clock.end;
      found.push({
        clock: clock.clock,
        swapped: null,
        label: 'updated',
        start,
        end,
        ...worded(page, line, wholeWords(line.text.slice(0, start), 36), { start, end }),
        machine: null,
        distance: Math.abs(away),
        offered: false,
        listed: false,
        line,
      });
    }
  }
  return found.toSorted((a, b) => a.distance - b.distance);
}

function agrees(machine: Clock, printed: Clock): boolean {
  const days =
    Math.abs(
      Date.UTC(machine.year, machine.month - 1, machine.day) -
        Date.UTC(printed.year, printed.month - 1, printed.day),
    ) / 86_400_000;
  return days <= 1;
}

function machineTimes(page: PageReading, hints: DateHints): Map<number, Clock[]> {
  const found = new Map<number, Clock[]>();
  for (const { element, line } of page.times) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('data-datetime');
    const clock = value ? parseDeclared(value, hints) : null;
    if (clock) found.set(line, [...(found.get(line) ?? []), clock]);
  }
  return found;
}

/** `<time datetime>` near the headline whose words give no date of their own ("2 hours ago", a bare hour). */
export function relativeTimes(page: PageReading, headline: Headline, hints: DateHints): PrintedTime[] {
  const found: PrintedTime[] = [];
  const origin = headline.line?.index ?? 0;
  for (const { element, line: at } of page.times) {
    const line = page.lines[at];
    const away = at - origin;
    if (!line || away < -BEFORE || away > AFTER || line.zone & (AWAY | Zone.offer | Zone.aside)) continue;
    const words = element.textContent.replaceAll(/\s+/gu, ' ').trim();
    const clock = parseDeclared(element.getAttribute('datetime') ?? '', hints);
    if (!clock || findDates(words, hints).length > 0) continue;
    const start = Math.max(0, line.text.indexOf(words));
    found.push({
      clock,
      swapped: null,
      start,
      end: start + words.length,
      label: labelOf(clipToOwn(line.text.slice(0, start)), line.text.slice(start + words.length)),
      text: words || line.text,
      evidence: visibleEvidence(page, line, start, words ? start + words.length : undefined),
      machine: clock,
      distance: away < 0 ? -away * 2 + 3 : away,
      offered: false,
      listed: false,
      line,
    });
  }
  return found.toSorted((a, b) => a.distance - b.distance);
}
