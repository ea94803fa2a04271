import type { ArticleContext, Evidence } from '@/lib/article';
import { textDirective } from '@/lib/extract/locator';
import { type NoSummary, storyOf, summarize } from '@/lib/summarize';

/** How many sentences a reader can choose. */
export const SUMMARY_LENGTHS = [1, 3, 5] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];
export const USUAL_LENGTH: SummaryLength = 3;

/** A kept setting as a length; the usual one for anything else. */
export function lengthOf(value: unknown): SummaryLength {
  return SUMMARY_LENGTHS.find((length) => length === value) ?? USUAL_LENGTH;
}

/** The summary of a story as it is shown: its own sentences, each with the way to its place. */
export interface StorySummary {
  sentences: Evidence[];
  /** Why there are none. */
  reason: NoSummary | null;
}

/** Makes the summary of what was read off a page: at most so many of its sentences, in their order. */
export function summaryOf(context: ArticleContext, length: SummaryLength): StorySummary {
  const { input } = storyOf(context);
  const { sentences, source, reason } = summarize(input, { sentences: length });
  return {
    sentences: sentences.map((quote, at) => {
      const { paragraph = 0, start = 0, end = 0 } = source[at] ?? {};
      const text = input.paragraphs[paragraph] ?? '';
      return {
        source: 'visible',
        quote,
        locator: textDirective(quote, text.slice(0, start), text.slice(end)),
      };
    }),
    reason,
  };
}
