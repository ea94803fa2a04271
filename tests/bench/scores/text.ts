/** NFKC, straight quotes, one space, lower case: so are titles and names compared. Soft hyphens are no letters. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[‘’‚‛´`′]/gu, "'")
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two titles or names are the same; no text is the same as nothing. */
export function sameText(one: string | null | undefined, other: string | null | undefined): boolean {
  return normal(one ?? '') === normal(other ?? '');
}

/** Each text once, as it stood first; empty ones dropped. */
export function distinct(texts: readonly (string | null)[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts)
    if (text && normal(text) !== '' && !found.has(normal(text))) found.set(normal(text), text);
  return [...found.values()];
}

/** Words in languages without spaces are single characters. */
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[[\p{L}\p{N}\p{M}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+/gv;

/** The share of words in common, 0 to 1, of the longer text. */
export function inCommon(one: string, other: string): number {
  const a = normal(one).match(WORDS) ?? [];
  const b = normal(other).match(WORDS) ?? [];
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared / Math.max(1, a.length, b.length);
}

/** A byline's names where a system gives them as one line. */
export function namesOf(line: string | null | undefined): string[] {
  return (line ?? '')
    .replace(/^\s*(?:by|von|par|por|di|door|av)\s*:?\s+/iu, '')
    .split(/\s*[,;|\n]\s*(?:(?:and|und|et|y|e|en|og|och|&)\s+)?|\s+(?:and|und|et|y|e|en|og|och|&)\s+/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
