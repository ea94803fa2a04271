import type { Library } from '../db';
import { type Bits, setBit } from './bits';
import type { Catalogue, StateRow } from './catalogue';
import { mergeSegments } from './merge';
import {
  chunkOf,
  markDocuments,
  type Postings,
  type Segment,
  SegmentWriter,
  termRange,
  termsWithin,
} from './segment';
import { termsOf } from './tokens';

/** Chunks of document numbers that are kept at hand, in bytes. */
const AT_HAND = 24 * 1024 * 1024;
/** A segment is joined with the one before it when that is less than so many times as large. */
const STEP = 4;

/** Another window has joined segments meanwhile; what is held of them has to be read anew. */
export class StaleIndexError extends Error {
  override name = 'StaleIndexError';
}

/**
 * The words of all texts: segments in the database, and the newest texts in memory until there are enough of them for a
 * segment of their own. A term's documents are read when they are asked for.
 */
export class Shelf {
  readonly #db: Library;
  #segments: Segment[] | null = null;
  #ids: number[];
  readonly #chunks = new Map<string, Uint8Array>();
  #atHand = 0;
  /** The newest texts: term to documents, in their order. */
  #fresh = new Map<string, number[]>();
  freshDocuments = 0;

  constructor(db: Library, segmentIds: number[]) {
    this.#db = db;
    this.#ids = segmentIds;
  }

  get segmentIds(): number[] {
    return this.#ids;
  }

  add(document: number, foldedText: string): void {
    for (const term of termsOf(foldedText)) {
      const known = this.#fresh.get(term);
      if (known) known.push(document);
      else this.#fresh.set(term, [document]);
    }
    this.freshDocuments += 1;
  }

  /** Reads the dictionaries, which the first question for words would else wait for. */
  async warm(): Promise<void> {
    await this.#load();
  }

  async #load(): Promise<Segment[]> {
    if (this.#segments) return this.#segments;
    const rows = await this.#db.segments.bulkGet(this.#ids);
    this.#segments = rows.flatMap((row) => (row ? [row] : []));
    return this.#segments;
  }

