/**
 * Stands in for WXT's content script context, which announces every injection to the page (a DOM event and a
 * `postMessage` that name the extension) and brings the polyfill along. What is injected here reads and leaves: the
 * page has no business knowing. `wxt.config.ts` puts this in its place.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT constructs it; there is nothing to do.
export class ContentScriptContext {}
