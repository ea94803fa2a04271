import type { Library } from '../db';
import { libraryError } from '../errors';
import type { StoryQuery } from '../types';
import { hasBit, keepBits } from './bits';
import { type Catalogue, FLAG } from './catalogue';
import { evaluate, tagBits, where } from './evaluate';
import { completions, type Facets, facetsOf, type TagCount, tagCounts } from './facets';
import { Follower } from './follow';
import { type Pictures, picturesOf } from './pictures';
import { parseQuestion } from './query';
import { StaleIndexError } from './shelf';
import { PhraseSearch, Texts } from './texts';

export type { Facets } from './facets';
export type { Pictures } from './pictures';

/** What a question found. */
export interface Found {
  /** How many there are; at least so many where `partial`. */
  total: number;
  /** There may be more: looking through the texts for a phrase was broken off. */
  partial: boolean;
  /** The stories of the window that was asked for, newest first. */
  ids: string[];
  /** Parts of the question that were not understood. */
  unknown: string[];
}

/** What the finder needs of its surroundings. `pause` lets others have their turn. */
export interface FinderOptions {
  now?: () => number;
  pause?: () => Promise<void>;
}

/** How a question is asked. */
export interface FindOptions {
  /** How long texts may be looked through for a phrase, in milliseconds; from where it was broken off before. */
  patience?: number;
  /** So many stories are enough for now. */
  enough?: number;
  /** Ends it where the answer is no longer wanted. */
  signal?: AbortSignal | undefined;
}

/** How long texts are looked through for a phrase, in milliseconds, unless more is asked for. */
const PATIENCE = 120;

interface Answer {
  documents: number[];
  unknown: string[];
  /** Where the texts are still to be looked through. */
  search: PhraseSearch | null;
}

/**
 * Finds, counts and completes without reading stories: it keeps a catalogue of them in memory and an index of their words
 * in the database, and follows the journal of changes. Several may work on one library at once.
 */
export class Finder {
  readonly #db: Library;
  readonly #now: () => number;
  readonly #follower: Follower;
  #turn: Promise<unknown> = Promise.resolve();
  #tags: { state: number; counts: TagCount[] } | null = null;
  #texts: { catalogue: Catalogue; texts: Texts } | null = null;
  #last: { key: string; state: number; answer: Answer } | null = null;

