import search from 'approx-string-match';
import type { Evidence } from '@/lib/article';
import { parseTextDirective, type QuoteLocator } from './locator';
import { lower } from './text';

const SKIP = /^(?:script|style|noscript|template|textarea|select|head)$/u;
const DROPPED = /[\s\u00AD\u200B\u2060\uFEFF]/u;
/** Shorter quotes and remains of quotes would be found just anywhere. */
const SHORTEST = 12;
/** Of a long quote its beginning is enough to find it where it was changed. */
const LONGEST = 400;
/** The share of a quote's characters that may have changed; less of a short one, which is soon like something else. */
const CHANGED = { long: 0.25, short: 0.15 };
const SHORT = 40;
const MOST_PLACES = 500;

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
  const flow = flowOf(element);
  const parts = parseTextDirective(evidence.locator) ?? { prefix: '', quote: '', suffix: '', at: null };
  const quote = squeeze(parts.quote || evidence.quote);
  if (quote === '') return null;
  const found = bestOf(flow.text, exactPlaces(flow.text, quote), parts) ?? changed(flow.text, quote, parts);
  if (!found) return null;
  return {
    range: rangeOf(element.ownerDocument, flow, found.start, found.end),
    changed: found.errors > 0 || found.end - found.start < quote.length,
  };
}

interface Place {
  start: number;
  end: number;
  /** How many characters differ. */
  errors: number;
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
  const pieces: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = squeeze((node as Text).data);
    if (words === '') continue;
    flow.starts.push(length);
    flow.nodes.push(node as Text);
    pieces.push(words);
    length += words.length;
  }
  flow.text = pieces.join('');
  return flow;
}

/** Without white space, in lower case, with plain quotation marks; otherwise character by character the same. */
function squeeze(text: string): string {
  return lower(text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, ''))
    .replaceAll(/[‘’‚‛´`′]/gu, "'")
    .replaceAll(/[“”„‟«»″]/gu, '"')
    .replaceAll(/[‐‑‒–—]/gu, '-');
}

function exactPlaces(text: string, quote: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1))
    places.push({ start: at, end: at + quote.length, errors: 0 });
  return places;
}

/** Where a quote stands that was changed: by some letters or words, or cut. */
function changed(text: string, quote: string, parts: QuoteLocator): Place | null {
  if (quote.length < SHORTEST) return null;
  const pattern = quote.slice(0, LONGEST);
  const places = search(
    text,
    pattern,
    Math.floor(pattern.length * (pattern.length < SHORT ? CHANGED.short : CHANGED.long)),
  );
  const fewest = places.reduce((least, { errors }) => Math.min(least, errors), Infinity);
  const best = bestOf(text, places.filter(({ errors }) => errors <= fewest + 1).slice(0, MOST_PLACES), parts);
  if (best) return best;
  for (let length = Math.floor(quote.length * 0.75); length >= SHORTEST; length = Math.floor(length * 0.75)) {
    const [place] = exactPlaces(text, quote.slice(0, length));
    if (place) return place;
  }
  return null;
}

/** The place whose surroundings agree best; the position tells equals apart. */
function bestOf(text: string, places: Place[], { prefix, suffix, at }: QuoteLocator): Place | null {
  const [before, after] = [backwards(squeeze(prefix)), squeeze(suffix)];
  let best: Place | null = null;
  let bestScore = -Infinity;
  for (const place of places) {
    const around =
      agreeing(backwards(text.slice(Math.max(0, place.start - before.length), place.start)), before) +
      agreeing(text.slice(place.end, place.end + after.length), after);
    const away = at === null ? 0 : Math.abs((100 * place.start) / Math.max(1, text.length) - at) / 101;
    const score = around - 2 * place.errors - away;
    if (score > bestScore) {
      best = place;
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
