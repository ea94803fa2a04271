import { browser } from 'wxt/browser';
import { lengthOf, type SummaryLength } from '@/components/ui/own-words';

const KEY = 'summaryLength';

/** How long the reader wants summaries to be. Never throws: without an answer it is the usual length. */
export async function readSummaryLength(): Promise<SummaryLength> {
  const kept = await browser.storage.local.get(KEY).catch(() => ({}));
  return lengthOf((kept as Record<string, unknown>)[KEY]);
}

/** Keeps it from now on. Where there is no room for it, it holds for as long as the page is open. */
export async function keepSummaryLength(length: SummaryLength): Promise<void> {
  await browser.storage.local.set({ [KEY]: length }).catch(() => undefined);
}
