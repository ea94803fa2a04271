/** What a character is to the index: nothing, a letter or digit of a word, or one of a script without spaces. */
const GAP = 0;
const WORD = 1;
const RUN = 2;

/** Longer words than this are cut: what is longer is no word. */
export const LONGEST = 40;

/** Scripts that set no spaces between words. They are indexed by pairs of characters. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

let kinds: Uint8Array | null = null;

/** Looking a character up is ten times faster than asking a pattern, and an index looks at each of them. */
function table(): Uint8Array {
  if (kinds) return kinds;
  kinds = new Uint8Array(65_536);
  for (let unit = 0; unit < 65_536; unit += 1) {
    const character = String.fromCharCode(unit);
    // Half a character: letters beyond the first plane are rare, and all of them are taken for letters.
    if (unit >= 0xd800 && unit <= 0xdfff) kinds[unit] = WORD;
    else if (SPACELESS.test(character)) kinds[unit] = RUN;
    else if (LETTER.test(character)) kinds[unit] = WORD;
  }
  return kinds;
}

/**
 * Calls `take` with every term of a folded text, in its order: words, and of scripts without spaces each pair of
 * neighbours and the last character of a run, so that one character finds every run that has it. Pairs need no
 * dictionary and cut the question in the same way as the text, which a segmenter of words does not always do.
 */
export function eachTerm(text: string, take: (term: string) => void): void {
  const kind = table();
  const end = text.length;
  let at = 0;
  while (at < end) {
    const is = kind[text.charCodeAt(at)];
    if (is === GAP) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < end && kind[text.charCodeAt(at)] === is) at += 1;
    if (is === WORD) take(text.slice(start, Math.min(at, start + LONGEST)));
    else {
      for (let pair = start; pair < at - 1; pair += 1) take(text.slice(pair, pair + 2));
      take(text.charAt(at - 1));
    }
  }
}

/** The different terms of a folded text. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  eachTerm(text, (term) => terms.add(term));
  return terms;
}

/** The words and spaceless runs of a folded question, uncut. */
export function wordsOf(text: string): { text: string; spaceless: boolean }[] {
  const kind = table();
  const words: { text: string; spaceless: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const is = kind[text.charCodeAt(at)];
    const start = at;
    at += 1;
    if (is === GAP) continue;
    while (at < text.length && kind[text.charCodeAt(at)] === is) at += 1;
    words.push({ text: text.slice(start, at), spaceless: is === RUN });
  }
  return words;
}
