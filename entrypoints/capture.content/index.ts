import { defineContentScript } from 'wxt/utils/define-content-script';
import { type ArticleReading, readArticle } from '@/lib/extract/read';

/** Injected on a click: reads the page once, but for credits and notes, which need no page; its value is the answer of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): ArticleReading | { refused: 'pdf' | 'not-a-page' } {
    const type = document.contentType;
    if (type === 'application/pdf') return { refused: 'pdf' };
    // Images, videos and bare data open as a document of the browser's own making.
    if (!/html|xml/u.test(type)) return { refused: 'not-a-page' };
    return readArticle(document, { now: new Date() });
  },
});
