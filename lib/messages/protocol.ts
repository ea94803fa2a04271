import type { ArticleContext } from '@/lib/article';
import type { KinItem } from '@/lib/feeds/kin';
import type { KinStory } from '@/lib/library/kin';
import type { SeenAgain } from '@/lib/library/save';
import type { ThreadEntry } from '@/lib/library/thread';
import type { KeptPassage } from '@/lib/library/passages/selected';
import type { Codebook, Story, TagColour } from '@/lib/library/types';
import type { Candidate, Reason } from '@/lib/related';

/** Where the reader asked for a save. */
export type SaveSource = 'popup' | 'command' | 'menu-page' | 'menu-link' | 'menu-selection';

/** What a capture hands to the background to be saved. */
export interface SaveRequest {
  /** Made by the asker; saving the same capture twice has no second effect. */
  captureId: string;
  context: ArticleContext;
  /** ISO instant of the capture. */
  capturedAt: string;
  source: SaveSource;
  /** A selected passage to keep with the story, and what stands around it on the page. */
  selection?: string;
  around?: { prefix: string; suffix: string };
  /** Lead image as a data URL, when the page had it loaded and readable. */
  image?: string;
  /** Tags to set at once. */
  tags?: string[];
}

/** A page or link kept by address and title alone. */
export interface LinkRequest {
  url: string;
  title: string;
  tags?: string[];
}

/** What a save came to. */
export interface SaveResult {
  storyId: string;
  /** `created`: new; `unchanged`: saved before, the same text; `versioned`: saved before, the story changed. */
  outcome: 'created' | 'unchanged' | 'versioned';
  /** What the selected passage became, where there was one. */
  passage?: KeptPassage;
}

/** A highlight as it is marked on the page. */
export interface PagePassage {
  text: string;
  prefix: string;
  suffix: string;
  colour: TagColour;
}

/** What is asked about the kin of a story on a page. */
export interface KinQuestion {
  article: Candidate;
  url: string;
  canonicalUrl: string | null;
  /** The stories in the page's own lists. */
  listed: { title: string; url: string | null }[];
}

/** The three lanes' kin, never mixed. */
export interface KinAnswer {
  library: KinStory[];
  feeds: KinItem[];
  page: { title: string; url: string | null; reasons: Reason[] }[];
}

/** Every message between the extension's own contexts: what is asked, and what comes back. */
export interface Protocol {
  saveStory: { request: SaveRequest; response: SaveResult };
  /** A saved story is open again: it is compared with its last version, and kept where it changed. */
  seeAgain: { request: SaveRequest; response: SeenAgain };
  /** Holds a capture for the reader view, for as long as the session and its room last. */
  holdPage: { request: SaveRequest; response: null };
  heldPage: { request: { id: string }; response: SaveRequest | null };
  saveLink: { request: LinkRequest; response: SaveResult };
  /** The live saved story of a page, if there is one. */
  findStory: { request: { url: string; canonicalUrl: string | null }; response: Story | null };
  /** The most recently saved stories; with words, those that hold all of them. */
  recentStories: { request: { words: string; limit: number }; response: Story[] };
  /** Tags in use that complete what was typed, best first. */
  completeTags: { request: { prefix: string; limit: number }; response: string[] };
  /** Puts tags on and takes tags off; two windows that do so do not lose each other's. */
  editTags: { request: { storyId: string; add: string[]; remove: string[] }; response: Story };
  /** Keeps words that are selected on the page of a saved story. */
  keepPassage: {
    request: { storyId: string; text: string; prefix: string; suffix: string };
    response: KeptPassage;
  };
  /** Takes that back. */
  dropPassage: { request: { storyId: string; id?: string; quoted?: string }; response: null };
  /** The highlights of a story, with their colours. */
  passagesOf: { request: { storyId: string }; response: PagePassage[] };
  /** The newest version of the codebook; null where there is none. */
  codebook: { request: Record<string, never>; response: Codebook | null };
  trashStory: { request: { storyId: string }; response: null };
  restoreStory: { request: { storyId: string }; response: null };
  /** Opens the library, in a window that is not private. */
  openLibrary: { request: { hash: string }; response: null };
  /** A save from a menu or a key that failed in this tab since the popup was last opened. */
  takeFailure: { request: { tabId: number }; response: { name: string; message: string } | null };
  /** From the detector in a page: an article is (not) here. */
  articleSeen: { request: { isArticle: boolean; confidence: number; url: string }; response: null };
  /** A saved story among its saved kin, in order of publication. */
  threadOf: { request: { storyId: string }; response: ThreadEntry[] };
  kinOf: { request: KinQuestion; response: KinAnswer };
  /** The reader is about to be asked for a feed's host; the question may close the asking page. */
  intendFeed: { request: { url: string; title: string | null }; response: null };
  /** Follows a feed and asks it at once, where its host may be asked. */
  followFeed: { request: { url: string; title: string | null }; response: { following: boolean } };
  unfollowFeed: { request: { url: string }; response: null };
  /** The reader agrees that a feed sends its readers on to another address. */
  allowRedirect: { request: { url: string }; response: null };
  /** Which of these feeds are followed. */
  followedFeeds: { request: { urls: string[] }; response: string[] };
  /** The reader granted or revoked access; the background puts the registration right. */
  syncDetection: { request: Record<string, never>; response: { enabled: boolean } };
}

export type Kind = keyof Protocol;
export interface Message<K extends Kind = Kind> {
  kind: K;
  request: Protocol[K]['request'];
}

/** The envelope of every answer: errors lose their name on the wire otherwise. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { name: string; message: string } };
