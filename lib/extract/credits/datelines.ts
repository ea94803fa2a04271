import { type AgencyMention, MARK, markAgencies } from './agencies';
import { globalPattern, pattern } from '../pattern';

/** What stands at the head of a story's first paragraph. */
export interface Opening {
  /** Null where the agency stands alone: `(Reuters) -`. */
  place: string | null;
  /** Whether agencies are named in it. */
  credited: boolean;
  /** Where the first agency's name begins. */
  from: number;
  end: number;
}

/** A dateline stands in a paragraph's first words. */
const HEAD = 160;
const AGENCY = `${MARK}+`;
/** Agencies in a row, as credits join them, with author codes (`dpa/lby`) and outlets between. */
const JOINED = String.raw`(?:[\p{L}.]{2,14}\s?[/|-]\s?)?${AGENCY}(?:\s?(?:[,/&+•|–-]|and|und|et|y|e|with|mit|con|en|i)\s?(?:${AGENCY}|[a-zäöü]{2,4}(?![\p{L}])|[\p{Lu}][\p{L}.]+))*`;
const WORD = String.raw`(?:\p{Lu}|\p{Lo}|['’]\p{Lu})[\p{L}\p{M}.'’-]*`;
/** `MEXICO CITY`, `BEIRUT/THE HAGUE`, `Rio de Janeiro`, `ST. JOSEPH, Mich.`, `New Delhi [India]`. */
const PLACE = String.raw`${WORD}(?:[ /]{1,3}(?:(?:de|da|do|del|della|di|la|le|les|el|al|am|an|der|an der|on|sur|of|upon|and|und|et|y|e)\s)?${WORD}){0,4}(?:,\s?${WORD}(?:\s${WORD}){0,2}){0,2}(?:\s?\[${WORD}(?:\s${WORD})?\])?`;
/** A day, a month, a year, a weekday, in whatever order and script; at least one figure. */
const DAY = String.raw`(?:[\s,.:]{1,3}(?=[^([\n]{0,34}\d)(?:[\p{L}\p{M}]{1,12}[.,]?\s){0,3}\d{1,4}(?:st|nd|rd|th)?(?:[./,\s-]{1,3}(?:[\p{L}\p{M}]{1,12}|\d{1,4})[.,]?){0,5})?`;
/** A month that was taken for a part of the place: `BEIRUT/THE HAGUE, March`. */
const MONTH = pattern(
  String.raw`,\s?(?:jan|feb|fév|fev|mar|mär|mrt|apr|abr|avr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene)\p{L}*\.?\s*$`,
  'i',
);
/** What parts the dateline from the text. */
const DASH = String.raw`\s?(?:[.,:]?\s?[-–—―‐−_=:|∙·∣│]+|\.-|[.।۔])\s?`;

/** The same, where it must be there. */
const A_DAY = DAY.replace(/\?$/u, '');

