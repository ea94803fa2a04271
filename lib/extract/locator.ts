/** How many characters before and after a quote its locator keeps; enough to tell equal quotes apart. */
const CONTEXT = 32;

/** The parts of a locator of visible words. */
export interface QuoteLocator {
  prefix: string;
  quote: string;
  suffix: string;
  /** Where on the page the quote stands, in hundredths of it from its beginning; null when unknown. */
  at: number | null;
}

/**
 * Makes the locator `text=prefix-,quote,-suffix&at=37.5`: the selector of quotes of the W3C's Web Annotation
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector) written as a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/), percent-encoded, with a hint at the position. Prefix and suffix
 * are cut to whole words.
 */
export function textDirective(
  quote: string,
  before: string,
  after: string,
  at: number | null = null,
): string {
  const prefix = before
    .trim()
    .slice(-CONTEXT)
    .replace(before.trim().length > CONTEXT ? /^\S*\s/u : /^$/u, '');
  const suffix = after
    .trim()
    .slice(0, CONTEXT)
    .replace(after.trim().length > CONTEXT ? /\s\S*$/u : /^$/u, '');
  const words = `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(quote)}${suffix ? `,-${encode(suffix)}` : ''}`;
  return at === null ? words : `${words}&at=${Math.round(at * 10) / 10}`;
}

/** The parts of a text directive; null when the locator is of another kind. */
export function parseTextDirective(locator: string | null): QuoteLocator | null {
  if (!locator?.startsWith('text=')) return null;
  const [words = '', ...others] = locator.slice(5).split('&');
  const parts = words.split(',');
  const at = Number.parseFloat(others.find((each) => each.startsWith('at='))?.slice(3) ?? '');
  try {
    const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
    const quote = decodeURIComponent(parts.shift() ?? '');
    const suffix = parts[0]?.startsWith('-') ? decodeURIComponent(parts[0].slice(1)) : '';
    return { prefix, quote, suffix, at: Number.isFinite(at) ? at : null };
  } catch {
    return null;
  }
}

function encode(text: string): string {
  // A lone surrogate (cut emoji, broken page) cannot be encoded and would throw.
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
