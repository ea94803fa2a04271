import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Message } from '@/lib/messages/protocol';
import { detectArticle } from '@/lib/extract/detect';

/** Native in every browser that the manifest admits, so the detector needs no polyfill. */
declare const browser: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };

declare global {
  var nutgrafDetector: AbortController | undefined;
}

/** In-page navigation renders late: look once soon, and once more when it has settled. */
const LOOKS_AFTER_NAVIGATION = [250, 1500];
/** Where the Navigation API is missing, how often the address is compared, in milliseconds. */
const POLL = 1000;

/**
 * Registered only after the reader turned automatic detection on: tells the background "an article is here", after
 * load, after in-page navigation and when the page comes back from the back/forward cache.
 */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    globalThis.nutgrafDetector?.abort();
    const life = new AbortController();
    globalThis.nutgrafDetector = life;
    let told: string | null = null;

    const look = (): void => {
      if (life.signal.aborted) return;
      const runtime = browser.runtime;
      // After an update or removal the extension is gone, but this copy still lives in the page.
      if (!runtime?.id) return life.abort();
      const { isArticle, confidence } = detectArticle(document, { url: location.href });
      const state = `${isArticle} ${location.href}`;
      if (state === told) return;
      told = state;
      const message: Message<'articleSeen'> = {
        kind: 'articleSeen',
        request: { isArticle, confidence, url: location.href },
      };
      runtime.sendMessage(message).catch(() => undefined);
    };

    look();
    onReturn(life.signal, () => {
      told = null;
      look();
    });
    onNavigation(life.signal, () => {
      for (const delay of LOOKS_AFTER_NAVIGATION) setTimeout(() => requestIdleCallback(look), delay);
    });
  },
});

function onReturn(signal: AbortSignal, call: () => void): void {
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) call();
  };
  addEventListener('pageshow', shown, { signal });
}

function onNavigation(signal: AbortSignal, call: () => void): void {
  const api = (globalThis as { navigation?: EventTarget }).navigation;
  if (api) return api.addEventListener('currententrychange', call, { signal });
  let last = location.href;
  const timer = setInterval(() => {
    if (location.href === last) return;
    last = location.href;
    call();
  }, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
