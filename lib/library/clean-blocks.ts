import type { Block } from '@/lib/article';
import { address, image, items, LIMIT, object, text } from './clean-values';

/** One block of a body, or null for what is none. */
export function block(value: unknown): Block | null {
  const from = object(value);
  const words = text(from?.['text'], LIMIT.paragraph);
  switch (from?.['type']) {
    case 'paragraph': {
      if (!words) return null;
      const links =
        words === from['text'] ? items(from['links'], LIMIT.list, (each) => link(each, words.length)) : [];
      return { type: 'paragraph', text: words, ...(links.length > 0 ? { links } : {}) };
    }
    case 'subhead': {
      const level = [2, 3, 4, 5, 6].find((each) => each === from['level']) ?? 2;
      return words ? { type: 'subhead', text: words, level: level as 2 | 3 | 4 | 5 | 6 } : null;
    }
    case 'quote':
      return words ? { type: 'quote', text: words } : null;
    case 'list': {
      const list = items(from['items'], LIMIT.blocks, (each) => text(each, LIMIT.paragraph));
      return list.length > 0 ? { type: 'list', ordered: from['ordered'] === true, items: list } : null;
    }
    case 'table': {
      const rows = items(from['rows'], LIMIT.blocks, (row) => items(row, LIMIT.list, (each) => text(each)));
      return rows.length > 0 ? { type: 'table', rows } : null;
    }
    case 'image': {
      const picture = image(from['image']);
      return picture ? { type: 'image', image: picture } : null;
    }
    case 'embed': {
      const url = address(from['url']);
      return url ? { type: 'embed', url, text: words ?? new URL(url).hostname } : null;
    }
    default:
      return null;
  }
}

function link(value: unknown, length: number): { start: number; end: number; url: string } | null {
  const from = object(value);
  const url = address(from?.['url']);
  const [start, end] = [from?.['start'], from?.['end']];
  if (!url || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  return (start as number) >= 0 && (end as number) > (start as number) && (end as number) <= length
    ? { start: start as number, end: end as number, url }
    : null;
}
