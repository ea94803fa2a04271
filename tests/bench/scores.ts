/** Measures of the corpus, pure. Shingles after the public article-extraction benchmark's scorer (`evaluate.py`). */

/** True and false positives, false negatives of one page; sums of shares. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** Compares two bodies by shingles of four words; the page's counts are normalised so that they sum to 1. */
export function bodyCounts(gold: string, ours: string, size = 4): Counts {
  const a = shingles(gold, size);
  const b = shingles(ours, size);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [wanted, got] = [a.get(key) ?? 0, b.get(key) ?? 0];
    tp += Math.min(wanted, got);
    fp += Math.max(0, got - wanted);
    fn += Math.max(0, wanted - got);
  }
  const all = tp + fp + fn;
  return all === 0 ? { tp: 0, fp: 0, fn: 0 } : { tp: tp / all, fp: fp / all, fn: fn / all };
}

function shingles(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const found = new Map<string, number>();
  const add = (key: string): void => void found.set(key, (found.get(key) ?? 0) + 1);
  if (words.length > 0 && words.length < size) add(words.join(' '));
  for (let at = 0; at + size <= words.length; at += 1) add(words.slice(at, at + size).join(' '));
  return found;
}

/** Precision and recall as means over pages, and F1 of the two. */
export function bodyScore(pages: Counts[]): { precision: number; recall: number; f1: number } {
  const precisions = pages
    .filter((page) => page.tp + page.fp > 0)
    .map((page) => page.tp / (page.tp + page.fp));
  const recalls = pages.filter((page) => page.tp + page.fn > 0).map((page) => page.tp / (page.tp + page.fn));
  const precision = mean(precisions);
  const recall = mean(recalls);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** F1 of one page's counts. */
export function pageF1({ tp, fp, fn }: Counts): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}

/** Adds up raw counts over pages and gives F1. */
export function pooledF1(pages: Counts[]): number {
  const sum = pages.reduce(
    (all, page) => ({ tp: all.tp + page.tp, fp: all.fp + page.fp, fn: all.fn + page.fn }),
    { tp: 0, fp: 0, fn: 0 },
  );
  return sum.tp + sum.fp + sum.fn === 0 ? 1 : pageF1(sum);
}

/** Matches two lists one to one by `same`. */
export function listCounts<A, B>(gold: A[], ours: B[], same: (wanted: A, got: B) => boolean): Counts {
  const left = [...ours];
  let tp = 0;
  for (const wanted of gold) {
    const at = left.findIndex((got) => same(wanted, got));
    if (at < 0) continue;
    left.splice(at, 1);
    tp += 1;
  }
  return { tp, fp: left.length, fn: gold.length - tp };
}

/** NFKC, straight quotes, one space, lower case. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[‘’‚´`]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[\u00AD\u200B]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Share of words in common (0 to 1), over the longer of the two. */
export function inCommon(one: string, other: string): number {
  const a = normal(one).match(/[\p{L}\p{N}]+/gu) ?? [];
  const b = normal(other).match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = [...b];
  let count = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count / Math.max(1, a.length, b.length);
}

/** Whether two times agree: to the minute where the gold has a time with a zone, else to the day. */
export function sameTime(gold: string, ours: string | null, precision: 'minute' | 'day' = 'minute'): boolean {
  if (!ours) return false;
  const zoned = (iso: string): boolean => /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(iso.replace(' ', 'T'));
  const wanted = gold.trim().replace(/^(\d{4}-\d\d-\d\d) /u, '$1T');
  if (precision === 'minute' && zoned(wanted) && zoned(ours))
    return Math.abs(Date.parse(wanted) - Date.parse(ours)) < 60_000;
  if (precision === 'minute' && zoned(wanted)) return false;
  if (wanted.slice(0, 10) === ours.slice(0, 10)) return true;
  // The same instant can fall on two days in two zones.
  return zoned(wanted) && zoned(ours) && Math.abs(Date.parse(wanted) - Date.parse(ours)) < 60_000;
}

export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the values lie. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
