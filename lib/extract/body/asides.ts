import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { endsSentence } from './measure';
import { keyOf } from './names';

/** More of the page's prose than this makes a box the story, whatever else is in it. */
const MOST_PROSE = 0.25;
const MOST_LINES = 30;
/** So much prose stands beside a field that it goes with; more is the story's own round it. */
const BESIDE = 300;
/** More of the page's prose than this under pictures makes it a story in pictures. */
const MOST_CAPTIONS = 0.3;
/** Zones of captions that say so. */
const NAMED = Zone.caption | Zone.figure;
/** Longer lines are no labels. */
const LABEL = 60;
/** A sentence is no label, and a label with a colon may be the story's own. */
const ENDED = /[.!?…:。！？।؟۔：]$/u;
/** Shorter links are topics, names, places. */
const TITLE = 20;
/** The least prose of a story that another one may follow. */
const STORY = 300;
/** So many lines below its headline a story's date may stand. */
const NEAR = 3;

/**
 * Marks lines that are no part of the story by what is in the boxes round them, which needs no telling name and no
 * language: boxes in which the reader is asked to write or to choose (letters, polls, searches), labels over nothing but
 * links, lists of links over the headline, captions, and all from the next headline of the page's template on.
 */
export function markAsides(page: PageReading, container: Box | null, headline: Line | null): Uint8Array {
  const { lines } = page;
  const marks = new Uint8Array(lines.length);
  if (headline) {
    marks.fill(1, nextStory(page, headline));
    markListsOver(page, marks, headline);
  }
  if (container === null) return marks;
  const prose = new Float64Array(lines.length + 1);
  for (const line of lines)
    prose[line.index + 1] = (prose[line.index] ?? 0) + (isProse(line) ? line.size : 0);
  const isAside = ({ first, end, index }: Box, share: number): boolean =>
    end - first <= MOST_LINES &&
    (prose[end] ?? 0) - (prose[first] ?? 0) <= (prose[lines.length] ?? 0) * share &&
    !(headline && headline.index >= first && headline.index < end) &&
    !(index <= container.index && first <= container.first && end >= container.end);
  markFields(
    page,
    marks,
    (box) => isAside(box, MOST_PROSE) && (prose[box.end] ?? 0) - (prose[box.first] ?? 0) <= BESIDE,
  );
  markCaptions(page, marks, (prose[lines.length] ?? 0) * MOST_CAPTIONS);
  for (const line of lines)
    if (isLabelOverLinks(line, lines, (box) => isAside(box, 0))) marks[line.index] = 1;
  return marks;
}

/** One line alone with a picture above it in a box is its caption, unless the page tells its story so. */
function markCaptions({ lines, media }: PageReading, marks: Uint8Array, most: number): void {
  const found = new Set<Line>();
  let size = 0;
  for (const { kind, box: own, at } of media) {
    let box: Box | null = own;
    while (box && box.end <= at) box = box.parent;
    const line = lines[at];
    if (kind !== 'image' || !box || !line || box.first !== at || box.end !== at + 1 || line.box === box)
      continue;
    if (line.heading > 0 || found.has(line) || isParagraph(line)) continue;
    found.add(line);
    if (isProse(line)) size += line.size;
  }
  if (size <= most) for (const { index } of found) marks[index] = 1;
}

/** Whether a line is a whole sentence in a paragraph that nothing names a caption: a picture may stand over those too. */
const isParagraph = (line: Line): boolean =>
  line.box.tag === 'p' && !(line.zone & NAMED) && isProse(line) && endsSentence(line.text);

/** The largest box round each field that is no part of the story: the plea or the question, with what is said beside it. */
function markFields({ fields }: PageReading, marks: Uint8Array, isAside: (box: Box) => boolean): void {
  let known: Box | null = null;
  for (const field of fields) {
    if (field === known) continue;
    known = field;
    let box: Box | null = null;
    for (let at: Box | null = field; at && isAside(at); at = at.parent) box = at;
    if (box) marks.fill(1, box.first, box.end);
  }
}

/** Other stories over the headline, though they be told at length: lists whose items have a link each. */
function markListsOver({ lines, boxes }: PageReading, marks: Uint8Array, headline: Line): void {
  for (const { tag, first, end } of boxes) {
    if (first >= headline.index) break;
    if ((tag !== 'ul' && tag !== 'ol') || end > headline.index || end - first < 3) continue;
    if (lines.slice(first, end).every(({ links, hidden }) => hidden || links.length > 0))
      marks.fill(1, first, end);
  }
}

const isLink = ({ text, linkChars }: Line): boolean => linkChars >= text.length * 0.9;

/** Whether a short line stands in a box in which all that follows it is links to other stories, two at least. */
function isLabelOverLinks(line: Line, lines: readonly Line[], isAside: (box: Box) => boolean): boolean {
  if (line.size > LABEL || line.hidden || line.linkChars > 0 || ENDED.test(line.text)) return false;
  const next = lines[line.index + 1];
  if (!next || next.hidden || next.size < TITLE || !isLink(next)) return false;
  let box: Box | null = line.box;
  while (box && box.end <= next.index) box = box.parent;
  if (box === null || box.first !== line.index || !isAside(box)) return false;
  const rest = lines.slice(line.index + 1, box.end).filter(({ hidden }) => !hidden);
  return rest.length > 1 && rest.every(isLink);
}

/** The place of the first headline after the story's own that opens another story: in another box of the same kind. */
function nextStory({ lines, times }: PageReading, { index, box, heading }: Line): number {
  if (heading !== 1 || !box.parent) return lines.length;
  const [own, outer] = [keyOf(box), keyOf(box.parent)];
  let prose = 0;
  for (let at = index + 1; at < lines.length; at += 1) {
    const other = lines[at] as Line;
    if (isProse(other)) prose += other.size;
    if (prose < STORY) continue;
    if (other.heading !== 1 || other.hidden || other.box === box || other.box.parent === box.parent) continue;
    if (keyOf(other.box) !== own || !other.box.parent || keyOf(other.box.parent) !== outer) continue;
    const dated = times.some(({ line }) => line > at && line <= at + NEAR);
    if (dated || holdProse(lines, box.parent, other.box.parent)) return at;
  }
  return lines.length;
}

/** Whether two boxes, or two of one kind round them, hold prose each: a page builder's boxes hold subheads alone. */
function holdProse(lines: readonly Line[], one: Box | null, other: Box | null): boolean {
  while (one && other && one !== other && keyOf(one) === keyOf(other)) {
    if ([one, other].every(({ first, end }) => lines.slice(first, end).some(isProse))) return true;
    [one, other] = [one.parent, other.parent];
  }
  return false;
}
