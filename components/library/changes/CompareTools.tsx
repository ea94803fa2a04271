import type { JSX } from 'preact';
import { useSpeech } from '../../ui/i18n';

interface CompareToolsProps {
  /** Whether both texts stand side by side. */
  side: boolean;
  onSide: (side: boolean) => void;
  /** Whether paragraphs that are the same are shown too. */
  all: boolean;
  onAll: (all: boolean) => void;
  /** The words for showing only what differs. */
  onlyLabel: string;
}

/** How two texts are shown: in one column or two, whole or only where they differ. */
export function CompareTools({ side, onSide, all, onAll, onlyLabel }: CompareToolsProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="changes-tools">
      <div role="group" aria-label={t('changesView')} class="segments">
        <button type="button" aria-pressed={!side} class="show-inline" onClick={() => onSide(false)}>
          {t('changesInline')}
        </button>
        <button type="button" aria-pressed={side} class="show-side" onClick={() => onSide(true)}>
          {t('changesSide')}
        </button>
      </div>
      <label class="only-changed">
        <input type="checkbox" checked={!all} onChange={() => onAll(!all)} />
        {onlyLabel}
      </label>
    </div>
  );
}
