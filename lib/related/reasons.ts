import { asRead } from './names.ts';
import { isNameEntry, numberOf, type Extra, type Store } from './store.ts';
import { rarity } from './rarity.ts';
import type { Term } from './terms.ts';
import type { Reason } from './types.ts';

const MOST_NAMES = 4;
const MOST_WORDS = 3;
/** Rarer than in every seventh story or so: words that say nothing of a story are no reason. */
const TELLING = 2;
/** A copy shares so much of its word sequences, and so many. */
const COPIED = 0.4;
const LEAST_COPIED = 6;

/** What a story brings to the comparison. */
export interface Asked {
  terms: ReadonlyMap<string, Term>;
  shingles: ReadonlySet<number>;
  day: string | null;
  place: string | null;
  /** Title and beginning, where names are looked up as they stand. */
  text: string;
  lang: string | null;
}

/** Why the story `number` is kin, the strongest reason first. */
export function reasonsFor(store: Store, asked: Asked, number: number): Reason[] {
  const { terms, shingles, day, place, text, lang } = asked;
  const reasons: Reason[] = [];
  const sketch = store.sketches.list(number);
  let shared = 0;
  for (const hash of sketch) if (shingles.has(hash)) shared += 1;
  if (shared >= LEAST_COPIED && shared >= sketch.length * COPIED)
    reasons.push({ kind: 'copy', share: shared / sketch.length });

  const held = new Map<number, boolean>();
  for (const entry of store.forward.list(number)) held.set(numberOf(entry), isNameEntry(entry));
  const small = store.size < 30;
  const common: { surface: string; name: boolean; worth: number }[] = [];
  for (const [word, { surface, name, weight }] of terms) {
    const term = store.termNumbers.get(word);
    const theirs = term === undefined ? undefined : held.get(term);
    if (term === undefined || theirs === undefined) continue;
    const rare = rarity(store, term);
    if (rare >= TELLING || (small && rare > 0.3))
      common.push({ surface, name: name && theirs, worth: rare * weight });
  }
  common.sort((a, b) => b.worth - a.worth);
  const names = asRead(
    common.filter(({ name }) => name).map(({ surface }) => surface),
    text,
    lang,
  );
  const words = common
    .filter(({ name, surface }) => !name && surface.length > 3)
    .map(({ surface }) => surface);
  if (names.length > 0) reasons.push({ kind: 'names', values: names.slice(0, MOST_NAMES) });
  if (names.length < 2 && words.length > 0)
    reasons.push({ kind: 'words', values: words.slice(0, MOST_WORDS) });

  const extra: Extra = store.extras.get(number) ?? {};
  if (day !== null && extra.day === day) {
    const samePlace = place !== null && extra.place?.toLowerCase() === place.toLowerCase();
    reasons.push({ kind: 'same-day', day, place: samePlace ? place : null });
  }
  if (extra.listed) reasons.push({ kind: 'listed', ...extra.listed });
  return reasons;
}
