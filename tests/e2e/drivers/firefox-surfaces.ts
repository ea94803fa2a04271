import { writeFile } from 'node:fs/promises';
import type { Bidi } from './bidi.ts';
import { middleOf, type Surface, visible } from './types.ts';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
} as const;

/** A tab, through WebDriver BiDi. */
export class TabSurface implements Surface {
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
    await this.#keys(Array.from(text));
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
export class PopupSurface implements Surface {
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
