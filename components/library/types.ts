import type { Facet, SavedStory, Story, StoryQuery } from '@/lib/library';
import type { ExchangeActions, ExchangeState } from './exchange/types';

/** Which page of the library is open. */
export type LibraryView =
  | { name: 'list' }
  | { name: 'trash' }
  | { name: 'story'; id: string; version?: number }
  | { name: 'feeds' }
  | { name: 'settings' }
  | { name: 'welcome' };

/** The automatic detection as the browser's permission has it; null until it was asked. */
export interface Settings {
  detection: boolean | null;
  detectionDenied: boolean;
  shortcuts: { open: string | null; save: string | null };
}

/** Everything that the library page shows. */
export interface LibraryState {
  view: LibraryView;
  query: StoryQuery;
  /** Null until they were read. */
  stories: Story[] | null;
  /** Whether there are more than are shown. */
  more: boolean;
  count: number;
  facets: { tags: Facet[]; hosts: Facet[]; agencies: Facet[] };
  /** The open story; undefined until it was read, null when there is none. */
  open: SavedStory | null | undefined;
  versions: { number: number; capturedAt: string }[];
  settings: Settings;
  /** What was just done, with a way back where there is one. */
  toast: { words: string; undo?: () => void } | null;
  error: string | null;
  busy: boolean;
  /** Taking out and bringing in. */
  exchange: ExchangeState;
}

/** Everything that the reader can do on the library page. */
export interface LibraryActions {
  onView: (view: LibraryView) => void;
  onQuery: (query: StoryQuery) => void;
  onMore: () => void;
  onTags: (storyId: string, added: string[], removed: string[]) => void;
  completeTags: (prefix: string) => Promise<string[]>;
  onDelete: (story: Story) => void;
  onRestore: (story: Story) => void;
  onPurge: (story: Story) => void;
  onExport: () => void;
  exchange: ExchangeActions;
  /** Must be called straight from the click: browsers ask for access only then. */
  onDetection: (on: boolean) => void;
  onDismiss: () => void;
}
