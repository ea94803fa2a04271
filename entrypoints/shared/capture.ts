import { browser } from 'wxt/browser';
import type { ArticleContext } from '@/lib/article';
import type { contextOf } from '@/lib/extract/context';
import type { PageSnapshot } from '@/lib/extract/page/snapshot';
import { cleanContext } from '@/lib/library/clean';

/** Why a page could not be read: the browser forbids it, or what is open there is no HTML page. */
export type UnreadableReason = 'browser-page' | 'store' | 'file' | 'pdf' | 'not-a-page' | 'denied' | 'failed';

/** What reading a tab came to. */
export type Capture =
  | { ok: true; context: ArticleContext; capturedAt: string }
  | { ok: false; reason: UnreadableReason; url: string | null; title: string | null; detail: string };

const CAPTURE_FILE = '/content-scripts/capture.js';

/** The parts of a tab that reading it needs. */
export interface TabLike {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** Brings the extractor: a page loads it when it is asked for, the background has it, since a service worker may not load code. */
export type BringReader = () => Promise<typeof contextOf> | typeof contextOf;

/**
 * Reads the page of a tab once, with the access that the reader's click gave (`activeTab`). Never throws: what cannot
 * be read comes back with its reason.
 */
export async function captureTab(tab: TabLike, bringReader: BringReader): Promise<Capture> {
  const url = tab.url ?? null;
  const failure = (reason: UnreadableReason, detail = ''): Capture => ({
    ok: false,
    reason,
    url,
    title: tab.title ?? null,
    detail,
  });
  if (tab.id === undefined) return failure('failed', 'no tab');
  const capturedAt = new Date().toISOString();
  // Loaded while the page is copied; the popup paints without it.
  const bringing = Promise.resolve().then(bringReader);
  // Where the page gives nothing, a reader that did not come is nobody's concern.
  bringing.catch(() => undefined);
  let injection: { result?: unknown } | undefined;
  try {
    [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [CAPTURE_FILE],
    });
  } catch (error) {
    return failure(reasonOf(url, 'denied'), wordsOf(error));
  }
  try {
    const result: unknown = injection?.result;
    if (isRefusal(result)) return failure(result.refused);
    // Firefox reports a script that threw in the result, Chromium gives null.
    if (result === null || result === undefined) return failure(reasonOf(url, 'failed'), describe(injection));
    const read = await bringing;
    // What is not what the script returns throws here, or is cleaned.
    const snapshot = JSON.parse((result as { snapshot: string }).snapshot) as PageSnapshot;
    const start = performance.now();
    const context = read(snapshot, { now: new Date(capturedAt) });
    performance.measure('nutgraf-reading', { start });
    return { ok: true, context: cleanContext(context), capturedAt };
  } catch (error) {
    return failure(reasonOf(url, 'failed'), wordsOf(error));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isRefusal(value: unknown): value is { refused: UnreadableReason } {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

function describe(injection: unknown): string {
  const error = (injection as { error?: { message?: string } } | undefined)?.error;
  return error?.message ?? 'The page gave no answer.';
}

const STORE =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/u;

/** What kind of page an address is that no extension may read; `otherwise` for ordinary ones. */
export function reasonOf(url: string | null, otherwise: UnreadableReason): UnreadableReason {
  if (url === null) return otherwise === 'denied' ? 'browser-page' : otherwise;
  if (STORE.test(url)) return 'store';
  if (url.startsWith('file:')) return 'file';
  if (!/^https?:/u.test(url)) return 'browser-page';
  if (/\.pdf(?:$|[?#])/iu.test(url)) return 'pdf';
  return otherwise;
}
