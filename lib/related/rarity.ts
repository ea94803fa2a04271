import type { Store } from './store.ts';

/** So many stories are taken to have been seen before, and a word of so many letters to stand in so many of them. */
const BEFORE = 50;
const SEEN_BEFORE = [0, 25, 20, 10, 5, 2, 0.5];

/** How rare a term is among the stories. */
export function rarity(store: Store, term: number): number {
  return rarityOf(store, store.words[term] ?? '', term);
}

/**
 * Inverse document frequency, as if so many more stories had been seen in which short words stand often: few candidates
 * alone cannot tell a rare word from a common one.
 */
export function rarityOf(store: Store, word: string, term: number | undefined): number {
  const frequency =
    (term === undefined ? 0 : (store.frequencies[term] ?? 0)) + (SEEN_BEFORE[word.length] ?? 0.5);
  return Math.log(1 + (store.size + BEFORE - frequency + 0.5) / (frequency + 0.5));
}
