/**
 * The words of a sentence in a comparable form: lower case, compatibility forms folded, the possessive dropped. Scripts
 * without spaces give pairs of neighbouring characters, which serve as well as words where only sameness counts.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (UNSPACED.test(run)) {
      const chars = Array.from(run);
      if (chars.length === 1) words.push(run);
      for (let at = 0; at + 1 < chars.length; at += 1) words.push(`${chars[at] ?? ''}${chars[at + 1] ?? ''}`);
    } else words.push(stem(run));
  }
  return words;
}

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** So many letters tell most words apart and bring most inflected forms together, in any alphabet. */
const STEM = 6;

/** A word without its inflection, roughly: its first letters. */
export function stem(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word;
}
