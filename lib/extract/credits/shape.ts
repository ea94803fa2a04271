import { lower } from '../text';
import { type AgencyMention, MARK, markAgencies } from './agencies';
import { findEvery } from './every-agency';
import { BY_HEADS, DESK, PICTURE, SOURCE_HEADS, WITH_HEADS } from './credit-words';
import { pattern } from '../pattern';
import { isTime } from './time-words';

/** How a bare credit is said. */
export interface CreditShape {
  form: 'bare' | 'by' | 'source' | 'with' | 'copyright';
  /** Names of people and outlets beside the agencies. */
  others: number;
}

/** What helps to judge a code that stands alone. */
export interface ShapeHints {
  /** Language of the page (`de`, `pt-BR`), where known. */
  lang?: string | null | undefined;
}

const LONGEST = 200;
const any = (words: readonly string[]): string => words.join('|');
/** One head, in lower-case text with the agencies marked; what follows is the list. */
const HEADS: [form: CreditShape['form'], pattern: RegExp][] = [
  [
    'copyright',
    /^(?:™\s?&\s?)?(?:(?:copyright|저작권자|riproduzione riservata|alle rechte vorbehalten)[\s–—-]*)?(?:©|ⓒ|\(?c\)|copyright|riproduzione riservata\s?[–—-])(?:\s?(?:by|von|de|riproduzione riservata\s?[–—-]|copyright|\d{4}(?:\s?[–-]\s?\d{4})?),?)*[\s:]*/u,
  ],
  ['source', pattern(`^(?:${any(SOURCE_HEADS)})\\s?[:：•·|=－–—-]\\s?`)],
  ['with', pattern(`^[*]?(?:${any(WITH_HEADS)})\\s?[:：•–-]?\\s(?:the |der |dem |den |l['’]|la |le |les )?`)],
  ['by', /^(?:文\s?[/／|｜:：]|据|據|配信[\s：:])\s?(?=\uE0A0)/u],
  ['by', pattern(`^(?:${any(BY_HEADS)})(?:\\s?[:：•.]\\s?|\\s)(?:the |der |die |l['’])?`)],
];
const EDGE = /^[\s([{<«"“'‘*/|•·.,:;（【［〈《「→–—-]+|[\s)\]}>»"”'’*/|•·.,:;。।）】］〉》」–—-]+$/gu;
const SPLIT =
  /\s?[,/|•·&+;()（）、،；，・／＝丨｜]\s?|\s[–—ـ-]+\s|(?<=\uE0A0)[–-]+(?=\uE0A0|\p{Lu})|(?<=\p{L})[–-](?=\uE0A0)|\s(?:and|AND|und|UND|et|ET|y|e|og|och|i|ja|ve|и|та|in|with|mit|avec|con|com|met|med|via|for|für|pour|och|ir|şi|și|dan|और|तथा|及|和)(?=\s)/u;
const AGENCY = pattern(
  `^(?:the |a |l['’]|(?:${DESK}) |news agency |nachrichtenagentur |agence |agencia |agenzia |agência |agentur |agentschap |persbureau |nyhetsbyrån |агентство |агенція |агенцията |وكالة |وكالة أنباء |خبرگزاری |صحيفة )?${MARK}+(?:['’]s?)?(?:[ -](?:inputs?|feed|wires?|reports?|auto|business|sports?|political|legal|health|science|technology|special|national|international|media|deutschland|france|world|agency|newswire|opinion|fact ?check|noticias|brasil|latam|finans|productions|material|meldung(?:en)?|online|l\\.?p\\.?|inc\\.?|gmbh|ltd\\.?|llc|s\\.?a\\.?|s\\.r\\.l\\.?|nyomán|haber ajansı|${DESK}|in .{3,20}|für .{3,24}|\\(.{2,20}\\)))*(?:\\s?(?:记者|記者))?(?:\\s?(?<=记者|記者|\\s)[\\p{Lo}]{2,4}|电|電|讯|訊|社|编辑|編集|报道|報導|報道)?$`,
);
const CODE = pattern(
  String.raw`^(?:[\p{Ll}\p{M}]{1,4}|\p{Ll}{1,3}\p{Lu}{1,3}|[\p{Ll}]{2,4}\.|(?:www\.)?[\p{L}\p{N}-]+\.(?:[a-z]{2,8}))$`,
);
const DESKS = pattern(`^(?:the |unserer |eigener |our |onze )?(?:${DESK})$`);
/** `Ledger Staff`, `Ledger news services`: a desk under its outlet's name. */
const OWN_DESK = pattern(`\\s(?:${DESK})$`);
/** Names and outlets in scripts without capitals, up to four words. */
const UNCASED = pattern(
  String.raw`^[\p{Lo}\p{M}.\u200C\u200D]{2,16}(?:\s[\p{Lo}\p{M}\u200C\u200D]{1,16}){0,3}$`,
);
/** `avec AFP` as an item of a list. */
const WITH_ITEM = pattern(
  String.raw`^(?:with|mit|avec|con|com|met|med|via|theo|from|par|dengan)(?:\s(?:the|der|dem|la|le|les|el|a))?\s(?:l['’]\s?)?(?=\uE0A0)`,
);
/** `Reuters in Averley`, `La Presse Canadienne à Averley`: where the agency's reporter is. */
const PLACED = pattern(
  String.raw`(?<=\uE0A0)\s(?:in|à|au|en|em|i|w|aus)\s\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$`,
);
/** Reporters' initials behind an agency: `PTI MO HP`, `--IANS mo/hp`. */
const INITIALS = pattern(String.raw`(?<=\uE0A0)(?:[\s/]+(?:\p{Lu}{2,4}|\p{Ll}{2,3}(?![\p{L}])))+$`);
/** When it was set, and who set it: `| Updated: March 12`, `· Posted: …`, `Editor: huaxia`. */
const STAMP = pattern(
  String.raw`[\s,|·•–—-]+(?:(?:first |last )?(?:posted|updated|published|modified)|publié|mis à jour|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|stand|today|yesterday)(?![\p{L}]).{0,80}\d.*$|[\s,|·•–—-]+(?:editor|责任编辑|责编|编辑|編輯)\s?[:：].{1,30}$|/\(\p{L}{1,4}\s?[-–].{1,80}\)$`,
  'i',
);
/** A row of codes behind a broadcast: `Harbour Radio, 12.03.2026, 6:00 Uhr; hrf/sda/reuters;mo`. */
const CODE_TAIL = pattern(
  String.raw`;\s?(?<row>[\p{L}\p{N}\uE0A0]{2,}(?:/[\p{L}\p{N}\uE0A0]{2,})+)(?:;\s?[\p{Ll}]{2,6})?\s*$`,
);
/** A source named behind who wrote: `Author: A Name, Source: PAP`. */
const INNER_SOURCE = pattern(String.raw`^[^.!?।。]{3,50}[\s,;|/(（•·](?:${any(SOURCE_HEADS)})\s?[:：]\s?`);
const PERSON = pattern(
  String.raw`^(?:\d{1,3}\s(?=\p{Lu}))?(?:\p{Lu}|\d{1,3}\p{L})[\p{L}\p{M}\d.'’-]*(?:\s(?:(?:de|da|do|dos|del|della|di|du|van|von|zu|der|den|ter|la|le|el|al|bin|y)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:\s\d{1,2})?$`,
);
/** What follows the last agency and is a time: `Associated Press November 19, 2019, 9:02 AM`. */
const TIME_TAIL = pattern(
  String.raw`^[\s,|·•)–—-]*(?:(?:[\p{L}.]{1,12}[\s,.:]*){0,3}\d{1,4}[\s,.:/|\p{N}-]*){1,6}(?:[\p{L}.]{1,8}[\s,]*){0,3}$`,
);
/** What stands before the agency and is a time: `2024年04月24日23:52 | 来源：新华网`. */
const TIME_HEAD =
  /^(?:[\d\s:./年月日時时分秒,-]{8,24}(?:Uhr|h)?(?:\s?[|｜]\s?|\s{1,3}|(?=[（(]))|\d{4}\s(?=\uE0A0))/u;

/** What follows a copyright: `All rights reserved. This material may not be …`. */
const RIGHTS =
  /[.,;–-]?\s*(?:all rights reserved|this material may not|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|alle rechten|riproduzione riservata|všetky práva|všechna práva|wszelkie prawa|tüm hakları|está (?:expresamente )?prohibid|prohibida la repr|toute reproduction|reproduction interdite|무단|無断|禁止).*$/isu;

/**
 * Reads a short text as a credit and nothing else: agencies, the words that join them, author codes (`ino/dpa`), and
 * with them names of people, desks and the outlet. Null for sentences, for credits of pictures, and for a code that
 * stands alone where it is more likely somebody's initials.
 */
export function shapeOf(text: string, known?: AgencyMention[], hints: ShapeHints = {}): CreditShape | null {
  if (text.length > LONGEST + 100) return null;
  const named = known ?? findEvery(text);
  const marked = markAgencies(text, named);
  if (named.length === 0 || PICTURE.test(lower(marked))) return null;
  let rest = marked.replace(RIGHTS, (words, at) => (at > (named[0]?.start ?? 0) ? '' : words));
  const mentions = named.filter(({ end }) => end <= rest.length);
  if (rest.length > LONGEST) return null;
  rest = CODE_TAIL.exec(rest)?.groups?.['row'] ?? rest;
  if (
    !TIME_TAIL.test(rest.slice(rest.lastIndexOf(MARK) + 1)) &&
    (STAMP.exec(rest)?.index ?? 0) >= rest.lastIndexOf(MARK)
  )
    rest = rest.replace(STAMP, '');
  rest = withoutTimeBefore(rest);
  const end = rest.lastIndexOf(MARK) + 1;
  if (TIME_TAIL.test(rest.slice(end))) rest = rest.slice(0, end);
  rest = rest.replace(TIME_HEAD, '').replaceAll(EDGE, '').replace(PLACED, '').replace(INITIALS, '');
  let form: CreditShape['form'] = 'bare';
  for (let turn = 0; turn < 3; turn += 1) {
    const low = lower(rest);
    const head = (turn === 0 ? innerHead(low) : null) ?? HEADS.find(([, pattern]) => pattern.test(low));
    if (!head) break;
    rest = rest
      .slice(head[1].exec(low)?.[0].length ?? 0)
      .replace(TIME_HEAD, '')
      .replaceAll(EDGE, '');
    if (form === 'bare' || form === 'by') [form] = head;
  }
  const spelled = mentions.some(({ start, end }) => pattern`\p{Ll}`.test(text.slice(start, end)));
  const counted = countItems(rest, form === 'by' || spelled, /^\s*[(（【].*[)）】]\s*$/u.test(text));
  if (!counted) return null;
  if (counted.withAgency && form !== 'source' && form !== 'copyright') form = 'with';
  if (counted.joinedBy && form !== 'source' && form !== 'copyright') form = form === 'with' ? form : 'by';
  if (isDoubtful(text, mentions, form, counted, hints)) return null;
  return { form, others: counted.others };
}

/** `November 20, 2019 - 1:39 am By AP`, `12 marzo 2026 - di Ansa`: a day or an hour in words before the agency. */
function withoutTimeBefore(text: string): string {
  const before = text.slice(0, text.indexOf(MARK));
  const dated = before.length < 80 && /\d{4}|\d[:.h]\d{2}/u.test(before);
  return dated && isTime(before) && !INNER_SOURCE.test(lower(text)) ? text.slice(before.length) : text;
}

function innerHead(low: string): [CreditShape['form'], RegExp] | null {
  return INNER_SOURCE.test(low) ? ['source', INNER_SOURCE] : null;
}

interface Items {
  agencies: number;
  others: number;
  joinedBy: boolean;
  /** `avec AFP`, `hst mit dpa`. */
  withAgency: boolean;
}

/** Counts a list's items; null where one is neither agency nor name nor code. */
function countItems(list: string, named: boolean, bracketed: boolean): Items | null {
  const items: Items = {
    agencies: 0,
    others: 0,
    joinedBy: false,
    withAgency: WITHIN.test(lower(list)),
  };
  for (const raw of list.split(SPLIT)) {
    const whole = raw.replaceAll(EDGE, '');
    if (whole === '') continue;
    const lead = WITH_ITEM.exec(lower(whole))?.[0].length ?? 0;
    const item = whole.slice(lead);
    if (lead > 0) items.withAgency = true;
    if (item.includes(MARK)) {
      // `（ロンドン共同）`
      const dated = bracketed && pattern`^[\p{Lo}ー]{1,10}\uE0A0+$`.test(item);
      if (!dated && !AGENCY.test(lower(item)) && !/^\uE0A0+:[\d/-]+$/u.test(item)) {
        // `Max Example dpa`, `Jane Roe AP in Valencia`: a name and the agency that they write for.
        const name = item.replace(/(?:\s(?:of|for|from)(?:\s[Tt]he)?)?\s\uE0A0+(?:\s.{0,24})?$/u, '');
        if (
          name === item ||
          (!named && item.endsWith(MARK)) ||
          name.includes(MARK) ||
          !PERSON.test(name) ||
          !/\s/u.test(name)
        )
          return null;
        items.others += 1;
        items.joinedBy = true;
      }
      items.agencies += 1;
    } else if (CODE.test(item)) continue;
    else if (isOther(item)) {
      items.others += 1;
      items.joinedBy = true;
    } else if (!/^[\d/:.-]+$/u.test(item)) return null;
  }
  return items.agencies > 0 && items.others <= 6 ? items : null;
}

/** A desk, a name, an outlet. */
function isOther(item: string): boolean {
  if (DESKS.test(lower(item)) || PERSON.test(item) || UNCASED.test(item)) return true;
  const owner = item.slice(0, OWN_DESK.exec(lower(item))?.index ?? 0);
  return owner !== '' && PERSON.test(owner);
}

/** `hst mit dpa`. */
const WITHIN = pattern(String.raw`\s(?:with|mit|avec|con|com|met|med)\s(?:the |der |l['’]|la )?\uE0A0`);

/** Names that are words of their language: alone they credit in brackets only, as `(भाषा)`. */
const WEAK = /^(?:भाषा|वार्ता|Бета|Beta|الفرنسية|新华|新華|共同|時事)$/u;

/** A code alone where its letters are more likely a reporter's initials (`AA`), and a generic word that is somebody's. */
function isDoubtful(
  text: string,
  mentions: AgencyMention[],
  form: CreditShape['form'],
  { agencies, others }: Items,
  { lang }: ShapeHints,
): boolean {
  const [only] = mentions;
  if (WEAK.test(text.slice(only?.start, only?.end)) && agencies === 1 && form === 'bare')
    return !/^\s*[([（].*[)\]）]/u.test(text);
  if (form === 'with' && others > 0) return false;
  // `Averley, PA` is in Pennsylvania; a person has two names.
  if (only && text.slice(only.start, only.end) === 'PA' && /(?:^\W*|,\s)[^\s,]+,\sPA\W*$/u.test(text))
    return true;
  if (agencies > 1 || !only?.agency?.alone || form === 'source' || form === 'copyright') return false;
  if (only.end - only.start > 5)
    return only.agency.alone[0] === '-' && others === 0 && only.end - only.start === only.name.length;
  const code = lang?.toLowerCase().split('-')[0];
  return code === undefined || !only.agency.alone.includes(code);
}

/** Whether words are a bare credit and nothing else. */
export function isBareCredit(text: string, hints?: ShapeHints): boolean {
  return shapeOf(text, undefined, hints) !== null;
}
