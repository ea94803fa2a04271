import { findAgencies } from '../credits/agencies';
import { countWords } from '../text';
import { weekdays } from '../timestamps/names';
import { isName, isPerson } from './names';
import { DESK, leadLength, roleStart, segmentsOf, SUFFIX } from './words';
import { pattern } from '../pattern';

/** A name of a byline and what it says beside it. */
export interface ParsedName {
  name: string;
  role: string | null;
  /** Announced by words such as "By". */
  lead: boolean;
  agency?: boolean;
}

/** What parsing a byline may know of its page. */
export interface ParseOptions {
  /** BCP 47: gives the word that joins the last two of a list. */
  lang?: string | null;
  /** Places of dates and times in the words; nothing in them is a name. */
  dates?: { start: number; end: number }[];
}

const AND = 'and|und|et|y|e|en|og|och|ja|и|та|i|και|و|और|és|ve|dan|şi|și|agus|eta';
/** The same in bylines set in capitals; one letter would be an initial. */
const CAPS = AND.split('|')
  .filter((word) => word.length > 1)
  .map((word) => word.toUpperCase())
  .join('|');
/** What follows these helped, and did not write. */
const WITH = 'with|mit|con|avec|com|met|med|ile|z|s|с';
/** "And" where the word means something else in other languages (CLDR's list patterns; asking `Intl` costs a page 30 ms). */
const OWN_AND: Record<string, string> = {
  cs: 'a',
  sk: 'a',
  cy: 'a|ac',
  sl: 'in',
  lt: 'ir',
  lv: 'un',
  sq: 'dhe',
  fil: 'at',
  tl: 'at',
  sw: 'na',
  vi: 'và',
  az: 'və',
  uz: 'va',
  kk: 'және',
  th: 'และ',
  bn: 'এবং|ও',
  mr: 'आणि',
  gu: 'અને',
  pa: 'ਅਤੇ',
  ta: 'மற்றும்',
  te: 'మరియు',
  kn: 'ಮತ್ತು',
  ur: 'اور',
  ko: '및',
  he: 'ו',
};

/** Parts names of a list: separators, and the words for "and". */
function joinOf(lang: string | null | undefined): RegExp {
  const words = OWN_AND[lang?.split(/[-_]/u)[0]?.toLowerCase() ?? ''];
  const own = words ? `|${words}` : '';
  return pattern(
    String.raw`\s*(?:([;|•·●∙／、►▪■\n]|\s[–—-]\s|[–—]|/(?!/))|(,|，|،)(?:\s*(?:${AND}|${CAPS}${own})(?=\s))?|\s&\s|\s(?:${AND}|${CAPS}${own})\s|\s(${WITH})\s)\s*`,
  );
}

const REST = pattern(
  String.raw`\S+@\S+|https?:\S+|(?<!\S)@\w+|\((?:@\w+|\p{Ll}{2,5})\)|외\s?\d+명|(?<=\p{Ll})(?=(?:Follow|Share|Updated|Published|Posted)(?!\p{Ll}))`,
  'g',
);
const READING = pattern(
  String.raw`\d+\s?(?:min(?:ute)?s?\.?|мин\.?|dk|분)(?:\s(?:read|de lecture|de lectura|di lettura|lesezeit|lesedauer|leestijd))?(?!\p{L})`,
  'gi',
);
/** "Kim Minsu 기자": the role after the name in languages that write it so. */
const TITLE_AFTER = /\s?(기자|특파원|논설위원|선임기자|記者|记者|編集委員|論説委員|특별취재팀)$/u;

/** Takes the words of a byline apart: one name each, without "By", dates, addresses; agencies are names of their own. */
export function parseByline(text: string, options: ParseOptions = {}): ParsedName[] {
  const names: ParsedName[] = [];
  const plain = withoutDates(text, options.dates ?? [], options.lang ?? 'en')
    .replaceAll(REST, ' | ')
    .replaceAll(READING, ' | ');
  for (const segment of segmentsOf(plain)) {
    if (segment.others) continue;
    for (const found of namesOf(segment.text, segment.lead, joinOf(options.lang)))
      if (!names.some((known) => known.name === found.name)) names.push(found);
  }
  return names;
}

