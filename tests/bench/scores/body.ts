import { type Counts, mean } from './counts.ts';

/**
 * Compares two bodies by shingles of four words, as the scorer of the public article-extraction benchmark does
 * (github.com/scrapinghub/article-extraction-benchmark, `evaluate.py`, `string_shingle_matching`). A page's counts are
 * normalised so that they sum to 1; two empty bodies give zeros.
 */
export function bodyCounts(gold: string, ours: string, size = 4): Counts {
  const wanted = shingles(gold, size);
  const got = shingles(ours, size);
  let [tp, fp, fn] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    tp += Math.min(a, b);
    fp += Math.max(0, b - a);
    fn += Math.max(0, a - b);
  }
  const all = tp + fp + fn || 1;
  return { tp: tp / all, fp: fp / all, fn: fn / all };
}

/** Words are what `\w+` is in Python: letters, digits and `_`, and no combining marks. A short text is one shingle. */
function shingles(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  if (words.length === 0) return found;
  for (let at = 0; at === 0 || at + size <= words.length; at += 1) {
    const key = words.slice(at, at + size).join(' ');
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** Precision and recall of many pages. */
export interface BodyScore {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Precision and recall as means over the pages that have them, and F1 of the two. A page without any text of ours has
 * no precision, one without any gold no recall.
 */
export function bodyScore(pages: Counts[]): BodyScore {
  const precision =
    mean(pages.filter((page) => page.tp + page.fp > 0).map((page) => page.tp / (page.tp + page.fp))) ?? 0;
  const recall =
    mean(pages.filter((page) => page.tp + page.fn > 0).map((page) => page.tp / (page.tp + page.fn))) ?? 0;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
