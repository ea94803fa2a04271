import type { ComponentChildren, JSX } from 'preact';
import type { BlockLink } from '@/lib/article';
import type { LineMark } from '@/lib/library/passages/place';

interface LineProps {
  text: string;
  links?: BlockLink[] | undefined;
  marks?: LineMark[] | undefined;
}

/** One line of a story's body with its links, and with the reader's highlights marked. */
export function Line({ text, links = [], marks = [] }: LineProps): JSX.Element {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (link.start < at || link.end > text.length) continue;
    parts.push(marked(text, at, link.start, marks));
    parts.push(
      <a key={`link-${link.start}`} href={link.url} target="_blank" rel="noreferrer noopener">
        {marked(text, link.start, link.end, marks)}
      </a>,
    );
    at = link.end;
  }
  parts.push(marked(text, at, text.length, marks));
  return <>{parts}</>;
}

/** A run of words cut where a highlight begins or ends; of several that overlap the last is shown. */
function marked(text: string, from: number, to: number, marks: LineMark[]): ComponentChildren {
  const within = marks.filter((mark) => mark.start < to && mark.end > from);
  if (within.length === 0) return text.slice(from, to);
  const cuts = [from, to, ...within.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])];
  const places = [...new Set(cuts)].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to;
    const top = within.findLast((mark) => mark.start < end && mark.end > start);
    const words = text.slice(start, end);
    return top ? (
      <mark
        key={`${top.id}-${start}`}
        class={`passage colour-${top.colour}${top.changed ? ' changed' : ''}`}
        data-passage={top.id}
      >
        {words}
      </mark>
    ) : (
      words
    );
  });
}
