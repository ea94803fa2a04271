import type { JSX, RefObject } from 'preact';
import { Icon } from './Icon';
import { useSpeech } from './i18n';

interface DialogHeadProps {
  id: string;
  title: string;
  dialog: RefObject<HTMLDialogElement | null>;
}

/** A dialog's title, by which it is named, with the button that closes it. */
export function DialogHead({ id, title, dialog }: DialogHeadProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="dialog-head">
      <h2 id={id}>{title}</h2>
      <button
        type="button"
        class="plain only-icon"
        aria-label={t('close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
