/**
 * Many growing lists of 32-bit numbers in one typed array: each list lies in a block of a power of two and moves to a
 * block twice as large when it is full; blocks that were left are used again. It is compact, quick to scan, and goes
 * into storage as it is.
 */
export class ListPool {
  #data: Uint32Array<ArrayBuffer>;
  #used: number;
  #starts: Uint32Array<ArrayBuffer>;
  #lengths: Uint32Array<ArrayBuffer>;
  #count: number;
  readonly #free: number[][] = [];

  constructor(kept?: PoolData) {
    this.#data = kept?.data.slice() ?? new Uint32Array(1024);
    this.#used = kept?.data.length ?? 0;
    this.#starts = kept?.starts.slice() ?? new Uint32Array(256);
    this.#lengths = kept?.lengths.slice() ?? new Uint32Array(256);
    this.#count = kept?.starts.length ?? 0;
  }

  /** How many lists there are. */
  get count(): number {
    return this.#count;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#data.byteLength + this.#starts.byteLength + this.#lengths.byteLength;
  }

  /** Starts a list and gives its number. */
  open(): number {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts, this.#count + 1);
      this.#lengths = grown(this.#lengths, this.#count + 1);
    }
    this.#count += 1;
    return this.#count - 1;
  }

  /** Puts a number at the end of a list. */
  push(list: number, value: number): void {
    const length = this.#lengths[list] ?? 0;
    // A list that is exactly as long as a power of two fills its block.
    if ((length & (length - 1)) === 0) this.#move(list, length, length === 0 ? 1 : length * 2);
    this.#data[(this.#starts[list] ?? 0) + length] = value;
    this.#lengths[list] = length + 1;
  }

  /** The numbers of a list: a window on the pool, good until the next `push`. */
  list(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0;
    return this.#data.subarray(start, start + (this.#lengths[list] ?? 0));
  }

  /** How long a list is. */
  length(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** The pool's arrays, cut to what is used. */
  serialise(): PoolData {
    return {
      data: this.#data.slice(0, this.#used),
      starts: this.#starts.slice(0, this.#count),
      lengths: this.#lengths.slice(0, this.#count),
    };
  }

  #move(list: number, length: number, size: number): void {
    const level = Math.log2(size);
    const start = this.#free[level]?.pop() ?? this.#take(size);
    const old = this.#starts[list] ?? 0;
    if (length > 0) {
      this.#data.copyWithin(start, old, old + length);
      (this.#free[Math.log2(length)] ??= []).push(old);
    }
    this.#starts[list] = start;
  }

  #take(size: number): number {
    const start = this.#used;
    this.#used += size;
    if (this.#used > this.#data.length) this.#data = grown(this.#data, this.#used);
    return start;
  }
}

/** A pool as it is kept. */
export interface PoolData {
  data: Uint32Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  lengths: Uint32Array<ArrayBuffer>;
}

/** The same numbers in an array that has room for at least so many. */
export function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(array.length * 1.5)));
  larger.set(array);
  return larger;
}
