import type { Codebook, SavedStory, TagLook } from '@/lib/library';

/** What writing files needs of its surroundings. `hash` gives SHA-256 as hex. */
export interface OutDependencies {
  now: () => Date;
  hash: (text: string) => Promise<string>;
  /** IANA name of the reader's zone, for the day of access; the machine's own where it is left out. */
  timeZone?: string;
  /** The codebook whose definitions are written along. */
  codebook?: Codebook | null;
  /** The colours of tags, for formats that have colours. */
  looks?: readonly TagLook[];
}

/** The formats that stories can be taken out in. */
export const OUT_FORMATS = [
  'csl',
  'bibtex',
  'biblatex',
  'ris',
  'markdown',
  'csv',
  'ndjson',
  'bookmarks',
  'archive',
  'qdpx',
  'qdc',
] as const;
export type OutFormat = (typeof OUT_FORMATS)[number];

/** Styles that a citation can be formatted in. */
export const CITATION_STYLES = ['version-seen', 'apa', 'harvard1', 'vancouver'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A file that was made, in pieces, so that a large one needs no copy in one string. */
export interface OutFile {
  name: string;
  type: string;
  parts: (string | Uint8Array<ArrayBuffer>)[];
  /** How many stories it holds. */
  stories: number;
}

/** Stories as they are read for a file: one after the other, so that the library need not fit into memory twice. */
export type OutStories = AsyncIterable<SavedStory>;

/** Writes one format; gives the file without its name. */
export type OutWriter = (stories: OutStories, deps: OutDependencies) => Promise<Omit<OutFile, 'name'>>;
