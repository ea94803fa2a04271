const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const RUN = new RegExp(String.raw`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** So many first letters bring the inflected forms of a word together in most alphabets, and part most words. */
const STEM = 5;

/** One word of a text. */
export interface Word {
  /** As it stands there. */
  surface: string;
  /** Its comparable form: lower case, without its inflection. */
  stem: string;
  /** Where it starts. */
  at: number;
}

/**
 * The words of a text in any script: runs of letters and digits, cut to their first letters; scripts without spaces give
 * pairs of neighbouring characters.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(RUN)) {
    const [surface] = found;
    if (!STARTS_UNSPACED.test(surface)) {
      words.push({ surface, stem: stemOf(surface), at: found.index });
      continue;
    }
    const chars = Array.from(surface);
    for (let at = 0; at < Math.max(1, chars.length - 1); at += 1) {
      const pair = `${chars[at] ?? ''}${chars[at + 1] ?? ''}`;
      words.push({ surface: pair, stem: pair, at: found.index });
    }
  }
  return words;
}

function stemOf(surface: string): string {
  const plain = surface.toLowerCase().normalize('NFKC').replaceAll('ё', 'е');
  return plain.length > STEM ? plain.slice(0, STEM) : plain;
}

/** Whether a word is written as a name or a number where a common word would not be. */
export function isName(text: string, { surface, at }: Word): boolean {
  if (/^\p{N}/u.test(surface)) return true;
  return (
    /^\p{Lu}/u.test(surface) &&
    at > 0 &&
    !/[.!?…:;“”"«»„'‘’(\-–—]\s?$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}
