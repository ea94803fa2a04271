/** Where the browser keeps whether single keys work; it holds for this browser alone, and can be read before the first paint. */
const KEY = 'nutgraf-single-keys';

/** Whether single keys do anything on the extension's pages. */
export const singleKeys = (): boolean => localStorage.getItem(KEY) !== 'off';

/** Keeps what the reader chose. */
export const keepSingleKeys = (on: boolean): void => localStorage.setItem(KEY, on ? 'on' : 'off');
