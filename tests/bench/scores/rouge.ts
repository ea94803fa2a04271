import { stemmer } from 'stemmer';

/** Precision, recall and F1 of one ROUGE measure, each 0 to 1. */
export interface RougeScore {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * The tokens that ROUGE counts: lower-case runs of letters and digits; in English words of more than three letters
 * stemmed after Porter, as the reference scorer does (Lin 2004; google-research `rouge_score`).
 */
export function rougeTokens(text: string, lang: string): string[] {
  const tokens = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return lang === 'en' ? tokens.map((token) => (token.length > 3 ? stemmer(token) : token)) : tokens;
}

/** ROUGE-N over token lists: clipped n-grams in common. */
export function rougeN(candidate: readonly string[], reference: readonly string[], n: number): RougeScore {
  const wanted = gramCounts(reference, n);
  let shared = 0;
  for (const [gram, count] of gramCounts(candidate, n)) shared += Math.min(count, wanted.get(gram) ?? 0);
  return scoreOf(shared, Math.max(0, candidate.length - n + 1), Math.max(0, reference.length - n + 1));
}

/**
 * ROUGE-L over texts of several sentences (`rougeLsum`): for each sentence of the reference the union of its longest common
 * subsequences with the candidate's sentences, each token counted no more often than both sides have it.
 */
export function rougeL(candidate: readonly string[][], reference: readonly string[][]): RougeScore {
  const left = gramCounts(candidate.flat(), 1);
  const wanted = gramCounts(reference.flat(), 1);
  let shared = 0;
  for (const sentence of reference) {
    const union = new Set<number>();
    for (const other of candidate) for (const at of commonSubsequence(sentence, other)) union.add(at);
    for (const at of union) {
      const token = sentence[at] as string;
      const [mine, theirs] = [left.get(token) ?? 0, wanted.get(token) ?? 0];
      if (mine <= 0 || theirs <= 0) continue;
      shared += 1;
      left.set(token, mine - 1);
      wanted.set(token, theirs - 1);
    }
  }
  return scoreOf(shared, candidate.flat().length, reference.flat().length);
}

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-L of a summary (its sentences) against each reference, averaged over them. */
export function rouge(
  sentences: readonly string[],
  references: readonly string[],
  lang: string,
): [number, number, number] {
  const lists = sentences.map((sentence) => rougeTokens(sentence, lang));
  const flat = lists.flat();
  const all: [number, number, number] = [0, 0, 0];
  for (const reference of references) {
    const wanted = reference.split('\n').map((line) => rougeTokens(line, lang));
    const words = wanted.flat();
    all[0] += rougeN(flat, words, 1).f1 / references.length;
    all[1] += rougeN(flat, words, 2).f1 / references.length;
    all[2] += rougeL(lists, wanted).f1 / references.length;
  }
  return all;
}

function gramCounts(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(shared: number, got: number, wanted: number): RougeScore {
  const precision = got === 0 ? 0 : shared / got;
  const recall = wanted === 0 ? 0 : shared / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The places in `one` of a longest common subsequence with `other`. */
function commonSubsequence(one: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1)
      table[i * width + j] =
        one[i - 1] === other[j - 1]
          ? (table[(i - 1) * width + j - 1] ?? 0) + 1
          : Math.max(table[(i - 1) * width + j] ?? 0, table[i * width + j - 1] ?? 0);
  const places: number[] = [];
  for (let i = one.length, j = other.length; i > 0 && j > 0;) {
    if (one[i - 1] === other[j - 1]) {
      places.push(i - 1);
      i -= 1;
      j -= 1;
    } else if ((table[(i - 1) * width + j] ?? 0) >= (table[i * width + j - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return places;
}
