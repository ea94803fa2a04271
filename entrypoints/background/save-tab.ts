import { browser } from 'wxt/browser';
import { t } from '../shared/i18n';
import type { SaveRequest, SaveResult, SaveSource } from '@/lib/messages/protocol';
import { captureTab, type TabLike } from '../shared/capture';
import { readLeadImage } from '../shared/lead-image';
import { showResult } from './badge';
import { keepFailure } from './failures';

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
  selection?: string,
): Promise<void> {
  await withResult(tab, async () => {
    const capture = await captureTab(tab);
    if (!capture.ok) throw new UnreadableError(capture.reason);
    const { context, capturedAt } = capture;
    const image = await readLeadImage(tab.id ?? -1, context.leadImage?.url ?? null);
    await saver.save({
      captureId: crypto.randomUUID(),
      context,
      capturedAt,
      source,
      ...(selection ? { selection } : {}),
      ...(image ? { image } : {}),
    });
  });
}

/** Saves a link of a page by address and by its words there. */
export async function saveTabLink(saver: Saver, tab: TabLike, url: string): Promise<void> {
  await withResult(tab, async () => {
    await saver.saveLink(url, await linkWords(tab, url));
  });
}

async function withResult(tab: TabLike, work: () => Promise<void>): Promise<void> {
  const tabId = tab.id ?? -1;
  try {
    await work();
    await showResult(tabId, 'saved', t('badgeSaved'));
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
