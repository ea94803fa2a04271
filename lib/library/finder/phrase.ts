import { LONGEST, wordsOf } from './tokens';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The terms that every text with a phrase has: of a script without spaces the pairs alone, since what follows the phrase
 * in its run decides how the index cuts the last character.
 */
export function phraseTerms(phrase: string): { term: string; prefix: boolean }[] {
  const terms: { term: string; prefix: boolean }[] = [];
  for (const { text, spaceless } of wordsOf(phrase)) {
    if (!spaceless) terms.push({ term: text.slice(0, LONGEST), prefix: false });
    else if (text.length === 1) terms.push({ term: text, prefix: true });
    else
      for (let at = 0; at < text.length - 1; at += 1)
        terms.push({ term: text.slice(at, at + 2), prefix: false });
  }
  return terms;
}

/** Whether a phrase has to be looked for in the texts: one word, or one pair, the index knows for sure. */
export function needsCheck(phrase: string): boolean {
  const [word, ...more] = wordsOf(phrase);
  if (!word || more.length > 0) return true;
  return word.text.length > (word.spaceless ? 2 : LONGEST - 1);
}

/**
 * A test whether a phrase stands in a folded text: its words in their order, with nothing but marks between them. It looks
 * for the first word as it stands, which is many times faster than a pattern that asks at every place where a word begins.
 */
export function phraseTest(phrase: string): (text: string) => boolean {
  const words = phrase.split(' ');
  const [first = '', ...rest] = words;
  // Where no spaces are written a phrase may begin and end anywhere in a run.
  const opens = wordsOf(phrase).at(0)?.spaceless !== true;
  const closes = wordsOf(phrase).at(-1)?.spaceless !== true;
  return (text) => {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (opens && isLetterBefore(text, at)) continue;
      const end = endOf(text, at + first.length, rest);
      if (end >= 0 && !(closes && isLetterAt(text, end))) return true;
    }
    return false;
  };
}

/** Where the words end that follow from a place on; -1 where others stand there. */
function endOf(text: string, from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    while (at < text.length && !isLetterAt(text, at)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (!text.startsWith(word, at)) return -1;
    at += word.length;
  }
  return at;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.codePointAt(at) ?? 0;
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(code));
}

function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return isLetterAt(text, isLow ? at - 2 : at - 1);
}
