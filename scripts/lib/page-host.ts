import { type Browser, launch } from 'puppeteer-core';
import { ensureChromium } from './bootstrap.mjs';
import { PageTab } from './page-tab.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A second lock behind the tabs' own: no name and no address is ever looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--blink-settings=imagesEnabled=false',
];
/** Pages stand at the address that was asked for, and none is kept alive after it was left. */
const OFF = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'HttpsUpgrades',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  'BackForwardCache',
];
/** What gives every site a process of its own. */
const ISOLATION = ['IsolateOrigins', 'site-per-process', 'ProactivelySwapBrowsingInstance'];

export interface HostOptions {
  executable?: string;
  /**
   * Whether pages share one renderer process. Quick, and for everything but times: a process that has run a script
   * before has its code compiled, as no page has on which a reader clicks.
   */
  sharedProcess?: boolean;
}

/** A headless Chromium that shows pages at their own addresses with their scripts and the whole network off. */
export class PageHost {
  readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Starts Chromium with a fresh profile, which goes with it. */
  static async launch({ executable, sharedProcess = false }: HostOptions = {}): Promise<PageHost> {
    const browser = await launch({
      executablePath: executable ?? ensureChromium(),
      headless: true,
      pipe: true,
      protocolTimeout: 120_000,
      args: [
        ...FLAGS,
        `--disable-features=${(sharedProcess ? [...OFF, ...ISOLATION] : OFF).join(',')}`,
        ...(sharedProcess ? ['--disable-site-isolation-trials', '--renderer-process-limit=1'] : []),
      ],
    });
    return new PageHost(browser);
  }

  /** Opens a tab that shows one page after the other. */
  async tab(): Promise<PageTab> {
    return PageTab.open(this.browser);
  }

  /** Whether Chromium still runs. */
  get alive(): boolean {
    return this.browser.connected;
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined);
  }
}
