import type { Block } from '@/lib/article';
import type { Piece } from './pieces';

/** Builds the body's blocks from its pieces, but for those of the lines in `without`. Needs no page. */
export function buildBlocks(pieces: readonly Piece[], without: ReadonlySet<number>): Block[] {
  const kept = pieces.filter((piece) => piece.type === 'medium' || !without.has(piece.at));
  const lines = kept.filter((piece) => piece.type !== 'medium');
  const first = lines[0]?.at ?? 0;
  const last = lines.at(-1)?.at ?? -1;
  const blocks: Block[] = [];
  let list = null as { box: number; block: Extract<Block, { type: 'list' }> } | null;
  let table = null as { box: number; row: number; block: Extract<Block, { type: 'table' }> } | null;
  for (const piece of kept) {
    if (piece.type === 'medium') {
      if (piece.at < first || piece.at > last) continue;
      blocks.push(piece.block);
      list = null;
    } else if (piece.type === 'cell') {
      if (table?.box !== piece.table) {
        table = { box: piece.table, row: NaN, block: { type: 'table', rows: [] } };
        blocks.push(table.block);
      }
      if (table.row !== piece.row) table.block.rows.push([]);
      table.row = piece.row;
      table.block.rows.at(-1)?.push(piece.text);
    } else if (piece.type === 'item') {
      table = null;
      if (list?.box !== piece.list) {
        list = { box: piece.list, block: { type: 'list', ordered: piece.ordered, items: [] } };
        blocks.push(list.block);
      }
      list.block.items.push(piece.text);
    } else {
      table = null;
      list = null;
      blocks.push(piece.block);
    }
  }
  return blocks;
}

/** The words of the body: its blocks joined by blank lines, without captions and embeds; a table's rows are lines. */
export function textOfBlocks(blocks: Block[]): string {
  return blocks
    .map(wordsOfBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quote':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
    case 'image':
    case 'embed':
      return '';
  }
}
