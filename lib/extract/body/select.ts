import { isPerson } from '../bylines/names';
import { findAgencies } from '../credits/agencies';
import { type Box, isProse, type Line, type Medium, type PageReading, Zone } from '../reading';
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
  return trimEnds(chosen, page.media);
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

/** Zones in which no picture is one of the story's. */
const AWAY = Zone.nav | Zone.footer | Zone.offer | Zone.comments | Zone.author | Zone.aside;
/** So many lines (a caption, a credit) may stand between a heading and the picture that it stands over. */
const NEAR = 4;

/** Drops headings that neither text nor a picture follows. */
export function trimEnds(lines: readonly Line[], media: readonly Medium[]): Line[] {
  const shows = ({ index, box: { parent } }: Line): boolean =>
    parent !== null &&
    media.some(
      ({ at, box }) =>
        at > index &&
        at <= index + NEAR &&
        at <= parent.end &&
        box.index >= parent.index &&
        !(box.zone & AWAY) &&
        !box.hidden,
    );
  const kept = lines.filter((line, at) => {
    if (line.heading === 0) return true;
    const next = lines[at + 1];
    return (next !== undefined && next.index - line.index < 12) || shows(line);
  });
  for (let last = kept.at(-1); last && last.heading > 0 && !shows(last); last = kept.at(-1)) kept.pop();
  return kept;
}

/** How many lines from the end a word about the author may stand. */
const TAIL = 3;
/** Longer lines tell more than who somebody is. */
const MOST_SIZE = 900;

/**
 * Drops what is said of the author at the story's end: a paragraph that begins with the name, and what follows it. Where
 * more paragraphs begin so, or a colon follows, the author is one of the story's people or a speaker.
 */
export function withoutBiography(lines: readonly Line[], people: readonly string[]): Line[] {
  const names = people.filter((name) => name.includes(' ') && isPerson(name) && !isAgency(name));
  for (const name of names) {
    const at = lines.findIndex((line) => beginsWith(line, name));
    const line = lines[at];
    if (!line || at < Math.max(1, lines.length - TAIL) || line.size >= MOST_SIZE) continue;
    if (lines.slice(at + 1).some((other) => beginsWith(other, name))) continue;
    if (!/^\s*[:：]/u.test(line.text.slice(line.text.indexOf(name) + name.length)))
      return withoutBiography(lines.slice(0, at), people);
  }
  return [...lines];
}

/** A quote's mark or a dash may stand before the name. */
const beginsWith = ({ text }: Line, name: string): boolean => text.slice(0, name.length + 4).includes(name);

/** A person may bear the name of an agency as a part of theirs. */
const isAgency = (name: string): boolean =>
  findAgencies(name).some(({ start, end }) => end - start >= name.length * 0.4);
