import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import { LookFields, type LookProps } from './LookFields';

/** “Aa”: a small panel at the reader view for its colours and type. The browser closes it and brings the focus back. */
export function LookButton(props: LookProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="plain open-look"
        popovertarget={id}
        title={t('look')}
        aria-label={t('look')}
      >
        <Icon name="letters" />
      </button>
      <div
        id={id}
        popover="auto"
        class="look-panel"
        role="dialog"
        aria-label={t('look')}
        onToggle={({ currentTarget, newState }) => {
          if (newState === 'open') currentTarget.querySelector<HTMLElement>('input:checked')?.focus();
        }}
      >
        <LookFields {...props} />
      </div>
    </>
  );
}
