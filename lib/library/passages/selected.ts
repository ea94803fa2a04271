import type { ArticleContext } from '@/lib/article';
import { squeeze } from '@/lib/extract/quote-in-text';
import type { Selection } from '../types';
import { anchorPassage, type Selected } from './anchor';
import { cleanSelection } from './clean';

/** What became of selected words: a highlight, one that was there already, or a quotation in the story's note. */
export type KeptAs = 'highlight' | 'there' | 'note';

/** What became of them, with what takes it back. */
export interface KeptPassage {
  as: KeptAs;
  /** The new highlight. */
  id?: string;
  /** The line that the note got. */
  quoted?: string;
}

interface Kept extends KeptPassage {
  passage: Selection | null;
  /** The story's note with the quotation. */
  note: string | undefined;
}

/**
 * What keeping words that were selected on a page comes to. Where they are part of the copy they become a highlight of it;
 * where they are not (a caption of the outlet's own, a comment, a box beside the story), no version will ever show them, so they
 * are quoted in the note.
 */
export function keepSelected(
  context: ArticleContext | null,
  selected: Selected,
  story: { note?: string | undefined; selections: readonly Selection[] },
  own: { id: () => string; storyId: string; savedAt: string },
): Kept {
  const { note, selections } = story;
  const anchored = context && anchorPassage(context, selected);
  const passage = anchored && cleanSelection(anchored, own);
  if (passage) {
    const there = selections.some((each) => sameWords(each, passage));
    if (there) return { as: 'there', passage: null, note };
    return { as: 'highlight', id: passage.id, passage, note };
  }
  const quoted = `“${selected.text.trim()}”`;
  if (note?.includes(quoted)) return { as: 'there', passage: null, note };
  return { as: 'note', quoted, passage: null, note: note ? `${note}\n${quoted}` : quoted };
}

/** A note without the quotation that it got; what was written since stays. */
export function withoutQuoted(note: string, quoted: string): string {
  const at = `\n${note}\n`.lastIndexOf(`\n${quoted}\n`);
  if (at < 0) return note;
  return [note.slice(0, Math.max(0, at - 1)), note.slice(at + quoted.length + 1)].filter(Boolean).join('\n');
}

/** What is told of it to others. */
export const keptPassage = ({ as, id, quoted }: Kept): KeptPassage => ({
  as,
  ...(id === undefined ? {} : { id }),
  ...(quoted === undefined ? {} : { quoted }),
});

/** Whether two highlights are of the same words in the same place. */
function sameWords(one: Selection, other: Selection): boolean {
  const [before, own] = [squeeze(one.prefix ?? ''), squeeze(other.prefix ?? '')];
  return squeeze(one.text) === squeeze(other.text) && (before.endsWith(own) || own.endsWith(before));
}
