import { Dexie, type DexieOptions, type Table } from 'dexie';
import {
  type Candidate,
  createIndex,
  groupCopies,
  type IndexData,
  type Reason,
  type RelatedIndex,
  restoreIndex,
} from '@/lib/related';
import { storyKey } from './address';
import { candidateOf, candidateOfLink } from './candidate';
import type { Library } from './db';
import { versionId } from './save';
import { type ThreadEntry, type ThreadMember, threadOf } from './thread';
import type { Story } from './types';

/** The index as it is kept, with the ids of the stories that are in it. */
interface KeptIndex {
  name: string;
  data: IndexData;
  ids: string[];
}

/** The index of saved stories as it is kept. A database of its own: it can always be made again from the stories. */
export class KinStore extends Dexie {
  declare indexes: Table<KeptIndex, string>;

  constructor(name = 'nutgraf-kin', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({ indexes: 'name' });
  }
}

const NAME = 'library';
/** Stories that are read at once while the index is made. */
const BATCH = 200;
/** Ranked stories among which copies and the trash are sorted out. */
const LOOKED_AT = 24;
/** Stories of one thread at most. */
const THREAD = 40;
/**
 * Time says nothing against a story that is kin by its words alone (the background of years ago, one without a date), if
 * it shares so much. On sets of stories by event half to nine tenths of those above this are of one event.
 */
const LEAST_BY_WORDS = 0.2;
/** Below this a story is no kin. */
const LEAST = 0.12;

/** A saved story that is kin to another, with the copies of the same dispatch that are saved too. */
export interface KinStory {
  story: Story;
  reasons: Reason[];
  /** Other saved copies of the same text, the earliest published first. */
  copies: Story[];
}

/** The saved stories' index, kept from one start to the next and brought up to date with what is saved. */
export class LibraryKin {
  readonly #db: Library;
  readonly #store: KinStore;
  #loaded: Promise<{ index: RelatedIndex; ids: Set<string> }> | null = null;

  constructor(db: Library, store: KinStore = new KinStore()) {
    this.#db = db;
    this.#store = store;
  }

  /** A story was saved or changed: its words are taken anew. */
  async changed(storyId: string): Promise<void> {
    const { index, ids } = await this.#synced();
    const candidate = await this.#candidate(storyId);
    if (!candidate) return;
    index.add(candidate);
    ids.add(storyId);
    await this.#keep(index, ids);
  }

  /**
   * The saved stories that are kin to one on a page, the nearest first, at most `k`; itself and what lies in the trash are
   * left out, and copies of one dispatch are one row.
   */
  async kinOf(
    article: Candidate,
    own: { url: string; canonicalUrl: string | null } | { id: string },
    k: number,
  ): Promise<KinStory[]> {
    const { index } = await this.#synced();
    const ranked = index.rank(article, LOOKED_AT).filter(({ score }) => score >= LEAST);
    const keys = 'url' in own ? keysOf(own) : [];
    const found = await this.#db.stories.bulkGet(ranked.map(({ id }) => id));
    const rows = ranked.flatMap(({ reasons }, at): KinStory[] => {
      const story = found[at];
      const itself = story && (keys.includes(story.key) || ('id' in own && own.id === story.id));
      return story && story.deletedAt === null && !itself ? [{ story, reasons, copies: [] }] : [];
    });
    return (await this.#folded(rows)).slice(0, k);
  }

  /** The thread of a saved story; empty when there is no such story. */
  async threadOf(storyId: string): Promise<ThreadEntry[]> {
    const { index } = await this.#synced();
    const own = await this.#read(storyId);
    if (!own) return [];
    const { date, ...undated } = own.candidate;
    const ranked = [
      ...(date ? index.rank(own.candidate, THREAD).filter(({ score }) => score >= LEAST) : []),
      ...index.rank(undated, THREAD).filter(({ score }) => score >= LEAST_BY_WORDS),
    ];
    const kin: ThreadMember[] = [];
    const seen = new Set<string>();
    for (const { id, reasons } of ranked) {
      if (seen.has(id) || seen.size === THREAD) continue;
      seen.add(id);
      const member = await this.#read(id);
      if (member && member.story.deletedAt === null) kin.push({ ...member, reasons });
    }
    return threadOf({ ...own, reasons: [] }, kin);
  }

  /** Folds copies of one dispatch into the row that ranks first. */
  async #folded(rows: KinStory[]): Promise<KinStory[]> {
    const candidates = await Promise.all(rows.map(({ story }) => this.#candidate(story.id)));
    const families = groupCopies(candidates.flatMap((each) => each ?? []));
    const byId = new Map(rows.map((row) => [row.story.id, row]));
    const folded = new Set<string>();
    for (const { ids } of families) {
      const [first, ...rest] = rows.filter((row) => ids.includes(row.story.id));
      if (!first) continue;
      for (const row of rest) folded.add(row.story.id);
      first.copies = ids.flatMap((id) => (id === first.story.id ? [] : (byId.get(id)?.story ?? [])));
    }
    return rows.filter((row) => !folded.has(row.story.id));
  }

  async #candidate(storyId: string): Promise<Candidate | null> {
    return (await this.#read(storyId))?.candidate ?? null;
  }

  async #read(storyId: string): Promise<Omit<ThreadMember, 'reasons'> | null> {
    const story = await this.#db.stories.get(storyId);
    if (!story) return null;
    const version =
      story.versionCount > 0
        ? await this.#db.versions.get(versionId(storyId, story.versionCount))
        : undefined;
    const candidate = version ? candidateOf(version.context, storyId) : candidateOfLink(story);
    return { story, version: version ?? null, candidate };
  }

  /** The index with every saved story in it and no other: imports and deletions in other windows are seen here. */
  async #synced(): Promise<{ index: RelatedIndex; ids: Set<string> }> {
    this.#loaded ??= this.#load();
    const { index, ids } = await this.#loaded;
    const present = new Set(await this.#db.stories.toCollection().primaryKeys());
    const missing = [...present].filter((id) => !ids.has(id));
    const gone = [...ids].filter((id) => !present.has(id));
    for (const id of gone) {
      index.remove(id);
      ids.delete(id);
    }
    for (let at = 0; at < missing.length; at += BATCH) {
      const candidates = await Promise.all(missing.slice(at, at + BATCH).map((id) => this.#candidate(id)));
      for (const candidate of candidates) {
        if (!candidate) continue;
        index.add(candidate);
        ids.add(candidate.id);
      }
    }
    if (missing.length + gone.length > 0) await this.#keep(index, ids);
    return { index, ids };
  }

  async #load(): Promise<{ index: RelatedIndex; ids: Set<string> }> {
    const kept = await this.#store.indexes.get(NAME).catch(() => undefined);
    const index = restoreIndex(kept?.data);
    return index && kept ? { index, ids: new Set(kept.ids) } : { index: createIndex(), ids: new Set() };
  }

  async #keep(index: RelatedIndex, ids: Set<string>): Promise<void> {
    // Without room for it the index lives as long as the background; nothing is lost with it.
    await this.#store.indexes
      .put({ name: NAME, data: index.serialise(), ids: [...ids] })
      .catch(() => undefined);
  }
}

function keysOf({ url, canonicalUrl }: { url: string; canonicalUrl: string | null }): string[] {
  try {
    return [storyKey(url, canonicalUrl), storyKey(url, null)];
  } catch {
    return [];
  }
}
