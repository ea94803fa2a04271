import { rarityOf } from './rarity.ts';
import { isNameEntry, numberOf, type Store, weightOf } from './store.ts';
import type { Term } from './terms.ts';

/** A shared name tells more of likeness than another shared word. */
const NAME = 1.5;
/** So far likeness decides beside the search, where both stories have words enough; half as far with so many beyond a headline's. */
const MOST = 0.5;
const HALFWAY = 20;
const HEADLINE = 8;
/** Brings likeness to the measure of the search: on sets by event as many pairs lie above the bars of kin as by the search alone. */
const MEASURE = 0.5;

/** What a story holds, as a vector over the terms of the store. */
export interface Profile {
  worth: ReadonlyMap<number, number>;
  length: number;
  /** Of how many terms. */
  size: number;
}

/** The profile of a story that need not be in the store. */
export function profileOf(store: Store, terms: ReadonlyMap<string, Term>): Profile {
  const worth = new Map<number, number>();
  let squares = 0;
  for (const [word, { weight, name }] of terms) {
    const term = store.termNumbers.get(word);
    const value = weight * rarityOf(store, word, term) * (name ? NAME : 1);
    if (term !== undefined) worth.set(term, value);
    squares += value * value;
  }
  return { worth, length: Math.sqrt(squares), size: terms.size };
}

/**
 * A score of the search, mended by how like the two stories are, seen from both: the search asks how much of the one stands in
 * the other, and a long text or one full of stock phrases (the weather, the day's figures) has something of every story.
 */
export function mended(store: Store, asked: Profile, number: number, score: number, fresh: number): number {
  const held = store.forward.list(number);
  const size = Math.max(0, Math.min(asked.size, held.length) - HEADLINE);
  const share = (MOST * size) / (size + HALFWAY);
  return score ** (1 - share) * (MEASURE * likeness(store, asked, held) * fresh) ** share;
}

/** The cosine of two profiles, 0 to 1. */
function likeness(store: Store, { worth, length }: Profile, held: Uint32Array): number {
  let [common, squares] = [0, 0];
  for (let at = 0; at < held.length; at += 1) {
    const entry = held[at] ?? 0;
    const term = numberOf(entry);
    const value =
      weightOf(entry) * rarityOf(store, store.words[term] ?? '', term) * (isNameEntry(entry) ? NAME : 1);
    squares += value * value;
    common += value * (worth.get(term) ?? 0);
  }
  return squares === 0 || length === 0 ? 0 : common / (length * Math.sqrt(squares));
}
