import type { Box, Line, PageReading } from '@/lib/extract/reading';
import { PageElement } from '@/lib/extract/page/element';
import { framesPage, ownZone, settleZones, traitsOf } from '@/lib/extract/reading/zones';
import { sizeOf } from '@/lib/extract/text';
import type { PageLines } from './page-lines';

const NOTHING = new PageElement(['a', [], []]);

/** The reading of a page again, without its elements. */
export function revive(kept: PageLines): PageReading {
  const boxes: Box[] = [];
  for (const [tag, parent, depth, names, hidden, first, end, role] of kept.boxes) {
    const traits = traitsOf(names);
    boxes.push({
      index: boxes.length,
      element: new PageElement([tag, role === null ? [] : ['role', role], []]),
      tag,
      parent: boxes[parent] ?? null,
      depth,
      zone: ownZone(tag, traits, role),
      claims: framesPage(tag) ? null : traits.claims,
      names,
      hidden: hidden === 1,
      first,
      end,
    });
  }
  const lines: Line[] = kept.lines.map(
    ([text, box, hidden, linkChars, links, strong, em, heading], index) => ({
      index,
      text,
      size: sizeOf(text),
      box: boxes[box] as Box,
      zone: 0,
      hidden: hidden === 1,
      links: links.map(([start, end]) => ({ start, end: end, element: NOTHING })),
      linkChars,
      strongChars: strong,
      emChars: em,
      heading,
    }),
  );
  settleZones(boxes, lines);
  return {
    lines,
    boxes,
    lang: kept.lang,
    times: kept.dates.map((line) => ({ line, element: NOTHING })),
    fields: kept.fields.flatMap((at) => boxes[at] ?? []),
    media: kept.media.map(([kind, box, at]) => ({
      kind,
      box: boxes[box] as Box,
      at,
      element: NOTHING,
    })),
    declarations: { scripts: kept.data === null ? [] : [scriptOf(kept.data)] },
    structured: { article: kept.declared === null ? null : { node: { articleBody: kept.declared } } },
  } as unknown as PageReading;
}

/** A script that holds a text as data. */
function scriptOf(data: string): PageElement {
  return {
    hasAttribute: () => false,
    getAttribute: () => 'application/json',
    textContent: JSON.stringify(data),
  } as unknown as PageElement;
}
