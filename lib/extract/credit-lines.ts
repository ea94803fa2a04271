import type { AgencyCredit, Dateline, EditorialNote, Evidence } from '@/lib/article';
import { agencyOfHost, type CreditLine, type Credits, type FoundNote, readCredits } from './credits';
import type { CreditSource, SourceLine } from './credit-source';
import { quoteEvidence } from './evidence';
import { textDirective } from './locator';

/** Who made the story, and what is noted on it. */
export interface StoryCredits {
  agencies: AgencyCredit[];
  notes: EditorialNote[];
  dateline: Dateline | null;
  /** Lines that are a note or a credit as a whole, so that the body leaves them out. */
  whole: Set<number>;
}

/** What has no line of its own is numbered from here down: declared values, then words that show on pointing. */
const METADATA = -1000;
const TIPS = -100_000;

/** Hands the story's lines to the credit reader and gives what is found its evidence. Needs no page. */
export function readStoryCredits({
  host,
  lang,
  lines,
  tips,
  declared,
  corrections,
}: CreditSource): StoryCredits {
  const bare = (id: number, text: string, slot: CreditLine['slot']): CreditLine => ({
    id,
    text,
    slot,
    paragraph: -1,
    left: 0,
    apart: true,
    faint: slot === 'tooltip',
  });
  const found = readCredits(
    [
      ...lines,
      ...tips.map((text, at) => bare(TIPS - at, text, 'tooltip')),
      ...declared.map(({ text }, at) => bare(METADATA - at, text, 'metadata')),
    ],
    { lang },
  );
  const byId = new Map(lines.map((line) => [line.id, line]));
  const evidenceOf = (id: number, from: number, to: number): Evidence => {
    const line = byId.get(id);
    if (line) return quoteEvidence(line, from, to);
    if (id <= TIPS) return { source: 'visible', quote: tips[TIPS - id] ?? '', locator: null };
    return declared[METADATA - id]?.evidence ?? { source: 'meta', quote: '', locator: null };
  };
  const agencies = found.agencies.map(({ id, name, role, where, start, end }): AgencyCredit => {
    const evidence = evidenceOf(id, start, end);
    return { name, role, where, text: evidence.quote, evidence };
  });
  const own = agencyOfHost(host);
  if (own && !agencies.some(({ name }) => name === own))
    agencies.push({
      name: own,
      role: 'text',
      where: 'metadata',
      text: host,
      evidence: { source: 'url', quote: host, locator: null },
    });
  const notes = found.notes.map((note): EditorialNote => {
    const evidence =
      note.endId === undefined ? evidenceOf(note.id, note.start, note.end) : evidenceAcross(byId, note);
    return { kind: note.kind, text: evidence.quote, evidence };
  });
  for (const { text, evidence } of corrections)
    if (!notes.some((note) => note.text.includes(text) || text.includes(note.text)))
      notes.push({ kind: 'correction', text, evidence });
  return { agencies, notes, dateline: datelineOf(byId, found.dateline), whole: wholeLines(byId, found) };
}

/** Evidence for a note that begins in one line (its heading) and ends in another. */
function evidenceAcross(
  lines: ReadonlyMap<number, SourceLine>,
  { id, start, endId = id, end }: FoundNote,
): Evidence {
  const head = lines.get(id);
  const tail = lines.get(endId);
  const quote = `${head?.text.slice(start) ?? ''} ${tail?.text.slice(0, end) ?? ''}`.trim();
  const after = tail?.text.slice(end).trim() || (tail?.after ?? '');
  return { source: 'visible', quote, locator: textDirective(quote, head?.before ?? '', after) };
}

function datelineOf(lines: ReadonlyMap<number, SourceLine>, found: Credits['dateline']): Dateline | null {
  if (!found) return null;
  const text = lines.get(found.id)?.text.slice(found.start, found.end).trim() ?? '';
  return { place: found.place, text };
}

function wholeLines(lines: ReadonlyMap<number, SourceLine>, found: Credits): Set<number> {
  const whole = new Set<number>();
  const fills = (id: number, start: number, end: number): boolean =>
    start === 0 && end === lines.get(id)?.text.length;
  for (const { id, start, end } of found.agencies) if (fills(id, start, end)) whole.add(id);
  for (const { id, start, endId, end } of found.notes) {
    if (endId !== undefined) {
      if (start === 0) whole.add(id);
      if (fills(endId, 0, end)) whole.add(endId);
    } else if (fills(id, start, end) || lines.get(id)?.isCaption) whole.add(id);
  }
  return whole;
}
