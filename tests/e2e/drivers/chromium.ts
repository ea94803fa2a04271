import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target, TargetType } from 'puppeteer-core';
import { buildOf, type Driver, middleOf, type Surface, until, visible } from './types.ts';

/** The flags that a test's Chromium needs: no sandbox as root, and no request of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export class ChromiumSurface implements Surface {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async evaluate<T>(expression: string): Promise<T> {
    return (await this.page.evaluate(expression)) as T;
  }
  async click(selector: string): Promise<void> {
    await visible(this, selector);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(middleOf(selector));
    await this.page.mouse.click(x, y);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async press(key: Parameters<Surface['press']>[0]): Promise<void> {
    await this.page.keyboard.press(key);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}

export interface ChromiumOptions {
  /** `NUTGRAF_CHROMIUM`, else Debian's. */
  executable?: string;
  /** The build in this checkout. */
  extensionDir?: string;
  /** True unless given. */
  headless?: boolean;
  args?: string[];
  /** How long one call may take, in milliseconds. */
  protocolTimeout?: number;
  /** A profile that is kept, in place of one that is made and deleted. */
  profile?: string;
  /** The language of the browser's own words; English where none is given. */
  language?: string;
  /** The folder for what is loaded down. */
  downloads?: string;
  /** The X display for a window that is seen. */
  display?: string;
}

/** Chromium with the built extension, driven through the DevTools protocol. */
export class ChromiumDriver implements Driver {
  readonly browser = 'chromium' as const;
  readonly raw: Browser;
  readonly extension: Extension;
  /** What is deleted at the end; null where the profile is kept. */
  readonly #profile: string | null;

  private constructor(raw: Browser, extension: Extension, profile: string | null) {
    this.raw = raw;
    this.extension = extension;
    this.#profile = profile;
  }

