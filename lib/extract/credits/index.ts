import type { AgencyRole } from '@/lib/article';
import { type AgencyMention, MARK, markAgencies } from './agencies';
import { findEvery } from './every-agency';
import { isPlaced, readOpening } from './datelines';
import type { CreditSpan } from './credit-notes';
import { findNotes } from './notes';
import { notePatterns } from './note-words';
import { roleSaid } from './said';
import { type CreditShape, shapeOf } from './shape';
import type { CreditHints, CreditLine, Credits, FoundAgency, FoundDateline } from './types';
import { lower } from '../text';
import { PICTURE } from './credit-words';
import { pattern } from '../pattern';

export type { CreditHints, CreditLine, Credits, FoundAgency, FoundDateline, FoundNote } from './types';
export { agencyOfHost, findEvery as findAgencies } from './every-agency';

/** The credit that closes a paragraph: `… said. (PTI)`, `… . – AFP`, `… (dpa/AFP)`, `… (With inputs from PTI)`. */
const CLOSING =
  /(?<=[.!?”"»)\]।。…]\s{0,2}|’\s{1,2})(?:[([（]\s?(?<a>[^()[\]（）]{2,120})\s?[)\]）]|[—–-]{1,2}\s?(?<b>[^()[\].!?]{2,60})|(?<c>(?:[\p{Ll}]{2,4}\/|©\s?|\(c\)\s?)?[/*]?\uE0A0+(?:[\s/,:]+(?:\uE0A0+|[\p{Ll}\d-]{1,18}|\p{Lu}{2,4})){0,6}\/?))\.?\s*$/u;
/** A credit between paragraphs is a short line. */
const SHORT = 80;
/** As long as a byline's line gets. */
const LONGEST_BYLINE = 200;

/**
 * Reads agency credits, editorial notes and the dateline out of a story's lines. Pure text in, marks out; no page is
 * needed. A credit is a slot (byline, dateline, end, metadata) together with a form (`shape.ts`, `said.ts`,
 * `datelines.ts`) over a table of agencies; an agency's name alone in running text, a caption or a menu is none. A note
 * names itself or speaks of the story's making (`note-words/`); each is whole: `start` and `end` are offsets into the
 * line's text, or into the texts of two lines where a heading and its paragraph are one note.
 *
 * Throws nothing, whatever the lines are. Hand in the story's own lines, in order: bylines, paragraphs, captions, what
 * stands before and after the body, and declared values as `metadata`.
 */
export function readCredits(lines: CreditLine[], hints: CreditHints = {}): Credits {
  const agencies: FoundAgency[] = [];
  const spans: CreditSpan[] = [];
  let dateline: FoundDateline | null = null;
  const add = (
    line: CreditLine,
    mentions: AgencyMention[],
    span: [start: number, end: number],
    where: FoundAgency['where'],
    role: AgencyRole,
  ): void => {
    const [start, end] = span;
    spans.push({ id: line.id, where, start, end });
    for (const mention of mentions) {
      if (mention.start < start || mention.end > end) continue;
      if (!agencies.some(({ name }) => name === mention.name))
        agencies.push({ id: line.id, name: mention.name, where, role, start, end });
    }
  };
  for (const line of lines) {
    const { text, slot } = line;
    if (slot === 'caption' || slot === 'tooltip' || line.faint || text.length > 6000) continue;
    const early = slot === 'before-body' || slot === 'byline' || (slot === 'body' && line.paragraph <= 2);
    const late = slot === 'after-body' || (slot === 'body' && line.left <= 2);
    const apart = line.apart || isBracketed(text);
    if (!early && !late && !apart && slot !== 'metadata' && text.length > SHORT) continue;
    const mentions = findEvery(text);
    const all: [number, number] = [0, text.length];
    const shape = mentions.length > 0 ? shapeOf(text, mentions, hints) : null;
    if (early && slot !== 'byline' && (mentions.length > 0 || pattern`^\p{Lu}{2}`.test(text))) {
      const opening =
        text.length > 24 && !(slot === 'before-body' && shape) ? readOpening(text, mentions) : null;
      if (opening) {
        if (opening.place) dateline ??= { id: line.id, place: opening.place, start: 0, end: opening.end };
        if (opening.credited)
          add(
            line,
            named(mentions.filter((each) => each.start >= opening.from && each.end <= opening.end)),
            [0, opening.end],
            'dateline',
            'text',
          );
      }
    }
    if (mentions.length === 0) continue;
    if (slot === 'metadata') {
      if (shape) add(line, mentions, all, 'metadata', roleOf(shape));
      continue;
    }
    // Before the body a copyright is the picture's.
    if (shape?.form === 'copyright' && slot === 'before-body') continue;
    // The third line of three ends the story.
    const atTop = early && (slot !== 'body' || line.paragraph <= line.left);
    if (atTop && text.length < LONGEST_BYLINE && (line.apart || slot === 'byline')) {
      if (shape || isPlaced(text, mentions)) {
        add(line, mentions, all, 'byline', shape && !isPlaced(text, mentions) ? roleOf(shape) : 'text');
        continue;
      }
    }
    if (slot === 'byline') continue;
    if (shape && (late || slot === 'body')) {
      if (late || (slot !== 'body' && apart) || shape.form !== 'bare')
        add(
          line,
          mentions,
          all,
          placeOf(shape),
          (shape.form === 'with' ? roleSaid(text, mentions) : null) ?? roleOf(shape),
        );
      continue;
    }
    const role = roleSaid(text, mentions);
    if (role && (late || apart)) {
      add(line, mentions, all, 'endnote', role);
      continue;
    }
    if (late) addClosing(line, mentions, hints, add);
  }
  return { agencies, notes: findNotes(lines, spans, notePatterns(hints.lang, sampleOf(lines))), dateline };
}

/** Some of the story's own words, by which its language shows. */
function sampleOf(lines: CreditLine[]): string {
  const body = lines.filter(({ slot }) => slot === 'body');
  return (body.length > 0 ? body : lines)
    .slice(0, 12)
    .map(({ text }) => text.slice(0, 600))
    .join(' ');
}

/** A word for agencies beside an agency's name adds nothing: `（中央社…綜合外電報導）`. */
function named(mentions: AgencyMention[]): AgencyMention[] {
  return mentions.some(({ agency }) => agency) ? mentions.filter(({ agency }) => agency) : mentions;
}

function isBracketed(text: string): boolean {
  return /^[([（［*].{2,400}[)\]）］*]\.?$/u.test(text);
}

function addClosing(
  line: CreditLine,
  mentions: AgencyMention[],
  hints: CreditHints,
  add: (
    line: CreditLine,
    mentions: AgencyMention[],
    span: [number, number],
    where: FoundAgency['where'],
    role: AgencyRole,
  ) => void,
): void {
  const { text } = line;
  const marked = markAgencies(text, mentions);
  const match = CLOSING.exec(marked);
  // `Fot. PAP` is short for a picture's credit.
  if (!match || !match[0].includes(MARK) || (text.length < 40 && PICTURE.test(lower(text)))) return;
  const start = match.index;
  const words = text.slice(start).trim();
  const shape = shapeOf(words, undefined, hints);
  const said = !shape || shape.form === 'with' ? roleSaid(words, findEvery(words)) : null;
  const role = said ?? (shape ? roleOf(shape) : null);
  if (role) add(line, mentions, [start, text.length], shape ? placeOf(shape) : 'endnote', role);
}

function placeOf({ form }: CreditShape): FoundAgency['where'] {
  return form === 'source' || form === 'copyright' ? 'credit-line' : 'endnote';
}

/** How much of the text a bare credit speaks of: beside a name, or with a word for "with", a part. */
function roleOf({ form, others }: CreditShape): AgencyRole {
  return form === 'with' || others > 0 ? 'part' : 'text';
}
