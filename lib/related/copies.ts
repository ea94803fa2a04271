import { containmentOf, sample, shinglesOf } from './shingles.ts';
import type { Candidate } from './types.ts';

/** Copies of one text, by their ids, the earliest dated first. */
export interface CopyFamily {
  ids: string[];
  /** Of the pairs that join the family, the least share (0 to 1) of the shorter text that stands in the other. */
  containment: number;
}

/**
 * So much of the shorter text's word sequences stand in the other, and so many; pieces on one event share less, by common
 * quotations. In a short text one changed word weighs more.
 */
const SAME = 0.38;
const SAME_IN_SHORT = 0.3;
const LEAST_SHARED = 5;
/** The index holds every fourth sequence of a long text; who meets there is then compared whole. */
const LONG = 160;
const EVERY = 4;
/** A sequence in so many texts is a phrase of the trade, and no trace of one text. */
const COMMONPLACE = 200;
const LONGEST = 40_000;

/**
 * Groups copies of one text into families: containment of four-word shingles (Broder 1997), found over an inverted index of
 * sampled shingles, so that the work grows with what is shared and not with the pairs. Texts that are copied by nobody are in no
 * family. Where a body is missing, title and lead stand for it.
 */
export function groupCopies(
  articles: readonly Pick<Candidate, 'id' | 'title' | 'lead' | 'text' | 'date'>[],
): CopyFamily[] {
  const shingles = articles.map((article) => shinglesOf(wordingOf(article)));
  const families = new Families(articles.length);
  for (const [one, other] of pairsOf(shingles)) {
    const [a, b] = [shingles[one] ?? new Uint32Array(), shingles[other] ?? new Uint32Array()];
    const containment = containmentOf(a, b);
    const length = Math.min(a.length, b.length);
    if (containment >= (length > LONG ? SAME : SAME_IN_SHORT) && containment * length >= LEAST_SHARED)
      families.join(one, other, containment);
  }
  return families.list().map(({ members, containment }) => ({
    ids: members
      .map((at) => articles[at])
      .filter((article) => article !== undefined)
      .sort((a, b) => timeOf(a) - timeOf(b))
      .map(({ id }) => id),
    containment,
  }));
}

/** The pairs that have a sampled shingle in common, each once. */
function pairsOf(shingles: readonly Uint32Array[]): [number, number][] {
  const holders = new Map<number, number[]>();
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [at, all] of shingles.entries()) {
    for (const hash of sample(all, all.length > LONG ? EVERY : 1)) {
      const known = holders.get(hash);
      if (!known) {
        holders.set(hash, [at]);
        continue;
      }
      if (known.length >= COMMONPLACE) continue;
      for (const other of known) {
        const key = other * shingles.length + at;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([other, at]);
      }
      known.push(at);
    }
  }
  return pairs;
}

/** Whole where it is at hand; the lead alone says as much as title and lead, of which the title is each paper's own. */
function wordingOf({ title, lead, text = '' }: Pick<Candidate, 'title' | 'lead' | 'text'>): string {
  return (text.length >= lead.length ? text : lead || title).slice(0, LONGEST);
}

function timeOf({ date }: Pick<Candidate, 'date'>): number {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

/** Disjoint sets (Galler and Fischer 1964). */
class Families {
  readonly #parents: Int32Array;
  readonly #least = new Map<number, number>();

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_value, at) => at);
  }

  join(one: number, other: number, containment: number): void {
    const [a, b] = [this.#find(one), this.#find(other)];
    const least = Math.min(containment, this.#least.get(a) ?? 1, this.#least.get(b) ?? 1);
    this.#parents[b] = a;
    this.#least.set(a, least);
  }

  list(): { members: number[]; containment: number }[] {
    const members = new Map<number, number[]>();
    for (let at = 0; at < this.#parents.length; at += 1) {
      const root = this.#find(at);
      if (this.#least.has(root)) members.set(root, [...(members.get(root) ?? []), at]);
    }
    return [...members].map(([root, each]) => ({ members: each, containment: this.#least.get(root) ?? 1 }));
  }

  #find(at: number): number {
    let root = at;
    while ((this.#parents[root] ?? root) !== root) root = this.#parents[root] ?? root;
    let step = at;
    while (step !== root) {
      const next = this.#parents[step] ?? root;
      this.#parents[step] = root;
      step = next;
    }
    return root;
  }
}
