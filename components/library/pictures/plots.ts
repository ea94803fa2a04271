import { axisX, axisY, barX, barY, gridY, type Markish, plot, ruleY, text } from '@observablehq/plot';
import { countTicks, type Tick } from './words';

/** What a drawing is made for. */
export interface Canvas {
  width: number;
  rtl: boolean;
  /** Writes a number as the language does. */
  number: (value: number) => string;
}

/** A column that stands on the line of time. */
export interface Column {
  count: number;
  /** What is read by who points at it. */
  title: string;
}

/** A bar with its name above it. */
export interface Bar {
  label: string;
  /** How long it is. */
  value: number;
  /** What of it is drawn as an outline only. */
  hollow?: number;
  /** The number at its end. */
  end: string;
  title: string;
  /** It stands for what has no name of its own. */
  aside?: boolean;
  /** Nothing in the list answers to it. */
  fixed?: boolean;
}

/** Height of a bar with its name. */
export const ROW = 36;
/** Half of what a label of the line of time takes. */
const EDGE = 30;
/** No column is wider. */
const WIDEST = 44;

/** The library's own style sheet would be refused by the page's policy; ours has the same rules. */
function finished(made: Element): Element {
  made.querySelector('style')?.remove();
  // The drawing is described by what it stands in.
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('focusable', 'false');
  return made;
}

/** Columns along a line of time; `largest` sets the scale where several are to be compared. */
export function columnsPlot(
  columns: readonly Column[],
  ticks: readonly Tick[],
  { width, rtl, number }: Canvas,
  { height, largest, small = false }: { height: number; largest: number; small?: boolean },
): Element {
  const top = Math.max(1, largest);
  const counts = countTicks(top).filter((each) => each <= top);
  const room = small ? 0 : 12 + 7 * Math.max(...counts.map((each) => number(each).length));
  const at = (_: Column, index: number): number => index;
  // Few columns stay columns.
  const gap = columns.length > 60 ? 0.12 : 0.2;
  // As the scale lays it out, with a gap outside of the first and the last column too.
  const band = ((width - room - 1) / (columns.length + gap)) * (1 - gap);
  const inset = Math.max(0, (band - WIDEST) / 2);
  // A label at the very edge would stick out of the page.
  const middle = (tick: Tick): number => ((tick.at + 0.5) / columns.length) * (width - room);
  const marked = ticks.filter((tick) => middle(tick) > EDGE && middle(tick) < width - room - EDGE);
  const scale: Markish[] = small
    ? [
        gridY(counts.slice(-1), { className: 'grid' }),
        text(counts.slice(-1), {
          y: (count: number) => count,
          text: number,
          frameAnchor: rtl ? 'right' : 'left',
          textAnchor: rtl ? 'end' : 'start',
          dy: -6,
          fontSize: 11,
          className: 'halo',
        }),
      ]
    : [
        gridY(counts, { className: 'grid' }),
        axisY(counts, {
          anchor: rtl ? 'right' : 'left',
          tickSize: 0,
          tickFormat: number,
          label: null,
          className: 'axis',
        }),
      ];
  return finished(
    plot({
      width,
      height,
      marginTop: small ? 16 : 12,
      marginBottom: 24,
      marginLeft: rtl ? 1 : room,
      marginRight: rtl ? room : 1,
      x: {
        type: 'band',
        domain: columns.map((_, index) => index),
        padding: gap,
        reverse: rtl,
        round: false,
      },
      y: { domain: [0, top], axis: null },
      marks: [
        ...(small ? [] : scale),
        barY(columns, { x: at, y1: 0, y2: top, title: 'title', className: 'hits' }),
        barY(columns, { x: at, y: 'count', inset, insetTop: 0, insetBottom: 0, className: 'bars' }),
        ...(small ? scale : []),
        ruleY([0], { className: 'base' }),
        axisX(
          marked.map((tick) => tick.at),
          {
            tickSize: 4,
            tickPadding: 3,
            tickFormat: (tick: number) => ticks.find((each) => each.at === tick)?.label ?? '',
            label: null,
            className: 'axis',
          },
        ),
      ],
    }),
  );
}

/** Bars with their names above them and their numbers at the far end. */
export function barsPlot(bars: readonly Bar[], { width, rtl }: Canvas): Element {
  const largest = Math.max(...bars.map((bar) => bar.value), 1e-9);
  const row = (_: Bar, index: number): number => index;
  const solid = (bar: Bar): number => bar.value - (bar.hollow ?? 0);
  const named = bars.filter((bar) => !bar.aside);
  const place = (bar: Bar): number => bars.indexOf(bar);
  const letters = Math.max(
    8,
    Math.floor((width - 16 - 7 * Math.max(...bars.map((bar) => bar.end.length))) / 13),
  );
  const line = { y: row, dy: -8, fontSize: 13, className: 'names' } as const;
  return finished(
    plot({
      width,
      height: bars.length * ROW + 4,
      marginTop: 2,
      marginBottom: 2,
      marginLeft: 0,
      marginRight: 0,
      x: { domain: [0, largest], reverse: rtl, axis: null },
      y: { type: 'band', domain: bars.map((_, index) => index), padding: 0, axis: null },
      marks: [
        barX(bars, { y: row, x1: 0, x2: largest, title: 'title', className: 'hits' }),
        barX(named, { y: place, x1: 0, x2: solid, insetTop: 21, insetBottom: 7, className: 'bars' }),
        barX(
          bars.filter((bar) => bar.hollow),
          {
            y: place,
            x1: solid,
            x2: 'value',
            insetTop: 21.5,
            insetBottom: 7.5,
            className: 'hollow',
          },
        ),
        barX(
          bars.filter((bar) => bar.aside),
          { y: place, x1: 0, x2: 'value', insetTop: 21.5, insetBottom: 7.5, className: 'hollow' },
        ),
        text(bars, {
          ...line,
          text: 'label',
          frameAnchor: rtl ? 'right' : 'left',
          textOverflow: 'ellipsis',
          lineWidth: letters,
        }),
        text(bars, { ...line, text: 'end', frameAnchor: rtl ? 'left' : 'right', className: 'ends' }),
      ],
    }),
  );
}
