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
/** The first word of most names, by a pattern that costs less. */
const LATIN_WORD = /^[A-Za-z\d]+(?=[ .,/-]|$)/u;
const LETTER = pattern(String.raw`[\p{L}\p{M}\p{N}]`);

interface Alias {
  /** As the table has them. */
  words: string;
  name: string;
  agency: Agency | null;
}

interface Index {
  /** By the first word in lower case, longest first. */
  byWord: Map<string, Alias[]>;
  /** Those in scripts without spaces. */
  bare: Alias[];
}

/** Other forms of a name are not listed but compared, see {@link standsAt}. */
function indexOf(agencies: Agency[], generic: readonly string[]): Index {
  const made: Index = { byWord: new Map(), bare: [] };
  const add = (words: string, name: string, agency: Agency | null): void => {
    if (NO_SPACES.test(words)) {
      made.bare.push({ words, name, agency });
      return;
    }
    const first = LATIN_WORD.exec(words)?.[0] ?? words.match(WORD)?.[0];
    if (!first) return;
    const key = first.toLowerCase();
    const list = made.byWord.get(key);
    if (list) list.push({ words, name, agency });
    else made.byWord.set(key, [{ words, name, agency }]);
  };
  for (const agency of agencies) {
    add(agency.name, agency.name, agency);
    for (const words of agency.aliases) add(words, agency.name, agency);
  }
  for (const words of generic) add(words, 'agencies', null);
  for (const list of made.byWord.values())
    if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  made.bare.sort((a, b) => b.words.length - a.words.length);
  return made;
}

/**
 * Whether an agency's name stands at a place of the text: as written in the table, or in capitals where it is no short
 * code; words for agencies in general also with capitals in front (`News agencies`, `News Agencies`, `NEWS AGENCIES`).
 */
function standsAt({ words, agency }: Alias, text: string, start: number): boolean {
  if (text.startsWith(words, start)) return true;
  const there = text.slice(start, start + words.length);
  if (there.toLowerCase() !== words.toLowerCase()) return false;
  if (there === words.toUpperCase()) return agency === null || words.length > 4;
  return (
    agency === null &&
    (there === words.charAt(0).toUpperCase() + words.slice(1) ||
      there === words.replaceAll(globalPattern`(?:^|\s)\p{L}`, (letter) => letter.toUpperCase()))
  );
}

/** Finds every agency name in words, longest match first, left to right; whole words only, written as agencies write. */
export type AgencyFinder = (text: string) => AgencyMention[];

/** A finder over a table, which is read on first use: a page that is no story needs none. */
export function agencyFinder(table: () => { agencies: Agency[]; generic: readonly string[] }): AgencyFinder {
  let index: Index | undefined;
  return (text) => {
    if (!index) {
      const { agencies, generic } = table();
      index = indexOf(agencies, generic);
    }
    return findIn(index, text);
  };
}

/** Finds the agencies that bylines are asked for; `every-agency.ts` has the one that credits are read with. */
export const findAgencies: AgencyFinder = agencyFinder(() => ({ agencies: AGENCIES, generic: GENERIC }));

function findIn({ byWord, bare }: Index, text: string): AgencyMention[] {
  const found: AgencyMention[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < from) continue;
    const list = byWord.get(match[0].toLowerCase());
    if (!list) continue;
    const before = text.charAt(start - 1);
    if (before === '@' || before === '#' || (before === '.' && LETTER.test(text.charAt(start - 2)))) continue;
    const alias = list.find(
      (each) => standsAt(each, text, start) && !LETTER.test(text.charAt(start + each.words.length)),
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
  return joinGeneric(text, found);
}

/** What stands between a word for agencies and the agency that it announces: `Agencias AFP y ANSA`, `समाचार एजेंसी ANI`. */
const ANNOUNCES = /^(?:\s?[:：]?\s?|\s(?:von|der|of|de|del|da|van)\s(?:der |the |la )?)$/u;

/** A word for agencies right before an agency's name is a part of that name. */
function joinGeneric(text: string, mentions: AgencyMention[]): AgencyMention[] {
  return mentions.flatMap((mention, at) => {
    const before = mentions[at - 1];
    const next = mentions[at + 1];
    if (!mention.agency && next?.agency && ANNOUNCES.test(text.slice(mention.end, next.start))) return [];
    const announced =
      mention.agency && before && !before.agency && ANNOUNCES.test(text.slice(before.end, mention.start));
    return [announced ? { ...mention, start: before.start } : mention];
  });
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
