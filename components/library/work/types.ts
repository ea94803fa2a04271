import type {
  Codebook,
  Facet,
  NewPassage,
  PassageChange,
  Selection,
  Story,
  TagColour,
  Variable,
} from '@/lib/library';
import type { KeyedCode } from '@/lib/library/codebook';

/** What the reader works with beside the stories: colours, codebook, keys. */
export interface WorkState {
  /** Every version of the codebook, the newest first; null until they were read. */
  codebooks: Codebook[] | null;
  /** Colours by folded tag. */
  colours: Record<string, TagColour>;
  /** Every tag with its ancestors; null until they were read. Read for the pages of tags and codebook alone. */
  tags: Facet[] | null;
  /** Codes are given by their keys. */
  coding: boolean;
  /** How many codes that were given to the open story can be taken back. */
  steps: number;
  /** Where the open story stands among those that are gone through, from 1. */
  place: { at: number; of: number } | null;
  /** Whether single keys do anything on the pages of the library. */
  keys: boolean;
}

/** Where the next story is looked for: before or after this one, or the next that lacks a mandatory code. */
export type Step = 'next' | 'previous' | 'uncoded';

/** What became of a note; it is gone where what it is on is no longer in the library. */
export type NoteKept = 'kept' | 'not-kept' | 'gone';

/** Everything that the reader can do with notes, highlights, tags and codes. */
export interface WorkActions {
  onHighlight: (storyId: string, passage: NewPassage) => void;
  /** Gives whether it is kept. */
  onPassage: (id: string, change: PassageChange) => Promise<boolean>;
  onPassageNote: (id: string, note: string) => Promise<NoteKept>;
  onRemovePassage: (passage: Selection) => void;
  onNote: (storyId: string, note: string) => Promise<NoteKept>;
  /** Gives whether it is done. */
  onRenameTag: (from: string, to: string) => Promise<boolean>;
  onDeleteTag: (tag: string) => void;
  onColourTag: (path: string, colour: TagColour | null) => void;
  onSaveCodebook: (variables: Variable[]) => void;
  onCode: (story: Story, code: KeyedCode) => void;
  /** Takes the last code back. */
  onUncode: () => void;
  onCoding: (on: boolean) => void;
  /** Opens the first of the ticked stories, or of those that were found, to be coded. */
  onCodeAll: () => void;
  onStep: (step: Step) => void;
  onKeys: (on: boolean) => void;
}

export const NO_WORK: WorkState = {
  codebooks: null,
  colours: {},
  tags: null,
  coding: false,
  steps: 0,
  place: null,
  keys: true,
};
