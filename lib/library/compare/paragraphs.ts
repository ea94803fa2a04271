import { diffArrays } from 'diff';
import type { Block } from '@/lib/article';
import { likeness, type Piece, piecesOf } from './pieces';

/** One paragraph of two versions: `before` or `after` is null where it came in or went out. */
export interface ParagraphChange {
  before: string | null;
  after: string | null;
  /** Null where both are the same. */
  pieces: Piece[] | null;
}

/** Paragraphs that share less than this are not one paragraph that was changed. */
const ALIKE = 0.35;

/** The words of each block, as they are read one under the other. */
export function paragraphsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'subhead':
      case 'quote':
        return [block.text];
      case 'list':
        return block.items;
      case 'table':
        return block.rows.map((row) => row.join(' · '));
      case 'image':
      case 'embed':
        return [];
    }
  });
}

/** Lays the paragraphs of two versions beside each other. */
export function alignParagraphs(before: string[], after: string[]): ParagraphChange[] {
  const lines: ParagraphChange[] = [];
  let out: string[] = [];
  let into: string[] = [];
  const close = (): void => {
    lines.push(...paired(out, into));
    [out, into] = [[], []];
  };
  for (const change of diffArrays(before, after)) {
    if (change.removed) out.push(...change.value);
    else if (change.added) into.push(...change.value);
    else {
      close();
      lines.push(...change.value.map((text) => ({ before: text, after: text, pieces: null })));
    }
  }
  close();
  return lines;
}

/** Finds for every new paragraph the first old one, in their order, that it can have been made of. */
function paired(out: string[], into: string[]): ParagraphChange[] {
  const lines: ParagraphChange[] = [];
  let from = 0;
  for (const after of into) {
    const near = out.slice(from, from + 12);
    const scores = near.map((before) => likeness(before, after));
    const best = scores.indexOf(Math.max(...scores));
    if (near.length === 0 || (scores[best] ?? 0) < ALIKE) {
      lines.push({ before: null, after, pieces: [{ kind: 'in', text: after }] });
      continue;
    }
    for (const before of near.slice(0, best)) lines.push(gone(before));
    const before = near[best] ?? '';
    lines.push({ before, after, pieces: piecesOf(before, after) });
    from += best + 1;
  }
  lines.push(...out.slice(from).map(gone));
  return lines;
}

const gone = (before: string): ParagraphChange => ({
  before,
  after: null,
  pieces: [{ kind: 'out', text: before }],
});
