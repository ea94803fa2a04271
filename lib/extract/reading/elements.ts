import type { PageElement } from '../page/element';
import type { Traits } from './zones';

/** A picture's element; that for want of scripts is a figure's where it is its only one, elsewhere a counter's. */
export function pictureOf(element: PageElement, tag: string): PageElement | null {
  if (tag === 'picture') return element.querySelector('img');
  if (tag !== 'noscript') return element;
  const own = element.querySelector('img');
  return own && element.closest('figure')?.querySelector('img') === own ? own : null;
}

/** Class, id and a few telling attributes, lower-case, with spaces round; empty where there are none. */
export function namesOf(element: PageElement): string {
  if (!element.hasAttributes()) return '';
  const classes = element.getAttribute('class');
  const id = element.id;
  const prop = element.getAttribute('itemprop');
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component');
  if (!classes && !id && !prop && !test) return '';
  const names = ` ${classes ?? ''} ${id} ${prop ?? ''} ${test ?? ''} `;
  const lowered = names.toLowerCase();
  return lowered === names ? names : names.replaceAll(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
}

/** A paragraph of running text: kept from assistive technology (a paywall's work), it is still seen. */
function isParagraph(element: PageElement, tag: string): boolean {
  return tag === 'p' && element.textContent.length > 80;
}

/** Whether a page says of an element that it is not seen. */
export function isHidden(element: PageElement, traits: Traits, tag: string): boolean {
  if (!element.hasAttributes()) return tag === 'dialog';
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isParagraph(element, tag)) return true;
  const style = element.getAttribute('style');
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)) return true;
  return traits.hidden;
}
