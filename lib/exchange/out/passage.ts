import { placeOfQuote, squeeze } from '@/lib/extract/quote-in-text';
import type { Selection } from '@/lib/library';
import { inLine } from '@/lib/library/passages/place';

/** Where a passage stands in a text. */
export interface Passage {
  /** In code points, from 0. */
  start: number;
  /** In code points, not included. */
  end: number;
  /** Other words stand there, like those that were highlighted. */
  reworded: boolean;
}

/**
 * Finds a selected passage in a text as the reader view does: with whatever white space stands between its words, told from
 * equal ones by what stands around it, and where the outlet changed it the place that is most like it. Null where nothing is
 * left of it.
 */
export function passageIn(
  text: string,
  passage: Pick<Selection, 'text' | 'prefix' | 'suffix'>,
): Passage | null {
  const quote = squeeze(passage.text);
  if (quote === '') return null;
  const { prefix = '', suffix = '' } = passage;
  const found = placeOfQuote(squeeze(text), quote, { prefix, quote: passage.text, suffix, at: null });
  if (!found) return null;
  return {
    start: points(text, inLine(text, found.start)),
    end: points(text, inLine(text, found.end - 1) + 1),
    reworded: found.errors > 0 || found.end - found.start < quote.length,
  };
}

/** How many code points stand before a place. */
function points(text: string, to: number): number {
  let count = 0;
  for (const _ of text.slice(0, to)) count += 1;
  return count;
}
