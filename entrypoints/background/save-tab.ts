import { browser } from 'wxt/browser';
import { t } from '../shared/i18n';
import type { SaveRequest, SaveResult, SaveSource } from '@/lib/messages/protocol';
import { contextOf } from '@/lib/extract/context';
import { captureTab, type TabLike } from '../shared/capture';
import { readLeadImage } from '../shared/lead-image';
import { readSelection } from '../shared/page-selection';
import { showResult } from './badge';
import { keepFailure } from './failures';
import { PASSAGE_IN_NOTE } from '../shared/passage-news';
import type { KeptAs } from '@/lib/library';

/** What saving from a key or a menu needs of the library. */
export interface Saver {
  save(request: SaveRequest): Promise<SaveResult>;
  saveLink(url: string, title: string): Promise<SaveResult>;
}

/** A page that the browser will not let us read. */
class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** Reads and saves the page of a tab; the result stands on the badge, a failure waits for the popup. */
export async function saveTab(
  saver: Saver,
  tab: TabLike,
  source: SaveSource,
  selection?: { text: string; inFrame: boolean },
): Promise<void> {
  await withResult(tab, async () => {
    // First of all: the reader may go on and select something else.
    const selecting = selection && !selection.inFrame ? readSelection(tab.id ?? -1) : null;
    const capture = await captureTab(tab, () => contextOf);
    if (!capture.ok) throw new UnreadableError(capture.reason);
    const { context, capturedAt } = capture;
    // The menu tells the words alone, in Firefox the first of them; the page tells also where they stand.
    const read = await selecting;
    const onPage = read && isSameSelection(read.text, selection?.text ?? '') ? read : null;
    const words = onPage?.text ?? selection?.text;
    const image = await readLeadImage(tab.id ?? -1, context.leadImage?.url ?? null);
    const { passage } = await saver.save({
      captureId: crypto.randomUUID(),
      context,
      capturedAt,
      source,
      ...(words ? { selection: words } : {}),
      ...(onPage ? { around: { prefix: onPage.prefix, suffix: onPage.suffix } } : {}),
      ...(image ? { image } : {}),
    });
    return passage?.as ?? null;
  });
}

/** Saves a link of a page by address and by its words there. */
export async function saveTabLink(saver: Saver, tab: TabLike, url: string): Promise<void> {
  await withResult(tab, async () => {
    await saver.saveLink(url, await linkWords(tab, url));
    return null;
  });
}

/** Whether the page still has the selection of which the menu told the beginning. */
function isSameSelection(onPage: string, inMenu: string): boolean {
  const [whole, start] = [onPage, inMenu].map((text) => text.replaceAll(/\s+/gu, ''));
  return start === '' || whole?.startsWith(start?.slice(0, 200) ?? '') === true;
}

async function withResult(tab: TabLike, work: () => Promise<KeptAs | null>): Promise<void> {
  const tabId = tab.id ?? -1;
  try {
    const passage = await work();
    if (passage === 'note') {
      // Nobody looks at a tooltip unasked: the sign stays until the popup has told it.
      await keepFailure(tabId, { name: PASSAGE_IN_NOTE, message: '' });
      await showResult(tabId, 'noted', t('passageNoted'));
    } else await showResult(tabId, 'saved', t(passage ? 'passageKept' : 'badgeSaved'));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    await keepFailure(tabId, { name, message });
    await showResult(tabId, 'failed', t('badgeFailed'));
  }
}

async function linkWords(tab: TabLike, url: string): Promise<string> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id ?? -1 },
      func: (href: string) => {
        const words = [...document.links]
          .filter((link) => link.href === href)
          .map((link) => (link.textContent || link.title).replaceAll(/\s+/gu, ' ').trim());
        return words.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
      },
      args: [url],
    });
    return typeof injection?.result === 'string' && injection.result ? injection.result : url;
  } catch {
    return url;
  }
}
