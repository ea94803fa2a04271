import { lower } from '../text';
import { ByLetter } from '../by-letter';
import { pattern } from '../pattern';
import {
  GENRES,
  LEADS,
  OTHER_SCRIPTS,
  AUTHORS_UNSPACED,
  OTHERS_EAST,
  OTHERS_UNSPACED,
  OTHERS_WEST,
  OWN_LEADS,
  ROLES,
  ROLES_EAST,
} from './lead-words';

/** "Written by": may stand anywhere in the words. */
const AUTHORED =
  '(?:written|reported|posted|published|words|story|text|article|analysis|opinion|authored|created|contributed|researched|commentary|column|essay|guest post|uploaded|submitted|shared|added|interview)(?:\\s(?:and|&)\\s[a-z-]+)?\\sby';
/** Who did something else: checked, edited, drew, took the picture. No authors. */
const OTHERS_BY =
  '(?:(?:more|articles|posts|stories|all)\\s(?:articles |posts |stories )?(?:by|from)|(?:medically|clinically|peer|expert|scientifically|legally|technically|last|professionally)?[\\s-]?(?:re-?viewed|fact[\\s-]?checked|checked|edited|verified|approved|vetted|illustrated|illustrations?|photographed|photography|photographs?|photos?|pictures?|graphics?|images?|videos?|artwork|art|translated|translation|narrated|updated|hosted|produced|curated|presented|sponsored|powered|supported|designed|medical review|review|editing|cover)\\sby)';

/** What was taken or drawn, before the name without a colon, behind another part. */
const TAKEN =
  'photographies|photographs|photos|fotos|fotografie|fotografías|illustrations?|bilder|zdjęcia|kuvat';

const LEAD = pattern(
  String.raw`(?<!\p{L})(?:(?<others>${OTHERS_BY}(?!\p{L})|(?:${OTHERS_WEST})\s?[:：/／|｜]|(?<=[.,;|•]\s)(?:${TAKEN})(?=\s))|(?<authored>${AUTHORED})(?!\p{L}))[\s:：]*`,
  'g',
);
const LEAD_EAST = pattern(
  String.raw`(?:(?<others>(?:(?<![\p{L}\p{M}])(?:${OTHERS_EAST})|${OTHERS_UNSPACED})\s?[:：/／|｜])|(?<authored>${AUTHORS_UNSPACED}))\s*`,
  'g',
);
const EAST = /[\u0370-\u1DFF\u2E80-\uD7FF\uF900-\uFFEF]/u;
const AFTER = String.raw`(?![\p{L}'’])[\s:：|]*`;
const LETTER = pattern(String.raw`[\p{L}\p{N}]`);
const START = new ByLetter(LEADS, AFTER);
const START_AUTHORED = pattern(`^${AUTHORED}${AFTER}`);
const START_GENRE = pattern(`^(?:${GENRES})${AFTER}`);
/** What the words of every genre end in. */
const GENRE_ENDS = / (?:von|par|por|di|de|da|do|door|van|av|af|by|od)(?:[\s:：|]|$)/u;
const START_EAST = pattern(String.raw`^[^\p{L}\p{N}]*(?:(?:${OTHER_SCRIPTS})\s*[:：/／|｜・–—-]?\s*)+`);
/** What may be a desk's name ("Por Redacción", "Redaktion Wirtschaft"), and leads to a name only with a colon. */
const DESK_LEAD = /^(?:redaktion|redacción|redazione|redação|redaction|rédaction|redactie):\s*/u;
const ownLeads = new Map<string, RegExp>();

/** How many characters at the beginning only say that a name follows ("By", "Von:", "Written by"); 0 when none. */
export function leadLength(text: string, lang?: string | null): number {
  const words = lower(text);
  const from = LETTER.exec(words)?.index ?? words.length;
  let length = from;
  for (let more = -1; more !== 0; length += more) more = leadAt(words.slice(length));
  if (length === from) length = EAST.test(words) ? (START_EAST.exec(words)?.[0].length ?? 0) : 0;
  const rest = words.slice(length);
  const desk = DESK_LEAD.exec(rest);
  if (desk) return length + desk[0].length;
  return length > 0 ? length : ownLead(words, lang);
}

function leadAt(words: string): number {
  if (GENRE_ENDS.test(words)) {
    const genre = START_GENRE.exec(words)?.[0].length;
    if (genre) return genre;
  }
  const authored = words.includes(' by') ? START_AUTHORED.exec(words)?.[0].length : undefined;
  return authored ?? START.lengthOf(words);
}

/** Words that lead to an author in one language, and are names in others ("Per Puig", "Per Moen"). */
function ownLead(words: string, lang: string | null | undefined): number {
  const code = lang?.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  const own = OWN_LEADS[code];
  if (own === undefined) return 0;
  let found = ownLeads.get(code);
  if (!found) ownLeads.set(code, (found = pattern(String.raw`^(?:${own})(?![\p{L}'’])[\s:：]*`)));
  return found.exec(words)?.[0].length ?? 0;
}

/** A stretch of a byline: who wrote, or who did something else. */
export interface Segment {
  text: string;
  /** "Reviewed by", "Photos:": the names are no authors'. */
  others: boolean;
  /** Begins with words that announce an author. */
  lead: boolean;
}

