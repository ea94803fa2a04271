import { allTagsOf } from '../tag-names';
import type { Story } from '../types';
import { foldForSearch } from './fold';
import { wordsOf } from './tokens';

/** Marks of a story that can be asked for. */
export const FLAG = {
  trash: 1,
  link: 2,
  changed: 4,
  correction: 8,
  image: 16,
  note: 32,
  tagged: 64,
  highlight: 128,
  undated: 256,
} as const;

/** Strings, each once, known by their number. */
export class Pool {
  readonly values: string[];
  readonly #numbers = new Map<string, number>();
  readonly #words: string[][] = [];
  constructor(values: string[] = []) {
    this.values = values;
    for (const [at, value] of values.entries()) this.#numbers.set(value, at);
  }
  number(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
  find(value: string): number | undefined {
    return this.#numbers.get(value);
  }
  /** The folded words of a value, which prefixes are looked up in. */
  words(at: number): string[] {
    return (this.#words[at] ??= wordsOf(foldForSearch(this.values[at] ?? '')).map((word) => word.text));
  }
}

const NONE: readonly number[] = [];
/** A list of several numbers is kept in one array per different list: most stories share theirs. */
type Lists = (readonly number[])[];

/** Small beside the columns, because it is looked at with every question. */
export interface StateRow {
  id: 'state';
  /** Grows with every change of the segments, so that two windows notice each other. */
  generation: number;
  /** The last entry of the journal that the columns and segments hold. */
  upTo: number;
  segments: number[];
}

/** The catalogue as it lies in the database: columns, which are read in a few milliseconds. */
export interface ColumnsRow {
  id: 'columns';
  ids: string;
  saved: Float64Array;
  said: Float64Array;
  hosts: Uint32Array;
  langs: Uint16Array;
  flags: Uint16Array;
  /** Not in catalogues that were written before it was kept; their columns are made anew. */
  versions?: Uint16Array;
  tags: Uint32Array;
  agencies: Uint32Array;
  bylines: Uint32Array;
  pools: {
    hosts: string[];
    names: string[];
    langs: string[];
    tags: string[];
    agencies: string[];
    bylines: string[];
  };
}

/**
 * What lists, filters and counts need of every story, in memory: a number for each (its document number in the index),
 * and columns. A story whose text changes gets a new number; the old one is dead.
 */
export class Catalogue {
  /** Empty where the number is dead. */
  ids: string[] = [];
  saved: number[] = [];
  /** The day on which it was published, as the page has it and so in the outlet's zone, else when it was saved; in milliseconds. */
  said: number[] = [];
  hosts: number[] = [];
  langs: number[] = [];
  flags: number[] = [];
  /** How many versions are kept; none of a link. */
  versions: number[] = [];
  tags: Lists = [];
  agencies: Lists = [];
  bylines: Lists = [];
  hostPool = new Pool();
  /** The outlet's name for each number of `hostPool`. */
  names: string[] = [];
  langPool = new Pool();
  tagPool = new Pool();
  agencyPool = new Pool();
  bylinePool = new Pool();
  readonly #numbers = new Map<string, number>();
  readonly #shared = new Map<string, readonly number[]>();
  #order: number[] | null = null;

  get size(): number {
    return this.ids.length;
  }
  get stories(): number {
    return this.#numbers.size;
  }

  numberOf(storyId: string): number | undefined {
    return this.#numbers.get(storyId);
  }
  isAlive(document: number): boolean {
    return this.ids[document] !== '';
  }

  /** Puts a story in, under a new number where its text is new, else under its own. Gives the number. */
  put(story: Story, newText: boolean): number {
    const known = this.#numbers.get(story.id);
    const at = known === undefined || newText ? this.ids.length : known;
    if (known !== undefined && at !== known) this.#kill(known);
    const saved = Date.parse(story.savedAt);
    if (this.saved[at] !== saved) this.#order = null;
    const said = dayOfPublication(story);
    this.ids[at] = story.id;
    this.saved[at] = saved;
    this.said[at] = said ?? saved;
    const host = this.hostPool.number(story.host);
    this.names[host] = story.siteName ?? this.names[host] ?? story.host;
    this.hosts[at] = host;
    this.langs[at] = this.langPool.number((story.lang ?? '').toLowerCase());
    this.flags[at] = flagsOf(story);
    this.versions[at] = Math.min(story.versionCount, 0xffff);
    this.tags[at] = this.#list(allTagsOf(story), this.tagPool);
    this.agencies[at] = this.#list(story.agencies, this.agencyPool);
    this.bylines[at] = this.#list(story.bylines, this.bylinePool);
    this.#numbers.set(story.id, at);
    return at;
  }

  remove(storyId: string): void {
    const at = this.#numbers.get(storyId);
    if (at === undefined) return;
    this.#numbers.delete(storyId);
    this.#kill(at);
  }

  #kill(at: number): void {
    this.ids[at] = '';
    this.tags[at] = NONE;
    this.agencies[at] = NONE;
    this.bylines[at] = NONE;
    this.#order = null;
  }

  #list(values: string[], pool: Pool): readonly number[] {
    return this.#share(values.map((value) => pool.number(value)));
  }
  #share(numbers: number[]): readonly number[] {
    if (numbers.length === 0) return NONE;
    const key = numbers.join(' ');
    const known = this.#shared.get(key);
    if (known) return known;
    this.#shared.set(key, numbers);
    return numbers;
  }

  /** The living numbers, the last saved first. */
  order(): number[] {
    if (this.#order) return this.#order;
    const order = [...this.#numbers.values()];
    order.sort((a, b) => (this.saved[b] ?? 0) - (this.saved[a] ?? 0) || b - a);
    this.#order = order;
    return order;
  }

  /** All story ids. */
  storyIds(): string[] {
    return [...this.#numbers.keys()];
  }

  write(): ColumnsRow {
    return {
      id: 'columns',
      ids: this.ids.join('\n'),
      saved: Float64Array.from(this.saved),
      said: Float64Array.from(this.said),
      hosts: Uint32Array.from(this.hosts),
      langs: Uint16Array.from(this.langs),
      flags: Uint16Array.from(this.flags),
      versions: Uint16Array.from(this.versions),
      tags: flat(this.tags),
      agencies: flat(this.agencies),
      bylines: flat(this.bylines),
      pools: {
        hosts: this.hostPool.values,
        names: this.names,
        langs: this.langPool.values,
        tags: this.tagPool.values,
        agencies: this.agencyPool.values,
        bylines: this.bylinePool.values,
      },
    };
  }

  static read(row: ColumnsRow): Catalogue {
    const catalogue = new Catalogue();
    catalogue.ids = row.saved.length === 0 ? [] : row.ids.split('\n');
    catalogue.saved = Array.from(row.saved);
    catalogue.said = Array.from(row.said);
    catalogue.hosts = Array.from(row.hosts);
    catalogue.langs = Array.from(row.langs);
    catalogue.flags = Array.from(row.flags);
    catalogue.versions = Array.from(row.versions ?? []);
    const share = (numbers: number[]): readonly number[] => catalogue.#share(numbers);
    catalogue.tags = unflat(row.tags, share);
    catalogue.agencies = unflat(row.agencies, share);
    catalogue.bylines = unflat(row.bylines, share);
    catalogue.hostPool = new Pool(row.pools.hosts);
    catalogue.names = row.pools.names;
    catalogue.langPool = new Pool(row.pools.langs);
    catalogue.tagPool = new Pool(row.pools.tags);
    catalogue.agencyPool = new Pool(row.pools.agencies);
    catalogue.bylinePool = new Pool(row.pools.bylines);
    for (const [at, id] of catalogue.ids.entries()) if (id !== '') catalogue.#numbers.set(id, at);
    return catalogue;
  }
}

function flagsOf(story: Story): number {
  const corrected = story.noteKinds.some((kind) => kind === 'correction' || kind === 'clarification');
  return (
    (story.deletedAt === null ? 0 : FLAG.trash) |
    (story.form === 'link' ? FLAG.link : 0) |
    (story.versionCount > 1 ? FLAG.changed : 0) |
    (corrected ? FLAG.correction : 0) |
    (story.hasImage ? FLAG.image : 0) |
    (story.note ? FLAG.note : 0) |
    (story.tags.length > 0 ? FLAG.tagged : 0) |
    (story.passages ? FLAG.highlight : 0) |
    (dayOfPublication(story) === null ? FLAG.undated : 0)
  );
}

/** Midnight of the day that the page names, whatever its zone; null where it names none. */
function dayOfPublication({ published }: Story): number | null {
  const day = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(day) ? null : day;
}

function flat(lists: Lists): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length + 1, 0));
  let at = 0;
  for (const list of lists) {
    all[at] = list.length;
    all.set(list, at + 1);
    at += list.length + 1;
  }
  return all;
}

function unflat(all: Uint32Array, share: (numbers: number[]) => readonly number[]): Lists {
  const lists: Lists = [];
  for (let at = 0; at < all.length;) {
    const length = all[at] ?? 0;
    lists.push(length === 0 ? NONE : share(Array.from(all.subarray(at + 1, at + 1 + length))));
    at += length + 1;
  }
  return lists;
}
