import { isUtf8 } from 'node:buffer';
import type { Browser, CDPSession } from 'puppeteer-core';
import { withDeadline } from './deadline.ts';

/** A page as it was served. */
export interface ServedPage {
  url: string;
  body: Buffer;
  /** The `content-type` header; without one the browser sniffs the encoding from the page. */
  contentType?: string | undefined;
}

/**
 * The page's own style stands, and nothing else is asked for: what a policy forbids costs no request that would have
 * to be refused one by one.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const ESCAPE = 0x1b;

/**
 * Bytes that are valid UTF-8 are UTF-8, whatever a saved copy declares; all else is left to the page's own `meta`. So
 * are bytes with an escape character: ISO-2022-JP is ASCII to look at.
 */
export function contentTypeOf({ body, contentType }: ServedPage): string {
  return contentType ?? (isUtf8(body) && !body.includes(ESCAPE) ? 'text/html; charset=utf-8' : 'text/html');
}

/**
 * One tab that shows pages with their scripts and the network off. It speaks the protocol itself: a library's page
 * object listens to far more than is needed here, and each event costs. The tab stays in the background, so that
 * nothing is painted.
 */
export class PageTab {
  readonly #session: CDPSession;
  readonly #close: () => Promise<void>;
  #served: ServedPage | null = null;
  #gone: (error: Error) => void = () => undefined;

  private constructor(session: CDPSession, close: () => Promise<void>) {
    this.#session = session;
    this.#close = close;
    session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
      const served = this.#served;
      const main = served !== null && resourceType === 'Document' && request.url === served.url;
      const answer = main
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'content-type', value: contentTypeOf(served) },
              { name: 'content-security-policy', value: POLICY },
            ],
            body: served.body.toString('base64'),
          })
        : // "Aborted" leaves the page where it is, should its own refresh ask for another.
          session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      answer.catch(() => undefined);
    });
    session.on('Inspector.targetCrashed', () => this.#gone(new Error('the page crashed the tab')));
    session.on('Inspector.detached', () => this.#gone(new Error('the tab went away')));
  }

  /** Opens a tab in a running Chromium. */
  static async open(browser: Browser): Promise<PageTab> {
    const control = await browser.target().createCDPSession();
    const { targetId } = await control.send('Target.createTarget', { url: 'about:blank', background: true });
    const target = await browser.waitForTarget((each) => '_targetId' in each && each._targetId === targetId);
    const session = await target.createCDPSession();
    const tab = new PageTab(session, async () => {
      await control.send('Target.closeTarget', { targetId });
      await control.detach();
    });
    await session.send('Inspector.enable');
    await session.send('Page.enable');
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return tab;
  }

  /** Shows a page; resolves when its document stands. */
  async show(served: ServedPage, timeout = 30_000): Promise<void> {
    const url = new URL(served.url);
    url.hash = '';
    this.#served = { ...served, url: url.href };
    let ready: () => void = () => undefined;
    const standing = new Promise<void>((resolve) => (ready = resolve));
    this.#session.once('Page.domContentEventFired', ready);
    try {
      await this.#guard(timeout, async () => {
        const { errorText } = await this.#session.send('Page.navigate', { url: url.href });
        if (errorText) throw new Error(`the page could not be shown: ${errorText}`);
        await standing;
      });
    } finally {
      this.#session.off('Page.domContentEventFired', ready);
    }
  }

  /** Makes a fresh isolated world in the page, as an extension's content script has one; gives its id. */
  async world(name: string): Promise<number> {
    return this.#guard(30_000, async () => {
      const { frameTree } = await this.#session.send('Page.getFrameTree');
      const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: name,
      });
      return executionContextId;
    });
  }

  /** Evaluates in a world; the value crosses as JSON. A script that runs longer than `timeout` is ended. */
  async evaluateIn<T>(contextId: number, expression: string, timeout = 60_000): Promise<T> {
    return this.#guard(timeout + 5000, async () => {
      const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
        timeout,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    });
  }

  async close(): Promise<void> {
    await withDeadline(5000, this.#close());
  }

  /** A tab that crashed or hangs answers no more: then the wait ends with a sentence. */
  async #guard<T>(timeout: number, work: () => Promise<T>): Promise<T> {
    const gone = new Promise<never>((_resolve, reject) => (this.#gone = reject));
    return withDeadline(timeout, Promise.race([work(), gone]));
  }
}
