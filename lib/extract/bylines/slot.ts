import { findAgencies } from '../credits/agencies';
import type { Headline } from '../headline';
import { isProse, type Line, type PageReading, Zone } from '../reading';
import { findDates } from '../timestamps/parse';
import { fold } from '../text';
import { isAuthorLink, isRoleLine, NAMED, scoreOf, type SlotHints } from './score';
import { isName, isPerson } from './names';
import { type ParsedName, parseByline } from './parse';
import { leadLength, roleStart, segmentsOf } from './words';
import { globalPattern, pattern } from '../pattern';

/** Lines that together say who wrote: a line, or a label ("By") and the line after it. */
export interface Unit {
  lines: [Line, ...Line[]];
  names: ParsedName[];
  score: number;
}

const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.caption;
const BEFORE = 8;
const AFTER = 26;

/** Finds the lines near the headline that say who wrote, each with its names and how sure that is (1 is enough). */
export function findUnits(page: PageReading, headline: Headline, hints: SlotHints): Unit[] {
  const origin = headline.line?.index ?? 0;
  const from = Math.max(0, origin - BEFORE);
  const to = Math.min(page.lines.length, origin + AFTER);
  const units: Unit[] = [];
  let prose = 0;
  let end = -1;
  let proseAt = 0;
  for (let at = from; at < to; at += 1) {
    const line = page.lines[at];
    if (!line || line === headline.line) continue;
    if (at > origin && isProse(line) && line.size > 140) prose += 1;
    if (end >= 0 && (at > end + 6 || prose > proseAt)) break;
    if (!mayHold(line)) continue;
    const label = isLabel(line.text, page.lang);
    if (label === 'others') {
      // "Reviewed by" and, on a line of its own, who did.
      const after = page.lines[at + 1];
      if (after && mayHold(after) && isLabelOnly(line.text)) at += 1;
      continue;
    }
    const lines: Unit['lines'] = [line];
    if (label === 'author') {
      const after = page.lines.slice(at + 1, at + 3).find((next) => !next.hidden && next.text !== line.text);
      if (!after || after.index !== at + 1 || !mayHold(after)) continue;
      lines.push(after);
    }
    const unit = judge(page, lines, hints, { origin, prose });
    if (unit.names.length === 0 || unit.score < 1) continue;
    takeRole(page, unit);
    units.push(unit);
    end = Math.max(end, lines.at(-1)?.index ?? at);
    proseAt = prose;
    at = lines.at(-1)?.index ?? at;
  }
  return units;
}

function mayHold(line: Line): boolean {
  // An `<address>` names who wrote what it stands in, also where it stands among captions.
  // So does a box of credits that is no picture's.
  const credits = !(line.zone & Zone.figure) && NAMED.test(line.box.names);
  const away = line.box.tag === 'address' || credits ? AWAY & ~Zone.caption : AWAY;
  if (line.hidden || line.zone & away || line.text.length > 240 || /^\s*(?:©|\(c\))/iu.test(line.text))
    return false;
  return (
    !(line.zone & Zone.offer) ||
    NAMED.test(line.box.names) ||
    leadLength(line.text) > 0 ||
    line.text.length < 60
  );
}

/** Whether a line only announces a name: the author's, or another's. */
function isLabel(text: string, lang: string | null): 'author' | 'others' | null {
  if (text.length > 60) return null;
  const segments = segmentsOf(text, lang);
  if (segments.length === 0) return leadLength(text, lang) > 0 ? 'author' : null;
  const [first] = segments;
  if (segments.length === 1 && first?.others) return 'others';
  return segments.length === 1 && first?.lead && !pattern`\p{L}`.test(first.text) ? 'author' : null;
}

function isLabelOnly(text: string): boolean {
  const [first] = segmentsOf(`${text} `);
  return !first || !pattern`\p{L}`.test(first.text) || /:\s*$/u.test(text) || text.length < 24;
}

