import type { ArticleContext, ExtractOptions } from '@/lib/article';
import { contextOf } from './context';
import { takeSnapshot } from './page/take';

export { contextOf } from './context';
export { detectArticle } from './detect';
export { takeSnapshot } from './page/take';

/**
 * Reads a news page: everything that it says about its story, each fact with its evidence. Synchronous; the page is
 * never changed. Whatever the page is, a context comes back and nothing is thrown.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): ArticleContext {
  return contextOf(takeSnapshot(document, options.url), options);
}
