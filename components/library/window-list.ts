import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** What of a long list stands on the page now. */
export interface ListWindow {
  /** The rows to render, the last not included. */
  from: number;
  to: number;
  /** The height of the rows above and below, in pixels. */
  above: number;
  below: number;
  /** To be called with every row's element, which bears its number as `data-index`. */
  measure: (row: Element | null) => void;
}

/** The height of a row that was not measured yet, in pixels. */
const ROW = 136;

/** Renders of a long list only what is near the window; rows may have any height, which is measured. */
export function useWindowList(list: RefObject<HTMLElement | null>, count: number, keys: string): ListWindow {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const kept = useRef<Virtualizer<Window, Element> | null>(null);
  const options = {
    count,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    estimateSize: () => ROW,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    overscan: 8,
    initialRect: { width: 1000, height: 900 },
    scrollMargin: list.current
      ? list.current.getBoundingClientRect().top + (list.current.ownerDocument.defaultView?.scrollY ?? 0)
      : 0,
    onChange: () => redraw(0),
  };
  kept.current ??= new Virtualizer<Window, Element>(options);
  const virtual = kept.current;
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  // Another answer has other rows, so what was measured of the old ones says nothing.
  useLayoutEffect(() => virtual.measure(), [virtual, keys]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const margin = virtual.options.scrollMargin;
  return {
    from: first?.index ?? 0,
    to: last ? last.index + 1 : 0,
    above: first ? first.start - margin : 0,
    below: last ? virtual.getTotalSize() - (last.end - margin) : 0,
    measure: virtual.measureElement,
  };
}
