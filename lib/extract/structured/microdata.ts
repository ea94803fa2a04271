import type { DataNode, DataValue, PlacedNode } from './types';
import type { PageElement } from '../page/element';

const MAX_ITEMS = 80;
/** Properties that are looked at on one page, in nested items again and again, and values of one name. */
const MAX_PROPERTIES = 20_000;
const MAX_VALUES = 200;

/** Reads the page's microdata items (https://html.spec.whatwg.org/multipage/microdata.html), innermost values as text. */
export function readMicrodata(items: readonly PageElement[]): PlacedNode[] {
  const found: PlacedNode[] = [];
  const left = { properties: MAX_PROPERTIES };
  let index = 0;
  for (const element of items) {
    if (index >= MAX_ITEMS) break;
    found.push({
      source: 'microdata',
      path: `microdata/${index}`,
      types: (element.getAttribute('itemtype') ?? '')
        .split(/\s+/u)
        .map((type) => type.replace(/^.*[/#]/u, '')),
      node: itemOf(element, left),
      element,
    });
    index += 1;
  }
  return found;
}

function itemOf(scope: PageElement, left: { properties: number }): DataNode {
  const node: DataNode = {};
  for (const element of scope.querySelectorAll('[itemprop]')) {
    left.properties -= 1;
    if (left.properties < 0) break;
    const owner = element.parentElement?.closest('[itemscope]');
    if (owner !== scope) continue;
    const value = valueOf(element);
    if (value === null) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/u)) {
      // The body's words are read from the page itself; copying them here would cost time for nothing.
      if (!name || name === 'articleBody' || name === 'text') continue;
      const before = node[name];
      if (!Array.isArray(before)) node[name] = before === undefined ? value : [before, value];
      else if (before.length < MAX_VALUES) before.push(value);
    }
  }
  return node;
}

function valueOf(element: PageElement): DataValue {
  if (element.hasAttribute('itemscope')) {
    const name = element.querySelector('[itemprop~="name"]');
    const url = element.querySelector('[itemprop~="url"]');
    const node: DataNode = {};
    const words = name ? plain(name) : element.children.length < 8 ? plain(element) : null;
    if (words) node['name'] = words;
    const href = url?.getAttribute('href') ?? url?.getAttribute('content');
    if (href) node['url'] = href;
    return node;
  }
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.localName === 'link' || element.localName === 'a' ? hrefOrWords(element) : null) ??
    element.getAttribute('src') ??
    plain(element)
  );
}

function hrefOrWords(element: PageElement): string | null {
  return element.getAttribute('itemprop')?.includes('url') ? element.getAttribute('href') : plain(element);
}

function plain(element: PageElement): string {
  return (element.getAttribute('content') ?? element.textContent)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 2000);
}
