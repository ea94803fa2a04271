import { browser } from 'wxt/browser';
import type { PassageMark } from '@/lib/extract/mark-passages';
import { SHADES } from '@/lib/library/colours';
import { TAG_COLOURS, type TagColour } from '@/lib/library/types';
import type { PagePassage } from '@/lib/messages/protocol';

const FILE = '/content-scripts/locate.js';
const nameOf = (colour: TagColour): string => `nutgraf-passage-${colour}`;
const changedNameOf = (colour: TagColour): string => `${nameOf(colour)}-changed`;
const NAMES = TAG_COLOURS.flatMap((colour) => [nameOf(colour), changedNameOf(colour)]);
/** The page may be dark or light: the marks bring their own ink. */
const LOOK = TAG_COLOURS.map(
  (colour) => `::highlight(${nameOf(colour)}) { background-color: ${SHADES[colour].light}; color: #1d1c1a; }
::highlight(${changedNameOf(colour)}) { text-decoration: underline dashed 2px ${SHADES[colour].tint}; }`,
).join('\n');

/**
 * Marks highlights on the page of a tab, in their colours, without touching the page; none takes the marks away. Resolves to how
 * many can be seen there; null where the page could not be reached.
 */
export async function showPassages(tabId: number, passages: readonly PagePassage[]): Promise<number | null> {
  const target = { tabId };
  const marks = passages.map(({ text, prefix, suffix, colour }): PassageMark => ({
    quote: text,
    prefix,
    suffix,
    name: nameOf(colour),
    changedName: changedNameOf(colour),
  }));
  try {
    await browser.scripting.insertCSS({ target, css: LOOK });
    await browser.scripting.executeScript({
      target,
      func: (names: string[], given: PassageMark[]) => {
        globalThis.nutgrafPassages = { names, passages: given };
      },
      args: [NAMES, marks],
    });
    const [injection] = await browser.scripting.executeScript({ target, files: [FILE] });
    const result = injection?.result as { marked?: unknown } | undefined;
    return typeof result?.marked === 'number' ? result.marked : null;
  } catch {
    return null;
  }
}
