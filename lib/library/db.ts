import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { InboxEntry, SavedImage, SearchText, Selection, Story, Version } from './types';

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
  }
}

/** Opens the library on first use; the name and the IndexedDB can be handed in for tests. */
export function openLibrary(name?: string, options?: DexieOptions): Library {
  return new Library(name, options);
}
