import { reasonsFor } from './reasons.ts';
import { rankStore } from './rank.ts';
import { sample, shinglesOf } from './shingles.ts';
import { Store, type Extra, type StoreData } from './store.ts';
import { termsOf } from './terms.ts';
import type { Candidate, Kin } from './types.ts';

export { groupCopies, type CopyFamily } from './copies.ts';
export { compareCopies, type CopyChange } from './compare.ts';
export type { Candidate, Kin, Reason } from './types.ts';

/** An index as it is kept. */
export interface IndexData {
  version: 1;
  store: StoreData;
}

/** Stories among which a story's kin are found. */
export interface RelatedIndex {
  /** How many stories it holds. */
  readonly size: number;
  /** Puts a story in; one of the same id is replaced. */
  add(candidate: Candidate): void;
  /** Takes a story out; false where there is none of that id. */
  remove(id: string): boolean;
  /**
   * The `k` nearest stories, nearest first, with reasons. The story itself need not be in the index; where it is (same
   * id) it is left out.
   */
  rank(article: Candidate, k: number): Kin[];
  /** What `restoreIndex` takes: typed arrays, strings and plain objects, which IndexedDB stores as they are. */
  serialise(): IndexData;
  /** Bytes of the lists, without the dictionary of terms. */
  readonly bytes: number;
}

/** A story's opening gives the sample that shows copies. */
const SKETCH_LETTERS = 1500;
const SKETCH_EVERY = 4;
/** So much of the body is looked through for names as they stand. */
const NAMED_LETTERS = 4000;
const DAY = 86_400_000;
/** So many gaps of removed stories are borne, as a share of all. */
const MOST_GAPS = 0.25;

/** An index over candidates, which grows and shrinks afterwards. */
export function createIndex(candidates: Iterable<Candidate> = []): RelatedIndex {
  return over(new Store(), candidates);
}

/** An index as `serialise` gave it; null for what is none or is of another version. */
export function restoreIndex(data: IndexData | null | undefined): RelatedIndex | null {
  if (data?.version !== 1) return null;
  return over(Store.restore(data.store), []);
}

function over(kept: Store, candidates: Iterable<Candidate>): RelatedIndex {
  let store = kept;
  const index: RelatedIndex = {
    get size() {
      return store.size;
    },
    get bytes() {
      return store.postings.bytes + store.forward.bytes + store.sketches.bytes;
    },
    add(candidate) {
      store.add({
        id: candidate.id,
        terms: termsOf(candidate),
        sketch: sample(shinglesOf(openingOf(candidate)), SKETCH_EVERY),
        day: dayOf(candidate.date),
        extra: extraOf(candidate),
      });
    },
    remove(id) {
      const removed = store.remove(id);
      const gaps = store.ids.length - store.size;
      if (gaps > 1000 && gaps > store.ids.length * MOST_GAPS) store = store.compact();
      return removed;
    },
    rank(article, k) {
      const terms = termsOf(article);
      const query = { terms, day: dayOf(article.date), self: store.numbers.get(article.id) ?? -1 };
      const hits = rankStore(store, query, k);
      if (hits.length === 0) return [];
      const asked = {
        terms,
        shingles: new Set(shinglesOf(`${article.lead}\n${article.text ?? ''}`)),
        day: article.date?.slice(0, 10) ?? null,
        place: article.place ?? null,
        text: [article.title, article.lead, (article.text ?? '').slice(0, NAMED_LETTERS)].join('\n'),
        lang: article.lang ?? null,
      };
      return hits.map(({ number, score }) => ({
        id: store.ids[number] ?? '',
        score,
        reasons: reasonsFor(store, asked, number),
      }));
    },
    serialise: () => ({ version: 1, store: store.serialise() }),
  };
  for (const candidate of candidates) index.add(candidate);
  return index;
}

function openingOf({ lead, text = '' }: Candidate): string {
  return (text.length > lead.length ? text : lead).slice(0, SKETCH_LETTERS);
}

function dayOf(date: string | undefined): number {
  return date === undefined ? Number.NaN : Date.parse(date) / DAY;
}

function extraOf({ date, place, listed }: Candidate): Extra {
  return {
    ...(date !== undefined && { day: date.slice(0, 10) }),
    ...(place !== undefined && { place }),
    ...(listed && { listed }),
  };
}
