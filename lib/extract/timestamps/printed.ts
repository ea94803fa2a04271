import type { Evidence } from '@/lib/article';
import { visibleEvidence } from '../evidence';
import type { Headline } from '../headline';
import { type Line, type PageReading, Zone } from '../reading/types';
import { labelOf, type TimeLabel } from './labels';
import { parseDeclared } from './declared';
import { type DateHints, findDates } from './parse';
import type { Clock } from './types';

export interface PrintedTime {
  clock: Clock;
  swapped: Clock | null;
  label: TimeLabel;
  text: string;
  evidence: Evidence;
  /** What the `<time>` element round it declares. */
  machine: Clock | null;
  /** Smaller is nearer to the headline and more surely this story's. */
  distance: number;
  line: Line;
}

const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.caption;
/** How many lines before and after the headline can hold the story's times. */
const BEFORE = 14;
const AFTER = 40;

/** Every time that is printed where a story's times stand: round its headline, or anywhere with a label of its own. */
export function printedTimes(page: PageReading, headline: Headline, hints: DateHints): PrintedTime[] {
  const found: PrintedTime[] = [];
  const origin = headline.line?.index ?? 0;
  const machines = machineTimes(page, hints);
  for (const line of page.lines) {
    const away = line.index - origin;
    if (line.zone & AWAY || (line.hidden && !/time|date/u.test(line.box.names))) continue;
    if (line.text.length > 400 || !/\p{Nd}/u.test(line.text)) continue;
    const near = away >= -BEFORE && away <= AFTER;
    const offered = (line.zone & (Zone.offer | Zone.aside)) !== 0;
    if (
      !near &&
      page.lines.length > 400 &&
      !/time|date|publi|updat|meta/u.test(line.box.names) &&
      line.text.length > 120
    )
      continue;
    for (const date of findDates(line.text, hints)) {
      const beforeText = line.text.slice(0, date.start);
      const previous = date.start < 3 ? (page.lines[line.index - 1]?.text ?? '') : '';
      const label = labelOf(
        clipToOwn(beforeText) || (previous.length < 30 ? previous : ''),
        line.text.slice(date.end),
      );
      if (!near && (label === null || offered)) continue;
      // Running text tells of other days; only short lines and labelled ones speak of the story itself.
      const rest = line.text.length - (date.end - date.start);
      if (label === null && rest > 90) continue;
      if (label !== null && rest > 220) continue;
      if (line.heading > 0 && line === headline.line) continue;
      let distance = away < 0 ? -away * 2 + 3 : away;
      if (offered) distance += 60;
      if (away < 0 && line.zone & Zone.header && !(line.zone & Zone.main)) distance += 30;
      if (line.linkChars > line.text.length * 0.8) distance += 25;
      if (line.zone & Zone.list && !(line.zone & Zone.main)) distance += 15;
      found.push({
        clock: date.clock,
        swapped: date.swapped,
        label,
        text: line.text.slice(labelStart(line.text, date.start), date.end).trim(),
        evidence: visibleEvidence(page, line, labelStart(line.text, date.start), date.end),
        machine:
          machines
            .get(line.index)
            ?.find(
              (each) => agrees(each, date.clock) || (date.swapped !== null && agrees(each, date.swapped)),
            ) ?? null,
        distance,
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
    .replace(/^.*\d{4}(?:[^\p{L}]{0,12}\b(?:GMT|UTC|[A-Z]{2,4}T)\b)?/u, '');
}

function labelStart(text: string, start: number): number {
  const own = clipToOwn(text.slice(0, start));
  return own.length < 40 ? start - own.trimStart().length : start;
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
    const words = (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    const clock = parseDeclared(element.getAttribute('datetime') ?? '', hints);
    if (!clock || findDates(words, hints).length > 0) continue;
    const start = Math.max(0, line.text.indexOf(words));
    found.push({
      clock,
      swapped: null,
      label: labelOf(clipToOwn(line.text.slice(0, start)), line.text.slice(start + words.length)),
      text: words || line.text,
      evidence: visibleEvidence(page, line, start, words ? start + words.length : undefined),
      machine: clock,
      distance: away < 0 ? -away * 2 + 3 : away,
      line,
    });
  }
  return found.toSorted((a, b) => a.distance - b.distance);
}
