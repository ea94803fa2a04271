import type { Evidence, EvidenceSource } from '@/lib/article';
import type { Line, PageReading } from './reading/types';
import type { PlacedNode } from './structured/types';

/** How many characters before and after a quote its locator keeps; enough to tell equal quotes apart. */
const CONTEXT = 32;

/**
 * Evidence for words of a visible line: the quote from `start` to `end`, with a text directive that finds it again
 * (https://wicg.github.io/scroll-to-text-fragment/). A hidden line gives evidence too, since the words stand there.
 */
export function visibleEvidence(page: PageReading, line: Line, start = 0, end = line.text.length): Evidence {
  const quote = line.text.slice(start, end).trim();
  const before = start > 0 ? line.text.slice(0, start) : (page.lines[line.index - 1]?.text ?? '');
  const after = end < line.text.length ? line.text.slice(end) : (page.lines[line.index + 1]?.text ?? '');
  return { source: 'visible', quote, locator: textDirective(quote, before, after) };
}

/** Makes the text directive `text=prefix-,quote,-suffix`, percent-encoded; prefix and suffix are cut to whole words. */
export function textDirective(quote: string, before: string, after: string): string {
  const prefix = before
    .trim()
    .slice(-CONTEXT)
    .replace(before.trim().length > CONTEXT ? /^\S*\s/u : /^$/u, '');
  const suffix = after
    .trim()
    .slice(0, CONTEXT)
    .replace(after.trim().length > CONTEXT ? /\s\S*$/u : /^$/u, '');
  return `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(quote)}${suffix ? `,-${encode(suffix)}` : ''}`;
}

/** The parts of a text directive; null when the locator is of another kind. */
export function parseTextDirective(
  locator: string | null,
): { prefix: string; quote: string; suffix: string } | null {
  if (!locator?.startsWith('text=')) return null;
  const parts = locator.slice(5).split(',');
  try {
    const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
    const quote = decodeURIComponent(parts.shift() ?? '');
    const suffix = parts[0]?.startsWith('-') ? decodeURIComponent(parts[0].slice(1)) : '';
    return { prefix, quote, suffix };
  } catch {
    return null;
  }
}

function encode(text: string): string {
  // A lone surrogate (cut emoji, broken page) cannot be encoded and would throw.
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
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
