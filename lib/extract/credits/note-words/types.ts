import type { NoteKind } from '@/lib/article';

/** Pieces of regular expressions over lower-case text, each with the place where its form was read beside it. */
export type Words = readonly string[];

/** How one language speaks of a story's making. */
export interface NoteWords {
  /** ISO 639 codes of the languages that it serves, parted by spaces. */
  codes: string;
  /** Their commonest little words, by which a text's language shows; none where the script shows it. */
  common: string;
  /** How a story speaks of itself: "this article". */
  self: Words;
  /** How it does so where it stands apart, and may speak of another in running text: "the article". */
  loose: Words;
  /** What opens a note of the kind, before a colon, a dash or its own paragraph: "Correction". */
  labels: Partial<Record<NoteKind, Words>>;
  /** What is said of the story itself, in one sentence with `self`: "has been updated". */
  says: Partial<Record<NoteKind, Words>>;
  /** What is a note without naming the story: "we may earn a commission". */
  whole: Partial<Record<NoteKind, Words>>;
}
