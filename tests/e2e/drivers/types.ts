import { join } from 'node:path';

/** One surface of the running browser that a user can see: a tab, the popup, a page of the extension. */
export interface Surface {
  /** Evaluates an expression in the page's own world; gives its JSON-shaped value. */
  evaluate<T>(expression: string): Promise<T>;
  /** A real (trusted) click in the middle of the first visible element that matches. */
  click(selector: string): Promise<void>;
  /** Real keys into the focused element. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape' | 'ArrowDown' | 'Backspace'): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension in it. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  open(url: string): Promise<Surface>;
  /** Presses the extension's toolbar button on the tab that is in front; gives the popup. */
  clickToolbarButton(tab: Surface): Promise<Surface>;
  /** A page of the extension in a tab of its own, such as `library.html#/trash`. */
  openExtensionPage(path: string): Promise<Surface>;
  /** Waits for a page of the extension that the extension itself opens. */
  waitForExtensionPage(path: string): Promise<Surface>;
  /** Ends the service worker (Chromium) or the event page (Firefox) as the browser does when it is idle. */
  killBackground(): Promise<void>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Polls until the expression is truthy; throws with the last value and the page's words after `timeout` ms. */
export async function until<T>(surface: Surface, expression: string, timeout = 15_000): Promise<T> {
  const deadline = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = await surface.evaluate(expression);
      if (last) return last as T;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const words = await surface.evaluate<string>('document.body?.innerText ?? ""').catch(() => '(gone)');
      throw new Error(
        `Not true within ${timeout} ms: ${expression}\nlast: ${String(last)}\npage: ${words.slice(0, 1500)}`,
      );
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
  }
}

/** Waits until a selector matches something visible. */
export async function visible(surface: Surface, selector: string, timeout?: number): Promise<void> {
  await until(
    surface,
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((e) => e.checkVisibility() && e.getBoundingClientRect().width > 0)`,
    timeout,
  );
}

/** The visible words of a surface. */
export async function wordsOf(surface: Surface, selector = 'body'): Promise<string> {
  return surface.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
}

/**
 * An expression that brings the first visible match into view and gives the middle of it, in CSS pixels. Of words that
 * run over several lines it is the middle of the first: between two lines there is nothing to click.
 */
export function middleOf(selector: string): string {
  return `(() => {
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.checkVisibility());
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const words = document.createRange();
    words.selectNodeContents(found);
    const lines = found.childElementCount === 0 && found.textContent.trim() !== '' ? words.getClientRects() : [];
    const box = lines.length > 1 ? lines[0] : found.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  })()`;
}

/** Where the build for a browser lies. */
export function buildOf(name: 'chrome-mv3' | 'firefox-mv3'): string {
  return join(import.meta.dirname, '../../../.output', name);
}
