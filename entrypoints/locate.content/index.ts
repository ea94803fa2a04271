import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Evidence } from '@/lib/article';
import { findQuote } from '@/lib/extract/find-quote';

/** Set in the extension's isolated world just before this file is injected; the page does not see it. */
declare global {
  var nutgrafEvidence: Evidence | undefined;
}

const NAME = 'nutgraf-evidence';

/** Injected on demand: scrolls to a piece of evidence and marks it. Its value tells whether it was found. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): boolean {
    const evidence = globalThis.nutgrafEvidence;
    CSS.highlights.delete(NAME);
    const range = evidence ? findQuote(document, evidence) : null;
    if (!range) return false;
    // The Custom Highlight API marks without touching the page's DOM.
    CSS.highlights.set(NAME, new Highlight(range));
    const element = range.startContainer.parentElement;
    if (!element || !reveal(element)) return false;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    return true;
  },
});

/** Opens the folded `<details>` round an element; false where it stays invisible. */
function reveal(element: Element): boolean {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  return element.checkVisibility({ visibilityProperty: true });
}
