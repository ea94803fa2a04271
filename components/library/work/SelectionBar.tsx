import type { JSX, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NewPassage } from '@/lib/library';
import { PLAIN } from '@/lib/library/passages/place';
import { useSpeech } from '../../ui/i18n';
import { passageOf } from './passage-of';
import { Swatches } from './Swatches';

interface SelectionBarProps {
  /** The text in which passages can be selected. */
  text: RefObject<Element | null>;
  onHighlight: (passage: NewPassage) => void;
}

interface Offer {
  passage: NewPassage;
  /** The middle of the selection's first line, in pixels of the page. */
  left: number;
  top: number;
}

/** The bar above a selection that makes a highlight of it, in a colour. */
export function SelectionBar({ text, onHighlight }: SelectionBarProps): JSX.Element | null {
  const { t } = useSpeech();
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    const root = text.current;
    const page = root?.ownerDocument;
    if (!root || !page) return undefined;
    const look = (): void => {
      const found = passageOf(root, page.getSelection());
      const box = found?.range.getBoundingClientRect();
      const view = page.defaultView;
      setOffer(
        found && box && view
          ? {
              passage: found.passage,
              left: Math.min(Math.max(box.left + box.width / 2, 150), page.documentElement.clientWidth - 150),
              top: box.top + view.scrollY,
            }
          : null,
      );
    };
    // Something may have been selected before.
    look();
    page.addEventListener('selectionchange', look);
    return () => page.removeEventListener('selectionchange', look);
  }, [text]);
  if (!offer) return null;
  const keep = (passage: NewPassage): void => {
    text.current?.ownerDocument.getSelection()?.removeAllRanges();
    onHighlight(passage);
  };
  return (
    <div class="selection-bar" style={{ left: `${offer.left}px`, top: `${offer.top}px` }}>
      <button
        type="button"
        class="plain highlight-selection"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => keep({ ...offer.passage, colour: PLAIN })}
      >
        {t('highlight')}
        <kbd aria-hidden="true">H</kbd>
      </button>
      <Swatches
        label={t('highlightIn')}
        chosen={null}
        onChoose={(colour) => keep({ ...offer.passage, colour: colour ?? PLAIN })}
      />
    </div>
  );
}
