import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Story } from '@/lib/library';
import { useSpeech } from '../ui/i18n';

interface PurgeButtonProps {
  story: Story;
  /** Called when the reader has confirmed, with the button that asked. */
  onPurge: (button: HTMLElement) => void;
}

/** Deleting for good asks first, in the browser's own dialog element. */
export function PurgeButton({ story, onPurge }: PurgeButtonProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  // Opened only when its words are there, so that the focus finds the button that does no harm.
  useLayoutEffect(() => {
    if (asked) dialog.current?.showModal();
  }, [asked]);
  return (
    <>
      <button type="button" ref={button} class="plain danger purge" onClick={() => setAsked(true)}>
        {t('deleteForever')}
      </button>
      <dialog
        ref={dialog}
        class="ask"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
        onClose={() => setAsked(false)}
      >
        {asked && (
          <>
            <h2 id={`${id}-title`}>{t('deleteForever')}</h2>
            <p id={`${id}-words`} dir="auto">
              {t('deleteForeverAsk', story.headline)}
            </p>
            <div class="ask-row">
              <button type="button" class="secondary cancel" onClick={() => dialog.current?.close()}>
                {t('cancel')}
              </button>
              <button
                type="button"
                class="secondary danger confirm"
                onClick={() => {
                  dialog.current?.close();
                  if (button.current) onPurge(button.current);
                }}
              >
                {t('deleteForever')}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
