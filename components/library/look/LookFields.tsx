import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { type MessageKey, useSpeech } from '../../ui/i18n';
import {
  FACES,
  isUsual,
  LARGEST,
  type Look,
  type LookChange,
  SMALLEST,
  SPACINGS,
  THEMES,
  USUAL_LOOK,
  WIDTHS,
} from '../../ui/look';

export interface LookProps {
  look: Look;
  onLook: (change: LookChange) => void;
}

const THEME_WORDS: Record<Look['theme'], MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  dark: 'themeDark',
};
const FACE_WORDS: Record<Look['face'], MessageKey> = { serif: 'faceSerif', sans: 'faceSans' };
const WIDTH_WORDS: Record<Look['width'], MessageKey> = {
  narrow: 'widthNarrow',
  normal: 'widthNormal',
  wide: 'widthWide',
};
const SPACING_WORDS: Record<Look['spacing'], MessageKey> = {
  tight: 'spacingTight',
  normal: 'spacingNormal',
  loose: 'spacingLoose',
};

/** Everything about colours and type that the reader may choose; each choice holds at once. */
export function LookFields({ look, onLook }: LookProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="look-fields">
      <Choice
        name="theme"
        title={t('theme')}
        values={THEMES}
        chosen={look.theme}
        words={(theme) => (
          <>
            <span class={`theme-sample theme-${theme}`} aria-hidden="true" />
            {t(THEME_WORDS[theme])}
          </>
        )}
        onChoose={(theme) => onLook({ theme })}
      />
      <SizeField look={look} onLook={onLook} />
      <Choice
        name="face"
        title={t('typeface')}
        values={FACES}
        chosen={look.face}
        words={(face) => <span class={`face-${face}`}>{t(FACE_WORDS[face])}</span>}
        onChoose={(face) => onLook({ face })}
      />
      <Choice
        name="width"
        title={t('lineWidth')}
        values={WIDTHS}
        chosen={look.width}
        words={(width) => t(WIDTH_WORDS[width])}
        onChoose={(width) => onLook({ width })}
      />
      <Choice
        name="spacing"
        title={t('lineSpacing')}
        values={SPACINGS}
        chosen={look.spacing}
        words={(spacing) => t(SPACING_WORDS[spacing])}
        onChoose={(spacing) => onLook({ spacing })}
      />
      {/* It stays in its place and in the order of keys when there is nothing to reset. */}
      <button
        type="button"
        class="plain reset-look"
        aria-disabled={isUsual(look)}
        onClick={() => onLook(USUAL_LOOK)}
      >
        {t('resetLook')}
      </button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  title: string;
  values: readonly T[];
  chosen: T;
  words: (value: T) => ComponentChildren;
  onChoose: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { name, title, values, chosen, words, onChoose } = props;
  const group = useId();
  return (
    <fieldset class={`look-row look-${name}`}>
      <legend>{title}</legend>
      <div class="look-choices">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {words(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SizeField({ look: { size }, onLook }: LookProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div class="look-row look-size">
      <label for={id}>{t('textSize')}</label>
      <div class="look-steps">
        <button
          type="button"
          class="secondary only-icon text-smaller"
          aria-label={t('textSmaller')}
          aria-disabled={size === SMALLEST}
          onClick={() => onLook({ grow: -1 })}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          type="range"
          min={SMALLEST}
          max={LARGEST}
          step={1}
          value={size}
          aria-valuetext={t('textSizeStep', String(size), String(LARGEST))}
          onInput={(event) => onLook({ size: event.currentTarget.valueAsNumber })}
        />
        <button
          type="button"
          class="secondary only-icon text-larger"
          aria-label={t('textLarger')}
          aria-disabled={size === LARGEST}
          onClick={() => onLook({ grow: 1 })}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
