import type { Detection } from '@/lib/article';
import { parseLenient } from '../structured/lenient-json';

const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,120})?"(?:\w*NewsArticle|Article|LiveBlogPosting|BlogPosting|Report|TechArticle|ScholarlyArticle)"/u;
const OTHER =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:Product|ProductGroup|CollectionPage|SearchResultsPage|ItemList|QAPage|DiscussionForumPosting|SoftwareApplication|Recipe|JobPosting|Event|LocalBusiness|FAQPage|APIReference|ProfilePage|Course|Hotel|Restaurant)"/u;
const LISTING_PATH =
  /^\/?$|\/(?:tags?|topics?|category|categories|section|search|author|authors|page|archive|forum|forums|thread|threads|product|products|shop|store|cart|collections?|docs?|documentation|api|reference|wiki|questions?|profile|user|users|login|about|contact|jobs?|careers?|pricing|services?)(?:\/|$)/iu;
const SHOP = '[itemtype*="schema.org/Product" i], form[action*="cart" i], [class*="add-to-cart" i]';
const MAX_PARAGRAPHS = 400;

/**
 * Tells whether a page is a story, cheaply enough for every page load: what it declares, its address, and its long
 * paragraphs against its headings that link away. Reads, never changes, no layout.
 */
export function detectArticle(document: Document, options: { url?: string } = {}): Detection {
  const reasons: string[] = [];
  let score = -1.2;
  const add = (value: number, reason: string): void => {
    score += value;
    reasons.push(reason);
  };
  const path = pathOf(options.url ?? document.URL);
  const declared = declaredTypes(document);
  if (declared.article) add(declared.nested ? 0.6 : 1.9, 'json-ld:article');
  if (declared.other) add(-1.1, 'json-ld:other');
  const og =
    document.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.toLowerCase() ?? '';
  if (og === 'article' || og.startsWith('article') || og === 'news' || og === 'newsarticle')
    add(1.3, 'og:article');
  else if (/^(?:product|website|profile|video)/u.test(og)) add(og === 'website' ? -0.5 : -1, `og:${og}`);
  if (
    document.querySelector(
      'meta[property^="article:published" i], meta[itemprop="datePublished" i], [itemprop="datePublished" i]',
    )
  )
    add(0.9, 'meta:published');
  if (document.querySelector('[itemprop~="articleBody" i], [itemtype*="Article" i]'))
    add(0.8, 'microdata:article');
  if (path === '/' || path === '') add(-1.6, 'path:home');
  else if (LISTING_PATH.test(path)) add(-0.7, 'path:listing');
  const slug = path.split('/').filter(Boolean).at(-1) ?? '';
  if (/(?:[^-]+-){3,}/u.test(slug) || /\d{5,}/u.test(slug) || /\/(?:19|20)\d\d\//u.test(path))
    add(0.6, 'path:slug');
  const prose = proseOf(document);
  if (prose.paragraphs >= 3)
    add(Math.min(1.4, 0.35 * Math.log2(prose.paragraphs)), `prose:${prose.paragraphs}`);
  else add(-0.5, `prose:${prose.paragraphs}`);
  const teasers = teasersOf(document);
  if (teasers > 6 && teasers > prose.paragraphs * 1.5)
    add(-Math.min(1.5, teasers / 20), `teasers:${teasers}`);
  if (document.querySelector('[rel~="author"], [class*="byline" i], [class*="author" i]')) add(0.3, 'byline');
  if (document.querySelector(SHOP)) add(-1, 'shop');
  const confidence = 1 / (1 + Math.exp(-2 * score));
  return { isArticle: confidence >= 0.5, confidence: Math.round(confidence * 1000) / 1000, reasons };
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '/';
  }
}

function declaredTypes(document: Document): { article: boolean; nested: boolean; other: boolean } {
  const found = { article: false, nested: true, other: false };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > 400_000) continue;
    if (OTHER.test(text)) found.other = true;
    if (!ARTICLE.test(text)) continue;
    found.article = true;
    // Teasers in a list are articles too, and make no article of the page.
    const count = text.match(new RegExp(ARTICLE, 'gu'))?.length ?? 0;
    if (count <= 2 || topLevel(text)) found.nested = false;
  }
  return found;
}

function topLevel(text: string): boolean {
  const value = parseLenient(text);
  const list = Array.isArray(value)
    ? value
    : [value, ...((value as { '@graph'?: unknown[] } | undefined)?.['@graph'] ?? [])];
  return list.some(
    (node) =>
      typeof node === 'object' &&
      node !== null &&
      /Article|Posting/u.test(String((node as Record<string, unknown>)['@type'])),
  );
}

function proseOf(document: Document): { paragraphs: number } {
  let paragraphs = 0;
  let seen = 0;
  for (const element of document.getElementsByTagName('p')) {
    seen += 1;
    if (seen > MAX_PARAGRAPHS) break;
    const length = element.textContent?.length ?? 0;
    if (length > 120) paragraphs += 1;
  }
  if (paragraphs < 3) {
    // Stories set in bare `<div>`s with line breaks.
    const breaks = document.querySelectorAll('div > br + br').length;
    if (breaks > 3) paragraphs += Math.min(6, breaks);
  }
  return { paragraphs };
}

function teasersOf(document: Document): number {
  return document.querySelectorAll('h2 > a[href], h3 > a[href], a[href] > h2, a[href] > h3').length;
}