  static async launch(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'nutgraf-chromium-')));
    if (options.downloads !== undefined) {
      // As in the browser's own settings; its protocol would give files other names than the extension asks for.
      await mkdir(join(profile, 'Default'), { recursive: true });
      const settings = { download: { default_directory: options.downloads } };
      await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(settings));
    }
    const raw = await puppeteer.launch({
      executablePath: options.executable ?? process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
      headless: options.headless ?? true,
      userDataDir: profile,
      enableExtensions: true,
      pipe: true,
      defaultViewport: null,
      ...(options.protocolTimeout === undefined ? {} : { protocolTimeout: options.protocolTimeout }),
      env: {
        ...process.env,
        ...(options.display ? { DISPLAY: options.display } : {}),
        ...(options.language ? { LANGUAGE: options.language } : {}),
      },
      args: [
        ...CHROMIUM_FLAGS,
        '--window-size=1280,900',
        ...(options.language ? [`--lang=${options.language}`] : []),
        ...(options.args ?? []),
      ],
    });
    const id = await raw.installExtension(options.extensionDir ?? buildOf('chrome-mv3'));
    const extension = (await raw.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not install the extension.');
    const driver = new ChromiumDriver(raw, extension, options.profile ? null : profile);
    // The first run opens the welcome page by itself; it would take the front from a test's own tab.
    await driver.waitForExtensionPage('library.html');
    return driver;
  }

  get base(): string {
    return `chrome-extension://${this.extension.id}/`;
  }

  async open(url: string): Promise<ChromiumSurface> {
    const page = await this.raw.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return new ChromiumSurface(page);
  }

  async clickToolbarButton(tab: Surface): Promise<ChromiumSurface> {
    const { page } = tab as ChromiumSurface;
    await page.bringToFront();
    const isPopup = (target: Target): boolean => target.url().startsWith(`${this.base}popup.html`);
    const waiting = this.raw.waitForTarget(isPopup, { timeout: 15_000 });
    await page.triggerExtensionAction(this.extension);
    return new ChromiumSurface(await (await waiting).asPage());
  }

  /**
   * The same popup for the same tab, in a tab of its own, where its size can be set for pictures. The browser's answer
   * about the active tab is the one thing that is replaced; the access that the click gave holds for both.
   */
  async popupInTab(popup: Surface): Promise<ChromiumSurface> {
    const tabs = await popup.evaluate<unknown>('chrome.tabs.query({ active: true, currentWindow: true })');
    const page = await this.raw.newPage();
    await page.evaluateOnNewDocument(`chrome.tabs.query = () => Promise.resolve(${JSON.stringify(tabs)})`);
    await page.goto(`${this.base}popup.html`);
    return new ChromiumSurface(page);
  }

  async openExtensionPage(path: string): Promise<ChromiumSurface> {
    return this.open(this.base + path);
  }

  async waitForExtensionPage(path: string): Promise<ChromiumSurface> {
    const target = await this.raw.waitForTarget((each) => each.url().startsWith(this.base + path), {
      timeout: 15_000,
    });
    return new ChromiumSurface(await target.asPage());
  }

  async killBackground(): Promise<void> {
    const target = this.raw.targets().find((each) => this.#isBackground(each));
    // Between the look and the blow it may have ended by itself.
    const worker = await target?.worker().catch(() => null);
    await worker?.close().catch(() => undefined);
  }

  /** Opens an address in a private window, after letting the extension in there as the browser's own settings do. */
  async openPrivately(url: string): Promise<ChromiumSurface> {
    const { id } = this.extension;
    const settings = await this.open('chrome://extensions');
    // Outside the developer mode an extension that was not packed stays off after its settings changed.
    await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
    );
    await until(
      settings,
      `chrome.developerPrivate.getExtensionInfo('${id}').then((info) => info.state === 'ENABLED' && info.incognitoAccess.isActive)`,
    );
    const page = await this.openExtensionPage('library.html');
    await page.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const target = await this.raw.waitForTarget((each) => each.url() === url, { timeout: 15_000 });
    const tab = new ChromiumSurface(await target.asPage());
    await until(tab, `document.readyState === 'complete'`);
    return tab;
  }

  /** Lets the background hear an alarm now, as it would when its time came. */
  async raiseAlarm(name: string): Promise<void> {
    const page = await this.openExtensionPage('library.html');
    await page.evaluate(
      `(async () => { const alarm = await chrome.alarms.get(${JSON.stringify(name)});
        await chrome.alarms.create(${JSON.stringify(name)}, { when: Date.now() + 1, periodInMinutes: alarm?.periodInMinutes }) })()`,
    );
    await page.close();
  }

  /**
   * Makes the background's database refuse every write as a full disk does, or write again. The browser itself cannot be
   * told to run full: `unlimitedStorage` lifts the limit that its protocol sets.
   */
  async fillDisk(full: boolean): Promise<void> {
    const worker = await this.raw
      .targets()
      .find((each) => this.#isBackground(each))
      ?.worker();
    if (!worker) throw new Error('The background is not running.');
    await worker.evaluate((isFull) => {
      const own = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
      own.realPut ??= own.put;
      own.put = isFull
        ? () => {
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          }
        : own.realPut;
    }, full);
  }

  /** Evaluates an expression in the background, once it runs. */
  async inBackground<T>(expression: string): Promise<T> {
    // One that was just ended may still be listed: the next look finds its successor.
    for (let looks = 4; ; looks -= 1) {
      const target = await this.raw.waitForTarget((each) => this.#isBackground(each), { timeout: 15_000 });
      try {
        const worker = await target.worker();
        return (await worker?.evaluate(expression)) as T;
      } catch (error) {
        if (looks === 0 || (error as Error).name !== 'TargetCloseError') throw error;
      }
    }
  }

  #isBackground(target: Target): boolean {
    return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(this.base);
  }

  async version(): Promise<string> {
    return this.raw.version();
  }

  async close(): Promise<void> {
    await this.raw.close();
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
