import type { Evidence, EvidenceSource } from '@/lib/article';
import type { Line, PageReading } from './reading/types';
import { textDirective } from './locator';
import type { PlacedNode } from './structured/types';

/** A visible line and what stands around it: enough to find words of it again. */
export interface Surrounded {
  text: string;
  /** The lines before and after it, or their ends that are next to it. */
  before: string;
  after: string;
  /** Where on the page it stands, in hundredths. */
  at: number;
}

/**
 * Evidence for words of a visible line: the quote from `start` to `end`, with a locator that finds it again. A hidden line gives evidence too, since the words stand there.
 */
export function visibleEvidence(page: PageReading, line: Line, start = 0, end = line.text.length): Evidence {
  return quoteEvidence(surrounded(page, line), start, end);
}

/** A line with its neighbours, apart from the page. */
export function surrounded(page: PageReading, { text, index }: Line): Surrounded {
  return {
    text,
    before: page.lines[index - 1]?.text.slice(-AROUND) ?? '',
    after: page.lines[index + 1]?.text.slice(0, AROUND) ?? '',
    at: (100 * index) / Math.max(1, page.lines.length),
  };
}

/** More than a locator takes in. */
const AROUND = 96;

/** Evidence for words of a line that is no longer on its page. */
export function quoteEvidence({ text, before, after, at }: Surrounded, start: number, end: number): Evidence {
  const quote = text.slice(start, end).trim();
  return {
    source: 'visible',
    quote,
    locator: textDirective(
      quote,
      start > 0 ? text.slice(0, start) : before,
      end < text.length ? text.slice(end) : after,
      at,
    ),
  };
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
