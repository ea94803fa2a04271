import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Codebook } from '@/lib/library';
import { CodeKeys } from '../ui/CodeKeys';
import { DialogHead } from '../ui/DialogHead';
import { useSpeech } from '../ui/i18n';
import { useModal } from '../ui/modal';
import { POPUP_KEYS } from './keys';

interface KeySheetProps {
  book: Codebook | null;
  onClose: () => void;
}

/** The keys of the popup. What needs a codebook is told where there is one. */
export function KeySheet({ book, onClose }: KeySheetProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useModal();
  const keys = POPUP_KEYS.filter(({ key, coding }) => book || key === '?' || (!coding && key !== 'c'));
  return (
    <dialog ref={dialog} class="popup-keys" aria-labelledby={id} onClose={onClose}>
      <DialogHead id={id} title={t('keySheet')} dialog={dialog} read />
      <dl>
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
        {book && <CodeKeys book={book} />}
      </dl>
    </dialog>
  );
}
