/** Words as the scorer of bodies counts them. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Number of words, as the scorer counts them. */
export const wordsIn = (text: string): number => wordsOf(text).length;

/** A line as the alignment sees it. */
export interface AlignedLine {
  text: string;
  hidden: boolean;
}

/**
 * For every line the share of it (0 to 1) that the gold body holds, by shingles of four words; shorter lines are
 * judged by the shingles that they make with the gold line before. Where a text stands on the page more often than in
 * the gold, only its copies among other lines of the gold count.
 */
export function shareInGold(
  lines: readonly AlignedLine[],
  gold: string,
): { shares: Float32Array; counts: Uint16Array } {
  const goldWords = wordsOf(gold);
  const wanted = new Map<string, number>();
  for (let at = 0; at + 4 <= goldWords.length; at += 1) {
    const key = goldWords.slice(at, at + 4).join(' ');
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  }
  const words = lines.map(({ text }) => wordsOf(text));
  const shares = new Float32Array(lines.length);
  const counts = Uint16Array.from(words, (each) => Math.min(65535, each.length));
  words.forEach((own, at) => {
    if (own.length < 4) return;
    let found = 0;
    for (let from = 0; from + 4 <= own.length; from += 1)
      if (wanted.has(own.slice(from, from + 4).join(' '))) found += 1;
    shares[at] = found / (own.length - 3);
  });
  dropCopies(lines, words, shares, wanted);
  judgeShort(words, shares, wanted);
  return { shares, counts };
}

function dropCopies(
  lines: readonly AlignedLine[],
  words: string[][],
  shares: Float32Array,
  wanted: ReadonlyMap<string, number>,
): void {
  const copies = new Map<string, number[]>();
  lines.forEach((_line, at) => {
    if ((shares[at] ?? 0) < 0.5) return;
    const key = (words[at] ?? []).join(' ');
    copies.set(key, [...(copies.get(key) ?? []), at]);
  });
  const before = shares.slice();
  for (const places of copies.values()) {
    const first = (words[places[0] ?? 0] ?? []).slice(0, 4).join(' ');
    const count = Math.max(1, wanted.get(first) ?? 1);
    if (places.length <= count) continue;
    const company = (at: number): number => {
      let sum = lines[at]?.hidden ? -0.5 : 0;
      for (let step = -6; step <= 6; step += 1)
        if (step !== 0 && (before[at + step] ?? 0) > 0.5) sum += 1 / Math.abs(step);
      return sum;
    };
    for (const at of places.toSorted((a, b) => company(b) - company(a) || a - b).slice(count)) shares[at] = 0;
  }
}

function judgeShort(words: string[][], shares: Float32Array, wanted: ReadonlyMap<string, number>): void {
  let tail: string[] = [];
  words.forEach((own, at) => {
    if (own.length > 0 && own.length < 4) {
      const joined = [...tail, ...own];
      let found = 0;
      let all = 0;
      for (let from = 0; from + 4 <= joined.length; from += 1) {
        all += 1;
        if (wanted.has(joined.slice(from, from + 4).join(' '))) found += 1;
      }
      shares[at] = all > 0 && tail.length === 3 ? found / all : 0;
    }
    if ((shares[at] ?? 0) > 0.5) tail = [...tail, ...own].slice(-3);
  });
}
