import type { PageElement } from './element';

/** The elements in which a page declares something of itself, each kind in the page's order. */
export interface Declarations {
  scripts: PageElement[];
  metas: PageElement[];
  links: PageElement[];
  titles: PageElement[];
  bases: PageElement[];
  /** Items of microdata that say their type. */
  items: PageElement[];
}

const KINDS = new Map<string, Exclude<keyof Declarations, 'items'>>([
  ['script', 'scripts'],
  ['meta', 'metas'],
  ['link', 'links'],
  ['title', 'titles'],
  ['base', 'bases'],
]);

/** Gathers a page's declarations in one walk. */
export function declarationsOf(root: PageElement): Declarations {
  const found: Declarations = { scripts: [], metas: [], links: [], titles: [], bases: [], items: [] };
  gather(root, found);
  return found;
}

function gather(element: PageElement, found: Declarations): void {
  const kind = KINDS.get(element.localName);
  if (kind !== undefined) found[kind].push(element);
  if (element.hasAttribute('itemscope') && element.hasAttribute('itemtype')) found.items.push(element);
  for (const child of element.childNodes) if (typeof child !== 'string') gather(child, found);
}
