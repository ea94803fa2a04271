import search from 'approx-string-match';
import type { QuoteLocator } from './locator';
import { lower } from './text';

/** Shorter quotes and remains of quotes would be found just anywhere. */
const SHORTEST = 12;
/** Of a long quote its beginning is enough to find it where it was changed. */
const LONGEST = 400;
/** The share of a quote's characters that may have changed; less of a short one, which is soon like something else. */
const CHANGED = { long: 0.25, short: 0.15 };
const SHORT = 40;
const MOST_PLACES = 500;

/** Where a quote stands in a squeezed text. */
export interface Place {
  start: number;
  end: number;
  /** How many characters differ. */
  errors: number;
}

/**
 * Finds a quote in a text, both squeezed: word for word, else where the text is most like it. Of several places the one
 * whose surroundings and position agree best. Null when nothing is left of it.
 */
export function placeOfQuote(text: string, quote: string, around: QuoteLocator): Place | null {
  return bestOf(text, exactPlaces(text, quote), around) ?? changed(text, quote, around);
}

/** Without white space, in lower case, with plain quotation marks; otherwise character by character the same. */
export function squeeze(text: string): string {
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
