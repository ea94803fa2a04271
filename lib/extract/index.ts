import type { ArticleContext, Detection, ExtractOptions } from '@/lib/article';

/** Placeholder until the reader stands. */
export function extractArticle(document: Document, options: ExtractOptions = {}): ArticleContext {
  const url = options.url ?? document.URL;
  return {
    url,
    canonicalUrl: null,
    lang: null,
    isArticle: false,
    confidence: 0,
    kind: 'other',
    site: { name: null, host: new URL(url).host },
    headline: null,
    kicker: null,
    standfirst: null,
    bylines: [],
    published: null,
    modified: null,
    otherTimes: [],
    agencies: [],
    dateline: null,
    notes: [],
    blocks: [],
    text: '',
    leadImage: null,
    trending: [],
    related: [],
    feeds: [],
    topics: [],
  };
}

/** Placeholder until the detector stands. */
export function detectArticle(_document: Document, _options: { url?: string } = {}): Detection {
  return { isArticle: false, confidence: 0, reasons: [] };
}
