import { findAgencies } from '../credits/agencies';
import { countWords } from '../text';
import { joinedAnd, joinOf } from './joins';
import { weekdays } from '../timestamps/names';
import { isTimeWord } from '../timestamps/labels';
import { isName, isPerson, isUnspaced } from './names';
import { DESK, leadingRole, leadLength, roleStart, segmentsOf, SUFFIX } from './words';
import { globalPattern, pattern } from '../pattern';

/** A name of a byline and what it says beside it. */
export interface ParsedName {
  name: string;
  role: string | null;
  /** Announced by words such as "By". */
  lead: boolean;
  agency?: boolean;
  /** Words beside it that are neither a name nor a role: a place, a section. */
  beside?: string;
}

/** What parsing a byline may know of its page. */
export interface ParseOptions {
  /** BCP 47: gives the word that joins the last two of a list. */
  lang?: string | null;
  /** Places of dates and times in the words; nothing in them is a name. */
  dates?: { start: number; end: number }[];
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
const TITLE_AFTER =
  /\s?((?:선임|수습|인턴|객원|전문)?기자|특파원|논설위원|앵커|특별취재팀|(?:本[報报])?(?:記者|记者)|編集委員|論説委員|特派員|द्वारा|tarafından)(?:\s?=)?$/u;
/** "【Ada Roe】", "서울=Ada Roe": what stands round a name in print. */
const AROUND = pattern(String.raw`^[【［〔（\[]|[】］〕）\]]$|^\p{Script=Hangul}{2,5}\s?=\s?`, 'g');
/** For whom, not who: "for the Ledger", "Special to the Ledger". */
const FOR = pattern(String.raw`^(?:for|special to|pour|para|für|per il|voor|för|для)\s(?:the\s)?\p{Lu}`, 'i');
const FOR_INSIDE = pattern(
  String.raw`^(.{4,40}?)\s((?:for|For|FOR|pour|para|für|voor|för|для)\s(?:the\s|The\s)?\p{Lu}.*)$`,
);
/** What names a house beside a person: "Ada Roe | Harbour News". */
const HOUSE = pattern(String.raw`(?<!\p{L})(?:news|magazine|media|press|online|web|tv|radio)(?!\p{L})`, 'i');
/** What somebody did, in brackets behind the name. */
const WROTE = /\s\((?:text|texte|texto|testo|tekst|teksti|words|story)\)?$/iu;
const TOOK =
  /\((?:fotos?|photos?|photographs?|photography|bild(?:er)?|video|vídeo|kuvat?|grafik|graphics?|illustrations?|illustrationen|zdjęcia|фото|видео)\)?$/iu;
/** Many as one: "The Ledger Editors", "HARBOUR POST STAFF". */
const MANY =
  /(?:^|\s)(?:staff|editors|reporters|correspondents|writers|contributors|team|desk|bureau|newsroom)$/iu;

/** Takes the words of a byline apart: one name each, without "By", dates, addresses; agencies are names of their own. */
export function parseByline(text: string, options: ParseOptions = {}): ParsedName[] {
  const names: ParsedName[] = [];
  const plain = withoutDates(text, options.dates ?? [], options.lang ?? 'en')
    .replaceAll(REST, ' | ')
    .replaceAll(READING, ' | ')
    // "Luc Roe (avec AFP)": who helped.
    .replaceAll(globalPattern`\s\((?=(?:with|mit|con|avec|com|met|med|z|с|da)\s)`, ' ');
  const segments = segmentsOf(plain, options.lang);
  const led = segments.some((segment) => segment.lead);
  for (const segment of segments) {
    if (segment.others) continue;
    // "老港報 記者王小雨": the house before the word that announces.
    if (led && !segment.lead && isUnspaced(segment.text.trim())) continue;
    for (const found of namesOf(segment.text, segment.lead, options.lang))
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
    before = withoutLabel(before.replace(pattern`(?:^|\s)\p{Ll}{1,3}\.?$`, ''));
    out = `${before} | ${out.slice(end)}`;
  }
  return out;
}

/** "Ada Roe Published:" before a date: the word that labels it goes with it. */
function withoutLabel(before: string): string {
  for (const form of [pattern`(?:^|[\s|,])(\p{L}+\s\p{L}+)\s?:?$`, pattern`(?:^|[\s|,])(\p{L}+)\s?:?$`]) {
    const last = form.exec(before);
    if (last?.[1] && isTimeWord(last[1])) return before.slice(0, last.index);
  }
  return before;
}

/** Names written in signs, parted by spaces alone: each of two to four signs. */
function unspaced(piece: string, lang: string | null | undefined): string {
  if (!/^zh\b/iu.test(lang ?? '')) return piece;
  return pattern`^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$`.test(piece.trim())
    ? piece.trim().replaceAll(' ', '、')
    : piece;
}

function namesOf(text: string, announced: boolean, lang: string | null | undefined): ParsedName[] {
  const found: ParsedName[] = [];
  const joined = joinedAnd(lang);
  const plain = unspaced(text.replaceAll(/\s+/gu, ' ').trim(), lang);
  const words = joined ? plain.replace(joined, '$1 | $2') : plain;
  const pieces = words.split(joinOf(lang));
  // `split` with three groups: piece, hard separator, comma, "with", piece, …
  let inRole = false;
  let comma = false;
  for (let at = 0; at < pieces.length; at += 4) {
    const raw = pieces[at] ?? '';
    const own = leadLength(raw, lang) > 0;
    // "【田中花子】" ends a story.
    let lead = announced || own || (/^【.+】$/u.test(raw.trim()) && isUnspaced(raw.trim().slice(1, -1)));
    const piece = trimmed(raw, lang);
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
    // "Ada Roe, AP Auto Writer": what she is there.
    if (mention && last && !last.agency && at > 0 && !own && mention.start === 0 && roleStart(piece) >= 0) {
      last.role ??= piece;
      inRole = true;
      continue;
    }
    if (mention && !(isPerson(piece) && mention.end - mention.start < piece.length * 0.4)) {
      const rest = trimmed(piece.slice(0, mention.start) + piece.slice(mention.end), lang).replace(
        /^the\s*$/iu,
        '',
      );
      if (isPerson(rest) && roleStart(rest) < 0) found.push({ name: rest, role: null, lead });
      else if (DESK.test(rest) && isName(piece)) {
        // "Redazione ANSA"
        found.push({ name: piece, role: null, lead, agency: true });
        continue;
      }
      if (!helped && mention.name !== 'agencies')
        found.push({ name: piece.slice(mention.start, mention.end), role: null, lead, agency: true });
      continue;
    }
    // "Ada Roe (Text) und Ben Moor (Fotos)"
    if (TOOK.test(piece)) continue;
    const { name, role, titled } = splitRole(piece.replace(WROTE, ''));
    lead ||= titled;
    if (name === '' && role) {
      if (last && !last.agency) last.role ??= role;
      else if (!last && lead) found.push({ name: role, role: null, lead });
      inRole = true;
      continue;
    }
    if (
      last &&
      !last.agency &&
      at > 0 &&
      !own &&
      ((roleStart(piece) >= 0 && role === null) || FOR.test(piece))
    ) {
      last.role ??= piece;
      continue;
    }
    if (!isName(name)) {
      if (last && /^(?:in|aus|à|en|from|nach|at|i|a)\s/iu.test(piece)) last.role ??= piece;
      continue;
    }
    // "Ada Roe, Nairobi": one word after a whole name is a place.
    const single = !/\s/u.test(name) && !isUnspaced(name);
    const house = !isPerson(name) && HOUSE.test(name) && !own && last !== undefined && isPerson(last.name);
    if (
      ((single && !DESK.test(name)) || house) &&
      (comma || hard) &&
      last &&
      (last.agency || /\s/u.test(last.name))
    ) {
      if (comma && !last.agency) last.role ??= name;
      else last.beside = `${last.beside ?? ''} ${name}`;
      continue;
    }
    found.push({ name, role, lead });
    // "Ada·Ben 기자": the title behind the last is everybody's.
    if (titled) for (const each of found) each.lead = true;
    inRole = role !== null;
  }
  return found;
}

function trimmed(piece: string, lang?: string | null): string {
  const bare = piece
    .replaceAll(AROUND, '')
    // "Ada Roe. Translated by …"
    .replace(pattern`(?<=\p{Ll}{2})(?<!(?:Jr|Sr|Dr|St|Esq))\.$`, '')
    .replaceAll(/^[\s,(/|–—-]+|[\s,)/|–—:*-]+$|\s(?:in|at|on|for|to|In|At|On)$/gu, '');
  const open = bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
  const length = /^the\s[A-Z]/u.test(open) ? 4 : leadLength(open, lang);
  // Printed twice, once for screens that are small: "Ada Roe Ada Roe".
  return open
    .slice(length < open.length ? length : 0)
    .trim()
    .replace(/^(.{4,40})\s\1$/u, '$1');
}

interface Split {
  name: string;
  role: string | null;
  /** Announced by a title behind it. */
  titled: boolean;
}

function splitRole(piece: string): Split {
  const title = TITLE_AFTER.exec(piece);
  if (title && title.index > 1)
    return { name: piece.slice(0, title.index), role: titleOf(title[1]), titled: true };
  const own = FOR_INSIDE.exec(piece);
  if (own?.[1] && isPerson(own[1])) return { name: own[1], role: own[2] ?? null, titled: false };
  if (MANY.test(piece) && countWords(piece) > 2 && isName(piece))
    return { name: piece, role: null, titled: false };
  // Where elements touch: "Ada RoeSenior Reporter".
  for (const { index } of piece.matchAll(globalPattern`(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})`)) {
    const tail = piece.slice(index);
    if (isPerson(piece.slice(0, index)) && roleStart(tail) === 0)
      return { name: piece.slice(0, index), role: tail, titled: false };
  }
  const at = roleStart(piece);
  if (at < 0) {
    const place = pattern`^(.{4,40}?),?\s(?:in|aus|à|from)\s\p{Lu}.{1,40}$`.exec(piece);
    return place?.[1] && isPerson(place[1])
      ? { name: place[1], role: piece.slice(place[1].length).replace(/^,?\s/u, ''), titled: false }
      : { name: piece, role: null, titled: false };
  }
  const name = piece.slice(0, at).replace(/[\s,–—-]+$/u, '');
  if (countWords(name) >= 2 && isPerson(name)) return { name, role: piece.slice(at).trim(), titled: false };
  // "Reporter Ada Roe", "unserem Korrespondenten Ada Roe"
  const leading = leadingRole(piece);
  const after = piece.slice(leading).replace(/^[\s,:–—-]+/u, '');
  if (leading > 0 && isPerson(after))
    return { name: after, role: piece.slice(0, leading).trim(), titled: false };
  return at === 0 ? { name: '', role: piece, titled: false } : { name: piece, role: null, titled: false };
}

/** A word that only says "by" is no role. */
function titleOf(title: string | undefined): string | null {
  return title === undefined || /द्वारा|tarafından/u.test(title) ? null : title;
}