  /**
   * Marks the documents of a term; with `prefix` of all terms that begin with it. Where nothing begins with it, those
   * that have it inside: a compound is found by its last part too.
   */
  async mark(words: string, prefix: boolean, bits: Bits): Promise<void> {
    const segments = await this.#load();
    const ranges = segments.map((segment) => termRange(segment, words, prefix));
    const fresh = prefix
      ? [...this.#fresh.keys()].filter((term) => term.startsWith(words))
      : this.#fresh.has(words)
        ? [words]
        : [];
    const inside =
      prefix && words.length > 2 && fresh.length === 0 && ranges.every(([from, to]) => from === to);
    const freshTerms = inside ? [...this.#fresh.keys()].filter((term) => term.includes(words)) : fresh;
    for (const term of freshTerms) for (const document of this.#fresh.get(term) ?? []) setBit(bits, document);
    const wanted: { segment: Segment; chunk: number; from: number; to: number }[] = [];
    for (const [at, segment] of segments.entries()) {
      const [from, to] = ranges[at] ?? [0, 0];
      const terms = inside ? termsWithin(segment, words) : null;
      if (terms)
        for (const term of terms)
          wanted.push({ segment, chunk: chunkOf(segment, term), from: term, to: term + 1 });
      else wanted.push(...byChunk(segment, from, to));
    }
    const bytes = await this.#read(wanted.map(({ segment, chunk }) => [segment.id, chunk]));
    for (const [at, { segment, chunk, from, to }] of wanted.entries()) {
      const chunkBytes = bytes[at];
      if (!chunkBytes) throw new StaleIndexError();
      markDocuments(segment, chunkBytes, chunk, from, to, bits);
    }
  }

  async #read(ids: [number, number][]): Promise<(Uint8Array | undefined)[]> {
    const keyOf = (id: [number, number]): string => id.join(':');
    const missing = new Map(ids.filter((id) => !this.#chunks.has(keyOf(id))).map((id) => [keyOf(id), id]));
    const read = new Map<string, Uint8Array>();
    if (missing.size > 0)
      for (const row of await this.#db.postings.bulkGet([...missing.values()]))
        if (row) read.set(keyOf(row.id), row.bytes);
    const all = ids.map((id) => {
      const key = keyOf(id);
      const bytes = read.get(key) ?? this.#chunks.get(key);
      // The last that was used stands at the end.
      if (bytes && this.#chunks.delete(key)) this.#chunks.set(key, bytes);
      return bytes;
    });
    for (const [key, bytes] of read) {
      this.#chunks.set(key, bytes);
      this.#atHand += bytes.byteLength;
    }
    for (const [key, bytes] of this.#chunks) {
      if (this.#atHand <= AT_HAND) break;
      this.#chunks.delete(key);
      this.#atHand -= bytes.byteLength;
    }
    return all;
  }

  /**
   * Writes what is in memory as a segment, with the catalogue, and takes what it holds out of the journal: all or nothing.
   * False when another window was quicker; then everything has to be read anew.
   */
  async flush(catalogue: Catalogue, generation: number, upTo: number): Promise<boolean> {
    const id = Math.max(0, ...this.#ids) + 1;
    const writer = new SegmentWriter(id);
    const terms = [...this.#fresh.keys()].sort();
    for (const term of terms) writer.add(term, this.#fresh.get(term) ?? []);
    const made = terms.length > 0 ? writer.finish(this.freshDocuments) : null;
    const ids = made ? [...this.#ids, id] : this.#ids;
    const state: StateRow = { id: 'state', generation: generation + 1, upTo, segments: ids };
    if (!(await this.#write(catalogue, state, made, []))) return false;
    if (made) this.#segments?.push(made.segment);
    this.#ids = ids;
    this.#fresh = new Map();
    this.freshDocuments = 0;
    return true;
  }

  /** Whether the last segments should be joined. */
  async needsMerge(): Promise<boolean> {
    return (await this.#tail()).length > 1;
  }

  async #tail(): Promise<Segment[]> {
    const segments = await this.#load();
    let from = segments.length - 1;
    let size = segments[from]?.documents ?? 0;
    while (from > 0 && (segments[from - 1]?.documents ?? 0) < size * STEP) {
      from -= 1;
      size += segments[from]?.documents ?? 0;
    }
    return segments.slice(Math.max(0, from));
  }

  /** Joins the last segments into one. False when another window was quicker. */
  async merge(
    catalogue: Catalogue,
    generation: number,
    upTo: number,
    pause: () => Promise<void>,
  ): Promise<boolean> {
    const tail = await this.#tail();
    const parts: { segment: Segment; postings: Uint8Array[] }[] = [];
    for (const segment of tail) {
      const rows = await this.#db.postings
        .where('id')
        .between([segment.id, 0], [segment.id, Number.MAX_SAFE_INTEGER])
        .toArray();
      parts.push({ segment, postings: rows.map((row) => row.bytes) });
    }
    const id = Math.max(...this.#ids) + 1;
    const made = await mergeSegments(parts, id, (document) => catalogue.isAlive(document), pause);
    const gone = tail.map((segment) => segment.id);
    const ids = [...this.#ids.filter((each) => !gone.includes(each)), id];
    const state: StateRow = { id: 'state', generation: generation + 1, upTo, segments: ids };
    if (!(await this.#write(catalogue, state, made, gone))) return false;
    this.#segments = [...(this.#segments ?? []).filter((each) => !gone.includes(each.id)), made.segment];
    this.#ids = ids;
    this.#chunks.clear();
    this.#atHand = 0;
    return true;
  }

  async #write(
    catalogue: Catalogue,
    state: StateRow,
    made: { segment: Segment; postings: Postings[] } | null,
    gone: number[],
  ): Promise<boolean> {
    const db = this.#db;
    const columns = catalogue.write();
    return db.transaction('rw', [db.segments, db.postings, db.catalogue, db.changes], async () => {
      const now = await db.catalogue.get('state');
      if ((now?.id === 'state' ? now.generation : 0) !== state.generation - 1) return false;
      if (made) {
        await db.segments.put(made.segment);
        await db.postings.bulkPut(made.postings);
      }
      await db.segments.bulkDelete(gone);
      for (const id of gone)
        await db.postings.where('id').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
      await db.catalogue.bulkPut([columns, state]);
      await db.changes.where('seq').belowOrEqual(state.upTo).delete();
      return true;
    });
  }
}

/** A run of terms, parted where another chunk begins. */
function byChunk(
  segment: Segment,
  from: number,
  to: number,
): { segment: Segment; chunk: number; from: number; to: number }[] {
  const runs: { segment: Segment; chunk: number; from: number; to: number }[] = [];
  for (let at = from; at < to;) {
    const chunk = chunkOf(segment, at);
    const end = segment.chunks[chunk + 1] ?? 0;
    let next = at + 1;
    while (next < to && (segment.offsets[next] ?? 0) < end) next += 1;
    runs.push({ segment, chunk, from: at, to: next });
    at = next;
  }
  return runs;
}
