import type { Block, BlockLink, Image } from '@/lib/article';
import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { absolute } from '../structured';
import { embedOf } from './embeds';
import { imageOf } from './images';

/** Builds the body's blocks from its lines, with the pictures and posts that stand between them. */
export function buildBlocks(page: PageReading, lines: Line[], lead: Image | null): Block[] {
  const blocks: Block[] = [];
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
  let list = null as { box: Box | null; block: Extract<Block, { type: 'list' }> } | null;
  let table = null as { box: Box; block: Extract<Block, { type: 'table' }>; row: Box | null } | null;
  for (const line of lines) {
    for (let medium = media[next]; medium && medium.at <= line.index; next += 1, medium = media[next]) {
      const block =
        medium.kind === 'image' ? imageBlock(page, medium.element, seen) : embedOf(page, medium.element);
      if (block) blocks.push(block);
      if (block) list = null;
    }
    const tableBox = line.zone & Zone.table ? enclosing(line.box, 'table') : null;
    if (tableBox && isDataTable(page, tableBox)) {
      const row = enclosing(line.box, 'tr');
      if (table?.box !== tableBox) {
        table = { box: tableBox, block: { type: 'table', rows: [] }, row: null };
        blocks.push(table.block);
      }
      if (table.row !== row) table.block.rows.push([]);
      table.row = row;
      table.block.rows.at(-1)?.push(line.text);
      continue;
    }
    table = null;
    if (line.heading > 0) {
      list = null;
      const level = Math.min(6, Math.max(2, line.heading)) as 2 | 3 | 4 | 5 | 6;
      blocks.push({ type: 'subhead', text: line.text, level });
    } else if (line.zone & Zone.list && enclosing(line.box, 'li')) {
      const box = enclosing(line.box, 'ul') ?? enclosing(line.box, 'ol');
      if (list?.box !== box || !list) {
        list = {
          box,
          block: { type: 'list', ordered: enclosing(line.box, 'li')?.parent?.tag === 'ol', items: [] },
        };
        blocks.push(list.block);
      }
      list.block.items.push(line.text);
    } else if (line.zone & Zone.quote) {
      list = null;
      blocks.push({ type: 'quote', text: line.text });
    } else {
      list = null;
      const links = linksOf(page, line);
      blocks.push({ type: 'paragraph', text: line.text, ...(links.length > 0 ? { links } : {}) });
    }
  }
  return blocks;
}

/** The words of the body: its blocks joined by blank lines, without captions, tables and embeds. */
export function textOfBlocks(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'list'
        ? block.items.join('\n')
        : block.type === 'paragraph' || block.type === 'subhead' || block.type === 'quote'
          ? block.text
          : '',
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function imageBlock(page: PageReading, element: Element, seen: Set<string>): Block | null {
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
  const row = box.element.querySelector('tr:nth-child(2), tr');
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
