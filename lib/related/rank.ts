import { mended, profileOf } from './likeness.ts';
import { rarity, rarityOf } from './rarity.ts';
import { numberOf, type Store, weightOf } from './store.ts';
import type { Term } from './terms.ts';

/** Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond". */
const K1 = 1.2;
const B = 0.75;
/** A term counts no more often than so in the question. */
const HEAVIEST = 3;
/** After so many days a story is worth a third of one of today, less what never fades. */
const FADING_DAYS = 10;
const NEVER_FADES = 0.1;
/** A candidate without a date, where the story has one. */
const UNDATED = 0.5;
/** The story's best candidates lend it their terms (Rocchio 1971), which short titles need. */
const LENDERS = 4;
const LENT_TERMS = 25;
/** So many entries are read for a question: the rarest terms first, and of the frequent ones what still fits. */
const BUDGET = 400_000;
const MOST_TERMS = 80;
/** So many of the best are looked at again, by likeness. */
const LOOKED_AT = 100;

/** A question: what is looked for, as of which day. */
export interface Query {
  terms: ReadonlyMap<string, Term>;
  /** Days since 1970; NaN without a date. */
  day: number;
  /** The story itself, where it is among the candidates. */
  self: number;
}

/** A story by its number in the store, with its score from 0 to 1. */
export interface Hit {
  number: number;
  score: number;
}

/**
 * The `k` best candidates, best first; those without a word in common never. BM25 with time decay and pseudo-relevance feedback
 * finds them, likeness seen from both sides mends their order.
 */
export function rankStore(store: Store, query: Query, k: number): Hit[] {
  const size = store.ids.length;
  if (store.size === 0 || k <= 0) return [];
  const scores = new Float32Array(size);
  const average = store.total / store.size;
  const asked = new Map<number, number>();
  let full = 0;
  for (const [word, { weight }] of query.terms) {
    const term = store.termNumbers.get(word);
    const most = Math.min(weight, HEAVIEST);
    if (term !== undefined) asked.set(term, most);
    full += (rarityOf(store, word, term) * most * most * (K1 + 1)) / (most + K1);
  }
  addScores(store, asked, scores, average);
  const lenders = best(store, query, scores, LENDERS);
  const loans = lenders.map((lender) => loanOf(store, lender, average));
  addLoans(store, loans, scores, average);
  const profile = profileOf(store, query.terms);
  return best(store, query, scores, Math.max(k, LOOKED_AT))
    .map(({ number, score }) => {
      const fresh = freshness(query.day, store.days[number] ?? Number.NaN);
      return { number, score: mended(store, profile, number, Math.min(1, score / full / 2), fresh) };
    })
    .sort(nearest)
    .slice(0, k);
}

/** Adds what each story has of the terms. */
function addScores(
  store: Store,
  asked: ReadonlyMap<number, number>,
  scores: Float32Array,
  average: number,
): void {
  const terms = [...asked]
    .map(([term, weight]) => ({ term, weight: weight * rarity(store, term) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
  let left = BUDGET;
  for (const { term, weight } of terms) {
    const list = store.postings.list(term);
    if (list.length > left) continue;
    left -= list.length;
    for (let at = 0; at < list.length; at += 1) {
      const entry = list[at] ?? 0;
      const number = numberOf(entry);
      scores[number] = (scores[number] ?? 0) + weight * saturated(store, number, weightOf(entry), average);
    }
  }
}

function saturated(store: Store, number: number, weight: number, average: number): number {
  return (weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * (store.lengths[number] ?? 0)) / average));
}

/** What a lender lends: a weight for each of its terms. */
interface Loan {
  number: number;
  terms: Map<number, number>;
}

function loanOf(store: Store, { number, score }: Hit, average: number): Loan {
  const terms = new Map<number, number>();
  for (const entry of store.forward.list(number)) {
    const term = numberOf(entry);
    terms.set(term, score * saturated(store, number, weightOf(entry), average) * rarity(store, term));
  }
  return { number, terms };
}

/** Adds what the stories have of the lent terms; a lender gains nothing by what it lent itself. */
function addLoans(store: Store, loans: readonly Loan[], scores: Float32Array, average: number): void {
  const worth = new Map<number, number>();
  for (const { terms } of loans)
    for (const [term, value] of terms) worth.set(term, (worth.get(term) ?? 0) + value);
  const lent = [...worth].sort((a, b) => b[1] - a[1]).slice(0, LENT_TERMS);
  const most = lent[0]?.[1] ?? 1;
  addScores(store, new Map(lent.map(([term, value]) => [term, value / most])), scores, average);
  for (const { number, terms } of loans) {
    const own = new Map<number, number>();
    for (const entry of store.forward.list(number)) own.set(numberOf(entry), weightOf(entry));
    for (const [term] of lent) {
      const weight = own.get(term);
      const value = terms.get(term);
      if (weight === undefined || value === undefined) continue;
      const gain = (value / most) * rarity(store, term) * saturated(store, number, weight, average);
      scores[number] = (scores[number] ?? 0) - gain;
    }
  }
}

/** The best stories by score and nearness in time. */
function best(store: Store, { day, self }: Query, scores: Float32Array, k: number): Hit[] {
  const hits: Hit[] = [];
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    let score = scores[number] ?? 0;
    if (score <= least || number === self || store.ids[number] === null) continue;
    score *= freshness(day, store.days[number] ?? Number.NaN);
    if (score <= least) continue;
    hits.push({ number, score });
    if (hits.length < k * 2 + 16) continue;
    hits.sort(nearest).splice(k);
    least = hits.at(-1)?.score ?? 0;
  }
  return hits.sort(nearest).slice(0, k);
}

const nearest = (a: Hit, b: Hit): number => b.score - a.score || a.number - b.number;

function freshness(day: number, other: number): number {
  if (Number.isNaN(day)) return 1;
  if (Number.isNaN(other)) return UNDATED;
  return NEVER_FADES + (1 - NEVER_FADES) * Math.exp(-Math.abs(day - other) / FADING_DAYS);
}
