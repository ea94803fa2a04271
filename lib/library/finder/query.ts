import { foldForSearch } from './fold';
import { countRange, dayRange } from './ranges';
import { wordsOf } from './tokens';

/** What one field may ask. Days are of publication in the outlet's zone, or of saving where the page names none. */
export type Field =
  | 'outlet'
  | 'agency'
  | 'tag'
  | 'by'
  | 'lang'
  | 'before'
  | 'after'
  | 'saved'
  | 'versions'
  | 'is'
  | 'has';

/** One part of a question; all parts must hold. */
export type Clause = { not: boolean } & (
  | { kind: 'word'; word: string }
  | { kind: 'phrase'; phrase: string }
  | { kind: 'field'; field: Field; value: string }
);

/** A question as it was understood. */
export interface Question {
  clauses: Clause[];
  /** Parts that name a field with a value that it does not have. They are not part of the question. */
  unknown: string[];
}

const FIELDS: Record<string, Field> = {
  outlet: 'outlet',
  site: 'outlet',
  agency: 'agency',
  tag: 'tag',
  by: 'by',
  byline: 'by',
  lang: 'lang',
  language: 'lang',
  before: 'before',
  after: 'after',
  saved: 'saved',
  versions: 'versions',
  is: 'is',
  has: 'has',
};
/** Values of `is:` and `has:`. */
export const MARKS: Record<'is' | 'has', readonly string[]> = {
  is: ['changed', 'link', 'tagged', 'untagged', 'undated'],
  has: ['correction', 'note', 'highlight', 'image', 'tag', 'agency'],
};
const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;
/** So many parts are looked at. */
const MOST = 40;

/** Quoted words, a field with its value (quoted or not), or a word; each with a minus that turns it round. */
const PART = /(-?)(?:(\p{L}+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|(\S+))/gu;

/**
 * Reads a question: words (each the beginning of a word, all must occur), `"words in this order"`, `-not`, and
 * `field:value`. What looks like a field and is none is taken for words.
 */
export function parseQuestion(words: string): Question {
  const question: Question = { clauses: [], unknown: [] };
  for (const [whole, minus, name, quoted, plain] of words.normalize('NFC').matchAll(PART)) {
    if (question.clauses.length >= MOST) break;
    const not = minus === '-';
    const field = name === undefined ? undefined : FIELDS[name.toLowerCase()];
    const value = (quoted ?? plain ?? '').trim();
    if (field) addField(question, field, value, not, whole);
    else if (quoted !== undefined)
      addPhrase(question, name === undefined ? quoted : `${name} ${quoted}`, not);
    else addWords(question, name === undefined ? value : `${name}:${value}`, not);
  }
  return question;
}

function addField(question: Question, field: Field, value: string, not: boolean, whole: string): void {
  const folded = field === 'tag' ? value.toLowerCase() : foldForSearch(value);
  if (folded === '') return;
  const marks = field === 'is' || field === 'has' ? MARKS[field] : null;
  if (marks && !marks.includes(folded)) {
    question.unknown.push(whole);
    return;
  }
  if ((field === 'before' || field === 'after') && !(DAY.test(folded) && !Number.isNaN(Date.parse(folded)))) {
    question.unknown.push(whole);
    return;
  }
  if ((field === 'saved' && !dayRange(folded)) || (field === 'versions' && !countRange(folded))) {
    question.unknown.push(whole);
    return;
  }
  question.clauses.push({ not, kind: 'field', field, value: folded });
}

function addPhrase(question: Question, words: string, not: boolean): void {
  const parts = wordsOf(foldForSearch(words));
  const phrase = parts.map((part) => part.text).join(' ');
  if (parts.length > 0) question.clauses.push({ not, kind: 'phrase', phrase });
}

function addWords(question: Question, words: string, not: boolean): void {
  const parts = wordsOf(foldForSearch(words));
  // A word with marks inside (`covid-19`) asks for its parts; what must not occur is only the whole.
  if (not && parts.length > 1) {
    question.clauses.push({ not, kind: 'phrase', phrase: parts.map((part) => part.text).join(' ') });
    return;
  }
  for (const { text, spaceless } of parts)
    question.clauses.push(
      spaceless && text.length > 2
        ? { not, kind: 'phrase', phrase: text }
        : { not, kind: 'word', word: text },
    );
}

/** What to mark in a text that answers a question: beginnings of words, and phrases. Folded. */
export function wordsToMark(words: string): { prefixes: string[]; phrases: string[] } {
  const { clauses } = parseQuestion(words);
  const wanted = clauses.filter((clause) => !clause.not);
  return {
    prefixes: wanted.flatMap((clause) => (clause.kind === 'word' ? [clause.word] : [])),
    phrases: wanted.flatMap((clause) => (clause.kind === 'phrase' ? [clause.phrase] : [])),
  };
}
