import type { Block } from '@/lib/article';
import type { LineMark } from '@/lib/library/passages/place';
import { type Child, html, type Markup } from './markup';

/** How a highlight is written in the archive: the address of its first piece, and its name for those who do not see colours. */
export interface MarkNames {
  anchorOf: (id: string) => string;
  /** Highlights whose first piece was written. */
  begun: Set<string>;
}

const link = (url: string, words: Child): Markup =>
  html('a', { href: url, rel: 'noreferrer noopener' }, words);

/** A line of a story with its links and the reader's highlights; of several that overlap the last is shown. */
export function lineWith(
  text: string,
  marks: readonly LineMark[] = [],
  names: MarkNames,
  links: Extract<Block, { type: 'paragraph' }>['links'] = [],
): Child[] {
  const parts: Child[] = [];
  let at = 0;
  // What does not fit the words is left out.
  for (const { start, end, url } of links.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(marked(text, at, start, marks, names), link(url, marked(text, start, end, marks, names)));
    at = end;
  }
  return [...parts, marked(text, at, text.length, marks, names)];
}

function marked(
  text: string,
  from: number,
  to: number,
  marks: readonly LineMark[],
  names: MarkNames,
): Child[] {
  const within = marks.filter((mark) => mark.start < to && mark.end > from);
  const cuts = [from, to, ...within.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])];
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to;
    const words = text.slice(start, end);
    const top = within.findLast((mark) => mark.start < end && mark.end > start);
    if (!top) return words;
    const first = !names.begun.has(top.id);
    names.begun.add(top.id);
    return html(
      'mark',
      { class: `c-${top.colour}${top.changed ? ' reworded' : ''}`, id: first && names.anchorOf(top.id) },
      // Readers of screens pass over marks; what is copied has no such words.
      first && html('span', { class: 'vh', lang: 'en' }, `[Highlight, ${top.colour}: `),
      words,
      end === top.end && html('span', { class: 'vh', lang: 'en' }, ']'),
    );
  });
}
