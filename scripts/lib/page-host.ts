import { isUtf8 } from 'node:buffer';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu','--window-size=200,100','--disable-threaded-compositing','--disable-checker-imaging','--disable-gpu-compositing','--disable-software-rasterizer','--blink-settings=imagesEnabled=false',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance,RenderDocument,Translate,OptimizationHints,MediaRouter,HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
];

/** A page as it was served. */
export interface ServedPage {
  url: string;
  body: Buffer;
  /** The `content-type` header; without one the browser sniffs the encoding from the page. */
  contentType?: string | undefined;
}

/** A Chromium that shows pages at their own addresses with their scripts and the whole network off. */
export class PageHost {
  readonly browser: Browser;
  readonly #profile: string;

  private constructor(browser: Browser, profile: string) {
    this.browser = browser;
    this.#profile = profile;
  }

  static async launch(
    executable = process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
  ): Promise<PageHost> {
    const profile = await mkdtemp(join(tmpdir(), 'nutgraf-pages-'));
    const browser = await puppeteer.launch({
      executablePath: executable,
      headless: true,
      userDataDir: profile,
      pipe: true,
      protocolTimeout: 120_000,
      args: FLAGS,
    });
    return new PageHost(browser, profile);
  }

  /** Opens a tab that shows one page after the other. */
  async tab(): Promise<PageTab> {
    const page = await this.browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return new PageTab(page, session);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bytes that are valid UTF-8 are UTF-8, whatever a saved copy declares; all else is left to the page's own `meta`. */
function sniff(body: Buffer): string {
  return isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
}

/** One tab of a {@link PageHost}. */
export class PageTab {
  readonly page: Page;
  readonly #session: CDPSession;
  #served: ServedPage | null = null;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
    session.on('Fetch.requestPaused', (event) => {
      const served = this.#served;
      const main = served !== null && event.resourceType === 'Document' && event.request.url === served.url;
      const answer = main
        ? session.send('Fetch.fulfillRequest', {
            requestId: event.requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'content-type', value: served.contentType ?? sniff(served.body) },
              { name: 'content-security-policy', value: "default-src 'none'; style-src 'unsafe-inline'" },
            ],
            body: served.body.toString('base64'),
          })
        : session.send('Fetch.failRequest', { requestId: event.requestId, errorReason: 'BlockedByClient' });
      answer.catch(() => undefined);
    });
  }

  /** Shows a page; resolves when its document stands, whatever becomes of its images. */
  async show(served: ServedPage, timeout = 30_000): Promise<void> {
    this.#served = { ...served, url: new URL(served.url).href.replace(/#.*$/u, '') };
    await this.page.goto(this.#served.url, { waitUntil: 'domcontentloaded', timeout });
  }

  /** Evaluates in an isolated world of its own, as an extension's content script; the value crosses as JSON. */
  async evaluate<T>(world: string, expression: string, timeout = 60_000): Promise<T> {
    const context = await this.world(world);
    return this.evaluateIn<T>(context, expression, timeout);
  }

  /** Makes a fresh isolated world in the page. */
  async world(name: string): Promise<number> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: name,
    });
    return executionContextId;
  }

  async evaluateIn<T>(contextId: number, expression: string, timeout = 60_000): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
      timeout,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
