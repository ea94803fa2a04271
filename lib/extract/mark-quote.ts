import type { Evidence } from '@/lib/article';
import { findQuote } from './find-quote';

/** What came of looking for a quote: its words, other words in their place, or nothing to be seen. */
export type Shown = 'found' | 'changed' | 'gone';

const NAME = 'nutgraf-evidence';

/**
 * Scrolls to a piece of evidence and marks it, on a page or in parts of it. The Custom Highlight API marks without
 * touching the document; its colours are the caller's, under `::highlight(nutgraf-evidence)`.
 */
export function markQuote(
  view: Window & typeof globalThis,
  roots: (Document | Element)[],
  evidence: Evidence,
): Shown {
  view.CSS.highlights.delete(NAME);
  const places = roots.map((root) => findQuote(root, evidence)).filter((each) => each !== null);
  const found = places.find((each) => !each.changed) ?? places[0];
  const element = found?.range.startContainer.parentElement;
  if (!found || !element) return 'gone';
  view.CSS.highlights.set(NAME, new view.Highlight(found.range));
  if (!reveal(element)) return 'gone';
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return found.changed ? 'changed' : 'found';
}

/** Opens the folded `<details>` round an element; false where it stays invisible. */
function reveal(element: Element): boolean {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
  return element.checkVisibility({ visibilityProperty: true });
}
