import type { Extra } from '../backup-extras';
import type { ArticleContext } from '@/lib/article';
import type { LibraryProblem, SaveDependencies } from '@/lib/library';

/** What a file turned out to be. */
export type InFormat =
  | 'backup'
  | 'pocket-csv'
  | 'pocket-html'
  | 'instapaper'
  | 'omnivore'
  | 'raindrop'
  | 'karakeep'
  | 'wallabag'
  | 'bookmarks'
  | 'csl'
  | 'ris'
  | 'csv'
  | 'page'
  | 'zip';

/** Why a row or a whole file was not taken. */
export type RowProblem =
  | 'noAddress'
  | 'notWeb'
  | 'malformed'
  | 'cutOff'
  | 'tooLarge'
  | 'unknownFormat'
  | 'nestedArchive'
  | 'noStory'
  | 'newerVersion';

/** Why a field of a row was not taken, or not as it was. */
export type FieldProblem =
  /** The library has no place for it. */
  | 'noPlace'
  /** It could not be read as what it should be. */
  | 'unreadable'
  /** It was longer than is kept. */
  | 'shortened'
  /** The text could not be made out; the address is kept. */
  | 'noText';

/** A field that was left, by the name that it has in the file. */
export interface LeftField {
  field: string;
  why: FieldProblem;
}

/** One story as a file gives it; nothing of it has been checked. */
export interface InItem {
  url: unknown;
  title?: unknown;
  tags?: unknown[];
  /** ISO, or what {@link readTime} reads. */
  savedAt?: unknown;
  standfirst?: unknown;
  bylines?: unknown[];
  published?: unknown;
  lang?: unknown;
  siteName?: unknown;
  highlights?: unknown[];
  /** The text that a service kept, as HTML; read by the extractor. */
  content?: string;
  /** A page that was read already. */
  context?: ArticleContext;
  left?: LeftField[];
}

/** What a reader of a format gives, row by row. `at` names the place in the file. */
export type InRow =
  | { at: string; item: InItem }
  | { at: string; title?: string | undefined; problem: RowProblem }
  /** An entry of our own backup, which keeps more than a row can say. */
  | { at: string; entry: unknown }
  /** What a backup holds beside its stories. */
  | { at: string; extra: Extra };

/** A file as it is handed in: what browsers and Node call a `Blob`, with a name. */
export interface InFile {
  name: string;
  content: Blob;
}

/** What reading files needs of its surroundings. */
export interface InDependencies extends SaveDependencies {
  /**
   * Reads a saved page or a kept text with the extractor. Null when the words make no story. Left out where there is no
   * parser; then texts are left and named in the report.
   */
  readPage?: (
    html: string,
    about: { url: string | null; title: string | null; fragment: boolean },
  ) => ArticleContext | null;
}

/** How an import is followed and ended. */
export interface InControl {
  signal?: AbortSignal;
  onProgress?: (progress: InProgress) => void;
}

export interface InProgress {
  /** 0 to 1: how much of the file was read. */
  part: number;
  rows: number;
}

/** What an import came to, with every row and field that was not taken. */
export interface InReport {
  file: string;
  format: InFormat | null;
  rows: number;
  added: number;
  merged: number;
  unchanged: number;
  /** Stories that lie in the trash and were left there. */
  inTrash: number;
  /** The first of the rows that were not taken; `rejectedCount` counts all. */
  rejected: { at: string; title: string | null; problem: RowProblem }[];
  rejectedCount: number;
  /** Fields that were not taken, each with how often and where first. */
  left: (LeftField & { count: number; first: string })[];
  cancelled: boolean;
  /** Why it ended before its time; what was taken until then is kept, and running it again finishes it. */
  stopped: LibraryProblem | null;
}
