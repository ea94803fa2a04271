import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { countWords } from '../text';
import { OUTSIDE } from './container';
import { isService } from './service-lines';

const SENTENCE_END = /[.!?…。！？।؟:;"”»'’)\]]\s*$/u;
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
  if (text.length < 160 && isService(text)) return false;
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
