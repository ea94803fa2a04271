import type { Block, BlockLink } from '@/lib/article';

/** Everything that CommonMark, its tables, footnotes, highlights or Obsidian could read as a mark. */
const MARKS = /[\\`*_{}[\]<>()#+\-.!|~$&=^:@%"']/gu;

/** Words that read in Markdown as they stand: on one line, every sign that could be a mark escaped. */
export function escapeMarkdown(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim()
    .replaceAll(MARKS, (sign, at: number, all: string) => (needsEscape(sign, at, all) ? `\\${sign}` : sign));
}

/** Signs of common prose are marks in some places only, and a text full of backslashes is no joy to read. */
function needsEscape(sign: string, at: number, all: string): boolean {
  const before = all[at - 1] ?? ' ';
  const after = all[at + 1] ?? ' ';
  switch (sign) {
    case '.':
    case ')':
      // An ordered list (`1.`, `1)`) begins with digits at the start; a bare `www.` becomes a link in some readers.
      if (/\s/u.test(after) && /^\d{1,9}$/u.test(all.slice(0, at))) return true;
      return all.slice(Math.max(0, at - 3), at).toLowerCase() === 'www' && sign === '.';
    case '-':
    case '+':
    case '=':
      return at === 0 || before === sign || after === sign;
    case '!':
      return after === '[';
    case ':':
      return after === '/' || before === ':' || after === ':' || at === 0;
    case '(':
    case '%':
    case '"':
    case "'":
      return before === ']' || (sign === '%' && (after === '%' || before === '%'));
    case '@':
      return true;
    default:
      return true;
  }
}

/** An address between pointed brackets, which may hold anything but those and line ends. */
const address = (url: string): string =>
  `<${url.replaceAll(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign))}>`;

function linked(text: string, links: BlockLink[]): string {
  let at = 0;
  let words = '';
  for (const { start, end, url } of links.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    const label = text.slice(start, end);
    const gap = text.slice(at, start);
    words += `${spaced(gap)}[${escapeMarkdown(label)}](${address(url)})`;
    at = end;
  }
  return `${words}${spaced(text.slice(at))}`.trim();
}

/** Escaped words that keep the space at their ends, which parts them from the links beside them. */
function spaced(words: string): string {
  const inner = escapeMarkdown(words);
  if (inner === '') return /\s/u.test(words) ? ' ' : '';
  return `${/^\s/u.test(words) ? ' ' : ''}${inner}${/\s$/u.test(words) ? ' ' : ''}`;
}

const cell = (words: string): string => escapeMarkdown(words) || ' ';

function table(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cell(row[at] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
}

/** One block of a body as Markdown (CommonMark; tables as GitHub writes them). */
export function markdownBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return linked(block.text, block.links ?? []);
    case 'subhead':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${escapeMarkdown(item)}`)
        .join('\n');
    case 'table':
      return table(block.rows);
    case 'image': {
      const { alt, caption, credit, url } = block.image;
      const words = [caption, credit].filter(Boolean).join(' — ');
      return `![${escapeMarkdown(alt ?? '')}](${address(url)})${words ? `\n\n*${escapeMarkdown(words)}*` : ''}`;
    }
    case 'embed':
      return `[${escapeMarkdown(block.text)}](${address(block.url)})`;
  }
}
