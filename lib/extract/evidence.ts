import type { Evidence, EvidenceSource } from '@/lib/article';
import type { Line, PageReading } from './reading/types';
import { textDirective } from './locator';
import type { PlacedNode } from './structured/types';

/**
 * Evidence for words of a visible line: the quote from `start` to `end`, with a locator that finds it again. A hidden line gives evidence too, since the words stand there.
 */
export function visibleEvidence(page: PageReading, line: Line, start = 0, end = line.text.length): Evidence {
  const quote = line.text.slice(start, end).trim();
  const before = start > 0 ? line.text.slice(0, start) : (page.lines[line.index - 1]?.text ?? '');
  const after = end < line.text.length ? line.text.slice(end) : (page.lines[line.index + 1]?.text ?? '');
  const at = (100 * line.index) / Math.max(1, page.lines.length);
  return { source: 'visible', quote, locator: textDirective(quote, before, after, at) };
}

/** Evidence for a declared value: where it stands, and the value as it stands there. */
export function declaredEvidence(
  source: Exclude<EvidenceSource, 'visible'>,
  locator: string,
  quote: string,
): Evidence {
  return { source, quote: quote.replaceAll(/\s+/gu, ' ').trim().slice(0, 500), locator };
}

/** Evidence for one property of a node of JSON-LD or microdata. */
export function nodeEvidence(node: PlacedNode, property: string, quote: string): Evidence {
  return declaredEvidence(node.source, `${node.path}/${property}`, quote);
}

/** Evidence for a meta element. */
export function metaEvidence(name: string, quote: string): Evidence {
  return declaredEvidence('meta', `meta[${name}]`, quote);
}
