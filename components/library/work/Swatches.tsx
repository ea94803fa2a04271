import type { JSX } from 'preact';
import { TAG_COLOURS, type TagColour } from '@/lib/library/types';
import { type MessageKey, useSpeech } from '../../ui/i18n';

const NAMES: Record<TagColour, MessageKey> = {
  red: 'colourRed',
  amber: 'colourAmber',
  green: 'colourGreen',
  teal: 'colourTeal',
  blue: 'colourBlue',
  violet: 'colourViolet',
  pink: 'colourPink',
};

interface SwatchesProps {
  label: string;
  /** Null where there is none. */
  chosen: TagColour | null;
  /** With null among the choices the colour can be taken off. */
  onChoose: (colour: TagColour | null) => void;
  none?: boolean;
}

/** The colours to choose from, each a button with its name. */
export function Swatches({ label, chosen, onChoose, none = false }: SwatchesProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="swatches" role="group" aria-label={label}>
      {TAG_COLOURS.map((colour) => (
        <button
          type="button"
          key={colour}
          class={`swatch colour-${colour}`}
          aria-pressed={chosen === colour}
          aria-label={t(NAMES[colour])}
          title={t(NAMES[colour])}
          // The selection in the text must not be lost by the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(colour)}
        />
      ))}
      {none && (
        <button
          type="button"
          class="swatch no-colour"
          aria-pressed={chosen === null}
          aria-label={t('colourNone')}
          title={t('colourNone')}
          onClick={() => onChoose(null)}
        />
      )}
    </div>
  );
}
