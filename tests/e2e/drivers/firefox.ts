import { writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi, type Context } from './bidi.ts';
import { type Driver, middleOf, type Surface, until, visible } from './types.ts';

const ID = 'nutgraf@nutgraf.example';
/** The host of the extension's pages, fixed through a preference so that a test can name it. */
const HOST = 'a1b2c3d4-1111-4222-8333-0123456789ab';
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
} as const;

class TabSurface implements Surface {
  readonly bidi: Bidi;
  readonly context: string;
  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }
  async evaluate<T>(expression: string): Promise<T> {
    return this.bidi.evaluate<T>(this.context, expression);
  }
  async click(selector: string): Promise<void> {
    await visible(this, selector);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(middleOf(selector));
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }
  async type(text: string): Promise<void> {
    await this.#keys([...text]);
  }
  async press(key: Parameters<Surface['press']>[0]): Promise<void> {
    await this.#keys([KEYS[key]]);
  }
  async #keys(values: string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }
  async screenshot(file: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(file, Buffer.from(data, 'base64'));
  }
  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}

/** The popup is no tab, so it is reached from the browser's own window, by a script in its frame. */
class PopupSurface implements Surface {
  readonly bidi: Bidi;
  readonly window: string;
  constructor(bidi: Bidi, window: string) {
    this.bidi = bidi;
    this.window = window;
  }
  async #inFrame<T>(body: string): Promise<T> {
    const answer = await this.bidi.evaluate<{ value?: T; error?: string }>(
      this.window,
      `new Promise((resolve, reject) => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        if (!popup) return reject(new Error('no popup is open'));
        const name = 'answer' + Math.random();
        const frame = popup.messageManager;
        const heard = (message) => { frame.removeMessageListener(name, heard); resolve(message.data); };
        frame.addMessageListener(name, heard);
        // A popup that is just changing its process never answers; the asker tries again.
        setTimeout(() => reject(new Error('the popup gave no answer')), 3000);
        const script = '(async () => { let data; try { data = { value: await (async () => {' + ${JSON.stringify(body)} +
          '})() } } catch (error) { data = { error: String(error) } } sendAsyncMessage(' + JSON.stringify(name) + ', data) })()';
        frame.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      })`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  }
  async evaluate<T>(expression: string): Promise<T> {
    // `eval` in a sandbox of the page's own principal: the page's policy forbids it in the page itself.
    const json = await this.#inFrame<string>(
      `const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify({ value: await (${expression}) }))()`)}, box);`,
    );
    return (JSON.parse(json) as { value: T }).value;
  }
  async click(selector: string): Promise<void> {
    await visible(this, selector);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(middleOf(selector));
    await this.#inFrame(
      `for (const kind of ['mousemove', 'mousedown', 'mouseup'])
         content.synthesizeMouseEvent(kind, ${x}, ${y}, { button: 0, clickCount: kind === 'mousemove' ? 0 : 1 });`,
    );
  }
  async type(text: string): Promise<void> {
    for (const key of text) await this.#key(key, '');
  }
  async press(key: Parameters<Surface['press']>[0]): Promise<void> {
    await this.#key(key, key);
  }
  async #key(key: string, code: string): Promise<void> {
    await this.#inFrame(
      `const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
       tip.beginInputTransactionForTests(content);
       const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)}, code: ${JSON.stringify(code)} });
       tip.keydown(event); tip.keyup(event);`,
    );
  }
  async screenshot(file: string): Promise<void> {
    const data = await this.bidi.evaluate<string>(
      this.window,
      `(async () => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext('2d').drawImage(picture, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return bytes.toBase64();
      })()`,
    );
    await writeFile(file, Buffer.from(data, 'base64'));
  }
  async close(): Promise<void> {
    await this.bidi.evaluate(
      this.window,
      `document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup()`,
    );
  }
}

/** The extension's own object inside the browser's process. */
const EXTENSION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${ID}');`;

export interface FirefoxOptions {
  executable: string;
  extensionDir: string;
  headless: boolean;
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

  static async launch(options: FirefoxOptions): Promise<FirefoxDriver> {
    const raw = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable,
      headless: options.headless,
      args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
    });
    const driver = new FirefoxDriver(raw);
    await raw.installExtension(options.extensionDir);
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

  /** Presses the allow button of the browser's own permission dialog, once it is there. */
  async allowPermission(): Promise<void> {
    const pressed = `(() => {
      const dialog = document.getElementById('addon-webext-permissions-notification');
      const button = dialog?.button;
      if (!button || button.disabled || dialog.getBoundingClientRect().height === 0) return false;
      button.click();
      return true;
    })()`;
    const deadline = Date.now() + 15_000;
    while (!(await this.inBrowser<boolean>(pressed))) {
      if (Date.now() > deadline) throw new Error('The browser showed no permission dialog.');
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }

  async version(): Promise<string> {
    return this.raw.version();
  }

  async close(): Promise<void> {
    await this.raw.close();
  }
}
