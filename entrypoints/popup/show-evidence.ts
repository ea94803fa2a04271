import { browser } from 'wxt/browser';
import type { Shown } from '@/lib/extract/mark-quote';
import type { Evidence } from '@/lib/article';

const FILE = '/content-scripts/locate.js';
const MARK = '::highlight(nutgraf-evidence) { background-color: #ffdf6b; color: #1d1c1a; }';

/** Scrolls the page to the words of a piece of evidence and marks them. Resolves to what came of it. */
export async function showEvidence(tabId: number, evidence: Evidence): Promise<Shown> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, css: MARK });
    await browser.scripting.executeScript({
      target,
      func: (given: Evidence) => {
        // The isolated world is ours alone: the page cannot see this, nor change it before the file reads it.
        (globalThis as { nutgrafEvidence?: Evidence }).nutgrafEvidence = given;
      },
      args: [evidence],
    });
    const [injection] = await browser.scripting.executeScript({ target, files: [FILE] });
    const { result } = injection ?? {};
    return result === 'found' || result === 'changed' ? result : 'gone';
  } catch {
    return 'gone';
  }
}
