import type { AgencyPlace, AgencyRole, NoteKind } from '@/lib/article';

/** One line of a story with the slot in which it stands. Where lines come from is the caller's business. */
export interface CreditLine {
  /** The caller's own mark, handed back with what is found. */
  id: number;
  text: string;
  slot: 'byline' | 'before-body' | 'body' | 'after-body' | 'caption' | 'metadata' | 'tooltip';
  /** Place among the paragraphs of the body, from 0; -1 outside of it. */
  paragraph: number;
  /** Paragraphs that follow in the body. */
  left: number;
  /** Short, in italics, in brackets, or in an element of its own kind: set apart from the running text. */
  apart: boolean;
}

export interface FoundAgency {
  id: number;
  name: string;
  role: AgencyRole;
  where: AgencyPlace;
  start: number;
  end: number;
}

export interface FoundNote {
  id: number;
  kind: NoteKind;
  start: number;
  end: number;
}

export interface FoundDateline {
  id: number;
  place: string;
  start: number;
  end: number;
}

export interface Credits {
  agencies: FoundAgency[];
  notes: FoundNote[];
  dateline: FoundDateline | null;
}
