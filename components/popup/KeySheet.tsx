import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Codebook } from '@/lib/library';
import { codesOf } from '@/lib/library/codebook';
import { DialogHead } from '../ui/DialogHead';
import { useSpeech } from '../ui/i18n';
import { POPUP_KEYS } from './keys';

interface KeySheetProps {
  book: Codebook | null;
  onClose: () => void;
}

/** The keys of the popup. What needs a codebook is told where there is one. */
export function KeySheet({ book, onClose }: KeySheetProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const keys = POPUP_KEYS.filter(({ key, coding }) => book || key === '?' || (!coding && key !== 'c'));
  return (
    <dialog ref={dialog} class="popup-keys" aria-labelledby={id} onClose={onClose}>
      <DialogHead id={id} title={t('keySheet')} dialog={dialog} />
      <dl>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
        {book && (
          <div>
            <dt>
              {codesOf(book)
                .slice(0, 3)
                .map(({ key }) => key && <kbd key={key}>{key.toUpperCase()}</kbd>)}
            </dt>
            <dd>{t('keyCodes')}</dd>
          </div>
        )}
      </dl>
    </dialog>
  );
}
