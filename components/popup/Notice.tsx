import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../ui/i18n';
import type { PopupState } from './types';

/** A short message for all to hear, with a way back where there is one. */
export function Notice({ notice, takeBack }: Pick<PopupState, 'notice' | 'takeBack'>): JSX.Element {
  const { t } = useSpeech();
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed often goes away with what it did; whoever goes by keys stays here.
  useLayoutEffect(() => {
    const { current } = words;
    if (notice && current && current.ownerDocument.activeElement === current.ownerDocument.body)
      current.focus();
  }, [notice]);
  return (
    <div class="notice-line">
      <p ref={words} class="notice" role="status" aria-live="polite" tabIndex={notice ? -1 : undefined}>
        {notice}
      </p>
      {takeBack && (
        <button type="button" class="unfold take-back" onClick={takeBack}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
