import { defineContentScript } from 'wxt/utils/define-content-script';
import { markQuote, type Shown } from '@/lib/extract/mark-quote';
import type { Evidence } from '@/lib/article';

/** Set in the extension's isolated world just before this file is injected; the page does not see it. */
declare global {
  var nutgrafEvidence: Evidence | undefined;
}

/** Injected on demand: scrolls to a piece of evidence and marks it. Its value tells what came of it. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): Shown {
    const evidence = globalThis.nutgrafEvidence;
    return evidence ? markQuote(window, [document], evidence) : 'gone';
  },
});
