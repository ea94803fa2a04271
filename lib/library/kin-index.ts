import { Dexie, type DexieOptions, type Table } from 'dexie';
import { createIndex, type IndexData, type RelatedIndex, restoreIndex } from '@/lib/related';
import type { Library } from './db';
import { newsSince } from './journal-news';
import { readMembers } from './kin-members';

/** The index as it is kept, with the ids of the stories that are in it. */
interface KeptIndex {
  name: 'library';
  data: IndexData;
  ids: string[];
}

/** Small beside the index, because it is written after every few changes. */
interface KeptState {
  name: 'state';
  /** The last entry of the journal that was looked at. */
  upTo: number;
  /** Stories that the kept index does not hold as they are now; true where it may hold other words of them. */
  late: [storyId: string, words: boolean][];
}

/** The index of saved stories as it is kept. A database of its own: it can always be made again from the stories. */
export class KinStore extends Dexie {
  declare indexes: Table<KeptIndex | KeptState, string>;

  constructor(name = 'nutgraf-kin', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({ indexes: 'name' });
  }
}

/** Stories that are read at once. */
const BATCH = 20;
/** Behind everything else, so many stories are taken in without a pause. */
const STEP = 4;
/** So many stories are taken in before a question is answered; the rest follows behind the answer. */
const AT_ONCE = 500;
/** With fewer changes the index is neither read nor written for them alone. */
const MANY = 64;
/** While very many are taken in, the index is written each time that it has grown by a third, and by so many. */
const STRIDE = 2000;

/** What the index needs of its surroundings: `pause` lets others have their turn. */
export interface KinIndexOptions {
  pause?: () => Promise<void>;
  atOnce?: number;
}

const aMoment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * The index of kin over all saved stories. It follows the journal of changes, so that nobody has to wait for it: a save
 * does not touch it, and what a worker that ended had not taken in is taken in by the next one.
 */
export class KinIndex {
  readonly #db: Library;
  readonly #store: KinStore;
  readonly #pause: () => Promise<void>;
  readonly #atOnce: number;
  #turn: Promise<unknown> = Promise.resolve();
  #index: RelatedIndex | null = null;
  #ids = new Set<string>();
  /** Looked at and not yet taken in. */
  #due = new Map<string, boolean>();
  /** Taken in, but not in the kept index. */
  #late = new Map<string, boolean>();
  #upTo = 0;

  constructor(db: Library, store: KinStore, { pause = aMoment, atOnce = AT_ONCE }: KinIndexOptions = {}) {
    this.#db = db;
    this.#store = store;
    this.#pause = pause;
    this.#atOnce = atOnce;
  }

  /** The index with what has changed until now; where that is very much, with a part of it, and the rest follows. */
  async current(): Promise<RelatedIndex> {
    const index = await this.#inTurn(async () => {
      const opened = this.#index ?? (await this.#open());
      await this.#look();
      await this.#take(opened, this.#atOnce);
      return opened;
    });
    if (this.#due.size > 0) this.settle().catch(() => undefined);
    return index;
  }

  /**
   * Takes in what has changed, in small steps, until its signal ends it. A few changes are only written down: they are taken in with the next
   * question, and the index need not be read for them.
   */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#index && (await this.#isLittle())) return;
      if (!this.#index) await this.#open();
      await this.#look();
    });
    const isWanted = (): boolean => !signal?.aborted && this.#due.size > 0;
    while (this.#index && isWanted()) {
      const index = this.#index;
      await this.#inTurn(() => this.#take(index, STEP));
      await this.#pause();
    }
  }

  /** Whether so little has changed that the index need not be read for it; then that is written down. */
  async #isLittle(): Promise<boolean> {
    const state = await this.#readState();
    if (!state) return false;
    const news = await newsSince(this.#db, state.upTo);
    if (!news.whole) return false;
    const late = new Map(state.late);
    for (const [id, words] of news.stories) late.set(id, words || late.get(id) === true);
    if (late.size >= MANY) return false;
    if (news.stories.size > 0)
      await this.#store.indexes.put({ name: 'state', upTo: news.upTo, late: [...late] });
    return true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #readState(): Promise<KeptState | null> {
    const row = await this.#store.indexes.get('state').catch(() => undefined);
    return row?.name === 'state' ? row : null;
  }

  async #open(): Promise<RelatedIndex> {
    const kept = await this.#store.indexes.get('library').catch(() => undefined);
    const state = await this.#readState();
    const restored = kept?.name === 'library' ? restoreIndex(kept.data) : null;
    const index = restored ?? createIndex();
    this.#ids = new Set(restored && kept?.name === 'library' ? kept.ids : []);
    this.#late = new Map();
    this.#due = new Map(restored && state ? state.late : []);
    this.#upTo = restored && state ? state.upTo : -1;
    this.#index = index;
    return index;
  }

  /** Notes which stories have changed since the last look. */
  async #look(): Promise<void> {
    const news = await newsSince(this.#db, this.#upTo);
    for (const [id, words] of news.stories) this.#note(id, words);
    // What the journal does not tell any more is seen by comparing: imports, deletions, a library that was restored.
    if (!news.whole) {
      const present = new Set(await this.#db.stories.toCollection().primaryKeys());
      for (const id of present) if (!this.#ids.has(id)) this.#note(id, true);
      for (const id of this.#ids) if (!present.has(id)) this.#note(id, false);
    }
    this.#upTo = news.upTo;
  }

  #note(id: string, words: boolean): void {
    this.#due.set(id, words || this.#due.get(id) === true);
  }

  /** Takes in at most so many of those that are due. */
  async #take(index: RelatedIndex, most: number): Promise<void> {
    if (this.#due.size === 0) return;
    const due = [...this.#due].slice(0, most);
    for (let from = 0; from < due.length; from += BATCH) {
      const batch = due.slice(from, from + BATCH);
      await this.#takeBatch(index, batch);
      if (this.#late.size >= Math.max(STRIDE, this.#ids.size / 4)) await this.#keep(index);
      if (from + BATCH < due.length) await this.#pause();
    }
    if (this.#due.size === 0) await (this.#late.size >= MANY ? this.#keep(index) : this.#keepState());
  }

  async #takeBatch(index: RelatedIndex, batch: [string, boolean][]): Promise<void> {
    const members = await readMembers(
      this.#db,
      batch.map(([id]) => id),
      // Of a story that is in it already only new words are of interest.
      (id) => !this.#ids.has(id) || batch.some(([each, words]) => each === id && words),
    );
    for (const [at, [id, words]] of batch.entries()) {
      const member = members[at];
      if (member === null) {
        index.remove(id);
        this.#ids.delete(id);
      } else if (member) {
        index.add(member.candidate);
        this.#ids.add(id);
      }
      if (member !== undefined) this.#late.set(id, words);
      this.#due.delete(id);
    }
  }

  /** Without room for it the index lives as long as the background; nothing is lost with it. */
  async #keep(index: RelatedIndex): Promise<void> {
    const state: KeptState = { name: 'state', upTo: this.#upTo, late: [...this.#due] };
    await this.#store.indexes
      .bulkPut([{ name: 'library', data: index.serialise(), ids: [...this.#ids] }, state])
      .catch(() => undefined);
    this.#late = new Map();
  }

  async #keepState(): Promise<void> {
    const late = new Map([...this.#late, ...this.#due]);
    await this.#store.indexes
      .put({ name: 'state', upTo: this.#upTo, late: [...late] })
      .catch(() => undefined);
  }
}
