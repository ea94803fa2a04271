import { foldForSearch } from './fold';
import { wordsToMark } from './query';
import { wordsOf } from './tokens';

/** What is marked in texts: beginnings of words, and phrases as lists of words. */
export interface Marks {
  prefixes: string[];
  phrases: string[][];
}

/** What to mark of a question; null when there is nothing. */
export function marksOf(question: string | undefined): Marks | null {
  if (!question?.trim()) return null;
  const { prefixes, phrases } = wordsToMark(question);
  const marks = { prefixes, phrases: phrases.map((phrase) => phrase.split(' ')) };
  return prefixes.length + phrases.length > 0 ? marks : null;
}

/** So many words of one text are looked at. */
const MOST = 20_000;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Where a text answers, as pairs of start and end, ascending and apart. */
export function matchesIn(text: string, marks: Marks): [number, number][] {
  const words: { start: number; end: number; folded: string }[] = [];
  for (const match of text.matchAll(WORD)) {
    if (words.length >= MOST) break;
    words.push({ start: match.index, end: match.index + match[0].length, folded: foldForSearch(match[0]) });
  }
  const found: [number, number][] = [];
  for (const [at, word] of words.entries()) {
    const whole = marks.prefixes.find((prefix) => word.folded.startsWith(prefix));
    if (whole !== undefined) found.push([word.start, word.end]);
    else found.push(...inside(word, marks));
    for (const phrase of marks.phrases)
      if (phrase.length > 1 && phrase.every((each, step) => words[at + step]?.folded === each))
        found.push([word.start, words[at + phrase.length - 1]?.end ?? word.end]);
  }
  return apart(found);
}

/** Matches inside of one run of a script without spaces, and of a phrase that is one word. */
function inside(word: { start: number; end: number; folded: string }, marks: Marks): [number, number][] {
  const found: [number, number][] = [];
  const asked = [
    ...marks.prefixes,
    ...marks.phrases.filter((each) => each.length === 1).map((each) => each[0] ?? ''),
  ];
  for (const each of asked) {
    if (word.folded === each) found.push([word.start, word.end]);
    else if (wordsOf(each)[0]?.spaceless && word.folded.length === word.end - word.start)
      for (let at = word.folded.indexOf(each); at >= 0; at = word.folded.indexOf(each, at + each.length))
        found.push([word.start + at, word.start + at + each.length]);
  }
  return found;
}

function apart(ranges: [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = kept.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}

/** Words before and after the first match that a snippet shows. */
const BEFORE = 60;
const AFTER = 160;

/** A piece of a text around its first match; null where nothing matches. */
export function snippetOf(text: string, marks: Marks): string | null {
  const [first] = matchesIn(text, marks);
  if (!first) return null;
  const from = first[0] <= BEFORE ? 0 : nextGap(text, first[0] - BEFORE);
  const to = Math.min(text.length, first[1] + AFTER);
  const end = to === text.length ? to : Math.max(first[1], text.lastIndexOf(' ', to));
  const piece = text.slice(from, end).replaceAll(/\s+/gu, ' ').trim();
  return `${from > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`;
}

function nextGap(text: string, from: number): number {
  const gap = text.indexOf(' ', from);
  return gap < 0 || gap > from + 30 ? from : gap + 1;
}
