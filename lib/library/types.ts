import type { ArticleContext, NoteKind } from '@/lib/article';
import type { SaveRequest } from '@/lib/messages/protocol';

/** `story`: captured whole. `link`: only an address and a title, from a page that could not be read or a link. */
export type StoryForm = 'story' | 'link';

/** One saved story as lists show it. Light on purpose: bodies, versions and images live in tables of their own. */
export interface Story {
  /** Random UUID. */
  id: string;
  /** The normalised canonical address; unique, so that saving twice does not duplicate. */
  key: string;
  url: string;
  form: StoryForm;
  headline: string;
  host: string;
  siteName: string | null;
  standfirst: string | null;
  bylines: string[];
  lang: string | null;
  /** ISO as read off the page (instant with offset, or a bare day). */
  published: string | null;
  modified: string | null;
  /** Names of the credited agencies. */
  agencies: string[];
  noteKinds: NoteKind[];
  /** Tags as the reader wrote them, nested by `/` (`Politics/Elections`). */
  tags: string[];
  /** Every tag with its ancestors, case-folded, for the index (`politics`, `politics/elections`). */
  tagPaths: string[];
  /** ISO instant of the first save. */
  savedAt: string;
  /** ISO instant of the newest capture. */
  capturedAt: string;
  /** ISO instant of the last change of anything (tags, versions, trash). */
  changedAt: string;
  versionCount: number;
  words: number;
  hasImage: boolean;
  /** ISO instant when it was put into the trash; null when it lives. */
  deletedAt: string | null;
}

/** One capture of a story that differed from the one before it. Never edited afterwards. */
export interface Version {
  /** `storyId` and `number`, joined by a colon. */
  id: string;
  storyId: string;
  /** From 1. */
  number: number;
  capturedAt: string;
  /** SHA-256 over headline and text, hex. */
  hash: string;
  context: ArticleContext;
}

/** What body search scans. */
export interface SearchText {
  storyId: string;
  /** Headline, standfirst, bylines, site and body, case-folded and stripped of marks. */
  text: string;
}

/** The lead image as it was on the page. */
export interface SavedImage {
  storyId: string;
  /** `data:image/…` */
  dataUrl: string;
}

/** A passage that the reader selected when saving. */
export interface Selection {
  id: string;
  storyId: string;
  text: string;
  savedAt: string;
}

/** A save that was asked for and not finished yet: the journal that survives a killed worker. */
export interface InboxEntry {
  captureId: string;
  request: SaveRequest;
  receivedAt: string;
}

/** What the library page and the popup ask for. */
export interface StoryQuery {
  /** Words; all must occur in headline, outlet, byline, tags or body. */
  words?: string;
  tag?: string;
  host?: string;
  agency?: string;
  /** `trash` lists what was deleted. */
  place?: 'library' | 'trash';
  limit?: number;
  offset?: number;
}

/** One value to filter by, with how many stories bear it. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}
