import { testOf } from './selectors';
import type { AttributeName, SnapshotElement } from './snapshot';

/** A text, or an element. */
export type PageNode = string | PageElement;

/**
 * An element of a snapshot, with what readers ask of it in the DOM's own words (https://dom.spec.whatwg.org/). Takes the
 * snapshot's own lists and fills them with elements: a snapshot is read once.
 */
export class PageElement {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly childNodes: PageNode[];
  readonly #attributes: string[];

  constructor([tag, attributes, children]: SnapshotElement, parent: PageElement | null = null) {
    this.localName = tag;
    this.parentElement = parent;
    this.#attributes = attributes;
    this.childNodes = children as PageNode[];
    const nodes = children as (SnapshotElement | PageNode)[];
    for (let at = 0; at < nodes.length; at += 1) {
      const child = nodes[at];
      if (Array.isArray(child)) nodes[at] = new PageElement(child, this);
    }
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  getAttribute(name: AttributeName): string | null {
    const attributes = this.#attributes;
    for (let at = 0; at < attributes.length; at += 2)
      if (attributes[at] === name) return attributes[at + 1] as string;
    return null;
  }

  hasAttribute(name: AttributeName): boolean {
    return this.getAttribute(name) !== null;
  }

  /** Whether it has any attribute that readers ask for. */
  hasAttributes(): boolean {
    return this.#attributes.length > 0;
  }

  get children(): PageElement[] {
    return this.childNodes.filter((node) => typeof node !== 'string');
  }

  get nextElementSibling(): PageElement | null {
    const siblings = this.parentElement?.children ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  /** The words inside; a script's, and those for want of one, only for the element itself. */
  get textContent(): string {
    let text = '';
    for (const child of this.childNodes) {
      if (typeof child === 'string') text += child;
      else if (child.localName !== 'script' && child.localName !== 'noscript') text += child.textContent;
    }
    return text;
  }

  contains(other: PageElement | null): boolean {
    let element = other;
    while (element && element !== this) element = element.parentElement;
    return element === this;
  }

  /** For selectors see `testOf`, here and below. */
  closest(selector: string): PageElement | null {
    return testOf(selector)(this) ? this : (this.parentElement?.closest(selector) ?? null);
  }

  querySelector(selector: string): PageElement | null {
    return this.#first(testOf(selector));
  }

  querySelectorAll(selector: string): PageElement[] {
    const found: PageElement[] = [];
    this.#collect(testOf(selector), found);
    return found;
  }

  #first(test: (element: PageElement) => boolean): PageElement | null {
    for (const child of this.childNodes) {
      if (typeof child === 'string') continue;
      const found = test(child) ? child : child.#first(test);
      if (found) return found;
    }
    return null;
  }

  #collect(test: (element: PageElement) => boolean, found: PageElement[]): void {
    for (const child of this.childNodes) {
      if (typeof child === 'string') continue;
      if (test(child)) found.push(child);
      child.#collect(test, found);
    }
  }
}
