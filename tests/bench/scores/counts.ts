/** True and false positives and false negatives: raw counts, or one page's shares of them. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** F1 of counts; 1 where there was nothing to find and nothing was said. */
export function f1({ tp, fp, fn }: Counts): number {
  return tp + fp + fn === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
}

/** The sum of counts over pages. */
export function sum(pages: Counts[]): Counts {
  const all = { tp: 0, fp: 0, fn: 0 };
  for (const page of pages) {
    all.tp += page.tp;
    all.fp += page.fp;
    all.fn += page.fn;
  }
  return all;
}

/** Gold and ours side by side: what was found, what was missed, what was said without ground. */
export interface Matching<A, B> {
  pairs: { wanted: A; got: B }[];
  missed: A[];
  extra: B[];
}

/** Pairs two lists one to one, the closest first; `likeness` below `least` is no pair. */
export function match<A, B>(
  gold: readonly A[],
  ours: readonly B[],
  likeness: (wanted: A, got: B) => number,
  least = 1,
): Matching<A, B> {
  const candidates = gold
    .flatMap((wanted, at) => ours.map((got, with_) => ({ at, with_, score: likeness(wanted, got) })))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.at - b.at || a.with_ - b.with_);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, with_ } of candidates) {
    if (partner.has(at) || taken.has(with_)) continue;
    partner.set(at, with_);
    taken.add(with_);
  }
  return {
    pairs: [...partner].map(([at, with_]) => ({ wanted: gold[at] as A, got: ours[with_] as B })),
    missed: gold.filter((_wanted, at) => !partner.has(at)),
    extra: ours.filter((_got, at) => !taken.has(at)),
  };
}

/** The counts of a matching. */
export function countsOf({ pairs, missed, extra }: Matching<unknown, unknown>): Counts {
  return { tp: pairs.length, fp: extra.length, fn: missed.length };
}

/** The mean; null of nothing. */
export function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0) / values.length;
}

/** The value below which `share` of the values lie; null of nothing. */
export function quantile(values: number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
