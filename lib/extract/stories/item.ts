import type { ListedStory } from '@/lib/article';
import type { Line, LineLink, PageReading } from '../reading/types';
import { absolute } from '../structured';
import { countWords, fold } from '../text';

const NO_TITLE =
  /^(?:read more|more|see all|view all|show more|next|previous|comments?|share|subscribe|sign (?:in|up)|log in|weiterlesen|mehr|lire la suite|leer más|ler mais|video|photos?|gallery|advertisement|\d+)$/iu;
const CUT = /(?:\.\.\.|…)\s*$/u;

/** The story that one line of a list offers: its whole title and absolute address; null where it offers none. */
export function storyOf(page: PageReading, line: Line): ListedStory | null {
  const link = bestLink(line) ?? enclosingLink(line);
  if (!link) return null;
  const words = link.words;
  const shown = stripRank(words);
  const title = wholeTitle(shown, link.element);
  if (countWords(title) < 3 || NO_TITLE.test(title) || title.length > 300) return null;
  if (countWords(title) < 4 && title.length < 14 && !/[\u3040-\u9FFF\uAC00-\uD7AF]/u.test(title)) return null;
  const href = link.element.getAttribute('href');
  if (href && /^(?:javascript:|mailto:|#)/iu.test(href)) return null;
  const url = absolute(href, page.base);
  return { rank: 0, title, url };
}

interface Offer {
  words: string;
  element: Element;
}

function bestLink(line: Line): Offer | null {
  let best: LineLink | null = null;
  for (const link of line.links) if (!best || link.end - link.start > best.end - best.start) best = link;
  if (!best || best.end - best.start <= line.text.length * 0.5) return null;
  return { words: line.text.slice(best.start, best.end).trim(), element: best.element };
}

/** A link round the whole block: `<a><div>Title</div></a>`. */
function enclosingLink(line: Line): Offer | null {
  const link = line.box.element.closest('a[href]');
  if (!link) return null;
  const named =
    line.heading > 0 || /(?:^|[^a-z])(?:title|headline|heading|hed)(?=[^a-z]|$)/u.test(line.box.names);
  const others = (link.textContent ?? '').trim().length;
  return named || others < line.text.length * 1.6 ? { words: line.text, element: link } : null;
}

/** `1. Title`, `03 Title`: the number is the rank. */
function stripRank(text: string): string {
  return text.replace(/^(?:#?\d{1,2}[.):]\s*|\d{1,2}\s+(?=\p{Lu}\p{L}))/u, '').trim();
}

/** Where the screen cuts a title, an attribute often has it whole. */
function wholeTitle(shown: string, element: Element): string {
  const base = fold(shown.replace(CUT, ''));
  const attributes = [
    element.getAttribute('title'),
    element.getAttribute('aria-label'),
    element.getAttribute('data-title'),
    element.querySelector('[title]')?.getAttribute('title'),
    element.querySelector('img[alt]')?.getAttribute('alt'),
    element.parentElement?.getAttribute('title'),
  ];
  for (const each of attributes) {
    const whole = each?.replaceAll(/\s+/gu, ' ').trim();
    if (!whole || whole.length < base.length) continue;
    if (CUT.test(shown) && fold(whole).startsWith(base.slice(0, Math.max(12, base.length - 3)))) return whole;
  }
  return shown;
}
