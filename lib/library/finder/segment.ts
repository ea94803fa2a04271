import { type Bits, setBit } from './bits';

/**
 * A part of the index that is written once and never changed. Its dictionary is small enough to be held whole; the
 * document numbers of each term lie one after the other in chunks, as differences of one to three bytes, and a chunk is
 * read when a term of it is asked for.
 */
export interface Segment {
  id: number;
  /** How many documents it was made of. */
  documents: number;
  /** The terms in the order of their UTF-16 units, one after the other. */
  units: Uint16Array;
  /** Where each term begins in `units`; one more at the end. */
  starts: Uint32Array;
  /** Where each term's document numbers begin in all chunks joined; one more at the end. */
  offsets: Uint32Array;
  /** Where each chunk begins; one more at the end. */
  chunks: Uint32Array;
}

/** One chunk of a segment's document numbers. */
export interface Postings {
  /** Segment and number of the chunk. */
  id: [number, number];
  bytes: Uint8Array;
}

/** A chunk is closed by the first term that makes it as long as this. */
const CHUNK = 128 * 1024;

/** Bytes that grow. */
class Bytes {
  #bytes = new Uint8Array(CHUNK + 1024);
  length = 0;
  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const next = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    next.set(this.#bytes.subarray(0, this.length));
    this.#bytes = next;
  }
  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length] = (rest & 127) | 128;
      this.length += 1;
      rest >>>= 7;
    }
    this.#bytes[this.length] = rest;
    this.length += 1;
  }
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.length);
    this.length = 0;
    return bytes;
  }
}

/** Writes a segment from terms in their order, each with its ascending document numbers. */
export class SegmentWriter {
  readonly #id: number;
  #units = new Uint16Array(4096);
  #used = 0;
  readonly #starts: number[] = [0];
  readonly #offsets: number[] = [0];
  readonly #chunks: number[] = [0];
  readonly #bytes = new Bytes();
  readonly #postings: Postings[] = [];
  #total = 0;

  constructor(id: number) {
    this.#id = id;
  }

  add(term: string, documents: ArrayLike<number>): void {
    if (documents.length === 0) return;
    if (this.#used + term.length > this.#units.length) {
      const next = new Uint16Array(Math.max(this.#units.length * 2, this.#used + term.length));
      next.set(this.#units);
      this.#units = next;
    }
    for (let at = 0; at < term.length; at += 1) this.#units[this.#used + at] = term.charCodeAt(at);
    this.#used += term.length;
    this.#starts.push(this.#used);
    let before = 0;
    const from = this.#bytes.length;
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0;
      this.#bytes.number(document - before);
      before = document;
    }
    this.#total += this.#bytes.length - from;
    this.#offsets.push(this.#total);
    if (this.#bytes.length >= CHUNK) this.#close();
  }

  #close(): void {
    this.#postings.push({ id: [this.#id, this.#postings.length], bytes: this.#bytes.take() });
    this.#chunks.push(this.#total);
  }

  finish(documents: number): { segment: Segment; postings: Postings[] } {
    if (this.#bytes.length > 0) this.#close();
    const segment: Segment = {
      id: this.#id,
      documents,
      units: this.#units.slice(0, this.#used),
      starts: Uint32Array.from(this.#starts),
      offsets: Uint32Array.from(this.#offsets),
      chunks: Uint32Array.from(this.#chunks),
    };
    return { segment, postings: this.#postings };
  }
}

export const termCount = (segment: Segment): number => segment.starts.length - 1;

export function termAt({ units, starts }: Segment, at: number): string {
  return String.fromCharCode(...units.subarray(starts[at], starts[at + 1]));
}

/** Smaller, equal or greater, comparing at most the first `length` units of the term. */
function compare({ units, starts }: Segment, at: number, words: string, prefix: boolean): number {
  const start = starts[at] ?? 0;
  const length = (starts[at + 1] ?? 0) - start;
  const shared = Math.min(length, words.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (units[start + index] ?? 0) - words.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return prefix && length >= words.length ? 0 : length - words.length;
}

/** The terms that are these words, or begin with them: from the first to before the last. */
export function termRange(segment: Segment, words: string, prefix: boolean): [number, number] {
  const first = edge(segment, (at) => compare(segment, at, words, prefix) >= 0);
  const last = edge(segment, (at) => compare(segment, at, words, prefix) > 0);
  return [first, last];
}

function edge(segment: Segment, isAfter: (at: number) => boolean): number {
  let low = 0;
  let high = termCount(segment);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The terms that have these words inside. */
export function termsWithin(segment: Segment, words: string): number[] {
  const { units, starts } = segment;
  const found: number[] = [];
  const first = words.charCodeAt(0);
  let term = 0;
  for (let at = 0; at + words.length <= units.length; at += 1) {
    if (units[at] !== first) continue;
    let same = 1;
    while (same < words.length && units[at + same] === words.charCodeAt(same)) same += 1;
    if (same < words.length) continue;
    while ((starts[term + 1] ?? 0) <= at) term += 1;
    if (at + words.length <= (starts[term + 1] ?? 0) && found.at(-1) !== term) found.push(term);
  }
  return found;
}

/** The chunk that a term's document numbers lie in. */
export function chunkOf(segment: Segment, term: number): number {
  const offset = segment.offsets[term] ?? 0;
  let low = 0;
  let high = segment.chunks.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segment.chunks[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Marks the documents of a run of terms that lie in one chunk. */
export function markDocuments(
  segment: Segment,
  bytes: Uint8Array,
  chunk: number,
  from: number,
  to: number,
  bits: Bits,
): void {
  const base = segment.chunks[chunk] ?? 0;
  for (let term = from; term < to; term += 1)
    eachDocument(segment, bytes, base, term, (document) => setBit(bits, document));
}

/** Calls `take` with the documents of a term. `base` is where the chunk begins. */
export function eachDocument(
  segment: Segment,
  bytes: Uint8Array,
  base: number,
  term: number,
  take: (document: number) => void,
): void {
  const end = (segment.offsets[term + 1] ?? 0) - base;
  let at = (segment.offsets[term] ?? 0) - base;
  let document = 0;
  while (at < end) {
    let byte = bytes[at] ?? 0;
    at += 1;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
    }
    document += value;
    take(document);
  }
}
