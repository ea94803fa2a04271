import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ArticleContext } from '@/lib/article';
import { extractArticle } from '@/lib/extract';

/** Injected on a click: reads the page once; its value is the answer of `scripting.executeScript`. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): ArticleContext {
    return extractArticle(document, { now: new Date() });
  },
});
