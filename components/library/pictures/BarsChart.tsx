import type { ComponentChildren, JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../ui/i18n';
import { Chart } from './Chart';
import { Drawing } from './Drawing';
import { type Bar, barsPlot, ROW } from './plots';
import { Twin } from './Twin';

/** A bar, its row in the table, and what a click on either does. */
export interface Entry extends Bar {
  key: string;
  cells: string[];
  onPick?: (() => void) | undefined;
}

interface BarsChartProps {
  title: string;
  lead?: ComponentChildren;
  entries: Entry[];
  /** The heads of the table's columns. */
  heads: string[];
  children?: ComponentChildren;
}

/** A list of bars, the longest first, and its table. */
export function BarsChart({ title, lead, entries, heads, children }: BarsChartProps): JSX.Element {
  const { t } = useSpeech();
  const same = JSON.stringify(entries);
  const draw = useCallback(
    (canvas: Parameters<typeof barsPlot>[1]) => barsPlot(entries, canvas),
    // The entries are made anew with every rendering; what counts is what they say.
    [same],
  );
  return (
    <Chart title={title} lead={lead}>
      <Drawing
        label={t('chartDescribed', title)}
        draw={draw}
        height={entries.length * ROW + 4}
        onPick={(at) => entries[at]?.onPick?.()}
      />
      {children}
      <Twin
        caption={title}
        heads={heads}
        rows={entries.map(({ key, label, cells, onPick }) => ({ key, name: label, cells, onPick }))}
      />
    </Chart>
  );
}
