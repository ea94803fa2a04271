import type { Block, BlockLink, Image } from '@/lib/article';
import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { absolute } from '../structured';
import { embedOf } from './embeds';
import { imageOf } from './images';
import type { PageElement } from '../page/element';

/**
 * What one line gives the body, or a picture or post that stands before it. Plain data: `at` is the number of the line,
 * `list`, `table` and `row` tell which items and cells stand together.
 */
export type Piece =
  | { at: number; type: 'medium'; block: Block }
  | { at: number; type: 'block'; block: Block }
  | { at: number; type: 'item'; text: string; list: number; ordered: boolean }
  | { at: number; type: 'cell'; text: string; table: number; row: number };

/** The body's lines as pieces, with the pictures and posts that stand between them. */
export function readPieces(page: PageReading, lines: Line[], lead: Image | null): Piece[] {
  const pieces: Piece[] = [];
  const first = lines[0]?.index ?? 0;
  const last = lines.at(-1)?.index ?? -1;
  const media = page.media.filter(
    (each) =>
      each.at >= first &&
      each.at <= last &&
      !(each.box.zone & (Zone.nav | Zone.footer | Zone.offer | Zone.comments | Zone.author | Zone.aside)) &&
      !each.box.hidden,
  );
  const seen = new Set<string>(lead ? [lead.url] : []);
  let next = 0;
  for (const line of lines) {
    for (let medium = media[next]; medium && medium.at <= line.index; next += 1, medium = media[next]) {
      const block =
        medium.kind === 'image' ? imageBlock(page, medium.element, seen) : embedOf(page, medium.element);
      if (block) pieces.push({ at: medium.at, type: 'medium', block });
    }
    pieces.push(pieceOf(page, line));
  }
  return pieces;
}

function pieceOf(page: PageReading, line: Line): Piece {
  const { index: at, text } = line;
  const table = line.zone & Zone.table ? enclosing(line.box, 'table') : null;
  if (table && isDataTable(page, table))
    return { at, type: 'cell', text, table: table.index, row: enclosing(line.box, 'tr')?.index ?? -1 };
  if (line.heading > 0) {
    const level = Math.min(6, Math.max(2, line.heading)) as 2 | 3 | 4 | 5 | 6;
    return { at, type: 'block', block: { type: 'subhead', text, level } };
  }
  const item = line.zone & Zone.list ? enclosing(line.box, 'li') : null;
  if (item) {
    const box = enclosing(line.box, 'ul') ?? enclosing(line.box, 'ol');
    return { at, type: 'item', text, list: box?.index ?? -1, ordered: item.parent?.tag === 'ol' };
  }
  if (line.zone & Zone.quote) return { at, type: 'block', block: { type: 'quote', text } };
  const links = linksOf(page, line);
  return {
    at,
    type: 'block',
    block: { type: 'paragraph', text, ...(links.length > 0 ? { links } : {}) },
  };
}

function imageBlock(page: PageReading, element: PageElement, seen: Set<string>): Block | null {
  const image = imageOf(page, element);
  if (!image || seen.has(image.url)) return null;
  seen.add(image.url);
  return { type: 'image', image };
}

function linksOf(page: PageReading, line: Line): BlockLink[] {
  return line.links.flatMap(({ start, end, element }) => {
    const url = absolute(element.getAttribute('href'), page.base);
    return url && end > start ? [{ start, end, url }] : [];
  });
}

function enclosing(box: Box, tag: string): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === tag) return at;
  return null;
}

/** A table of data has several short cells in a row; one cell a row, or running text in cells, is layout. */
function isDataTable(page: PageReading, box: Box): boolean {
  const row = box.element.querySelector('tr');
  if ((row?.children.length ?? 0) < 2) return false;
  let size = 0;
  let prose = 0;
  for (let at = box.first; at < box.end; at += 1) {
    const line = page.lines[at];
    if (!line) continue;
    if (line.heading === 1) return false;
    size += line.size;
    if (isProse(line) && line.size > 160) prose += line.size;
  }
  return prose < size * 0.5;
}
