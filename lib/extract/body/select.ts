import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { countWords } from '../text';
import { OUTSIDE } from './container';

const SENTENCE_END = /[.!?…。！？।؟:;"”»'’)\]]\s*$/u;
/** Pleas and service lines that stand among the paragraphs of all outlets. */
const BOILERPLATE =
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|annons|annonse|реклама|広告|story continues (?:below|after)|article continues|continue reading|read more|click here|share this|follow us|subscribe|sign up|log in|comments?\b.{0,20}$|copyright|©|all rights reserved|tags?:|topics?:|filed under|posted in|getty images|photo(?:graph)?(?: by|:)|image(?:s)?(?: credit| source|:)|foto:|bild:|credit:|source:|download (?:the|our) app|join (?:our|the) .{0,40}(?:whatsapp|telegram|channel|newsletter)|(?:also )?follow .{0,40}(?:twitter|facebook|instagram|telegram|whatsapp))/iu;

/** The lines of the story inside its container, in order. */
export function selectLines(
  page: PageReading,
  box: Box,
  skip: (line: Line) => boolean,
  headline: Line | null,
): Line[] {
  const inside = page.lines.slice(box.first, box.end);
  const start = headline && headline.index >= box.first && headline.index < box.end ? headline.index : -1;
  const boxed = zoneInside(box);
  const chosen: Line[] = [];
  for (const line of inside) {
    if (line.index <= start && start >= 0) continue;
    if (line.hidden || skip(line) || line.zone & OUTSIDE & ~boxed) continue;
    if (isStory(line)) chosen.push(line);
  }
  return trimEnds(chosen);
}

/** What the container itself carries says nothing about its lines. */
function zoneInside(box: Box): number {
  return box.zone;
}

function isStory(line: Line): boolean {
  const { text } = line;
  const words = countWords(text);
  if (BOILERPLATE.test(text) && text.length < 160) return false;
  if (line.linkChars > text.length * 0.6 && words < 40) return false;
  if (line.heading > 0) return line.linkChars < text.length * 0.5 && words < 40;
  if (isProse(line)) return true;
  if (line.zone & Zone.list) return words >= 3 && line.linkChars < text.length * 0.5;
  if (line.zone & Zone.table) return words >= 1;
  if (line.box.tag === 'p' || line.zone & Zone.quote)
    return words >= 2 && (SENTENCE_END.test(text) || words >= 5);
  return words >= 7 && SENTENCE_END.test(text);
}

/** Drops headings that no text follows, and service lines at both ends. */
export function trimEnds(lines: Line[]): Line[] {
  const kept = lines.filter((line, at) => {
    if (line.heading === 0) return true;
    const next = lines[at + 1];
    return next !== undefined && next.index - line.index < 12;
  });
  while (kept.length > 0 && (kept.at(-1)?.heading ?? 0) > 0) kept.pop();
  return kept;
}
