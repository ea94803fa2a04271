import type { JSX } from 'preact';
import { useSpeech } from '../../ui/i18n';

/** A row of the table: its name, which leads to its stories where the list can show them, and its numbers. */
export interface TwinRow {
  key: string;
  name: string;
  cells: string[];
  onPick?: (() => void) | undefined;
}

interface TwinProps {
  /** What the table is about; the chart's title. */
  caption: string;
  heads: string[];
  rows: TwinRow[];
}

/** What a chart shows as a table, for everybody who wants it. */
export function Twin({ caption, heads, rows }: TwinProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <details class="twin">
      <summary>
        {t('chartTable')}
        <span class="hidden-words">: {caption}</span>
      </summary>
      <div class="twin-room">
        <table>
          <caption class="hidden-words">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" class={at > 0 ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells, onPick }) => (
              <tr key={key}>
                <th scope="row">
                  {onPick ? (
                    <button type="button" class="unfold" onClick={onPick}>
                      <bdi>{name}</bdi>
                    </button>
                  ) : (
                    <bdi>{name}</bdi>
                  )}
                </th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]} class="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
