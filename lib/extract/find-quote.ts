import type { Evidence } from '@/lib/article';
import { parseTextDirective, type QuoteLocator } from './locator';
import { shownIn } from './page/shown';
import { placeOfQuote, squeeze } from './quote-in-text';

const SKIP = /^(?:script|style|noscript|template|textarea|select|head)$/u;
const MAX_DEPTH = 2000;
const DROPPED = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** Where the words of a piece of evidence stand. */
export interface FoundQuote {
  range: Range;
  /** Whether other words stand there now, like those that were read. */
  changed: boolean;
}

/**
 * Finds evidence again, on the page or in a part of it: the quote without regard to white space, case and the shape of
 * quotation marks; where the page has changed since, the words that are most like it. Of several places the one whose
 * surroundings and position agree best with the locator. Null when nothing is left of it.
 */
export function findQuote(root: Document | Element, evidence: Evidence): FoundQuote | null {
  const element = root.nodeType === 9 ? (root as Document).body : (root as Element);
  if (!element) return null;
  const parts = parseTextDirective(evidence.locator) ?? { prefix: '', quote: '', suffix: '', at: null };
  return findIn(element, flowOf(element), { ...parts, quote: parts.quote || evidence.quote });
}

/** Finds many quotes on one page, each with what stood around it; null for those of which nothing is left. */
export function findQuotes(
  root: Document,
  quotes: readonly { quote: string; prefix: string; suffix: string }[],
): (FoundQuote | null)[] {
  const flow = flowOf(root.body);
  return quotes.map(({ quote, prefix, suffix }) =>
    findIn(root.body, flow, { quote, prefix, suffix, at: null }),
  );
}

function findIn(element: Element, flow: Flow, parts: QuoteLocator): FoundQuote | null {
  const quote = squeeze(parts.quote);
  if (quote === '') return null;
  const found = placeOfQuote(flow.text, quote, parts);
  if (!found) return null;
  return {
    range: rangeOf(element.ownerDocument, flow, found.start, found.end),
    changed: found.errors > 0 || found.end - found.start < quote.length,
  };
}

interface Flow {
  text: string;
  /** For every text node: where its characters begin in `text`. */
  starts: number[];
  nodes: Text[];
}

function flowOf(root: Element): Flow {
  const flow: Flow = { text: '', starts: [], nodes: [] };
  gather(root, flow);
  return flow;
}

function gather(element: Element, flow: Flow, depth = 0): void {
  if (depth > MAX_DEPTH) return;
  for (const node of shownIn(element)) {
    if (node.nodeType === 1 && !SKIP.test((node as Element).localName))
      gather(node as Element, flow, depth + 1);
    if (node.nodeType !== 3) continue;
    const words = squeeze((node as Text).data);
    if (words === '') continue;
    flow.starts.push(flow.text.length);
    flow.nodes.push(node as Text);
    flow.text += words;
  }
}

function rangeOf(document: Document, flow: Flow, start: number, end: number): Range {
  const range = document.createRange();
  const [first, from] = placeOf(flow, start);
  const [last, to] = placeOf(flow, Math.max(start, end - 1));
  range.setStart(first, from);
  range.setEnd(last, to + 1);
  return range;
}

function placeOf(flow: Flow, at: number): [Text, number] {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = flow.nodes[low] as Text;
  let left = at - (flow.starts[low] ?? 0);
  for (let index = 0; index < node.data.length; index += 1) {
    if (DROPPED.test(node.data.charAt(index))) continue;
    if (left === 0) return [node, index];
    left -= 1;
  }
  return [node, Math.max(0, node.data.length - 1)];
}
