import { defineContentScript } from 'wxt/utils/define-content-script';
import { ownOf } from '@/lib/extract/page/own';
import { takeSnapshot } from '@/lib/extract/page/take';

/**
 * Injected on a click: copies the page once; its value is the answer of `scripting.executeScript`. The copy is JSON:
 * browsers hand on one long string quicker than many short ones, and Chromium cuts values that are nested deeply.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main(): { snapshot: string } | { refused: 'pdf' | 'not-a-page' } {
    const type = ownOf(document, 'contentType');
    if (type === 'application/pdf') return { refused: 'pdf' };
    // Images, videos and bare data open as a document of the browser's own making.
    if (!/html|xml/u.test(type)) return { refused: 'not-a-page' };
    return { snapshot: JSON.stringify(takeSnapshot(document)) };
  },
});