/** Parts the words of a byline at "Written by", "Reviewed by", "Photos:" and their like. */
export function segmentsOf(text: string, lang?: string | null): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let others = false;
  let authored = false;
  const push = (end: number): void => {
    const words = text.slice(from, end);
    const length = others ? 0 : leadLength(words, lang);
    if (words.trim() !== '' || others || authored)
      found.push({ text: words.slice(length), others, lead: !others && (authored || length > 0) });
  };
  // What parts the words ends in "by" or in a colon: most lines have neither.
  const words = lower(text);
  const start = leadLength(text, lang);
  const parted = /by|[:：/／|｜]|[.,;|•]\s(?:ph|fo|ill|bild|zdj|kuv)/u.test(words);
  const matches = parted ? [...words.matchAll(LEAD)] : [];
  if (parted && EAST.test(words)) matches.push(...words.matchAll(LEAD_EAST));
  for (const match of matches.toSorted((a, b) => a.index - b.index)) {
    if (match.index < start) continue;
    push(match.index);
    from = match.index + match[0].length;
    others = match.groups?.['others'] !== undefined;
    authored = !others;
  }
  push(text.length);
  return found;
}

const ROLE_WORD = pattern(String.raw`(?<![\p{L}'’])(?:\p{L}+-)?(?:${ROLES})(?![\p{L}])`);
const ROLE_WORD_EAST = pattern(String.raw`(?<![\p{L}\p{M}])(?:${ROLES_EAST})(?![\p{L}\p{M}])`);
/** "Unserem Korrespondenten": whose the role is, before it. */
const OURS =
  /^(?:unser(?:e[mnr]?)?|our|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze|ons|vår|vores|naš(?:e[gj]a?|a)?|nasz(?:a|ego|ej)?|наш(?:а|его|ей)?|el|la|le|il|den|der|die|dem)\s/u;
/** Adjectives of roles: a role begins with them ("Senior Science Correspondent"). */
const ROLE_LEAD = pattern(
  String.raw`^(?:chief|senior|sr\.?|junior|jr\.? (?=\p{L})|staff|special|political|deputy|managing|assistant|associate|foreign|business|sports?|science|health|technology|tech|crime|culture|arts|education|investigative|digital|national|world|general|multimedia|data|freelance|contributing|diplomatic|economics?|environment|features?|home|media|news|political|religion|royal|social|transport|travel|video|web|content|marketing|executive|founding|lead|principal|global|regional|us|uk|international|editorial|registered|clinical|certified|guest|former|vice|leitende[r]?|stellvertretende[r]?|freie[r]?|audio|audience|page|city|local|staff|legal|defence|defense|security|energy|climate|consumer|personal|finance|financial|markets?|money|property|entertainment|showbiz|tv|film|music|food|lifestyle|fashion|beauty|motoring|gaming|football|rugby|cricket|golf|racing|head|co-founder|ai|technical|product|research|opinion|letters|trending|real-time|live|breaking)$`,
);

function roleWord(words: string): RegExpExecArray | null {
  return ROLE_WORD.exec(words) ?? (EAST.test(words) ? ROLE_WORD_EAST.exec(words) : null);
}

/** How many characters of a piece that begins with a role are the role's ("Reporter Ada Roe"); 0 where it does not. */
export function leadingRole(piece: string): number {
  const words = lower(piece);
  const ours = OURS.exec(words)?.[0].length ?? 0;
  const found = roleWord(words.slice(ours));
  return found?.index === 0 ? ours + found[0].length : 0;
}

/** Where in a piece its role begins ("Jane Roe, Senior Writer"; "Jane Roe Staff Writer"); -1 where none is. */
export function roleStart(piece: string): number {
  const words = lower(piece);
  const at = roleWord(words)?.index ?? -1;
  if (at < 0) return -1;
  // "Senior Harbour Correspondent": begins like a role.
  const first = words.split(' ', 1)[0] ?? '';
  if (at > 0 && ROLE_LEAD.test(first) && words.slice(0, at).trim().split(' ').length <= 4) return 0;
  let start = at;
  // Back over what belongs to the role: its adjectives.
  for (;;) {
    const before = /(\S+)\s$/u.exec(words.slice(0, start));
    if (!before?.[1] || !ROLE_LEAD.test(before[1].replaceAll(/[,&]/gu, ''))) break;
    start -= before[0].length;
  }
  return start;
}

/** Titles after a name that are part of it ("MD", "PhD", "Jr."). */
export const SUFFIX =
  /^(?:m\.?d\.?|ph\.?\s?d\.?|d\.?o\.?|r\.?n\.?|r\.?d\.?n?|l\.?d\.?n?|ms|m\.?s\.?|mph|mba|m\.?a\.?|b\.?a\.?|j\.?d\.?|esq\.?|jr\.?|sr\.?|ii|iii|iv|dds|dmd|cpa|cfp|cfa|cpt|lcsw|mrcgp|frcp|mbbs|pharmd|np|fnp|facs?|psyd|rph|dphil|obe|mbe|cbe|qc|kc)\*?$/iu;

/** Words that make a name a desk's or a house's. */
export const DESK = pattern(
  String.raw`(?<![\p{L}])(?:desk|staff|bureau|newsroom|team|redaktion|redacción|redazione|rédaction|redactie|redação|toimitus|redaksjon(?:en)?|redaktionen|redakcja|redakce|szerkesztőség|editors?|editorial board|correspondents?|reporters?|web|online|news|service|press|डेस्क|डिजिटल|editorial|contributors?|magazine|media)(?![\p{L}])`,
  'i',
);
