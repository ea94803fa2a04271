import type { AgencyRole } from '@/lib/article';
import { type AgencyMention, findAgencies, isBareCredit, MARK, markAgencies } from './agencies';
import { findNotes } from './notes';
import type { CreditLine, Credits, FoundAgency, FoundDateline } from './types';

export type { CreditLine, Credits, FoundAgency, FoundDateline, FoundNote } from './types';
export { agencyOfHost, findAgencies } from './agencies';

const AGENCY = `${MARK}+`;
/** Agencies in a row, joined as credits join them, with author codes (`ino/dpa`) between. The patterns run over marked text. */
const JOINED = String.raw`${AGENCY}(?:\s?(?:[,/&+•–-]|and|und|et|y|e|with|mit|con|en)\s?(?:${AGENCY}|[a-z]{2,4}(?![\p{L}])|[\p{Lu}][\p{L}.]+))*`;
const PLACE = String.raw`[\p{Lu}\p{Lo}][\p{L}\p{M}.'’\-/ ]{1,40}(?:,\s?[\p{L}\p{M}.' ]{2,24}){0,2}`;
const DAY = String.raw`(?:,?\s\(?(?:\d{1,2}\.?\s\p{L}{3,10}\.?|\p{L}{3,10}\.?\s\d{1,2})(?:,?\s\d{4})?\)?)?`;
const DASH = String.raw`\s?(?:\.?\s?[-–—:―]+|\.-|\.)\s?`;
/** `MEXICO CITY (AP) —`, `Berlin (dpa/tmn) -`, `Madrid, 12 mar (EFE).-`, `(ANSA) - ROMA, 12 MAR -`, `(Reuters) -`. */
const DATELINES: RegExp[] = [
  new RegExp(String.raw`^(?<place>${PLACE})?${DAY},?\s?[([](?<list>${JOINED})[)\]]${DASH}`, 'u'),
  new RegExp(
    String.raw`^[([]?(?<list>${JOINED})[)\]]?\s?[-–—,:/]\s?(?<place>\p{Lu}[\p{Lu}\s.]{2,30})(?:${DAY})${DASH}`,
    'u',
  ),
  new RegExp(String.raw`^(?<place>${PLACE})${DAY}\s?[-–—/]\s?(?<list>${JOINED})\s?[-–—:.]+\s`, 'u'),
  new RegExp(String.raw`^(?<place>${PLACE})${DAY},\s(?<list>${JOINED})\s?[-–—:]+\s`, 'u'),
];
/** `AFP, MANILA` and `PTI, Washington` as a line of its own, `Lusa/` before the text. */
const OWN_LINE = new RegExp(
  String.raw`^(?<list>${JOINED})\s?[,/|-]\s?(?<place>\p{Lu}[\p{L} .]{2,30})?$`,
  'u',
);
const PLAIN_PLACE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}\s.,'’-]{2,40}(?:,\s\p{Lu}[\p{L}.]{1,14})?)\s?[—–]\s?(?=[\p{Lu}“"„])`,
  'u',
);
/** The credit that closes a paragraph: `… said. (PTI)`, `… . – AFP`, `… (dpa/AFP)`. */
const CLOSING = new RegExp(
  String.raw`(?<=[.!?"”»)\]।]\s?)(?:[([]\s?(?<a>(?:Quelle:\s|Source:\s)?(?:\p{L}{2,4}[/, ]+)?${JOINED}(?:/\p{L}{2,4})*)\s?[)\]]|[—–-]\s?(?<b>${JOINED}))\.?\s*$`,
  'u',
);
/** Sentences that credit: `With inputs from …`, `Additional reporting from …`, `With files from …`. */
const SENTENCE = new RegExp(
  String.raw`(?:(?:with|from|using|based on|contains|includes)\s(?:\p{L}+\s){0,3}(?:inputs?|files?|reports?|reporting|material|information|agency|contributions?|copy|wire)\b|(?:additional|further)\s(?:reporting|material|information|inputs?)|inputs?\b|contributed\b|reporting by|(?:weitere\s)?quellen?\b|mit (?:material|informationen|inhalten) (?:von|der)|sources?\s?[:•]|fuentes?\s?:|fonte\s?:|bron(?:nen)?\s?:|avec\b|con información|com informações|con informazioni|met informatie|not been edited|syndicated|nachrichtenagentur|newskanal|übernommen|©|copyright|\(c\)|इनपुट|कॉपीराइट|distribuido por|publié par|texto de)`,
  'iu',
);

