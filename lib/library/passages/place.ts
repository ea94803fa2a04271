import type { ArticleContext, Block } from '@/lib/article';
import { placeOfQuote, squeeze } from '@/lib/extract/quote-in-text';
import { PLAIN } from '../colours';
import type { Selection, TagColour } from '../types';

export { PLAIN };

/** What a passage covers of one line. */
export interface LineMark {
  id: string;
  start: number;
  /** Not included. */
  end: number;
  colour: TagColour;
  /** Other words stand there now, like those that were highlighted. */
  changed: boolean;
}

/** Whether a passage stands word for word, stands reworded, or is gone. */
export type PassageState = 'stands' | 'changed' | 'lost';

/** Where passages stand in a version, and which stand nowhere in it. */
export interface Placed {
  /** By the name of the line, see {@link lineName}. */
  marks: Map<string, LineMark[]>;
  /** By the passage's id. */
  state: Map<string, PassageState>;
}

interface Line {
  name: string;
  text: string;
}

const DROPPED = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** The name of a line of the body: the number of its block and, in lists and tables, of its part. */
export const lineName = (block: number, part?: number): string =>
  part === undefined ? String(block) : `${block}.${part}`;

/** Everything of a version that can be highlighted, line by line in the order of reading. */
export function linesOf({ headline, standfirst, blocks }: ArticleContext): Line[] {
  const head = [
    { name: 'headline', text: headline ?? '' },
    { name: 'standfirst', text: standfirst ?? '' },
  ];
  return [...head, ...blocks.flatMap(linesOfBlock)];
}

function linesOfBlock(block: Block, at: number): Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return [{ name: lineName(at), text: block.text }];
    case 'list':
      return block.items.map((text, part) => ({ name: lineName(at, part), text }));
    case 'table':
      return block.rows.flat().map((text, part) => ({ name: lineName(at, part), text }));
    case 'image':
    case 'embed':
      return [];
  }
}

/**
 * Finds the reader's passages in a version by their words and what stood around them; where the outlet changed the words,
 * the place that is most like them.
 */
export function placePassages(context: ArticleContext, selections: readonly Selection[]): Placed {
  const placed: Placed = { marks: new Map(), state: new Map() };
  if (selections.length === 0) return placed;
  const lines = linesOf(context);
  const squeezed = lines.map(({ text }) => squeeze(text));
  const flow = squeezed.join('');
  for (const { id, text, prefix = '', suffix = '', colour = PLAIN } of selections) {
    const quote = squeeze(text);
    const found = quote === '' ? null : placeOfQuote(flow, quote, { prefix, quote: text, suffix, at: null });
    if (!found) {
      placed.state.set(id, 'lost');
      continue;
    }
    const changed = found.errors > 0 || found.end - found.start < quote.length;
    placed.state.set(id, changed ? 'changed' : 'stands');
    let begin = 0;
    for (const [at, line] of lines.entries()) {
      const length = squeezed[at]?.length ?? 0;
      const from = Math.max(found.start - begin, 0);
      const to = Math.min(found.end - begin, length);
      begin += length;
      if (from >= to) continue;
      const mark = {
        id,
        start: inLine(line.text, from),
        end: inLine(line.text, to - 1) + 1,
        colour,
        changed,
      };
      placed.marks.set(line.name, [...(placed.marks.get(line.name) ?? []), mark]);
    }
  }
  return placed;
}

/** The words that stand in a passage's place; null where it stands nowhere. */
export function placedWords(context: ArticleContext, placed: Placed, id: string): string | null {
  const words = linesOf(context).flatMap(({ name, text }) =>
    (placed.marks.get(name) ?? [])
      .filter((mark) => mark.id === id)
      .map(({ start, end }) => text.slice(start, end)),
  );
  return words.length > 0 ? words.join('\n') : null;
}

/** The place in a line of the character that is the given one without white space. */
export function inLine(text: string, squeezed: number): number {
  let left = squeezed;
  for (let at = 0; at < text.length; at += 1) {
    if (DROPPED.test(text.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return Math.max(0, text.length - 1);
}

/** So many characters around a passage are kept, to tell equal passages apart. */
export const AROUND = 48;

/** What stands before and after a passage where it occurs first in a text; nothing where it does not occur. */
export function aroundOf(text: string, passage: string): Pick<Selection, 'prefix' | 'suffix'> {
  const at = text.indexOf(passage);
  if (at < 0) return {};
  const end = at + passage.length;
  const prefix = text.slice(Math.max(0, at - AROUND), at).trim();
  const suffix = text.slice(end, end + AROUND).trim();
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
