import type { ArticleContext } from '@/lib/article';
import { address } from '@/lib/library/clean-values';

/** What reading a saved page needs: a parser that runs nothing and fetches nothing, and the extractor. */
export interface PageReader {
  parse(html: string): Document;
  extract(document: Document, options: { url: string }): ArticleContext;
}

/** What a saved page tells of itself: where it was saved from, and when. */
export interface SavedFrom {
  url: string | null;
  savedAt: string | null;
}

/**
 * Where a saved page comes from: SingleFile's and the browsers' own comment at its beginning, which name the address in
 * plain words; null where there is none, then the page itself may say.
 */
export function savedFrom(head: string): SavedFrom {
  const start = head.slice(0, 8192);
  const single =
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S{1,4000})(?:\s+saved date:\s*([^\n]{1,80}))?/u.exec(start);
  if (single) {
    // `Thu Mar 12 2026 10:00:00 GMT+0100 (Central European Standard Time)`
    const time = Date.parse((single[2] ?? '').replace(/\s*\(.*$/u, ''));
    return { url: address(single[1]), savedAt: Number.isNaN(time) ? null : new Date(time).toISOString() };
  }
  const browser = /<!--\s*saved from url=\(\d{1,5}\)(\S{1,4000}?)\s*-->/u.exec(start);
  return { url: address(browser?.[1]), savedAt: null };
}

/** The address that a page calls its own: canonical link, Open Graph, or its base. */
function ownAddress(page: Document): string | null {
  for (const [selector, attribute] of [
    ['link[rel~="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
    ['base[href]', 'href'],
  ] as const) {
    const found = address(page.querySelector(selector)?.getAttribute(attribute));
    if (found) return found;
  }
  return null;
}

/**
 * Reads a saved page, or a text that a service kept without its page, with the extractor. Null where it has no address
 * or makes no story.
 */
export function readSavedPage(
  html: string,
  { url, title, fragment }: { url: string | null; title: string | null; fragment: boolean },
  reader: PageReader,
): ArticleContext | null {
  const page = reader.parse(html);
  const from = url ?? ownAddress(page);
  if (!from) return null;
  // Addresses in the page are meant from where it was, not from where it is read.
  page.querySelector('base')?.remove();
  const base = page.createElement('base');
  base.setAttribute('href', from);
  page.head.prepend(base);
  if (fragment) frame(page, title);
  const context = reader.extract(page, { url: from });
  if (context.text.trim() === '') return null;
  return fragment && title ? { ...context, headline: title } : context;
}

/** Puts a bare text into the shape of a page, so that the extractor finds headline and body where they belong. */
function frame(page: Document, title: string | null): void {
  const article = page.createElement('article');
  if (title) {
    const headline = page.createElement('h1');
    headline.textContent = title;
    page.title = title;
    article.append(headline);
  }
  article.append(...page.body.childNodes);
  const main = page.createElement('main');
  main.append(article);
  page.body.append(main);
}
