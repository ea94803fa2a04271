import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../ui/i18n';
import type { PopupState } from './types';

/** A short message for all to hear, with a way back where there is one. */
export function Notice({ notice, takeBack }: Pick<PopupState, 'notice' | 'takeBack'>): JSX.Element {
  const { t } = useSpeech();
  const words = useRef<HTMLParagraphElement>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const page = words.current?.ownerDocument;
    const follow = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    last.current = page?.activeElement ?? null;
    page?.addEventListener('focusin', follow);
    return () => page?.removeEventListener('focusin', follow);
  }, []);
  // The button that was pressed often goes away with what it did; whoever goes by keys stays here. A notice that nobody
  // pressed for takes the focus from nowhere.
  useLayoutEffect(() => {
    const { current } = words;
    const lost = last.current && (!last.current.isConnected || last.current.matches(':disabled'));
    if (notice && lost && current?.ownerDocument.activeElement === current?.ownerDocument.body)
      current?.focus();
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
