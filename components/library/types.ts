import type { ArticleContext } from '@/lib/article';
import type { Look, LookChange } from '../ui/look';
import type { SummaryLength } from '../ui/own-words';
import type { Problem } from '../ui/problems';
import type { WorkActions, WorkState } from './work/types';
import type { ExchangeActions, ExchangeState } from './exchange/types';
import type { Facet, SavedStory, Selection, Story, StoryQuery, Version } from '@/lib/library';

/** Where the reader's own words on a story stand. */
export type OwnPlace = 'highlights' | 'note';

/** Which page of the library is open. */
export type LibraryView =
  | { name: 'list' }
  | { name: 'trash' }
  /** With `at` the reader begins where the own words on the story stand. */
  | { name: 'story'; id: string; version?: number; at?: OwnPlace }
  /** A page that was opened to be read and is not saved. */
  | { name: 'open'; id: string }
  | { name: 'feeds' }
  /** Two versions beside each other; the last two where none are named. */
  | { name: 'changes'; id: string; from?: number; to?: number }
  /** Two saved copies of one dispatch beside each other; `id` is the story whose thread they stand in. */
  | { name: 'copies'; id: string; first: string; second: string }
  | { name: 'tags' }
  | { name: 'pictures' }
  | { name: 'codebook' }
  | { name: 'settings' }
  | { name: 'welcome' };

/** The automatic detection as the browser's permission has it; null until it was asked. */
export interface Settings {
  detection: boolean | null;
  detectionDenied: boolean;
  shortcuts: { open: string | null; save: string | null };
}

/** A page in the reader view that is not saved, as it was read when the reader asked for it. */
export interface OpenPage {
  context: ArticleContext;
  capturedAt: string;
  image: string | null;
  /** The saved story of this page, where there is one. */
  storyId: string | null;
  saving: boolean;
  problem: Problem | null;
}

/** Everything that the library page shows. */
export interface LibraryState {
  view: LibraryView;
  query: StoryQuery;
  /** The rows that were read, null until then; the first of them is number `start` of `total`. */
  stories: Story[] | null;
  start: number;
  /** How many answer the query; at least so many where `partial`. */
  total: number;
  partial: boolean;
  /** Parts of the question that were not understood. */
  unknown: string[];
  /** Pieces of the texts that answer, by story. */
  snippets: Record<string, string>;
  /** Stories that the reader has ticked. */
  selected: ReadonlySet<string>;
  /** How far a work on many stories is; null while there is none. */
  bulk: { done: number; of: number } | null;
  /** How many stories there are in the library or the trash. */
  count: number;
  facets: { tags: Facet[]; hosts: Facet[]; agencies: Facet[] };
  /** The open story; undefined until it was read, null when there is none. */
  open: SavedStory | null | undefined;
  /** The open page; undefined until it was asked for, null when it is no longer at hand. */
  page: OpenPage | null | undefined;
  summaryLength: SummaryLength;
  /** The colours and type that the reader chose. */
  look: Look;
  versions: { number: number; capturedAt: string }[];
  /** The versions that are compared; undefined until they were read, null when there are no two. */
  compared: { story: Story; from: Version; to: Version; selections: Selection[] } | null | undefined;
  settings: Settings;
  /** What was just done, with a way back where there is one; or what could not be done, until the reader puts it away. */
  toast: { words: string; undo?: () => void } | null;
  /** Why the library cannot be shown. */
  error: string | null;
  busy: boolean;
  /** Taking out and bringing in. */
  exchange: ExchangeState;
  /** Colours, codebook, keys. */
  work: WorkState;
}

/** Everything that the reader can do on the library page. */
export interface LibraryActions {
  onView: (view: LibraryView) => void;
  onQuery: (query: StoryQuery) => void;
  /** These rows are seen now, the last not included. */
  onWindow: (from: number, to: number) => void;
  /** Looks through all texts for a phrase, as long as it takes. */
  onFurther: () => void;
  /** Ticks or unticks stories; with `range`, all from the last one that was ticked to this. */
  onSelect: (ids: string[], on: boolean, range?: boolean) => void;
  /** Ticks everything that was found. */
  onSelectAll: () => void;
  /** Puts tags on the ticked stories and takes tags off them; gives whether that was done. */
  onBulkTags: (added: string[], removed: string[]) => Promise<boolean>;
  onBulkDelete: () => void;
  /** Gives whether it is kept. */
  onTags: (storyId: string, added: string[], removed: string[]) => Promise<boolean>;
  completeTags: (prefix: string) => Promise<string[]>;
  /** How many sentences a summary has, from now on. */
  onSummaryLength: (length: SummaryLength) => void;
  /** Saves the open page and goes on to the saved story. */
  onSaveOpen: () => void;
  onLook: (change: LookChange) => void;
  onDelete: (story: Story) => void;
  onRestore: (story: Story) => void;
  onPurge: (story: Story) => void;
  onExport: () => void;
  exchange: ExchangeActions;
  work: WorkActions;
  /** Must be called straight from the click: browsers ask for access only then. */
  onDetection: (on: boolean) => void;
  onDismiss: () => void;
}
