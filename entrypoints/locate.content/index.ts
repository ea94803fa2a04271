import { defineContentScript } from 'wxt/utils/define-content-script';
import { markPassages, type PassageMark } from '@/lib/extract/mark-passages';
import { markQuote, type Shown } from '@/lib/extract/mark-quote';
import type { Evidence } from '@/lib/article';

/** Set in the extension's isolated world just before this file is injected; the page does not see them. */
declare global {
  var nutgrafEvidence: Evidence | undefined;
  var nutgrafPassages: { names: string[]; passages: PassageMark[] } | undefined;
}

/**
 * Injected on demand: scrolls to a piece of evidence and marks it, or marks the reader's highlights. Its value tells what came of
 * it.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): Shown | { marked: number } {
    const { nutgrafEvidence: evidence, nutgrafPassages: marks } = globalThis;
    globalThis.nutgrafPassages = undefined;
    if (marks) return { marked: markPassages(window, document, marks.names, marks.passages) };
    return evidence ? markQuote(window, [document], evidence) : 'gone';
  },
});
