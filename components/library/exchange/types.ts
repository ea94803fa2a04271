import type { InProgress, InReport } from '@/lib/exchange/in';
import type { CitationStyle, OutFormat } from '@/lib/exchange/out/types';

/** Which stories are taken out. */
export type OutScope = 'story' | 'selection' | 'query' | 'all';
/** What the reader chooses from: a file of a format, or citations to copy. */
export type OutWay = OutFormat | 'citation';

/** The export dialog while it is open. */
export interface OutState {
  /** The scopes there are, with how many stories each has; null until counted. */
  scopes: { name: OutScope; count: number | null }[];
  scope: OutScope;
  way: OutWay;
  style: CitationStyle;
  /** The citations as they would be copied; null while they are made or where none is asked for. */
  citations: string[] | null;
  copied: boolean;
  /** How far writing is; null when nothing is written. */
  working: { done: number; all: number } | null;
  /** What was written last. */
  done: { name: string; stories: number } | null;
  /** Nothing was written since the stories have no tag. */
  noTags: boolean;
  error: string | null;
}

/** The import while it runs, and what the last ones came to. */
export interface InState {
  running: { file: string; at: number; of: number; progress: InProgress } | null;
  reports: InReport[];
  error: string | null;
}

/** Everything that taking out and bringing in shows. */
export interface ExchangeState {
  out: OutState | null;
  in: InState;
  /** Files are being dragged over the page. */
  dragging: boolean;
}

/** Everything that the reader can do about taking out and bringing in. */
export interface ExchangeActions {
  /** Opens the dialog; for one story (and version) where one is given, for some where these are given. */
  onOpen: (about?: { story?: string; version?: number; selection?: string[] }) => void;
  onClose: () => void;
  onScope: (scope: OutScope) => void;
  onWay: (way: OutWay) => void;
  onStyle: (style: CitationStyle) => void;
  /** Writes the file. */
  onWrite: () => void;
  onCancelWrite: () => void;
  /** Must be called straight from the click: browsers let pages copy only then. */
  onCopy: () => void;
  onBring: (files: File[]) => void;
  onCancelBring: () => void;
  onDismissReports: () => void;
}
