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
  /** Every tag, of highlights too, with its ancestors, case-folded, for the index (`politics`, `politics/elections`). */
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
  /** The reader's own note on the story. */
  note?: string;
  /** How many passages are highlighted, and the tags that they bear; kept beside the passages themselves for lists. */
  passages?: number;
  passageTags?: string[];
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

/** A passage that the reader selected when saving, or highlighted later. */
export interface Selection {
  id: string;
  storyId: string;
  text: string;
  savedAt: string;
  /** A few words before and after, to find the right place where the passage stands twice. */
  prefix?: string;
  suffix?: string;
  note?: string;
  tags?: string[];
  colour?: TagColour;
}

/** The colours that a tag or a highlight can have; the views choose their shades. */
export const TAG_COLOURS = ['red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export interface TagLook {
  /** The folded tag. */
  path: string;
  colour: TagColour;
}

/** One value of a variable of the codebook; given to a story it is the tag `variable/code`. */
export interface Code {
  name: string;
  definition: string;
  example: string;
}

/** A question that is answered for every story that is coded. */
export interface Variable {
  name: string;
  definition: string;
  /** Whether a story may have several of its codes. */
  multiple: boolean;
  mandatory: boolean;
  codes: Code[];
}

/** One version of the codebook. Never edited: saving makes the next. */
export interface Codebook {
  /** From 1. */
  version: number;
  savedAt: string;
  variables: Variable[];
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
