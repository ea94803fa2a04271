import { readSavedPage } from '@/lib/exchange/in/page';
import type { InDependencies } from '@/lib/exchange/in';
import { extractArticle } from '@/lib/extract';

/** Reads a saved page with the extractor. The parser makes a document that runs nothing and fetches nothing. */
export const readPage: NonNullable<InDependencies['readPage']> = (html, about) =>
  readSavedPage(html, about, {
    parse: (source) => new DOMParser().parseFromString(source, 'text/html'),
    extract: extractArticle,
  });
