import { type Agency, AGENCIES } from './agency-table';
import { GENERIC } from './credit-words';
import { globalPattern, pattern } from '../pattern';

/** An agency's name found in words. */
export interface AgencyMention {
  /** Its short usual English name, or `agencies`. */
  name: string;
  start: number;
  end: number;
  /** Null for a word for agencies in general. */
  agency: Agency | null;
}

const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF]/u;
const WORD = pattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');
const LETTER = pattern(String.raw`[\p{L}\p{M}\p{N}]`);

/** `news agencies`, `News agencies`, `News Agencies`, `NEWS AGENCIES`. */
function formsOf(words: string): Set<string> {
  return new Set([
    words,
    words.charAt(0).toUpperCase() + words.slice(1),
    words.replaceAll(globalPattern`(?:^|\s)\p{L}`, (letter) => letter.toUpperCase()),
    words.toUpperCase(),
  ]);
}

interface Alias {
  words: string;
  name: string;
  agency: Agency | null;
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
  const add = (alias: Alias): void => {
    if (NO_SPACES.test(alias.words)) {
      made.bare.push(alias);
      return;
    }
    const first = alias.words.match(WORD)?.[0];
    if (!first) return;
    const list = made.byWord.get(first);
    if (list) list.push(alias);
    else made.byWord.set(first, [alias]);
  };
  for (const agency of AGENCIES)
    for (const words of [agency.name, ...agency.aliases])
      for (const form of words.length > 4 ? new Set([words, words.toUpperCase()]) : [words])
        add({ words: form, name: agency.name, agency });
  for (const words of GENERIC)
    for (const form of formsOf(words)) add({ words: form, name: 'agencies', agency: null });
  for (const list of made.byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  made.bare.sort((a, b) => b.words.length - a.words.length);
  index = made;
  return made;
}

/** Every agency name in the words, longest match first, left to right; whole words only, written as agencies write. */
export function findAgencies(text: string): AgencyMention[] {
  const { byWord, bare } = aliases();
  const found: AgencyMention[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < from) continue;
    const list = byWord.get(match[0]);
    if (!list) continue;
    const before = text.charAt(start - 1);
    if (before === '@' || before === '#' || (before === '.' && LETTER.test(text.charAt(start - 2)))) continue;
    const alias = list.find(
      ({ words }) => text.startsWith(words, start) && !LETTER.test(text.charAt(start + words.length)),
    );
    if (!alias) continue;
    from = start + alias.words.length;
    // A domain (`ap.example`) is no agency, nor are the agencies of somebody (`Space Agency`, `ad agencies`).
    if (text.charAt(from) === '.' && LETTER.test(text.charAt(from + 1)) && !/\s/u.test(text.charAt(from + 1)))
      continue;
    found.push({ name: alias.name, start, end: from, agency: alias.agency });
  }
  if (NO_SPACES.test(text)) {
    for (const { words, name, agency } of bare) {
      const start = text.indexOf(words);
      if (start >= 0 && !found.some((each) => start < each.end && start + words.length > each.start))
        found.push({ name, start, end: start + words.length, agency });
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
    AGENCIES.find(({ domains }) => domains.some((domain) => bare === domain || bare.endsWith(`.${domain}`)))
      ?.name ?? null
  );
}