  constructor(db: Library, options: FinderOptions = {}) {
    this.#db = db;
    this.#now = options.now ?? ((): number => performance.now());
    const pause = (): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve);
      });
    this.#follower = new Follower(db, options.pause ?? pause);
  }

  /** Stories that answer a query, newest first: how many, and those of a window. */
  async find(query: StoryQuery = {}, options: FindOptions = {}): Promise<Found> {
    return this.#inTurn(async () => {
      const { documents, search, unknown } = await this.#answer(query, options);
      const partial = search !== null && !search.done;
      const from = query.offset ?? 0;
      const window = documents.slice(from, query.limit === undefined ? undefined : from + query.limit);
      const { ids } = this.#follower.catalogue;
      return { total: documents.length, partial, ids: window.map((at) => ids[at] ?? ''), unknown };
    }, options.signal);
  }

  /** What can be filtered by: of the stories that answer the query, or of all where none does. */
  async facets(query: StoryQuery = {}, { signal }: FindOptions = {}): Promise<Facets> {
    return this.#inTurn(async () => {
      const { documents } = await this.#answer(query, { signal });
      const shown = documents.length > 0 ? documents : this.#inPlace('library');
      return facetsOf(this.#follower.catalogue, shown);
    }, signal);
  }

  /** Everything that the pictures show, of the stories that answer the query. */
  async pictures(query: StoryQuery = {}, options: FindOptions = {}): Promise<Pictures> {
    return this.#inTurn(async () => {
      const { documents, search, unknown } = await this.#answer(query, options);
      const partial = search !== null && !search.done;
      return { ...picturesOf(this.#follower.catalogue, documents, query.tag), partial, unknown };
    }, options.signal);
  }

  /** How many stories there are in the library or the trash. */
  async count(place: StoryQuery['place'] = 'library'): Promise<number> {
    return this.#inTurn(async () => this.#inPlace(place).length);
  }

  /** Tags in use that complete what was typed, the best first. */
  async completeTags(prefix: string, limit: number): Promise<string[]> {
    return this.#inTurn(async () => {
      const { state, catalogue } = this.#follower;
      if (this.#tags?.state !== state) this.#tags = { state, counts: tagCounts(catalogue) };
      return completions(this.#tags.counts, prefix, limit);
    });
  }

  /** Reads ahead what the first question for words needs. */
  async warm(): Promise<void> {
    return this.#inTurn(() => this.#follower.shelf.warm());
  }

  #inPlace(place: StoryQuery['place']): number[] {
    const { catalogue } = this.#follower;
    const wanted = place === 'trash' ? FLAG.trash : 0;
    return catalogue.order().filter((at) => ((catalogue.flags[at] ?? 0) & FLAG.trash) === wanted);
  }

  /** One after the other, each with everything that has changed until then; what nobody waits for any more has no turn. */
  async #inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const turn = this.#turn.then(async () => {
      for (let tries = 0; ; tries += 1) {
        signal?.throwIfAborted();
        try {
          await this.#follower.catchUp();
          return await work();
        } catch (error) {
          signal?.throwIfAborted();
          if (!(error instanceof StaleIndexError) || tries > 3) throw libraryError(error);
          this.#follower.forget();
        }
      }
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #answer(query: StoryQuery, options: FindOptions): Promise<Answer> {
    const { words = '', tag, host, agency, place } = query;
    const key = JSON.stringify([words, tag, host, agency, place]);
    const { state } = this.#follower;
    const last = this.#last;
    if (last?.key === key && last.state === state) {
      if (options.patience !== undefined) await this.#goOn(last.answer, options);
      return last.answer;
    }
    const { catalogue, shelf } = this.#follower;
    const question = parseQuestion(words);
    const { bits, checks } = await evaluate(question, catalogue, shelf);
    if (tag) {
      const wanted = tag.toLowerCase();
      const fits = (value: string): boolean => value === wanted || value.startsWith(`${wanted}/`);
      keepBits(
        bits,
        tagBits(catalogue, (at) => fits((catalogue.tagPool.values[at] ?? '').toLowerCase())),
      );
    }
    if (host !== undefined) {
      const number = catalogue.hostPool.find(host);
      keepBits(
        bits,
        where(catalogue, (at) => catalogue.hosts[at] === number),
      );
    }
    if (agency !== undefined) {
      const number = catalogue.agencyPool.find(agency) ?? -1;
      keepBits(
        bits,
        where(catalogue, (at) => (catalogue.agencies[at] ?? []).includes(number)),
      );
    }
    const may = this.#inPlace(place).filter((at) => hasBit(bits, at));
    const search = checks.length > 0 ? new PhraseSearch(may, checks) : null;
    const answer = { documents: search?.found ?? may, unknown: question.unknown, search };
    this.#last = { key, state, answer };
    await this.#goOn(answer, options);
    return answer;
  }

  async #goOn({ search }: Answer, { patience = PATIENCE, enough, signal }: FindOptions): Promise<void> {
    if (!search) return;
    const { catalogue } = this.#follower;
    // A number means the same text as long as the catalogue is the same.
    if (this.#texts?.catalogue !== catalogue)
      this.#texts = { catalogue, texts: new Texts(this.#db, catalogue) };
    const ends = this.#now() + patience;
    await search.run(this.#texts.texts, () => {
      signal?.throwIfAborted();
      return this.#now() > ends || search.found.length >= (enough ?? Infinity);
    });
  }
}

const finders = new WeakMap<Library, Finder>();

/** The one finder of an open library in this context. */
export function finderOf(db: Library): Finder {
  const known = finders.get(db);
  if (known) return known;
  const finder = new Finder(db);
  finders.set(db, finder);
  return finder;
}
