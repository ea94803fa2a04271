import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChartProps {
  title: string;
  /** Goes over the whole width. */
  wide?: boolean;
  lead?: ComponentChildren;
  children: ComponentChildren;
}

/** A chart's place: its title, which says what is shown, a line about it, the drawing and its table. */
export function Chart({ title, wide = false, lead, children }: ChartProps): JSX.Element {
  const id = useId();
  return (
    <section class={wide ? 'chart wide' : 'chart'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="chart-lead quiet">{lead}</p>}
      {children}
    </section>
  );
}
