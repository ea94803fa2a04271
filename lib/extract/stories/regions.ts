import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { isOffer, targetOf } from './cards';
import { kindOfWords } from './headings';
import { TITLE_NAME } from './words';

/** Lines that belong to one list: from `first` up to, not including, `end`. */
export interface Span {
  first: number;
  end: number;
}

/** How many lines (ranks, words on pictures, kickers) may stand between a heading and its first title. */
const REACH = 7;
const LONGEST = 260;

/**
 * Where the list of a heading stands: the boxes after it that repeat, up to the next heading. Empty where its own list
 * is empty, that is, where another heading or running text comes first.
 */
export function spansAfter(page: PageReading, heading: Line): Span[] {
  const panel = panelOf(page, heading);
  if (panel) return panel;
  if (heading.zone & Zone.nav) return [];
  const near = firstOffer(page, heading);
  if (!near) return [];
  const common = commonBox(heading.box, near.box);
  if (!common) return [];
  return repeated(page, common, heading, near);
}

function firstOffer(page: PageReading, heading: Line): Line | null {
  let short = 0;
  let prose = 0;
  let beside: Line | null = null;
  for (let at = heading.index + 1; at <= heading.index + REACH; at += 1) {
    const line = page.lines[at];
    if (!line) return beside;
    // A slider's arrows and counter ("1/4") are no end of its list.
    if (
      (line.hidden && !heading.hidden) ||
      (line.size < 6 && /^[^a-z]+$/iu.test(line.text) && /[\d/]/u.test(line.text))
    )
      continue;
    if (isOffLimits(line.zone)) return beside;
    if (isOffer(line)) {
      // A link beside the heading leads to more of the list, unless it is all there is.
      if (line.box !== heading.box || line.size > 50) return line;
      beside ??= line;
      continue;
    }
    // Several short links are a list of topics: that is what the heading is of.
    if (line.linkChars > line.text.length * 0.8 && !TITLE_NAME.test(line.box.names) && (short += 1) > 2)
      return null;
    if (isApartHeading(line) || line.size > 240 || (isProse(line) && (prose += 1) > 1)) return beside;
  }
  return beside;
}

/** A heading that leads nowhere, of this list or another. */
function isApartHeading(line: Line): boolean {
  if (line.heading > 0 && line.linkChars < line.text.length / 2) return targetOf(line) === null;
  return (
    line.text.length < 50 && (line.heading > 0 || line.linkChars === 0) && kindOfWords(line.text) !== null
  );
}

function commonBox(one: Box, other: Box): Box | null {
  const above = new Set<Box>();
  for (let box: Box | null = one; box; box = box.parent) above.add(box);
  for (let box: Box | null = other; box; box = box.parent) if (above.has(box)) return box;
  return null;
}

interface Unit extends Span {
  /** What boxes that repeat have in common. */
  shape: string;
}

function repeated(page: PageReading, common: Box, heading: Line, near: Line): Span[] {
  const units = unitsOf(page, common, heading.index + 1);
  const start = units.findIndex((unit) => unit.first <= near.index && near.index < unit.end);
  const spans: Span[] = [];
  const shapes = new Set<string>();
  let offers = 0;
  let skipped = 0;
  for (const unit of start < 0 ? [] : units.slice(start)) {
    const first = page.lines[unit.first];
    if (!first || unit.end - unit.first > LONGEST) break;
    if (spans.length > 0 && (isApartHeading(first) || startsList(page, unit))) break;
    const found = countOffers(page, unit, heading.hidden);
    if (found === 0) {
      if (spans.length > 0 && (isText(page, unit) || (skipped += 1) > 2)) break;
      continue;
    }
    if (spans.length > 0 && !shapes.has(unit.shape) && offers > 1) break;
    if (isText(page, unit) && found < 3) break;
    spans.push({ first: Math.max(unit.first, heading.index + 1), end: unit.end });
    shapes.add(unit.shape);
    offers += found;
    if (offers > 60) break;
  }
  return spans;
}

/** A unit that opens with another list's heading within its first lines. */
function startsList(page: PageReading, unit: Unit): boolean {
  for (let at = unit.first; at < Math.min(unit.end, unit.first + 2); at += 1) {
    const line = page.lines[at];
    if (
      line &&
      line.text.length < 50 &&
      line.linkChars < line.text.length / 2 &&
      kindOfWords(line.text) !== null
    )
      return true;
  }
  return false;
}

function countOffers(page: PageReading, span: Span, hidden: boolean): number {
  let count = 0;
  for (let at = span.first; at < span.end; at += 1) {
    const line = page.lines[at];
    if (line && (hidden || !line.hidden) && isOffer(line)) count += 1;
  }
  return count;
}

