import type { AgencyCredit, Dateline, EditorialNote } from '@/lib/article';
import { agencyOfHost, type CreditLine, readCredits } from './credits';
import { declaredEvidence, nodeEvidence, visibleEvidence } from './evidence';
import { type Line, type PageReading, Zone } from './reading';
import { textOf } from './structured';

export interface PageCredits {
  agencies: AgencyCredit[];
  notes: EditorialNote[];
  dateline: Dateline | null;
  /** Lines that are a note or a credit as a whole, so that the body leaves them out. */
  whole: Set<number>;
}

const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.tags;
/** How far behind the body's last line a note can stand. */
const AFTER = 14;
const METADATA = -1000;

/** Hands the story's lines to the credit reader, each in its slot, and gives what is found its evidence. */
export function readPageCredits(
  page: PageReading,
  headline: Line | null,
  bylines: Line[],
  body: Line[],
  skip: Set<number>,
): PageCredits {
  const first = body[0]?.index ?? (headline?.index ?? 0) + 1;
  const last = body.at(-1)?.index ?? first;
  const start = headline ? Math.min(headline.index, first) - 6 : first - 12;
  const inBody = new Map(body.map((line, at) => [line.index, at]));
  const lines: CreditLine[] = [];
  for (let index = Math.max(0, start); index < Math.min(page.lines.length, last + AFTER + 1); index += 1) {
    const line = page.lines[index];
    if (!line || line === headline || line.zone & AWAY || skip.has(index)) continue;
    const paragraph = inBody.get(index) ?? -1;
    if (line.zone & (Zone.offer | Zone.aside) && paragraph < 0) continue;
    if (line.hidden && !/tooltip|note|disclaimer/u.test(line.box.names)) continue;
    const caption = (line.zone & (Zone.caption | Zone.figure)) !== 0 && paragraph < 0;
    lines.push({
      id: index,
      text: line.text,
      slot: caption
        ? 'caption'
        : bylines.includes(line)
          ? 'byline'
          : paragraph >= 0
            ? 'body'
            : index < first
              ? 'before-body'
              : index > last
                ? 'after-body'
                : 'body',
      paragraph:
        paragraph >= 0
          ? paragraph
          : body.filter((each) => each.index < index).length - (index < first ? 1 : 0),
      left: paragraph >= 0 ? body.length - 1 - paragraph : body.filter((each) => each.index > index).length,
      apart: isApart(line, paragraph < 0),
    });
  }
  const byIndex = (id: number): Line | undefined => page.lines[id];
  const declared = declaredSources(page);
  const found = readCredits([
    ...lines,
    ...declared.map((each, at) => ({
      id: METADATA - at,
      text: each.text,
      slot: 'metadata' as const,
      paragraph: -1,
      left: 0,
      apart: true,
    })),
  ]);
  const evidenceOf = (id: number, from: number, to: number) => {
    const line = byIndex(id);
    return line
      ? visibleEvidence(page, line, from, to)
      : (declared[METADATA - id]?.evidence ?? declaredEvidence('meta', '', ''));
  };
  const agencies: AgencyCredit[] = found.agencies.map((each) => {
    const evidence = evidenceOf(each.id, each.start, each.end);
    return { name: each.name, role: each.role, where: each.where, text: evidence.quote, evidence };
  });
  const own = agencyOfHost(page.host);
  if (own && !agencies.some((each) => each.name === own))
    agencies.push({
      name: own,
      role: 'text',
      where: 'metadata',
      text: page.host,
      evidence: { source: 'url', quote: page.host, locator: null },
    });
  const notes: EditorialNote[] = found.notes.map((each) => {
    const evidence = evidenceOf(each.id, each.start, each.end);
    return { kind: each.kind, text: evidence.quote, evidence };
  });
  notes.push(...declaredCorrections(page, notes));
  const whole = new Set<number>();
  for (const each of [...found.notes, ...found.agencies])
    if (each.start === 0 && each.end === byIndex(each.id)?.text.length) whole.add(each.id);
  const dateline = found.dateline
    ? {
        place: found.dateline.place,
        text: (byIndex(found.dateline.id)?.text ?? '').slice(found.dateline.start, found.dateline.end).trim(),
      }
    : null;
  return { agencies, notes, dateline, whole };
}

/** Set apart: short, in italics or bold throughout, in brackets, in a box named a note, or outside the paragraphs. */
function isApart(line: Line, outside: boolean): boolean {
  const { text } = line;
  return (
    outside ||
    text.length < 60 ||
    line.emChars > text.length * 0.85 ||
    line.strongChars > text.length * 0.85 ||
    /^[([*].*[)\]*]\.?$/u.test(text) ||
    /(?:^|[^a-z])(?:note|disclaimer|correction|editor|update|footnote|source|credits?|tagline|shirttail|agency)(?=[^a-z]|$)/u.test(
      line.box.names,
    )
  );
}

function declaredSources(page: PageReading): { text: string; evidence: AgencyCredit['evidence'] }[] {
  const found: { text: string; evidence: AgencyCredit['evidence'] }[] = [];
  const { article, metas } = page.structured;
  for (const meta of metas)
    if (
      /^(?:source|news_source|dc\.source|article:source|agency|article:agency|dcterms\.source|copyright|dc\.rights|original-source|syndication-source|author|article:author|parsely-author|dc\.creator|byl|publisher_source)$/u.test(
        meta.name,
      ) &&
      !/^https?:/u.test(meta.content)
    ) {
      if (meta.content.length < 90)
        found.push({
          text: meta.content,
          evidence: declaredEvidence('meta', `meta[${meta.name}]`, meta.content),
        });
    }
  if (article) {
    for (const name of [
      'author',
      'creator',
      'sourceOrganization',
      'provider',
      'copyrightHolder',
      'isBasedOn',
      'contributor',
    ]) {
      const value = article.node[name];
      for (const each of Array.isArray(value) ? value : [value]) {
        const text = textOf(each);
        if (text && text.length < 90) found.push({ text, evidence: nodeEvidence(article, name, text) });
      }
    }
  }
  return found;
}

/** Corrections that the page declares (https://schema.org/correction). */
function declaredCorrections(page: PageReading, known: EditorialNote[]): EditorialNote[] {
  const notes: EditorialNote[] = [];
  for (const node of page.structured.nodes) {
    const value = node.types.includes('CorrectionComment')
      ? (node.node['text'] ?? node.node['description'])
      : node === page.structured.article
        ? node.node['correction']
        : undefined;
    for (const each of Array.isArray(value) ? value : [value]) {
      const text =
        typeof each === 'string'
          ? textOf(each)
          : each && typeof each === 'object' && !Array.isArray(each)
            ? textOf(each['text'] ?? null)
            : null;
      if (
        !text ||
        text.length < 12 ||
        /^https?:/u.test(text) ||
        [...known, ...notes].some((note) => note.text.includes(text) || text.includes(note.text))
      )
        continue;
      notes.push({ kind: 'correction', text, evidence: nodeEvidence(node, 'correction', text) });
    }
  }
  return notes;
}
