import type { JSX, RefObject } from 'preact';
import { Icon } from './Icon';
import { useSpeech } from './i18n';

interface DialogHeadProps {
  id: string;
  title: string;
  dialog: RefObject<HTMLDialogElement | null>;
  /** The dialog is there to be read: the focus begins at its title, not at what would close it again. */
  read?: boolean;
}

/** A dialog's title, by which it is named, with the button that closes it. */
export function DialogHead({ id, title, dialog, read = false }: DialogHeadProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="dialog-head">
      <h2 id={id} {...(read ? { tabIndex: -1, autoFocus: true } : {})}>
        {title}
      </h2>
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