/** Running text: a paragraph of the story, or more words outside links than a summary has. */
function isText(page: PageReading, span: Span): boolean {
  for (let at = span.first; at < span.end; at += 1) {
    const line = page.lines[at];
    if (line && !line.hidden && line.size > 320 && line.linkChars < line.text.length * 0.3) return true;
  }
  return false;
}

/** The child boxes of a box, and its own lines, from a line on. */
function unitsOf(page: PageReading, parent: Box, from: number): Unit[] {
  const units: Unit[] = [];
  for (let at = parent.index + 1; at < page.boxes.length; at += 1) {
    const box = page.boxes[at] as Box;
    if (box.depth <= parent.depth) break;
    if (box.parent === parent && box.end > box.first && box.end > from)
      units.push({ first: Math.max(box.first, from), end: box.end, shape: shapeOf(box) });
    if (units.length > 200) break;
  }
  for (let at = Math.max(from, parent.first), next = 0; at < parent.end && at < from + LONGEST; at += 1) {
    while (next < units.length && (units[next]?.end ?? 0) <= at) next += 1;
    if (page.lines[at]?.box === parent) units.push({ first: at, end: at + 1, shape: 'line' });
  }
  return units.toSorted((a, b) => a.first - b.first);
}

/** Tag and first telling name, without numbers and the words that only count. */
function shapeOf(box: Box): string {
  if (/^(?:li|dd|dt|tr|article)$/u.test(box.tag)) return box.tag;
  const name = box.names
    .replaceAll(/\b(?:first|last|odd|even|active|current|item-?\d+|is-\w+)\b|\d+/gu, '')
    .trim()
    .split(/\s+/u)[0];
  return `${box.tag}.${name ?? ''}`;
}

/** Tabs: where a label stands among labels, its list is the panel of the same place among the panels. */
function panelOf(page: PageReading, label: Line): Span[] | null {
  const named = label.box.element.closest('[aria-controls]')?.getAttribute('aria-controls');
  if (named && named.length < 100) {
    const panel = page.boxes.find((box) => box.element.id === named);
    if (panel && panel.end > panel.first && panel.end - panel.first < LONGEST) return [panel];
  }
  const labels = labelsAround(page, label);
  if (!labels) return null;
  const { box, place, count } = labels;
  // Another tab's list is not this one's.
  const none = place > 0 ? [] : null;
  let parent = box.parent;
  for (let up = 0; parent && up < 3; up += 1, parent = parent.parent) {
    let units = unitsOf(page, parent, box.end);
    if (units.length === 0) continue;
    for (let down = 0; down < 4 && units.length === 1; down += 1) {
      const only = page.boxes.find(
        (each) => each.first === units[0]?.first && each.end === units[0]?.end && each.parent === parent,
      );
      if (!only) break;
      parent = only;
      units = unitsOf(page, only, only.first);
    }
    const panels = units.filter((unit) => countOffers(page, unit, true) > 1);
    const [first] = panels;
    if (panels.length !== count || !first || panels.some((panel) => panel.end - panel.first > 80))
      return none;
    if (panels.some((panel) => page.lines.slice(panel.first, panel.first + 2).some(isApartHeading)))
      return none;
    const panel = panels[place];
    return panel ? [panel] : none;
  }
  return none;
}

/** The box of a row of short labels, each in a box of its own, with the label's place among them. */
function labelsAround(page: PageReading, label: Line): { box: Box; place: number; count: number } | null {
  if (label.heading > 0 && label.heading < 3) return null;
  let own = label.box;
  for (let up = 0; up < 3; up += 1) {
    const parent: Box | null = own.parent;
    if (!parent) return null;
    const count = parent.end - parent.first;
    if (count > 1) {
      if (count > 5) return null;
      const lines = page.lines.slice(parent.first, parent.end);
      const boxes = new Set(lines.map((line) => line.box));
      if (boxes.size !== count) return null;
      if (
        lines.some(
          (line) => line.size > 40 || line.text.split(' ').length > 5 || line.heading !== label.heading,
        )
      )
        return null;
      return { box: parent, place: label.index - parent.first, count };
    }
    own = parent;
  }
  return null;
}

/** Zones in which no list of stories stands. A `footer` inside a story is the story's own. */
export function isOffLimits(zone: number): boolean {
  if (zone & (Zone.nav | Zone.comments | Zone.consent)) return true;
  return (zone & Zone.footer) !== 0 && (zone & (Zone.main | Zone.article)) === 0;
}
