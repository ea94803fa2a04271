import { globalPattern } from './pattern';

/** Plain ASCII without the quotes that are straightened. */
const PLAIN = /^[ -_a-~]*$/;

/** One comparable form: NFKC, straight quotes, one space, lower case. */
export function fold(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim().toLowerCase();
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2018\u2019\u201A\u2039\u203A\u02BC`´]/gu, "'")
    .replaceAll(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replaceAll(/[\u2010-\u2015]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Lower case, place by place the same as the text. Long patterns run over this without the `i` flag: V8 makes
 * case-blind Unicode patterns many times more slowly than it runs them.
 */
export function lower(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length
    ? folded
    : Array.from(text)
        .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
        .join('');
}

/** The words of a text, folded: runs of letters and digits; scripts without spaces give single characters. */
export function wordsOf(text: string): string[] {
  return fold(text).match(globalPattern`[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[\p{L}\p{M}\p{N}]+`) ?? [];
}

/** Number of words, for lengths that mean the same in every script. */
export function countWords(text: string): number {
  return text.match(globalPattern`[\u3040-\u30FF\u3400-\u9FFF]|[\p{L}\p{M}\p{N}]+`)?.length ?? 0;
}

/** Length of a text in letters of an alphabet, so that lengths mean the same in every script. */
export function sizeOf(text: string): number {
  let size = text.length;
  if (!/[\u3040-\uD7AF]/u.test(text)) return size;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x3040 && code < 0xa000) size += 1.5;
    else if (code >= 0xac00 && code < 0xd7b0) size += 0.7;
  }
  return Math.round(size);
}

/** Share of the words of `part` that `whole` has too (0 to 1); 0 for an empty `part`. */
export function containment(part: string, whole: string): number {
  const inner = wordsOf(part);
  if (inner.length === 0) return 0;
  const outer = new Set(wordsOf(whole));
  return inner.filter((word) => outer.has(word)).length / inner.length;
}

/** Words in common as F1 (0 to 1). */
export function likeness(one: string, other: string): number {
  const a = containment(one, other);
  const b = containment(other, one);
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** Whether two texts say the same, but for case, quotes and white space. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** Decodes the HTML entities that pages leave in their metadata (`&amp;amp;`, `&#8217;`, `&quot;`). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&amp;', '&')
    .replaceAll(/&#x([0-9a-f]{1,6});/giu, (_all, code: string) => safePoint(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/gu, (_all, code: string) => safePoint(Number(code)))
    .replaceAll(
      /&(quot|apos|lt|gt|nbsp|ndash|mdash|lsquo|rsquo|ldquo|rdquo|hellip);/gu,
      (all, name: string) => NAMED[name] ?? all,
    )
    .replaceAll(/<[^>]{1,80}>/gu, '');
}

const NAMED: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

function safePoint(code: number): string {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}
