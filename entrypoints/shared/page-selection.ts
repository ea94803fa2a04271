import { browser } from 'wxt/browser';

/** What is selected on a page, with what stands around it. */
export interface PageSelection {
  text: string;
  prefix: string;
  suffix: string;
}

/** Reads what is selected in the main frame of a tab; null where nothing is, or where it stands in a field. */
export async function readSelection(tabId: number): Promise<PageSelection | null> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, func: selectedOnPage });
    const { result } = injection ?? {};
    return result && typeof result.text === 'string' && result.text !== '' ? result : null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it holds everything that it needs. */
function selectedOnPage(): PageSelection | null {
  const most = 50_000;
  const around = 200;
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (document.activeElement?.matches('input, textarea')) return null;
  const text = selection
    .toString()
    .slice(0, most)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/\s*\n\s*/gu, '\n')
    .trim();
  const range = selection.getRangeAt(0);
  const [before, after] = [document.createRange(), document.createRange()];
  before.selectNodeContents(document.body);
  after.selectNodeContents(document.body);
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  return {
    text,
    prefix: before.toString().slice(-around).trim(),
    suffix: after.toString().slice(0, around).trim(),
  };
}
