import type { Evidence } from '@/lib/article';
import { parseTextDirective } from './evidence';

const SKIP = /^(?:script|style|noscript|template|textarea|select|head)$/u;
const DROPPED = /[\s\u00AD\u200B\u2060\uFEFF]/u;
/** Shorter remains of a quote would mark just anything. */
const SHORTEST = 12;

/**
 * Finds evidence on the page again: the quote without regard to white space; of several places the one whose
 * surroundings agree best; where the page has changed, the longest beginning that still stands there. Null when
 * nothing is left of it, and for values that stand in no visible words.
 */
export function findQuote(document: Document, evidence: Evidence): Range | null {
  if (!document.body) return null;
  const flow = flowOf(document.body);
  const parts = parseTextDirective(evidence.locator) ?? { prefix: '', quote: evidence.quote, suffix: '' };
  const quote = squeeze(parts.quote || evidence.quote);
  if (quote === '') return null;
  const whole = bestPlace(flow.text, quote, squeeze(parts.prefix), squeeze(parts.suffix));
  if (whole >= 0) return rangeOf(document, flow, whole, whole + quote.length);
  for (let length = Math.floor(quote.length * 0.75); length >= SHORTEST; length = Math.floor(length * 0.75)) {
    const at = flow.text.indexOf(quote.slice(0, length));
    if (at >= 0) return rangeOf(document, flow, at, at + length);
  }
  return null;
}

interface Flow {
  text: string;
  /** For every text node: where its characters begin in `text`. */
  starts: number[];
  nodes: Text[];
}

function flowOf(root: Element): Flow {
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    node.nodeType === 3 ? 1 : SKIP.test((node as Element).localName) ? 2 : 3,
  );
  const flow: Flow = { text: '', starts: [], nodes: [] };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = squeeze((node as Text).data);
    if (words === '') continue;
    flow.starts.push(flow.text.length);
    flow.nodes.push(node as Text);
    flow.text += words;
  }
  return flow;
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, '');
}

function bestPlace(text: string, quote: string, prefix: string, suffix: string): number {
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const score =
      agreeing(backwards(text.slice(Math.max(0, at - prefix.length), at)), backwards(prefix)) +
      agreeing(text.slice(at + quote.length, at + quote.length + suffix.length), suffix);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

const backwards = (text: string): string => Array.from(text).toReversed().join('');

function agreeing(one: string, other: string): number {
  let count = 0;
  while (count < other.length && one[count] === other[count]) count += 1;
  return count;
}

function rangeOf(document: Document, flow: Flow, start: number, end: number): Range {
  const range = document.createRange();
  const [first, from] = placeOf(flow, start);
  const [last, to] = placeOf(flow, end - 1);
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
