import { detectArticle } from '../detect';
import { isForm, ownOf } from './own';
import { shownIn } from './shown';
import { ATTRIBUTES, type PageSnapshot, type SnapshotElement, type SnapshotNode } from './snapshot';

const WANTED: ReadonlySet<string> = new Set(ATTRIBUTES);
/** Elements that no reader looks into. */
const LEFT_OUT = new Set(
  'style template svg math object option datalist canvas audio map area track progress meter'.split(' '),
);
/** Fields of forms: where they stand tells what a box is for; what is in them is the reader's own. */
const FIELDS = new Set(['input', 'select', 'textarea']);
/** Kinds of input in which words are written or one of several things is chosen. */
const ASKING = new Set(['', 'email', 'number', 'password', 'radio', 'search', 'tel', 'text', 'url']);
const MAX_DEPTH = 620;
/** A value beyond this is data, no words and no address. */
const MAX_VALUE = 20_000;
const LEAST_DATA = 250;
const MAX_DATA = 3_000_000;
/** Data that may hold a story: markup of paragraphs in JSON or in a script's strings. */
const MARKUP = /(?:<|\\u003c|\\x3c)\/?(?:p|br)\b/iu;
/** Links of a head that lead to nothing worth reading. */
const MACHINERY = /stylesheet|preload|prefetch|preconnect|icon|manifest/iu;

/**
 * Copies of a page what its readers need: elements, their telling attributes and words, and data that declares or holds
 * the story. One walk, no layout; the page is not changed. `url` stands for the page's own address where it is given.
 */
export function takeSnapshot(document: Document, url = ownOf(document, 'URL')): PageSnapshot {
  const documentElement = ownOf(document, 'documentElement');
  return {
    url,
    detection: detectArticle(document, { url }),
    root: documentElement ? elementOf(documentElement, documentElement.localName, 0) : ['html', [], []],
  };
}

function elementOf(element: Element, tag: string, depth: number): SnapshotElement {
  const attributes = attributesOf(element, tag);
  return [tag, attributes, isWritten(tag, attributes) ? [] : contentOf(element, tag, depth)];
}

function contentOf(element: Element, tag: string, depth: number): SnapshotNode[] {
  if (FIELDS.has(tag)) return [];
  // Where scripts run, what is for pages without them is text; lazy pictures stand whole there.
  if (tag === 'noscript' && !element.firstElementChild) return imagesIn(element.textContent ?? '');
  return childrenOf(element, depth);
}

/** Whether the reader writes in an element: a comment, a message. An editor of whole pages is none of news. */
function isWritten(tag: string, attributes: readonly string[]): boolean {
  if (tag === 'html' || tag === 'body' || tag === 'article' || tag === 'form') return false;
  for (let at = 0; at < attributes.length; at += 2) {
    const value = attributes[at + 1];
    if (
      attributes[at] === 'contenteditable'
        ? value !== 'false'
        : attributes[at] === 'role' && value === 'textbox'
    )
      return true;
  }
  return false;
}

function imagesIn(markup: string): SnapshotElement[] {
  return (markup.slice(0, MAX_VALUE).match(/<img\b[^<>]{1,5000}>/giu) ?? []).map((tag) => [
    'img',
    [...tag.matchAll(/(?<![\w-])([\w-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].flatMap(
      ([, name = '', double, single]) =>
        WANTED.has(name.toLowerCase())
          ? [name.toLowerCase(), (double ?? single ?? '').replaceAll('&amp;', '&').slice(0, MAX_VALUE)]
          : [],
    ),
    [],
  ]);
}

function childrenOf(element: Element, depth: number): SnapshotNode[] {
  const children: SnapshotNode[] = [];
  if (depth >= MAX_DEPTH) return children;
  const shown = isForm(element) ? ownOf(element, 'childNodes') : shownIn(element);
  for (const node of shown) addNode(node, depth, children);
  return children;
}

function addNode(node: Node, depth: number, children: SnapshotNode[]): void {
  // A form's field may hide this from us too.
  const type: unknown = node.nodeType;
  if (type === 3 || type === 4) {
    const { data } = node as Text;
    // White space between elements is long where a page's source is indented.
    children.push(/\S/u.test(data) ? data : ' ');
  } else if (type === 1 || typeof type === 'object') {
    const inner = node as Element;
    const tag = isForm(inner) ? 'form' : inner.localName;
    const data = tag === 'script' ? dataOf(inner) : null;
    if (data !== null) children.push([tag, attributesOf(inner, tag), [data]]);
    else if (!LEFT_OUT.has(tag) && isWanted(inner, tag)) children.push(elementOf(inner, tag, depth + 1));
  }
}

function isWanted(element: Element, tag: string): boolean {
  if (tag === 'link')
    return !MACHINERY.test(element.getAttribute('rel') ?? '') || element.hasAttribute('itemprop');
  if (tag === 'input') return ASKING.has(element.getAttribute('type')?.toLowerCase() ?? '');
  return tag !== 'script';
}

/** What a script holds that declares the story, or may hold it; null for any other. */
function dataOf(script: Element): string | null {
  const declares = /ld\+json/iu.test(script.getAttribute('type') ?? '');
  if (!declares && script.hasAttribute('src')) return null;
  const text = script.textContent ?? '';
  return declares || (text.length >= LEAST_DATA && text.length <= MAX_DATA && MARKUP.test(text))
    ? text
    : null;
}

function attributesOf(element: Element, tag: string): string[] {
  const attributes: string[] = [];
  const form = tag === 'form';
  if (!form && !element.hasAttributes()) return attributes;
  const names = form ? ownOf(element, 'getAttributeNames').call(element) : element.getAttributeNames();
  for (const name of names) {
    if (!WANTED.has(name)) continue;
    const value =
      (form ? ownOf(element, 'getAttribute').call(element, name) : element.getAttribute(name)) ?? '';
    if (name === 'style' && !/none|hidden/iu.test(value)) continue;
    attributes.push(name, value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value);
  }
  return attributes;
}
