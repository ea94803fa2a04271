import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import type { ColumnsRow, StateRow } from './finder/catalogue';
import type { Postings, Segment } from './finder/segment';
import { type Change, journalMiddleware } from './journal';
import { withPassages } from './passages/row';
import { searchText } from './search-text';
import type {
  Codebook,
  InboxEntry,
  SavedImage,
  SearchText,
  Selection,
  Story,
  TagLook,
  Version,
} from './types';

/**
 * The reader's saved stories. Lists read `stories` alone; bodies, search texts and pictures lie in tables of their own.
 * A schema that has shipped is never edited: every change is a new version with its upgrade.
 */
export class Library extends Dexie {
  declare stories: Table<Story, string>;
  declare versions: Table<Version, string>;
  declare texts: Table<SearchText, string>;
  declare images: Table<SavedImage, string>;
  declare selections: Table<Selection, string>;
  declare inbox: Table<InboxEntry, string>;
  /** What changed since the index was last written; see `journal.ts`. */
  declare changes: Table<Change, number>;
  /** The index of words and the catalogue, made of `stories` and `texts` alone: they can be made anew at any time. */
  declare segments: Table<Segment, number>;
  declare postings: Table<Postings, [number, number]>;
  declare catalogue: Table<ColumnsRow | StateRow, string>;

  /** What is known of a tag beyond its name. */
  declare tags: Table<TagLook, string>;
  /** Every version of the codebook. */
  declare codebooks: Table<Codebook, number>;

  constructor(name = 'nutgraf', options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({
      stories: 'id, &key, host, *tagPaths, *agencies, savedAt',
      versions: 'id, storyId',
      texts: 'storyId',
      images: 'storyId',
      selections: 'id, storyId',
      inbox: 'captureId, receivedAt',
    });
    this.version(2)
      .stores({
        changes: '++seq',
        segments: 'id',
        postings: 'id',
        catalogue: 'id',
        tags: 'path',
        codebooks: 'version',
      })
      .upgrade(foldTextsAnew);
    this.version(3).stores({}).upgrade(countPassages);
    this.use(journalMiddleware);
  }

  /**
   * An opening that failed, as it does on a full disk, must not be the last: Dexie would refuse everything until the page
   * is loaded anew. Those who waited for this one hear of it first.
   */
  override open(): ReturnType<Dexie['open']> {
    return super.open().catch((error: unknown) => {
      setTimeout(() => {
        if (this.hasFailed() && !this.hasBeenClosed()) this.close({ disableAutoOpen: false });
      });
      throw error;
    });
  }
}

/**
 * Version 2 folds texts more gently (the vowel signs of Indian scripts stay) and indexes their words: every text is made
 * anew from the newest version, and the journal tells the index of all of them.
 */
async function foldTextsAnew(transaction: Transaction): Promise<void> {
  const stories = transaction.table<Story, string>('stories');
  const versions = transaction.table<Version, string>('versions');
  const ids = await stories.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += 100) {
    const batch = ids.slice(from, from + 100);
    const rows = (await stories.bulkGet(batch)).flatMap((story) => (story ? [story] : []));
    const newest = await versions.bulkGet(rows.map((story) => `${story.id}:${story.versionCount}`));
    await transaction.table<SearchText, string>('texts').bulkPut(
      rows.map((story, at) => ({
        storyId: story.id,
        text: searchText(story, newest[at]?.context ?? null),
      })),
    );
    await transaction.table<Change>('changes').add({ texts: batch });
  }
}

/** Version 3 keeps in a story's row how many passages of it are highlighted; the journal tells the catalogue. */
async function countPassages(transaction: Transaction): Promise<void> {
  const stories = transaction.table<Story, string>('stories');
  const selections = await transaction.table<Selection, string>('selections').toArray();
  const ids = [...new Set(selections.map((selection) => selection.storyId))];
  const rows = (await stories.bulkGet(ids)).flatMap((story) =>
    story
      ? [
          withPassages(
            story,
            selections.filter((selection) => selection.storyId === story.id),
          ),
        ]
      : [],
  );
  await stories.bulkPut(rows);
  await transaction.table<Change>('changes').add({ stories: rows.map((story) => story.id) });
}

/** Opens the library on first use; the name and the IndexedDB can be handed in for tests. */
export function openLibrary(name?: string, options?: DexieOptions): Library {
  return new Library(name, options);
}
