import type { ArticleContext, EditorialNote } from '@/lib/article';
import { textOfBlocks } from '@/lib/extract/body/blocks';
import { type PassageState, placedWords, placePassages } from '../passages/place';
import type { Selection } from '../types';
import { type FactChange, namesChanged, numbersChanged, quotesChanged } from './facts';
import { alignParagraphs, type ParagraphChange, paragraphsOf } from './paragraphs';
import { type Piece, piecesOf } from './pieces';

export type { FactChange } from './facts';
export type { ParagraphChange } from './paragraphs';
export type { Piece } from './pieces';

/** What changed from one version to another, named. */
export interface Comparison {
  /** Word by word; null where it is the same. */
  headline: Piece[] | null;
  standfirst: Piece[] | null;
  bylines: FactChange | null;
  agencies: FactChange | null;
  published: [string | null, string | null] | null;
  modified: [string | null, string | null] | null;
  paragraphs: ParagraphChange[];
  /** How many paragraphs came in, went out, or were changed. */
  touched: number;
  numbers: FactChange | null;
  names: FactChange | null;
  quotes: FactChange | null;
  /** Notes that only the later version has. */
  notesAdded: EditorialNote[];
  notesRemoved: EditorialNote[];
  /** Words changed, and no correction, clarification, update or other note of the outlet says so. */
  silent: boolean;
  /** The reader's passages, whether they still stand in the later version, and the words that stand there now. */
  passages: { selection: Selection; state: PassageState; now: string | null }[];
}

/** Notes by which an outlet says that it changed a story. */
const OWNING_UP = /^(?:correction|clarification|update|editors-note)$/u;

/** Compares two versions of a story, the earlier one first. */
export function compareVersions(
  before: ArticleContext,
  after: ArticleContext,
  selections: Selection[] = [],
): Comparison {
  const paragraphs = alignParagraphs(paragraphsOf(before.blocks), paragraphsOf(after.blocks));
  const touched = paragraphs.filter((line) => line.pieces !== null).length;
  const notes = (context: ArticleContext): Set<string> =>
    new Set(context.notes.map((note) => squeezed(note.text)));
  const [old, fresh] = [notes(before), notes(after)];
  const notesAdded = after.notes.filter((note) => !old.has(squeezed(note.text)));
  const headline = changedLine(before.headline, after.headline);
  const standfirst = changedLine(before.standfirst, after.standfirst);
  const wordsChanged = touched > 0 || headline !== null || standfirst !== null;
  const placed = placePassages(after, selections);
  return {
    headline,
    standfirst,
    bylines: listChange(
      before.bylines.map((byline) => byline.name),
      after.bylines.map((byline) => byline.name),
    ),
    agencies: listChange(
      before.agencies.map((agency) => agency.name),
      after.agencies.map((agency) => agency.name),
    ),
    published: changedTime(before.published?.iso, after.published?.iso),
    modified: changedTime(before.modified?.iso, after.modified?.iso),
    paragraphs,
    touched,
    numbers: numbersChanged(paragraphs),
    names: namesChanged(paragraphs),
    quotes: quotesChanged(paragraphs),
    notesAdded,
    notesRemoved: before.notes.filter((note) => !fresh.has(squeezed(note.text))),
    silent: wordsChanged && !notesAdded.some((note) => OWNING_UP.test(note.kind)),
    passages: selections.map((selection) => ({
      selection,
      state: placed.state.get(selection.id) ?? 'lost',
      now: placedWords(after, placed, selection.id),
    })),
  };
}

/** Kinds of change in the order in which they are told. */
export type ChangeKind =
  | 'correction'
  | 'headline'
  | 'standfirst'
  | 'numbers'
  | 'names'
  | 'quotes'
  | 'text'
  | 'bylines'
  | 'agencies'
  | 'published'
  | 'silent';

/** The kinds of change of a comparison. */
export function kindsOf(comparison: Comparison): ChangeKind[] {
  const is: Record<ChangeKind, boolean> = {
    correction: comparison.notesAdded.some((note) => OWNING_UP.test(note.kind)),
    headline: comparison.headline !== null,
    standfirst: comparison.standfirst !== null,
    numbers: comparison.numbers !== null,
    names: comparison.names !== null,
    quotes: comparison.quotes !== null,
    text: comparison.touched > 0,
    bylines: comparison.bylines !== null,
    agencies: comparison.agencies !== null,
    published: comparison.published !== null,
    silent: comparison.silent,
  };
  return (Object.keys(is) as ChangeKind[]).filter((kind) => is[kind]);
}

/**
 * Whether two captures show one state of a story: headline, standfirst, text, notes and time of publication. The time of
 * the last change alone makes no version: many pages stamp the moment at which they are delivered.
 */
export function isSameState(before: ArticleContext, after: ArticleContext): boolean {
  return stateOf(before) === stateOf(after);
}

/** Tables came into the text later than stories into libraries; copies from before are no other states. */
function withoutTables({ text, blocks }: ArticleContext): string {
  const tables = blocks.filter((block) => block.type === 'table');
  return tables.reduce((left, table) => left.replace(squeezed(textOfBlocks([table])), ''), squeezed(text));
}

function stateOf(context: ArticleContext): string {
  const notes = context.notes.map((note) => squeezed(note.text)).toSorted();
  return JSON.stringify([
    squeezed(context.headline ?? ''),
    squeezed(context.standfirst ?? ''),
    withoutTables(context),
    notes,
    context.published?.iso ?? null,
  ]);
}

/**
 * Whether a page that was opened again shows the story at all. A copy that lost more than half of its text (a paywall, a
 * page that is still loading) says nothing about what the outlet changed.
 */
export function isWholeAgain(before: ArticleContext, after: ArticleContext): boolean {
  return after.text.length * 2 >= before.text.length && (after.isArticle || !before.isArticle);
}

const squeezed = (text: string): string => text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');

function changedLine(before: string | null, after: string | null): Piece[] | null {
  return squeezed(before ?? '') === squeezed(after ?? '') ? null : piecesOf(before ?? '', after ?? '');
}

function changedTime(before = '', after = ''): [string | null, string | null] | null {
  return before === after ? null : [before || null, after || null];
}

function listChange(before: string[], after: string[]): FactChange | null {
  const change = {
    out: before.filter((value) => !after.includes(value)),
    in: after.filter((value) => !before.includes(value)),
  };
  return change.out.length + change.in.length > 0 ? change : null;
}
