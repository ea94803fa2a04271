import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi, type Context } from './bidi.ts';
import { PopupSurface, TabSurface } from './firefox-surfaces.ts';
import { buildOf, type Driver, middleOf, type Surface, until } from './types.ts';

const ID = 'nutgraf@nutgraf.example';
/** The host of the extension's pages, fixed through a preference so that a test can name it. */
const HOST = 'a1b2c3d4-1111-4222-8333-0123456789ab';

/** The extension's own object inside the browser's process. */
const EXTENSION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${ID}');`;

export interface FirefoxOptions {
  /** The folder for what is loaded down. */
  downloads?: string;
  /** A profile that is kept, in place of one that is made and deleted. */
  profile?: string;
}

/** Firefox with the built extension, driven through WebDriver BiDi with access to the browser's own window. */
export class FirefoxDriver implements Driver {
  readonly browser = 'firefox' as const;
  readonly raw: Browser;
  readonly bidi: Bidi;
  readonly base = `moz-extension://${HOST}/`;
  #window = '';

  private constructor(raw: Browser) {
    this.raw = raw;
    this.bidi = new Bidi(raw);
  }

  static async launch(options: FirefoxOptions = {}): Promise<FirefoxDriver> {
    const raw = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env['NUTGRAF_FIREFOX'] ?? '/usr/bin/firefox-esr',
      headless: true,
      ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
      args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
        ...(options.downloads === undefined
          ? {}
          : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      },
    });
    const driver = new FirefoxDriver(raw);
    await raw.installExtension(buildOf('firefox-mv3'));
    const tree = await driver.bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    driver.#window = tree.contexts[0]?.context ?? '';
    // The first run opens the welcome page by itself; it would take the front from a test's own tab.
    await driver.waitForExtensionPage('library.html');
    return driver;
  }

  /** Evaluates in the browser's own window, with its privileges. */
  async inBrowser<T>(expression: string): Promise<T> {
    return this.bidi.evaluate<T>(this.#window, expression);
  }

  async open(url: string): Promise<TabSurface> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new TabSurface(this.bidi, context);
  }

  async clickToolbarButton(tab: Surface): Promise<PopupSurface> {
    await this.bidi.send('browsingContext.activate', { context: (tab as TabSurface).context });
    await this.inBrowser(
      `(async () => { ${EXTENSION}
        const action = ExtensionParent.apiManager.global.browserActionFor(extension);
        await action.triggerAction(window);
      })()`,
    );
    const popup = new PopupSurface(this.bidi, this.#window);
    await until(popup, 'document.readyState === "complete"');
    return popup;
  }

  async openExtensionPage(path: string): Promise<TabSurface> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const before = new Set((await this.bidi.contexts()).map((each) => each.context));
    // The navigation changes the process, and with it the context: it is found again in the list.
    await this.bidi
      .send('browsingContext.navigate', { context, url: this.base + path, wait: 'none' })
      .catch(() => undefined);
    return this.#find(path, (each) => each.context === context || !before.has(each.context));
  }

  async waitForExtensionPage(path: string): Promise<TabSurface> {
    return this.#find(path, () => true);
  }

  async #find(path: string, admit: (context: Context) => boolean): Promise<TabSurface> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const found = (await this.bidi.contexts()).find(
        (each) => each.url.startsWith(this.base + path) && admit(each),
      );
      if (found) return new TabSurface(this.bidi, found.context);
      if (Date.now() > deadline) throw new Error(`No page ${path} was opened.`);
      await new Promise((resolve) => {
        setTimeout(resolve, 60);
      });
    }
  }

  async killBackground(): Promise<void> {
    await this.inBrowser(
      `(async () => { ${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true }); })()`,
    );
  }

  /** Gives files to a field of a page, as the browser's chooser does. */
  async setFiles(tab: TabSurface, selector: string, files: string[]): Promise<void> {
    const { context } = tab;
    const { result } = await this.bidi.send<{ result: { sharedId: string } }>('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
      target: { context },
      awaitPromise: false,
    });
    await this.bidi.send('input.setFiles', { context, element: { sharedId: result.sharedId }, files });
  }

  /** Brings a tab to the front. */
  async bringToFront(tab: Surface): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: (tab as TabSurface).context });
  }

  /** Presses Alt+Shift and a letter in the browser's window, as a reader does. */
  async pressShortcut(letter: string): Promise<void> {
    await this.inBrowser(
      `(() => {
        gURLBar.focus();
        const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        tip.beginInputTransactionForTests(window);
        const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['${letter}', 'Key${letter}']];
        const events = keys.map(([key, code]) => new KeyboardEvent('', { key, code }));
        for (const event of events) tip.keydown(event);
        for (const event of events.toReversed()) tip.keyup(event);
      })()`,
    );
  }

  /** Right-clicks the first match in a tab and chooses the extension's menu entry with these words. */
  async chooseFromMenu(tab: Surface, selector: string, words: string): Promise<void> {
    await this.bringToFront(tab);
    const { context } = tab as TabSurface;
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(middleOf(selector));
    await this.bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 2 },
            { type: 'pointerUp', button: 2 },
          ],
        },
      ],
    });
    const chosen = `(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      const items = [...menu.querySelectorAll('menuitem[id*="nutgraf"]')].filter((each) => !each.hidden && !each.closest('menu')?.hidden);
      const item = items.find((each) => each.label.includes(${JSON.stringify(words)}));
      if (menu.state !== 'open' || !item) return false;
      if (item.parentNode === menu) menu.activateItem(item); else { item.doCommand(); menu.hidePopup(); }
      return true;
    })()`;
    await this.#becomes(chosen, `No menu entry “${words}” came up.`);
  }

  async #becomes(expression: string, otherwise: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (!(await this.inBrowser<boolean>(expression))) {
      if (Date.now() > deadline) throw new Error(otherwise);
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }

  /** Presses the allow button of the browser's own permission dialog, once it is there. */
  async allowPermission(): Promise<void> {
    const pressed = `(() => {
      const dialog = document.getElementById('addon-webext-permissions-notification');
      const button = dialog?.button;
      if (!button || button.disabled || dialog.getBoundingClientRect().height === 0) return false;
      button.click();
      return true;
    })()`;
    await this.#becomes(pressed, 'The browser showed no permission dialog.');
  }

  async version(): Promise<string> {
    return this.raw.version();
  }

  async close(): Promise<void> {
    await this.raw.close();
  }
}