/** Puts a separator where a date stood; the weekday and the small word that led to it ("on Monday, ") go too. */
function withoutDates(text: string, dates: { start: number; end: number }[], lang: string): string {
  let out = text;
  for (const { start, end } of dates.toSorted((a, b) => b.start - a.start)) {
    let before = out.slice(0, start).trimEnd();
    const day = pattern`(?:^|[\s|,])(\p{L}+)\.?,?$`.exec(before);
    if (day?.[1] && weekdays(lang).has(day[1].toLowerCase())) before = before.slice(0, day.index).trimEnd();
    before = before.replace(pattern`(?:^|\s)\p{Ll}{1,3}\.?$`, '');
    out = `${before} | ${out.slice(end)}`;
  }
  return out;
}

function namesOf(words: string, announced: boolean, join: RegExp): ParsedName[] {
  const found: ParsedName[] = [];
  const pieces = words.replaceAll(/\s+/gu, ' ').trim().split(join);
  // `split` with three groups: piece, hard separator, comma, "with", piece, …
  let inRole = false;
  let comma = false;
  for (let at = 0; at < pieces.length; at += 4) {
    const raw = pieces[at] ?? '';
    const own = leadLength(raw) > 0;
    const lead = announced || own;
    const piece = trimmed(raw);
    const last = found.at(-1);
    comma = at > 0 && pieces[at - 2] !== undefined;
    const hard = at > 0 && pieces[at - 3] !== undefined;
    const helped = at > 0 && pieces[at - 1] !== undefined;
    if (!comma) inRole = false;
    if (piece === '') continue;
    if (comma && last && SUFFIX.test(piece)) {
      last.name += `, ${piece.replace(/\*$/u, '')}`;
      continue;
    }
    // "Ada Roe, Director, Harbour Lines": what follows a role by commas belongs to it.
    if (comma && inRole && last) {
      last.role = `${last.role ?? ''}, ${piece}`;
      continue;
    }
    const mention = findAgencies(piece)[0];
    if (mention && !(isPerson(piece) && mention.end - mention.start < piece.length * 0.4)) {
      const rest = trimmed(piece.slice(0, mention.start) + piece.slice(mention.end)).replace(
        /^the\s*$/iu,
        '',
      );
      if (isPerson(rest) && roleStart(rest) < 0) found.push({ name: rest, role: null, lead });
      if (!helped && mention.name !== 'agencies')
        found.push({ name: piece.slice(mention.start, mention.end), role: null, lead, agency: true });
      continue;
    }
    const { name, role } = splitRole(piece);
    if (name === '' && role) {
      if (last && !last.agency) last.role ??= role;
      else if (!last && lead) found.push({ name: role, role: null, lead });
      inRole = true;
      continue;
    }
    if (last && !last.agency && at > 0 && !own && roleStart(piece) >= 0 && role === null) {
      last.role ??= piece;
      continue;
    }
    if (!isName(name)) {
      if (last && /^(?:in|aus|à|en|from|nach|at|i|a)\s/iu.test(piece)) last.role ??= piece;
      continue;
    }
    // "Ada Roe, Nairobi": one word after a whole name is a place.
    const single = !/\s/u.test(name) && !pattern`[\p{Lo}]`.test(name);
    if (single && (comma || hard) && last && (last.agency || /\s/u.test(last.name)) && !DESK.test(name)) {
      if (comma) last.role ??= name;
      continue;
    }
    found.push({ name, role, lead });
    inRole = role !== null;
  }
  return found;
}

function trimmed(piece: string): string {
  const bare = piece.replaceAll(/^[\s,(/|–—-]+|[\s,)/|–—:*-]+$|\s(?:in|at|on|for|to|In|At|On)$/gu, '');
  const open = bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
  const length = leadLength(open);
  // Printed twice, once for screens that are small: "Ada Roe Ada Roe".
  return open
    .slice(length < open.length ? length : 0)
    .trim()
    .replace(/^(.{4,40})\s\1$/u, '$1');
}

function splitRole(piece: string): { name: string; role: string | null } {
  const title = TITLE_AFTER.exec(piece);
  if (title && title.index > 1) return { name: piece.slice(0, title.index), role: title[1] ?? null };
  const at = roleStart(piece);
  if (at < 0) {
    const place = pattern`^(.{4,40}?),?\s(?:in|aus|à|from)\s\p{Lu}.{1,40}$`.exec(piece);
    return place?.[1] && isPerson(place[1])
      ? { name: place[1], role: piece.slice(place[1].length).replace(/^,?\s/u, '') }
      : { name: piece, role: null };
  }
  const name = piece.slice(0, at).replace(/[\s,–—-]+$/u, '');
  if (countWords(name) >= 2 && isPerson(name)) return { name, role: piece.slice(at).trim() };
  return at === 0 ? { name: '', role: piece } : { name: piece, role: null };
}
