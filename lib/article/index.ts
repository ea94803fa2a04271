/** The vocabulary of everything that is read off a page. Types only: no code lives here. */

/** Where a fact was read. */
export type EvidenceSource = 'visible' | 'json-ld' | 'microdata' | 'meta' | 'url';

/** The verbatim words that a fact rests on, and where they stood. */
export interface Evidence {
  source: EvidenceSource;
  /** The words as they stand there, white space collapsed. */
  quote: string;
  /**
   * How to find the quote again. For visible words a text directive as in URL text fragments
   * (`text=prefix-,quote,-suffix&at=37.5`, percent-encoded; https://wicg.github.io/scroll-to-text-fragment/);
   * for declared values a path such as `meta[name=date]` or `json-ld/0/datePublished`. Null when unknown.
   */
  locator: string | null;
}

/** What sort of story the page says or shows it is. */
export type ArticleKind = 'news' | 'opinion' | 'analysis' | 'live' | 'press-release' | 'sponsored' | 'other';

/** A person, a desk or, where it is the byline, an agency. */
export interface Byline {
  /** As printed, without "By", dates or addresses. */
  name: string;
  /** "Correspondent", "in Nairobi" and the like, as printed. */
  role?: string;
  /** Absolute address of the author's page. */
  url?: string;
  evidence: Evidence;
}

/** How the zone of a time is known. */
export type ZoneSource = 'printed' | 'declared' | 'inferred' | null;

/** One time that the page gives. */
export interface Timestamp {
  /** ISO 8601 with the page's own offset (`2025-02-21T03:38:00+05:30`), or a bare day (`2025-02-21`). */
  iso: string;
  precision: 'minute' | 'second' | 'day';
  /** The printed words, or null where nothing is printed. */
  text: string | null;
  /** The zone as printed or declared (`IST`, `Europe/Berlin`), null when none. */
  zone: string | null;
  /** UTC offset such as `+05:30`, null when unknown. */
  offset: string | null;
  zoneSource: ZoneSource;
  evidence: Evidence;
}

/** How much of the story's text the words say is the agency's. */
export type AgencyRole = 'text' | 'part' | 'contribution';
/** The slot in which the credit stands. */
export type AgencyPlace = 'byline' | 'dateline' | 'endnote' | 'credit-line' | 'body' | 'metadata';

/** A news agency (wire service) that the page credits as a source of this story's text. */
export interface AgencyCredit {
  /** Short usual English name (`Reuters`, `AP`, `dpa`), or `agencies` for a generic credit. */
  name: string;
  role: AgencyRole;
  where: AgencyPlace;
  /** The credit as printed. */
  text: string;
  evidence: Evidence;
}

/** Kinds of editorial notes. */
export type NoteKind =
  | 'agency-credit'
  | 'contribution'
  | 'editors-note'
  | 'correction'
  | 'clarification'
  | 'update'
  | 'republication'
  | 'translation'
  | 'disclosure'
  | 'ai-disclosure'
  | 'opinion';

/** A note that tells the reader how the story was made or changed, whole and verbatim. */
export interface EditorialNote {
  kind: NoteKind;
  text: string;
  evidence: Evidence;
}

/** A picture of the story. */
export interface Image {
  /** Absolute address. */
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

/** One piece of the story's body, in reading order. */
export type Block =
  | { type: 'paragraph'; text: string; links?: BlockLink[] }
  | { type: 'subhead'; text: string; level: 2 | 3 | 4 | 5 | 6 }
  | { type: 'quote'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'table'; rows: string[][] }
  | { type: 'image'; image: Image }
  /** A post or a video of another service, kept as a link. */
  | { type: 'embed'; url: string; text: string };

/** A link inside a paragraph: `start` and `end` are UTF-16 offsets into the block's text. */
export interface BlockLink {
  start: number;
  end: number;
  /** Absolute http(s) address. */
  url: string;
}

/** One story of a list on the page. */
export interface ListedStory {
  /** From 1, as printed or by order. */
  rank: number;
  /** Whole, also where the screen cuts it. */
  title: string;
  /** Absolute address, null where the page links none. */
  url: string | null;
  section?: string;
}

/** A list of other stories, as the page offers it. */
export interface StoryList {
  heading: string | null;
  stories: ListedStory[];
  evidence: Evidence | null;
}

/** A place in a dateline, with the dateline as printed. */
export interface Dateline {
  place: string;
  text: string;
}

/** A feed that the page links to. */
export interface FeedLink {
  title: string | null;
  /** Absolute address. */
  url: string;
}

/** What an outlet's own page on its ways of working is about. */
export type PolicyKind =
  | 'corrections'
  | 'ethics'
  | 'ownership'
  | 'principles'
  | 'fact-checking'
  | 'sources'
  | 'diversity'
  | 'feedback'
  | 'mission'
  | 'masthead'
  | 'ai'
  | 'jti';

/** A link to one of the outlet's own policies, which the page declares or has in its foot. */
export interface PolicyLink {
  kind: PolicyKind;
  /** Absolute address. */
  url: string;
  /** The words of the link, null where it stands in the page's data alone. */
  title: string | null;
  evidence: Evidence;
}

/** Everything that is read off one page. JSON-shaped, so that it crosses between contexts unchanged. */
export interface ArticleContext {
  url: string;
  canonicalUrl: string | null;
  /** BCP 47. */
  lang: string | null;
  isArticle: boolean;
  /** 0 to 1: how sure the detector is. */
  confidence: number;
  kind: ArticleKind;
  site: { name: string | null; host: string };
  /** As printed on the page, without kicker, site name or cut. */
  headline: string | null;
  kicker: string | null;
  standfirst: string | null;
  bylines: Byline[];
  published: Timestamp | null;
  modified: Timestamp | null;
  /** What else the page declares, conflicts included. */
  otherTimes: Timestamp[];
  agencies: AgencyCredit[];
  dateline: Dateline | null;
  notes: EditorialNote[];
  /** Absent in stories that were saved before these were read. */
  policies?: PolicyLink[];
  blocks: Block[];
  /** The body's words: text of the blocks (no captions or embeds) joined by blank lines, a table row by row. */
  text: string;
  leadImage: Image | null;
  trending: StoryList[];
  related: StoryList[];
  feeds: FeedLink[];
  topics: string[];
}

/** What the detector says of a page. */
export interface Detection {
  isArticle: boolean;
  /** 0 to 1. */
  confidence: number;
  /** Short machine-readable reasons (`json-ld:NewsArticle`, `og:type:article`, `prose:12`). */
  reasons: string[];
}

/** Options of `extractArticle`. */
export interface ExtractOptions {
  /** Address of the page when the document does not know it. */
  url?: string;
  /** The time of reading, for relative times ("5 hours ago"). */
  now?: Date;
}
