import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../ui/i18n';
import type { Canvas } from './plots';

interface DrawingProps {
  /** What the drawing says, for who does not see it. */
  label: string;
  /** Draws it; a new function draws anew. */
  draw: (canvas: Canvas) => Element;
  height: number;
  /** A bar was clicked. */
  onPick: (at: number) => void;
}

/** A place that a drawing fills, as wide as there is room. */
export function Drawing({ label, draw, height, onPick }: DrawingProps): JSX.Element {
  const { locale } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || width === 0) return;
    const numbers = new Intl.NumberFormat(locale);
    const rtl = getComputedStyle(element).direction === 'rtl';
    element.replaceChildren(draw({ width, rtl, number: (value) => numbers.format(value) }));
  }, [draw, width, locale]);
  return (
    // What a click does here, the buttons of the table do for the keyboard.
    <div
      class="plot"
      role="img"
      aria-label={label}
      ref={place}
      style={{ minHeight: `${height}px` }}
      onClick={(event) => {
        const bar = event.target instanceof Element ? event.target.closest('.hits > *') : null;
        if (bar?.parentElement) onPick([...bar.parentElement.children].indexOf(bar));
      }}
    />
  );
}
