/** One line of a comparison: on both sides, in the gold alone, in ours alone. */
export interface DiffLine {
  side: ' ' | '-' | '+';
  line: string;
}

/** Compares two lists of lines by their longest common subsequence; `key` says what makes two lines the same. */
export function diffLines(
  gold: readonly string[],
  ours: readonly string[],
  key: (line: string) => string,
): DiffLine[] {
  const [a, b] = [gold.map(key), ours.map(key)];
  // lengths[i][j]: the longest common run of a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint32Array)[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ side: ' ', line: gold[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ side: '-', line: gold[i] ?? '' });
      i += 1;
    } else {
      lines.push({ side: '+', line: ours[j] ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** The words of a line alone: what the measures see of it. */
export function wordsOnly(line: string): string {
  return (line.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ');
}

/** Non-empty lines, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => wordsOnly(line) !== '');
}
