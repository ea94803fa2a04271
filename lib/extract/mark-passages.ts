import { findQuotes } from './find-quote';

/** A passage that is marked on a page, under the name of the highlight that gives it its look. */
export interface PassageMark {
  quote: string;
  prefix: string;
  suffix: string;
  /** The name where the words stand, and where others stand in their place. */
  name: string;
  changedName: string;
}

/**
 * Marks passages on a page and scrolls to the first; takes away what was marked under these names before. The Custom Highlight
 * API marks without touching the document. Gives how many can be seen.
 */
export function markPassages(
  view: Window & typeof globalThis,
  root: Document,
  names: readonly string[],
  passages: readonly PassageMark[],
): number {
  for (const name of names) view.CSS.highlights.delete(name);
  const groups = new Map<string, Range[]>();
  const places: Range[] = [];
  for (const [at, found] of findQuotes(root, passages).entries()) {
    const passage = passages[at];
    const element = found?.range.startContainer.parentElement;
    if (!found || !passage || !element?.checkVisibility({ visibilityProperty: true })) continue;
    const name = found.changed ? passage.changedName : passage.name;
    groups.set(name, [...(groups.get(name) ?? []), found.range]);
    places.push(found.range);
  }
  for (const [name, ranges] of groups) view.CSS.highlights.set(name, new view.Highlight(...ranges));
  const [first] = places.toSorted((a, b) => a.compareBoundaryPoints(view.Range.START_TO_START, b));
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  first?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  });
  return places.length;
}
