import type { Library } from '../db';
import type { Catalogue } from './catalogue';
import { type Check, passes } from './evaluate';

/** So many texts are read at once. */
const BATCH = 100;
/** Texts at hand, in characters: a phrase is typed letter by letter, and each letter asks the same ones. */
const AT_HAND = 12_000_000;

/** The folded texts of documents, those that were read last at hand. */
export class Texts {
  readonly #db: Library;
  readonly #catalogue: Catalogue;
  readonly #kept = new Map<number, string>();
  #length = 0;

  constructor(db: Library, catalogue: Catalogue) {
    this.#db = db;
    this.#catalogue = catalogue;
  }

  async read(documents: number[]): Promise<string[]> {
    const missing = documents.filter((document) => !this.#kept.has(document));
    const rows = await this.#db.texts.bulkGet(missing.map((at) => this.#catalogue.ids[at] ?? ''));
    const read = new Map(missing.map((document, at) => [document, rows[at]?.text ?? '']));
    const texts = documents.map((document) => read.get(document) ?? this.#kept.get(document) ?? '');
    for (const [document, text] of read) this.#keep(document, text);
    return texts;
  }

  #keep(document: number, text: string): void {
    this.#kept.set(document, text);
    this.#length += text.length;
    for (const [first, other] of this.#kept) {
      if (this.#length <= AT_HAND) break;
      this.#kept.delete(first);
      this.#length -= other.length;
    }
  }
}

/** Looks into the texts of those that may answer, in their order; it can be broken off and gone on with. */
export class PhraseSearch {
  readonly found: number[] = [];
  readonly #may: number[];
  readonly #checks: Check[];
  #at = 0;

  constructor(may: number[], checks: Check[]) {
    this.#may = may;
    this.#checks = checks;
  }

  get done(): boolean {
    return this.#at >= this.#may.length;
  }

  /** Goes on until all were looked at, or `ends` says so; it looks at some in any case. */
  async run(texts: Texts, ends: () => boolean): Promise<void> {
    while (!this.done) {
      const batch = this.#may.slice(this.#at, this.#at + BATCH);
      const read = await texts.read(batch);
      for (const [at, document] of batch.entries())
        if (passes(this.#checks, document, read[at] ?? '')) this.found.push(document);
      this.#at += batch.length;
      if (ends()) return;
    }
  }
}
