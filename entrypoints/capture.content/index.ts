import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';

/** Injected on a click: reads the page once; its value is the answer of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): ArticleContext | { refused: 'pdf' | 'not-a-page' } {
    const type = document.contentType;
    if (type === 'application/pdf') return { refused: 'pdf' };
    // Images, videos and bare data open as a document of the browser's own making.
    if (!/html|xml/u.test(type)) return { refused: 'not-a-page' };
    return extractArticle(document, { now: new Date() });
  },
});