function judge(
  page: PageReading,
  lines: Unit['lines'],
  hints: SlotHints,
  place: { origin: number; prose: number },
): Unit {
  const line = lines.at(-1) as Line;
  const lead = lines.length > 1;
  const found = findDates(line.text, hints.dates);
  const linked = linkedNames(line, hints);
  const known = hints.declared.flatMap((name) => printedAs(name, line.text));
  let names = parseByline(line.text, { lang: page.lang, dates: found });
  names = settleNames(line.text, names, linked, known, hints);
  names = names.filter((each) => each.lead || known.length > 0 || !hints.sections.has(fold(each.name)));
  const score = scoreOf(page, line, names, hints, {
    announced: lead,
    dated: found.length > 0,
    known: known.length > 0,
    rest: restOf(line.text, names, found),
    ...place,
  });
  return { lines, names, score };
}

/** A declared name as the line prints it. */
function printedAs(name: string, text: string): string[] {
  const folded = fold(text);
  const at = folded.indexOf(fold(name));
  if (at < 0) return [];
  const printed = folded.length === text.length ? text.slice(at, at + fold(name).length) : name;
  return [fold(printed) === fold(name) ? printed : name];
}

/** What a line says beside its names and dates, without separators. */
function restOf(text: string, names: ParsedName[], dates: { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of dates.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end);
  for (const each of names)
    for (const words of [each.role, each.beside?.trim(), each.name])
      if (words) rest = rest.replace(words, '');
  if (names.length > 0)
    for (const { start, end } of findAgencies(rest).toSorted((a, b) => b.start - a.start))
      rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/\s(?:with|mit|con|avec|com|met|med)\s/u, ' ').replaceAll(globalPattern`[^\p{L}]`, '');
}

/** Names as parsed from the words, mended by the links to authors' pages and by what is declared. */
function settleNames(
  text: string,
  parsed: ParsedName[],
  linked: ParsedName[],
  known: string[],
  hints: SlotHints,
): ParsedName[] {
  const sure = [...linked];
  for (const name of known)
    if (!sure.some((each) => fold(each.name) === fold(name))) sure.push({ name, role: null, lead: false });
  const rest = parsed.filter(
    (each) =>
      !sure.some(
        (one) => fold(each.name).includes(fold(one.name)) || fold(one.name).includes(fold(each.name)),
      ),
  );
  const lead = parsed.some((each) => each.lead);
  const settled = sure.map((one) => {
    const twin = parsed.find((each) => fold(each.name).startsWith(fold(one.name)));
    return {
      ...one,
      role: twin?.role ?? one.role,
      lead: one.lead || lead,
      ...(twin?.agency ? { agency: true } : {}),
    };
  });
  // Beside sure names only whole names are believed.
  if (settled.length === 0) return parsed;
  // Beside a desk ("New Delhi, Ledger Bureau") a name is a place's.
  const people = settled.some((each) => isPerson(each.name));
  const all = [
    ...settled,
    ...rest.filter(
      (each) => each.agency || each.lead || (people && isPerson(each.name) && !hints.isCommon([each])),
    ),
  ];
  return all.toSorted((a, b) => text.indexOf(a.name) - text.indexOf(b.name));
}

/** Links by rel or address to authors' pages: each is one name, however they are joined. */
function linkedNames(line: Line, hints: SlotHints): ParsedName[] {
  return line.links
    .filter((link) => isAuthorLink(link.element))
    .map((link) => line.text.slice(link.start, link.end).trim())
    .map((name) => name.slice(leadLength(name)).trim())
    .filter((name) => isName(name) && findAgencies(name).length === 0 && !hints.sections.has(fold(name)))
    .flatMap((name) => parseByline(name))
    .map((each) => ({ ...each, lead: true }));
}

/** The line after a single name may say what its bearer is. */
function takeRole(page: PageReading, unit: Unit): void {
  const last = unit.names.at(-1);
  const next = page.lines[(unit.lines.at(-1)?.index ?? 0) + 1];
  if (!last || last.role !== null || last.agency || unit.names.length > 1 || !next || !isRoleLine(next))
    return;
  if (isPerson(next.text) && roleStart(next.text) > 0) return;
  if (
    !isLabel(next.text, page.lang) &&
    leadLength(next.text) === 0 &&
    next.linkChars < next.text.length * 0.5
  ) {
    last.role = next.text;
    unit.lines.push(next);
  }
}
