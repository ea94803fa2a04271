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
  /** A heading, or bold throughout: it can head the note in the line that follows. */
  heading?: boolean;
  /** Share of its letters that are links, 0 to 1. */
  linked?: number;
  /** Not in sight, or in a box that offers other things: only a note that says plainly what it is is believed there. */
  faint?: boolean;
}

/** What is known of the page besides its lines. */
export interface CreditHints {
  /** BCP 47. */
  lang?: string | null;
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
  /** The line in which it begins; `start` is an offset there. */
  id: number;
  kind: NoteKind;
  start: number;
  /** The line in which it ends, where that is another; `end` is an offset there. */
  endId?: number;
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
