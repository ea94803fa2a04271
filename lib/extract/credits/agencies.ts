import { AGENCIES } from './agency-table';

/** An agency's name found in words. */
export interface AgencyMention {
  name: string;
  start: number;
  end: number;
}

/** Words for agencies in general, by language (en, de, fr, es, pt, it, nl, sv, hi, pl, tr, ru, id). */
const GENERIC =
  'agencies|news agencies|wire services|wire service|wire reports|agency reports|agency inputs|agency|wires|Agenturen|Nachrichtenagenturen|agences|agences de presse|agencias|agências|agenzie|agentschappen|persbureaus|nyhetsbyråer|nyhetsbyråerne|एजेंसी|एजेंसियां|एजेंसियों|agencje|ajanslar|агентства|агентств|kantor berita'.split(
    '|',
  );

const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Alias {
  words: string;
  name: string;
}

interface Index {
  /** By first word. */
  byWord: Map<string, Alias[]>;
  /** Those in scripts without spaces. */
  bare: Alias[];
}

let index: Index | undefined;

/** Made on first use: most pages' lines name no agency, and a page that is no story needs none. */
function aliases(): Index {
  if (index) return index;
  const made: Index = { byWord: new Map(), bare: [] };
  const add = (words: string, name: string): void => {
    if (NO_SPACES.test(words)) {
      made.bare.push({ words, name });
      return;
    }
    const first = words.match(WORD)?.[0];
    if (first) made.byWord.set(first, [...(made.byWord.get(first) ?? []), { words, name }]);
  };
  for (const agency of AGENCIES)
    for (const words of [agency.name, ...agency.aliases]) add(words, agency.name);
  for (const words of GENERIC)
    for (const form of new Set([words, words.charAt(0).toUpperCase() + words.slice(1), words.toUpperCase()]))
      add(form, 'agencies');
  for (const list of made.byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  made.bare.sort((a, b) => b.words.length - a.words.length);
  index = made;
  return made;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Every agency name in the words, longest match first, left to right; whole words only, written as agencies write. */
export function findAgencies(text: string): AgencyMention[] {
  const { byWord, bare } = aliases();
  const found: AgencyMention[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < from) continue;
    const list = byWord.get(match[0]);
    const before = text.charAt(start - 1);
    if (!list || before === '@' || before === '#' || (before === '.' && LETTER.test(text.charAt(start - 2))))
      continue;
    const alias = list.find(
      (each) => text.startsWith(each.words, start) && !LETTER.test(text.charAt(start + each.words.length)),
    );
    if (!alias) continue;
    from = start + alias.words.length;
    found.push({ name: alias.name, start, end: from });
  }
  if (NO_SPACES.test(text)) {
    for (const { words, name } of bare) {
      const start = text.indexOf(words);
      if (start >= 0 && !found.some((each) => start < each.end && start + words.length > each.start))
        found.push({ name, start, end: start + words.length });
    }
    found.sort((a, b) => a.start - b.start);
  }
  return found;
}

/** Stands for every character of an agency's name in {@link markAgencies}; a private use character, so no text has it. */
export const MARK = '\uE0A0';

/** The words with every agency's name overwritten by marks of the same length, for patterns that need only know where. */
export function markAgencies(text: string, mentions: AgencyMention[]): string {
  let marked = text;
  for (const { start, end } of mentions)
    marked = marked.slice(0, start) + MARK.repeat(end - start) + marked.slice(end);
  return marked;
}

/** The agency whose own site a host is; null for all others. */
export function agencyOfHost(host: string): string | null {
  const bare = host.replace(/^www\./u, '');
  return (
    AGENCIES.find((agency) => bare === agency.domain || bare.endsWith(`.${agency.domain}`))?.name ?? null
  );
}

const CREDIT_WORD =
  /^(?:by|von|par|por|di|door|av|af|from|via|quelle|quellen|source|sources|fuente|fuentes|fonte|fonti|bron|with|mit|avec|con|com|and|und|et|y|e|en|og|och|the|staff|writers?|reporters?|redaktion|online|news|service|desk|inputs?|reports?|agency|agence|agencia|agenzia|text|texte|texto|i|ja|ve|и|та|a|in)$/iu;

/**
 * Whether words are a bare credit: agencies and the words that join them, with at most a few others (an outlet's own
 * name, author codes in lower case such as `ino/dpa`). Sentences are none.
 */
export function isBareCredit(text: string): boolean {
  if (text.length > 110) return false;
  const mentions = findAgencies(text);
  if (mentions.length === 0) return false;
  const rest = markAgencies(text, mentions).replaceAll(MARK, ' ');
  const words = rest.match(/[\p{L}\p{N}.@:-]*[\p{L}\p{N}]+/gu) ?? [];
  const other = words.filter((word) => !CREDIT_WORD.test(word) && !/^[\d:.-]+$/u.test(word));
  return other.length <= 3 && other.join('').length <= 26;
}