const PATTERNS: RegExp[] = [
  // `MEXICO CITY (AP) —`, `Berlin (dpa/tmn) -`, `Madrid, 12 mar (EFE).-`, `MOSCOW, March 12. /TASS/.`, `(Reuters) -`
  pattern(
    String.raw`^(?<place>${PLACE})?${DAY}[\s,.:–—-]{0,3}(?:[([](?<list>${JOINED})[)\]]|/\s?(?<slashed>${JOINED})\s?/)${DASH}`,
  ),
  // `Averley, Mar 12 (PTI) Text`: after a day no dash is needed; `AVERLEY — (AP) Text`; `Trier (KNA) Text`
  pattern(String.raw`^(?<place>${PLACE})${A_DAY}[\s,.]{0,3}\((?<list>${JOINED})\)\s(?=[\p{Lu}\p{Lo}“"„«])`),
  pattern(String.raw`^(?<place>${PLACE})${DAY}\s?[-–—:.]\s?\((?<list>${JOINED})\)\s(?=[\p{Lu}\p{Lo}“"„«])`),
  pattern(String.raw`^(?<place>${WORD}(?:[ -]${WORD})?)\s\((?<list>${AGENCY})\)\s(?=\p{Lu})`),
  // `STOCKHOLM (TT) Text`: without a dash the place is in capitals.
  pattern(String.raw`^(?<place>\p{Lu}{2}[\p{Lu}\s.'’-]{0,30})${DAY}\s?\((?<list>${JOINED})\)\s(?=\p{Lu})`),
  // `(ANSA) - ROMA, 12 MAR -`
  pattern(
    String.raw`^[([]?(?<list>${JOINED})[)\]]?\s?[-–—,:/|]\s?(?<place>\p{Lu}[\p{Lu}\s.'’]{2,30})${DAY}${DASH}`,
  ),
  // `Moskau, 12. März – TASS.`, `BERLIN dpa |`, `Berlin. dpa. `, `LONDON, March 7, Reuters —`
  pattern(String.raw`^(?<place>${PLACE})${DAY}(?:\s?[-–—/|.,]\s?|\s)(?<list>${JOINED})\s?[-–—:.|∙·∣│।]+\s`),
  // `एएनआई, नई दिल्ली। …`
  pattern(String.raw`^(?<list>${JOINED}),\s?(?<place>${WORD}(?:\s${WORD}){0,2})\s?[।:]\s`),
  // `中新网3月12日电`, `（吉隆坡12日马新社电）`, `【新华社讯】`, `【中央社／台北12日電】`, `（中央社柏林12日綜合外電報導）`
  pattern(
    String.raw`^[（(【［]?(?:(?<place>[\u3400-\u9FFF]{2,10})\d{1,2}日)?(?<list>${AGENCY})[\s／/]{0,2}(?:[\u3400-\u9FFF、]{0,16}?(?:\d{1,2}月)?\d{1,2}日)?(?:(?:${AGENCY}|综合|綜合)?(?:電|电|讯|訊|报道|報導|報道))[）)】］]?(?=[\s\p{Lo}“「（])`,
  ),
  // `【3月12日 AFP】`, `［ワシントン １２日 ロイター］ -`, `（ブルームバーグ）：`
  pattern(
    String.raw`^[【［[（(](?<place>[\u3040-\u9FFFー]{2,12})?[\s　]*[\d０-９月日\s　]{0,10}(?<list>${AGENCY})[】］\]）)]`,
  ),
  // `【ワシントン共同】`, `（東京＝時事）`, `[서울=뉴시스]`, `(서울=연합뉴스)`, `【ワシントンAFP＝時事】`
  pattern(
    String.raw`^[【（([［](?<place>[^【】()（）[\]=＝${MARK}]{0,24})[=＝]?(?<list>${AGENCY}(?:[=＝・/]${AGENCY})*)[】）)\]］]`,
  ),
  // `新华社北京4月24日电`, `（中央社記者王小明台北12日電）`, `中新社北京3月12日电`
  pattern(
    String.raw`^[（(]?(?<list>${AGENCY})(?:記者|记者)?(?<place>[\u3400-\u9FFF、]{2,16}?)\d{0,2}(?:月)?\d{1,2}(?:日)?(?:电|電|讯|訊)[）)]?`,
  ),
  // `القاهرة (رويترز) -` has the first form; `دبي - وام`
  pattern(
    String.raw`^(?<place>[\p{Lo}]{2,14}(?:\s[\p{Lo}]{2,14}){0,2})\s?[-–—/(]\s?(?<list>${JOINED})\s?\)?\s?[-–—:.]+\s`,
  ),
];
const PLAIN_PLACE = pattern(
  String.raw`^(?<place>\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s\p{Lu}[\p{L}.]{1,14})?)\s?[—–]\s?(?=[\p{Lu}“"„])`,
);

/** Reads a paragraph's dateline, with or without agencies; null when it has none. */
export function readOpening(text: string, mentions: AgencyMention[]): Opening | null {
  // A place can be named like an agency: then the next name is asked.
  for (let from = 0; from < Math.min(mentions.length, 3); from += 1) {
    const opening = openingOf(text, mentions.slice(from));
    if (opening) return opening;
  }
  const head = text.slice(0, HEAD);
  const plain = pattern`^\p{Lu}{2}`.test(head) ? PLAIN_PLACE.exec(head) : null;
  return plain
    ? { place: plain.groups?.['place']?.trim() ?? null, credited: false, from: 0, end: plain[0].length }
    : null;
}

function openingOf(text: string, mentions: AgencyMention[]): Opening | null {
  const first = mentions[0];
  if (!first || first.end > HEAD) return null;
  const near = mentions.filter(({ end }) => end <= HEAD);
  const marked = markAgencies(text, near).slice(0, HEAD);
  for (const each of PATTERNS) {
    const match = each.exec(marked);
    if (!match) continue;
    const place =
      match.groups?.['place']
        ?.replace(MONTH, '')
        .trim()
        .replace(/[\s,(]+$/u, '') || null;
    if (place && (isSpelledOut(place, text.slice(first.start, first.end)) || place.includes(MARK))) continue;
    return { place, credited: true, from: first.start, end: match[0].length };
  }
  return null;
}

/** `Pakistan Tehreek-e-Insaf (PTI) -`: the letters in brackets are short for what stands before them. */
function isSpelledOut(words: string, code: string): boolean {
  if (code.length > 6 || code !== code.toUpperCase()) return false;
  const initials = (words.match(globalPattern`\p{L}+`) ?? [])
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const capitals = words.replaceAll(globalPattern`[^\p{Lu}]`, '');
  const bare = code.replaceAll(globalPattern`[^\p{L}]`, '');
  return initials.includes(bare) || (capitals === bare && pattern`\p{Ll}`.test(words));
}

/** `AFP, MANILA`, `PTI, Washington`, `Lusa/`, `Reuters | London`: a byline of its own with a place. */
const OWN_LINE = pattern(
  String.raw`^(?<list>${JOINED})\s?(?:[,|،]\s?(?<place>(?:\p{Lu}|\p{Lo})[\p{L}\p{M} .'’-]{1,30}(?:, \p{Lu}[\p{L}.]{1,14})?)|/)$`,
);

/** Whether a short line is agencies with a place. */
export function isPlaced(text: string, mentions: AgencyMention[]): boolean {
  return text.length < 80 && OWN_LINE.test(markAgencies(text, mentions));
}