/**
 * Reads agency credits, editorial notes and the dateline out of a story's lines. Pure text in, marks out; no page is
 * needed. A credit is a slot (byline, dateline, end, metadata) together with a form; an agency's name alone in running
 * text, a caption or a menu is none.
 */
export function readCredits(lines: CreditLine[]): Credits {
  const agencies: FoundAgency[] = [];
  let dateline: FoundDateline | null = null;
  const add = (
    line: CreditLine,
    start: number,
    end: number,
    where: FoundAgency['where'],
    role?: AgencyRole,
  ): void => {
    for (const mention of mentionsOf(line)) {
      if (mention.start < start || mention.end > end) continue;
      if (agencies.some((known) => known.name === mention.name)) continue;
      agencies.push({ id: line.id, name: mention.name, where, role: role ?? 'text', start, end });
    }
  };
  const known = new Map<CreditLine, AgencyMention[]>();
  const mentionsOf = (line: CreditLine): AgencyMention[] => {
    const mentions = known.get(line) ?? findAgencies(line.text);
    known.set(line, mentions);
    return mentions;
  };
  for (const line of lines) {
    const { text, slot } = line;
    if (slot === 'metadata') {
      if (isBareCredit(text)) add(line, 0, text.length, 'metadata');
      continue;
    }
    if (slot === 'caption' || slot === 'tooltip' || text.length > 6000) continue;
    const mentions = mentionsOf(line);
    if (slot === 'byline') {
      if (mentions.length > 0 && text.length < 200)
        add(line, 0, text.length, 'byline', isBareCredit(text) ? 'text' : 'part');
      continue;
    }
    const early = slot === 'before-body' || (slot === 'body' && line.paragraph <= 2);
    if (early) {
      const found = readDateline(text, mentions);
      if (found) {
        dateline ??= found.place ? { id: line.id, place: found.place, start: 0, end: found.end } : null;
        if (found.list) add(line, 0, found.end, 'dateline');
      }
      if (
        mentions.length > 0 &&
        line.apart &&
        text.length < 60 &&
        (OWN_LINE.test(markAgencies(text, mentions)) || isBareCredit(text))
      )
        add(line, 0, text.length, 'byline');
    }
    if (mentions.length === 0) continue;
    const late = slot === 'after-body' || (slot === 'body' && line.left <= 2);
    if (late || (slot === 'body' && line.apart)) {
      if (text.length < 110 && isBareCredit(text) && (late || line.apart))
        add(
          line,
          0,
          text.length,
          /^\W*(?:quelle|source|fuente|fonte|bron|©|\(c\))/iu.test(text) ? 'credit-line' : 'endnote',
        );
      else if ((line.apart || late) && text.length < 420 && SENTENCE.test(text) && !QUOTING.test(text))
        add(line, 0, text.length, 'endnote', roleOf(text));
    }
    if (late) {
      const closing = CLOSING.exec(markAgencies(text, mentions));
      if (closing) add(line, closing.index, text.length, 'endnote');
    }
  }
  return { agencies, notes: findNotes(lines, agencies), dateline };
}

/** Words that make an agency the source of one fact instead of the text. */
const QUOTING =
  /\b(?:told|according to|quoted|reported that|berichtete|zufolge|laut|selon|según|secondo|segundo|volgens)\b/iu;

function roleOf(text: string): AgencyRole {
  if (/contribut|additional|inputs?|files|further|mitarbeit|material/iu.test(text)) return 'contribution';
  return /\b(?:and|with|mit|avec|con|part)\b/iu.test(text) ? 'part' : 'text';
}

function readDateline(
  text: string,
  mentions: AgencyMention[],
): { place: string | null; list: boolean; end: number } | null {
  const head = text.slice(0, HEAD);
  const first = mentions[0];
  if (first && first.end <= HEAD) {
    const marked = markAgencies(
      text,
      mentions.filter((each) => each.end <= HEAD),
    ).slice(0, HEAD);
    for (const pattern of DATELINES) {
      const match = pattern.exec(marked);
      const list = match?.groups?.['list'];
      if (!match || list === undefined) continue;
      const place = match.groups?.['place'];
      const end = match[0].length;
      return { place: place === undefined ? null : place.trim().replace(/[,(]$/u, ''), list: true, end };
    }
  }
  const plain = /^\p{Lu}{2}/u.test(head) ? PLAIN_PLACE.exec(head) : null;
  return plain ? { place: plain.groups?.['place']?.trim() ?? null, list: false, end: plain[0].length } : null;
}

/** A dateline stands in a paragraph's first words. */
const HEAD = 160;
