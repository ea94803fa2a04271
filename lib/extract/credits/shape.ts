import { lower } from '../text';
import { type AgencyMention, findAgencies, MARK, markAgencies } from './agencies';
import { BY_HEADS, DESK, PICTURE, SOURCE_HEADS, WITH_HEADS } from './credit-words';
import { pattern } from '../pattern';

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
  ['copyright', /^(?:copyright\s?)?(?:©|ⓒ|\(c\)|copyright)(?:\s?(?:by|von|de|\d{4}))*[\s:]*/u],
  ['source', pattern(`^(?:${any(SOURCE_HEADS)})\\s?[:：•·|=－–—-]\\s?`)],
  ['with', pattern(`^[*]?(?:${any(WITH_HEADS)})\\s?[:：•–-]?\\s(?:the |der |dem |den |l['’]|la |le |les )?`)],
  ['by', pattern(`^(?:${any(BY_HEADS)})(?:\\s?[:：•.]\\s?|\\s)(?:the |der |die |l['’])?`)],
];
const EDGE = /^[\s([{<«"“'‘*/|•·.,:;–—-]+|[\s)\]}>»"”'’*/|•·.,:;–—-]+$/gu;
const SPLIT =
  /\s?[,/|•·&+;()（）、]\s?|\s[–—-]+\s|\s(?:and|AND|und|UND|et|ET|y|e|og|och|i|ja|ve|и|та|in|with|mit|avec|con|com|met|med|via|for|für|pour|och|şi|și|dan|और|तथा|及|和)(?=\s)/u;
const AGENCY = pattern(
  `^(?:the |a |(?:${DESK}) |news agency |nachrichtenagentur |agence |agencia |agenzia |agência |agentur )?${MARK}+(?:['’]s?)?(?:[ -](?:inputs?|feed|wires?|reports?|auto|business|sports?|political|legal|health|science|technology|special|national|international|media|deutschland|france|world|agency|newswire|${DESK}|in .{3,20}|für .{3,24}|\\(.{2,20}\\)))*$`,
);
const CODE = pattern(String.raw`^(?:[\p{Ll}\p{M}]{1,4}|[\p{Ll}]{2,4}\.|[\p{L}\p{N}-]+\.(?:[a-z]{2,8}))$`);
const DESKS = pattern(`^(?:the |unserer |eigener )?(?:${DESK})$`);
const PERSON = pattern(
  String.raw`^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|do|dos|del|della|di|du|van|von|zu|der|den|ter|la|le|el|al|bin|y)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$`,
);
/** What follows the last agency and is a time: `Associated Press November 19, 2019, 9:02 AM`. */
const TIME_TAIL = pattern(
  String.raw`^[\s,|·•–—-]*(?:(?:[\p{L}.]{1,12}[\s,.:]*){0,3}\d{1,4}[\s,.:/|\p{N}-]*){1,6}(?:[\p{L}.]{1,8}[\s,]*){0,3}$`,
);
/** What stands before the agency and is a time: `2024年04月24日23:52 | 来源：新华网`. */
const TIME_HEAD = /^[\d\s:./年月日時时分,-]{8,24}(?:\s?[|｜]\s?|\s{1,3})/u;

/** What follows a copyright: `All rights reserved. This material may not be …`. */
const RIGHTS =
  /[.,;–-]?\s*(?:all rights reserved|this material may not|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|alle rechten).*$/isu;

/**
 * Reads a short text as a credit and nothing else: agencies, the words that join them, author codes (`ino/dpa`), and
 * with them names of people, desks and the outlet. Null for sentences, for credits of pictures, and for a code that
 * stands alone where it is more likely somebody's initials.
 */
export function shapeOf(text: string, known?: AgencyMention[], hints: ShapeHints = {}): CreditShape | null {
  if (text.length > LONGEST + 100) return null;
  const mentions = known ?? findAgencies(text);
  const last = mentions.at(-1);
  if (!last || PICTURE.test(lower(text))) return null;
  let rest = markAgencies(text, mentions).replace(RIGHTS, '');
  if (rest.length > LONGEST || last.end > rest.length) return null;
  if (TIME_TAIL.test(rest.slice(last.end))) rest = rest.slice(0, last.end);
  rest = rest.replace(TIME_HEAD, '').replaceAll(EDGE, '');
  let form: CreditShape['form'] = 'bare';
  for (let turn = 0; turn < 3; turn += 1) {
    const low = lower(rest);
    const head = HEADS.find(([, pattern]) => pattern.test(low));
    if (!head) break;
    rest = rest.slice(head[1].exec(low)?.[0].length ?? 0).replaceAll(EDGE, '');
    if (form === 'bare' || form === 'by') [form] = head;
  }
  const counted = countItems(rest, form === 'by' || pattern`\p{Ll}`.test(text.slice(last.start, last.end)));
  if (!counted) return null;
  if (counted.joinedBy && form !== 'source' && form !== 'copyright') form = form === 'with' ? form : 'by';
  if (isDoubtful(mentions, form, counted, hints)) return null;
  return { form, others: counted.others };
}

interface Items {
  agencies: number;
  others: number;
  joinedBy: boolean;
}

/** Counts a list's items; null where one is neither agency nor name nor code. */
function countItems(list: string, named: boolean): Items | null {
  const items: Items = { agencies: 0, others: 0, joinedBy: false };
  for (const raw of list.split(SPLIT)) {
    const item = raw.replaceAll(EDGE, '');
    if (item === '') continue;
    if (item.includes(MARK)) {
      if (!AGENCY.test(lower(item)) && !/^\uE0A0+:[\d/-]+$/u.test(item)) {
        // `Max Example dpa`, `Jane Roe AP in Valencia`: a name and the agency that they write for.
        const name = item.replace(/\s\uE0A0+(?:\s.{0,24})?$/u, '');
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
    else if (DESKS.test(lower(item)) || PERSON.test(item)) {
      items.others += 1;
      items.joinedBy = true;
    } else if (!/^[\d/:.-]+$/u.test(item)) return null;
  }
  return items.agencies > 0 && items.others <= 6 ? items : null;
}

/** A code alone where its letters are more likely a reporter's initials (`AA`), and a generic word that is somebody's. */
function isDoubtful(
  mentions: AgencyMention[],
  form: CreditShape['form'],
  { agencies, others }: Items,
  { lang }: ShapeHints,
): boolean {
  const [only] = mentions;
  if (agencies > 1 || !only?.agency?.alone || form === 'source' || form === 'copyright') return false;
  if (only.end - only.start > 5) return only.agency.alone[0] === '-' && others === 0;
  const code = lang?.toLowerCase().split('-')[0];
  return code === undefined || !only.agency.alone.includes(code);
}

/** Whether words are a bare credit and nothing else. */
export function isBareCredit(text: string, hints?: ShapeHints): boolean {
  return shapeOf(text, undefined, hints) !== null;
}
