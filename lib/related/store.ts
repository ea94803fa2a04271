import { grown, ListPool, type PoolData } from './pool.ts';
import type { Term } from './terms.ts';

/** One entry of a list: a number (story or term) and the weight of the term in the story, in 32 bits. */
const WEIGHT_BITS = 7;
const NAME_BIT = 1 << WEIGHT_BITS;
const SHIFT = WEIGHT_BITS + 1;
const STEPS = 6;
const HEAVIEST = NAME_BIT - 1;

/** The number of an entry. */
export const numberOf = (entry: number): number => entry >>> SHIFT;
/** The weight of an entry. */
export const weightOf = (entry: number): number => (entry & HEAVIEST) / STEPS;
/** Whether the term is a name there. */
export const isNameEntry = (entry: number): boolean => (entry & NAME_BIT) !== 0;

/** A store as it is kept: plain and typed arrays only, so that IndexedDB takes it as it is. */
export interface StoreData {
  ids: (string | null)[];
  terms: string;
  postings: PoolData;
  forward: PoolData;
  sketches: PoolData;
  days: Float64Array<ArrayBuffer>;
  extras: Record<number, Extra>;
}

/** What the reasons need of a story beside its terms. */
export interface Extra {
  day?: string;
  place?: string;
  listed?: { rank: number; heading: string | null };
}

/** One story as the store takes it. */
export interface Entry {
  id: string;
  terms: ReadonlyMap<string, Term>;
  sketch: Uint32Array;
  /** Days since 1970; NaN where there is no date. */
  day: number;
  extra: Extra;
}

/** Stories and their terms both ways: which stories hold a term, and which terms a story holds. */
export class Store {
  readonly numbers = new Map<string, number>();
  readonly termNumbers = new Map<string, number>();
  readonly words: string[] = [];
  ids: (string | null)[] = [];
  postings = new ListPool();
  forward = new ListPool();
  sketches = new ListPool();
  days = new Float64Array(64);
  lengths = new Float32Array(64);
  /** In how many living stories a term stands. */
  frequencies: Uint32Array<ArrayBuffer> = new Uint32Array(256);
  extras = new Map<number, Extra>();
  total = 0;

  get size(): number {
    return this.numbers.size;
  }

  /** Puts a story in; one of the same id goes out before. */
  add({ id, terms, sketch, day, extra }: Entry): void {
    this.remove(id);
    const number = this.forward.open();
    this.sketches.open();
    this.ids.push(id);
    this.numbers.set(id, number);
    if (number >= this.days.length) this.#grow();
    this.days[number] = day;
    if (Object.keys(extra).length > 0) this.extras.set(number, extra);
    for (const hash of sketch) this.sketches.push(number, hash);
    let length = 0;
    for (const [word, { weight, name }] of terms) {
      const term = this.#term(word);
      const low = Math.min(HEAVIEST, Math.max(1, Math.round(weight * STEPS))) | (name ? NAME_BIT : 0);
      this.postings.push(term, ((number << SHIFT) | low) >>> 0);
      this.forward.push(number, ((term << SHIFT) | low) >>> 0);
      this.frequencies[term] = (this.frequencies[term] ?? 0) + 1;
      length += (low & HEAVIEST) / STEPS;
    }
    this.lengths[number] = length;
    this.total += length;
  }

  /** Takes a story out; false where there is none of that id. */
  remove(id: string): boolean {
    const number = this.numbers.get(id);
    if (number === undefined) return false;
    this.numbers.delete(id);
    this.ids[number] = null;
    this.extras.delete(number);
    this.total -= this.lengths[number] ?? 0;
    for (const entry of this.forward.list(number)) {
      const term = numberOf(entry);
      this.frequencies[term] = (this.frequencies[term] ?? 1) - 1;
    }
    return true;
  }

  /** What to keep; the gaps of removed stories are closed. */
  serialise(): StoreData {
    const { ids, postings, forward, sketches, days, words, extras } = this.compact();
    return {
      ids: [...ids],
      terms: words.join('\n'),
      postings: postings.serialise(),
      forward: forward.serialise(),
      sketches: sketches.serialise(),
      days: days.slice(0, ids.length),
      extras: Object.fromEntries(extras),
    };
  }

  /** A store without gaps: this one where it has none, else a copy of what lives. */
  compact(): Store {
    if (this.numbers.size === this.ids.length) return this;
    const copy = new Store();
    for (const [id, number] of this.numbers) {
      const terms = new Map<string, Term>();
      for (const entry of this.forward.list(number))
        terms.set(this.words[numberOf(entry)] ?? '', {
          weight: weightOf(entry),
          name: isNameEntry(entry),
          surface: '',
        });
      copy.add({
        id,
        terms,
        sketch: this.sketches.list(number).slice(),
        day: this.days[number] ?? Number.NaN,
        extra: this.extras.get(number) ?? {},
      });
    }
    return copy;
  }

  /** A store as it was kept. */
  static restore(data: StoreData): Store {
    const store = new Store();
    store.ids = [...data.ids];
    for (const [number, id] of store.ids.entries()) if (id !== null) store.numbers.set(id, number);
    for (const [number, word] of (data.terms === '' ? [] : data.terms.split('\n')).entries()) {
      store.termNumbers.set(word, number);
      store.words.push(word);
    }
    store.postings = new ListPool(data.postings);
    store.forward = new ListPool(data.forward);
    store.sketches = new ListPool(data.sketches);
    store.days = data.days.slice();
    store.lengths = new Float32Array(store.ids.length);
    store.frequencies = new Uint32Array(store.termNumbers.size);
    store.extras = new Map(Object.entries(data.extras).map(([number, extra]) => [Number(number), extra]));
    for (const number of store.numbers.values()) {
      let length = 0;
      for (const entry of store.forward.list(number)) {
        const term = numberOf(entry);
        store.frequencies[term] = (store.frequencies[term] ?? 0) + 1;
        length += weightOf(entry);
      }
      store.lengths[number] = length;
      store.total += length;
    }
    return store;
  }

  #term(word: string): number {
    const known = this.termNumbers.get(word);
    if (known !== undefined) return known;
    const number = this.postings.open();
    this.termNumbers.set(word, number);
    this.words.push(word);
    if (number >= this.frequencies.length) this.frequencies = grown(this.frequencies, number + 1);
    return number;
  }

  #grow(): void {
    const [days, lengths] = [new Float64Array(this.ids.length * 2), new Float32Array(this.ids.length * 2)];
    days.set(this.days);
    lengths.set(this.lengths);
    [this.days, this.lengths] = [days, lengths];
  }
}
