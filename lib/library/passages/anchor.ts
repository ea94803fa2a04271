import type { ArticleContext } from '@/lib/article';
import { type Place, placeOfQuote, squeeze } from '@/lib/extract/quote-in-text';
import { AROUND, inLine, linesOf } from './place';

/** Words that were selected on a page, with what stands around them there. */
export interface Selected {
  text: string;
  prefix?: string;
  suffix?: string;
}

/** So much of what was selected has to stand in the copy; the rest may be what the page puts between paragraphs. */
const LEAST = 0.6;
/** Shorter lines of a selection stand just anywhere. */
const SHORTEST = 12;

/**
 * Finds words that were selected on a page in the copy that was taken of it, and gives the copy's own words there: what
 * stands between its paragraphs on the page (advertisements, links) is no part of it. Null where the words are no part of
 * the copy.
 */
export function anchorPassage(context: ArticleContext, selected: Selected): Required<Selected> | null {
  const lines = linesOf(context);
  const squeezed = lines.map(({ text }) => squeeze(text));
  const flow = squeezed.join('');
  const place = placeIn(flow, selected);
  if (!place) return null;
  const words: string[] = [];
  const [before, after]: [string[], string[]] = [[], []];
  let begin = 0;
  for (const [at, { text }] of lines.entries()) {
    const length = squeezed[at]?.length ?? 0;
    const from = Math.min(Math.max(place.start - begin, 0), length);
    const to = Math.min(Math.max(place.end - begin, 0), length);
    begin += length;
    const first = from < length ? inLine(text, from) : text.length;
    const end = to > 0 ? inLine(text, to - 1) + 1 : 0;
    if (from < to) words.push(text.slice(first, end));
    if (from > 0) before.push(from < length ? text.slice(0, first) : text);
    if (to < length) after.push(to > 0 ? text.slice(end) : text);
  }
  return {
    text: words.join('\n'),
    prefix: before.join(' ').trim().slice(-AROUND),
    suffix: after.join(' ').trim().slice(0, AROUND),
  };
}

function placeIn(flow: string, { text, prefix = '', suffix = '' }: Selected): Place | null {
  const quote = squeeze(text);
  if (quote === '') return null;
  const whole = placeOfQuote(flow, quote, { prefix, quote: text, suffix, at: null });
  if (whole?.errors === 0 && whole.end - whole.start === quote.length) return whole;
  const ends = betweenLines(flow, text, { prefix, suffix });
  if (ends && similar(ends.end - ends.start, quote.length)) return ends;
  return whole && similar(whole.end - whole.start, quote.length) ? whole : null;
}

/** From the first line of a selection that stands in the flow to the last. */
function betweenLines(flow: string, text: string, around: { prefix: string; suffix: string }): Place | null {
  const lines = text.split('\n').filter((line) => squeeze(line).length >= SHORTEST);
  const places = lines.flatMap((line, at) => {
    const quote = squeeze(line);
    const place = placeOfQuote(flow, quote, {
      prefix: at === 0 ? around.prefix : (lines[at - 1] ?? ''),
      quote: line,
      suffix: at === lines.length - 1 ? around.suffix : (lines[at + 1] ?? ''),
      at: null,
    });
    return place?.errors === 0 && place.end - place.start === quote.length ? [place] : [];
  });
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || last.end <= first.start) return null;
  return { start: first.start, end: last.end, errors: 0 };
}

const similar = (length: number, wanted: number): boolean =>
  length >= LEAST * wanted && length * LEAST <= wanted;
