import type { AgencyCredit, Dateline, EditorialNote, Evidence } from '@/lib/article';
import { slotsOf, type StoryPlaces, tipsOf } from './credit-slots';
import { agencyOfHost, type CreditLine, type FoundNote, readCredits } from './credits';
import { declaredCorrections, declaredSources } from './declared-credits';
import { visibleEvidence } from './evidence';
import { textDirective } from './locator';
import { type PageReading, Zone } from './reading';

export interface PageCredits {
  agencies: AgencyCredit[];
  notes: EditorialNote[];
  dateline: Dateline | null;
  /** Lines that are a note or a credit as a whole, so that the body leaves them out. */
  whole: Set<number>;
}

/** What has no line of its own is numbered from here down: declared values, then words that show on pointing. */
const METADATA = -1000;
const TIPS = -100_000;

/** Hands the story's lines to the credit reader, each in its slot, and gives what is found its evidence. */
export function readPageCredits(page: PageReading, places: StoryPlaces): PageCredits {
  const lines = slotsOf(page, places);
  const declared = declaredSources(page);
  const tips = tipsOf(page, places);
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
    { lang: page.lang },
  );
  const evidenceOf = (id: number, from: number, to: number): Evidence => {
    const line = page.lines[id];
    if (line) return visibleEvidence(page, line, from, to);
    if (id <= TIPS) return { source: 'visible', quote: tips[TIPS - id] ?? '', locator: null };
    return declared[METADATA - id]?.evidence ?? { source: 'meta', quote: '', locator: null };
  };
  const agencies = found.agencies.map(({ id, name, role, where, start, end }): AgencyCredit => {
    const evidence = evidenceOf(id, start, end);
    return { name, role, where, text: evidence.quote, evidence };
  });
  const own = agencyOfHost(page.host);
  if (own && !agencies.some(({ name }) => name === own))
    agencies.push({
      name: own,
      role: 'text',
      where: 'metadata',
      text: page.host,
      evidence: { source: 'url', quote: page.host, locator: null },
    });
  const notes = found.notes.map((note): EditorialNote => {
    const evidence =
      note.endId === undefined ? evidenceOf(note.id, note.start, note.end) : evidenceAcross(page, note);
    return { kind: note.kind, text: evidence.quote, evidence };
  });
  notes.push(...declaredCorrections(page, notes));
  return { agencies, notes, dateline: datelineOf(page, found.dateline), whole: wholeLines(page, found) };
}

/** Evidence for a note that begins in one line (its heading) and ends in another. */
function evidenceAcross(page: PageReading, { id, start, endId = id, end }: FoundNote): Evidence {
  const head = page.lines[id]?.text.slice(start) ?? '';
  const tail = page.lines[endId]?.text ?? '';
  const quote = `${head} ${tail.slice(0, end)}`.trim();
  const before = page.lines[id - 1]?.text ?? '';
  const after = tail.slice(end).trim() || (page.lines[endId + 1]?.text ?? '');
  return { source: 'visible', quote, locator: textDirective(quote, before, after) };
}

function datelineOf(
  page: PageReading,
  found: ReturnType<typeof readCredits>['dateline'],
): PageCredits['dateline'] {
  if (!found) return null;
  const text = page.lines[found.id]?.text.slice(found.start, found.end).trim() ?? '';
  return { place: found.place, text };
}

/** A caption that holds a note is no paragraph, whatever else it says. */
function isCaption(page: PageReading, id: number): boolean {
  const zone = page.lines[id]?.zone ?? 0;
  return (zone & Zone.figure) !== 0 && (zone & Zone.caption) !== 0;
}

function wholeLines(page: PageReading, found: ReturnType<typeof readCredits>): Set<number> {
  const whole = new Set<number>();
  const fills = (id: number, start: number, end: number): boolean =>
    start === 0 && end === page.lines[id]?.text.length;
  for (const { id, start, end } of found.agencies) if (fills(id, start, end)) whole.add(id);
  for (const { id, start, endId, end } of found.notes) {
    if (endId !== undefined) {
      if (start === 0) whole.add(id);
      if (fills(endId, 0, end)) whole.add(endId);
    } else if (fills(id, start, end) || isCaption(page, id)) whole.add(id);
  }
  return whole;
}
