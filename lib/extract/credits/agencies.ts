import { AGENCIES } from './agency-table';

/** An agency's name found in words. */
export interface AgencyMention {
  name: string;
  start: number;
  end: number;
}

/** Words for agencies in general, by language (en, de, fr, es, pt, it, nl, sv, hi, pl, tr, ru, id). */
const GENERIC =
  'agencies|news agencies|wire (?:services?|reports?)|agency reports?|agency inputs|wires|Agenturen|Nachrichtenagenturen|agences(?: de presse)?|avec agences|agencias|agências|agenzie|agentschappen|persbureaus|nyhetsbyråer|nyhetsbyråerne|एजेंसी|एजेंसियां|एजेंसियों|agencje|ajanslar|агентства|агентств|kantor berita';

const byAlias = new Map<string, string>();
for (const agency of AGENCIES) for (const alias of [agency.name, ...agency.aliases]) byAlias.set(alias, agency.name);

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
const longestFirst = [...byAlias.keys()].toSorted((a, b) => b.length - a.length);
const NAME = longestFirst.map(escape).join('|');

/** Pattern source for one agency name or a generic word; no groups. */
export const AGENCY = `(?:${NAME}|${GENERIC})`;
const MENTION = new RegExp(String.raw`(?<![\p{L}\p{N}@.#])(?:${AGENCY})(?![\p{L}\p{N}])`, 'gu');
const GENERIC_ONLY = new RegExp(`^(?:${GENERIC})$`, 'iu');

/** Every agency name in the words, longest match first, left to right. */
export function findAgencies(text: string): AgencyMention[] {
  const found: AgencyMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    found.push({ name: nameOf(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function nameOf(alias: string): string {
  return GENERIC_ONLY.test(alias) ? 'agencies' : (byAlias.get(alias) ?? alias);
}

/** The agency whose own site a host is; null for all others. */
export function agencyOfHost(host: string): string | null {
  const bare = host.replace(/^www\./u, '');
  return AGENCIES.find((agency) => bare === agency.domain || bare.endsWith(`.${agency.domain}`))?.name ?? null;
}

const CREDIT_WORD =
  /^(?:by|von|par|por|di|door|av|af|from|via|quelle|quellen|source|sources|fuente|fuentes|fonte|fonti|bron|with|mit|avec|con|com|and|und|et|y|e|en|og|och|the|staff|writers?|reporters?|redaktion|online|news|service|desk|inputs?|reports?|agency|agence|agencia|agenzia|text|texte|texto|i|ja|ve|и|та|a|in)$/iu;

/**
 * Whether words are a bare credit: agencies and the words that join them, with at most a few others (an outlet's own
 * name, author codes in lower case such as `ino/dpa`). Sentences are none.
 */
export function isBareCredit(text: string): boolean {
  const mentions = findAgencies(text);
  if (mentions.length === 0 || text.length > 110) return false;
  let rest = text;
  for (const mention of mentions.toReversed()) rest = `${rest.slice(0, mention.start)} ${rest.slice(mention.end)}`;
  const words = rest.match(/[\p{L}\p{N}.@:-]*[\p{L}\p{N}]+/gu) ?? [];
  const other = words.filter((word) => !CREDIT_WORD.test(word) && !/^[\d:.-]+$/u.test(word));
  return other.length <= 3 && other.join('').length <= 26;
}
