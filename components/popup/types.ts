import type { ArticleContext, Evidence } from '@/lib/article';
import type { ChangeKind, Codebook, Story } from '@/lib/library';
import type { KeyedCode } from '@/lib/library/codebook';
import type { KinAnswer } from '@/lib/messages/protocol';
import type { Problem } from '../ui/problems';
import type { StorySummary, SummaryLength } from '../ui/own-words';

/** Why a page could not be read. */
export type UnreadableReason = 'browser-page' | 'store' | 'file' | 'pdf' | 'not-a-page' | 'denied' | 'failed';

/** How far the reading of the page is. */
export type PageState =
  | { phase: 'reading' }
  | { phase: 'story'; context: ArticleContext }
  | { phase: 'unreadable'; reason: UnreadableReason; canLink: boolean };

/** How far a save is. */
export type SaveState =
  | { phase: 'idle' }
  | { phase: 'saving' }
  | {
      phase: 'saved';
      outcome: 'created' | 'unchanged' | 'versioned' | 'changed' | 'known' | 'link';
      /** Why a newer version, which the page shows, could not be kept. */
      unkept?: Problem;
    }
  | ({ phase: 'failed' } & Problem);

/** A feed that the page offers. */
export interface PageFeed {
  url: string;
  title: string | null;
  phase: 'offered' | 'asking' | 'following' | 'denied';
}

/** The coding of the saved story. */
export interface PopupCoding {
  /** Null where the library has none, or until it was read. */
  book: Codebook | null;
  /** The panel is open, and codes are given by their keys. */
  open: boolean;
  /** How many codes that were given here can be taken back. */
  steps: number;
}

/** What is highlighted, or could be, of the page's story. */
export interface PopupPassages {
  /** Highlights of the saved story. */
  count: number;
  /** They are marked on the page. */
  shown: boolean;
  /** What is selected on the page; null where nothing is, or once it was kept. */
  selected: { text: string; prefix: string; suffix: string } | null;
}

/** Everything that the popup shows. */
export interface PopupState {
  page: PageState;
  save: SaveState;
  /** Tags of the saved story, or those that it will get. */
  tags: string[];
  /** Null until they were read. */
  recent: { words: string; stories: Story[] } | null;
  /** The story in its own sentences; null until they were chosen. */
  summary: StorySummary | null;
  summaryLength: SummaryLength;
  /** The story's kin in the page's lists, in the library and in the feeds; null until they were looked for. */
  kin: KinAnswer | null;
  /** The feeds that the page offers, and whether they are followed. */
  feeds: PageFeed[];
  privateWindow: boolean;
  /** A short message for all to hear: evidence that is gone, a save from the menu that failed. */
  notice: string | null;
  /** Takes back what the notice tells of, where that can be done. */
  takeBack: (() => void) | null;
  /** What the outlet changed since the last version, found when the story was opened again. */
  changed: ChangeKind[];
  coding: PopupCoding;
  passages: PopupPassages;
}

/** Everything that the reader can do in the popup. */
export interface PopupActions {
  onSave: () => void;
  onSaveLink: () => void;
  /** Takes the save back: the story goes into the trash. */
  onUndo: () => void;
  /** Gives whether it is kept; until the story is saved, its tags wait here. */
  onTags: (added: string[], removed: string[]) => Promise<boolean>;
  /** Gives a code to the saved story or takes it off. */
  onCode: (code: KeyedCode) => void;
  /** Takes the last code back. */
  onUncode: () => void;
  onCoding: (open: boolean) => void;
  /** Keeps what is selected on the page; saves the story where it is not saved. */
  onHighlight: () => void;
  /** Marks the highlights on the page, or takes the marks away. */
  onShowPassages: (on: boolean) => void;
  completeTags: (prefix: string) => Promise<string[]>;
  onShow: (evidence: Evidence) => void;
  /** How many sentences a summary has, from now on. */
  onSummaryLength: (length: SummaryLength) => void;
  onSearch: (words: string) => void;
  /** Opens the library where the last two versions stand side by side. */
  onOpenChanges: () => void;
  /** Opens the story in the reader view, saved or not. */
  onRead: () => void;
  onOpenStory: (storyId: string) => void;
  onOpenAddress: (url: string) => void;
  /** Keeps an entry of a lane by its address, without opening it. */
  onSaveEntry: (url: string, title: string) => void;
  /** Must be called straight from the click: browsers ask for access only then. */
  onFollow: (feed: PageFeed) => void;
  onOpenLibrary: (page: 'list' | 'settings' | 'feeds') => void;
}
