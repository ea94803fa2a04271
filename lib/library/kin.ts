import { type Candidate, groupCopies, type Reason } from '@/lib/related';
import { storyKey } from './address';
import type { Library } from './db';
import { KinIndex, type KinIndexOptions, KinStore } from './kin-index';
import { type KinMember, readMembers } from './kin-members';
import { type ThreadEntry, type ThreadMember, threadOf } from './thread';
import type { Story } from './types';

export { KinStore } from './kin-index';

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

/** Finds kin among the saved stories. */
export class LibraryKin {
  readonly #db: Library;
  readonly #index: KinIndex;

  constructor(db: Library, store: KinStore = new KinStore(), options: KinIndexOptions = {}) {
    this.#db = db;
    this.#index = new KinIndex(db, store, options);
  }

  /** Stories were saved or changed a while ago: takes in what is worth it by now, until the signal ends it. */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.#index.settle(signal);
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
    const index = await this.#index.current();
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
    const index = await this.#index.current();
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
    const members = await readMembers(
      this.#db,
      rows.map(({ story }) => story.id),
    );
    const families = groupCopies(members.flatMap((each) => (each ? [each.candidate] : [])));
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

  async #read(storyId: string): Promise<KinMember | null> {
    const [member] = await readMembers(this.#db, [storyId]);
    return member ?? null;
  }
}

function keysOf({ url, canonicalUrl }: { url: string; canonicalUrl: string | null }): string[] {
  try {
    return [storyKey(url, canonicalUrl), storyKey(url, null)];
  } catch {
    return [];
  }
}
