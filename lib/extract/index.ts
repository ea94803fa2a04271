import type { ArticleContext, ExtractOptions } from '@/lib/article';
import { finishContext } from './finish';
import { readArticle } from './read';

export { detectArticle } from './detect';

/**
 * Reads a news page: everything that it says about its story, each fact with its evidence. Synchronous; the page is
 * never changed. Whatever the page is, a context comes back and nothing is thrown.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): ArticleContext {
  return finishContext(readArticle(document, options));
}
