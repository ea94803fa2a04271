import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Evidence } from '@/lib/article';
import { Icon } from './Icon';
import { useSpeech } from './i18n';

/** Shows evidence where it stands; undefined where the buttons are left out. */
export type ShowEvidence = ((evidence: Evidence) => void) | undefined;

/** Where evidence is shown: on the page itself, or in the saved copy. */
export const EvidencePlace = createContext<'page' | 'copy'>('page');

const SOURCES: Record<Exclude<Evidence['source'], 'visible'>, string> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  meta: 'meta',
  url: 'URL',
};

/** From this many characters on a quote is folded to its first lines. */
const LONG = 260;
/** Up to this many characters a quote stays in one line. */
const SHORT = 32;

/** The short name of the place in the page's data where a declared value stood. */
export function sourceName(evidence: Evidence): string | null {
  return evidence.source === 'visible' ? null : SOURCES[evidence.source];
}

interface QuoteProps {
  evidence: Evidence;
  onShow: ShowEvidence;
  /** Language of the story, for the quoted words. */
  lang: string | null;
}

/** The verbatim words of a fact, where they stand, and the way to them. */
export function Quote({ evidence, onShow, lang }: QuoteProps): JSX.Element {
  const { t } = useSpeech();
  const source = sourceName(evidence);
  const [whole, setWhole] = useState(false);
  if (source) {
    return (
      <span class="quote declared" title={evidence.locator ?? undefined}>
        {t('declaredIn', source)}
      </span>
    );
  }
  const long = evidence.quote.length > LONG;
  return (
    <span class="quote">
      <q
        class={long && !whole ? 'folded' : evidence.quote.length <= SHORT ? 'short' : undefined}
        dir="auto"
        lang={lang ?? undefined}
      >
        {evidence.quote}
      </q>
      {long && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'showLess' : 'showAll')}
        </button>
      )}
      <Locate evidence={evidence} onShow={onShow} />
    </span>
  );
}

/** The button that shows evidence on the page; nothing where the words are not visible there. */
export function Locate({ evidence, onShow }: Omit<QuoteProps, 'lang'>): JSX.Element | null {
  const { t } = useSpeech();
  const copy = useContext(EvidencePlace) === 'copy';
  if (!onShow || evidence.source !== 'visible') return null;
  return (
    <button
      type="button"
      class="locate"
      title={t(copy ? 'showInCopy' : 'showOnPage')}
      aria-label={t(copy ? 'showInCopyOf' : 'showOnPageOf', evidence.quote.slice(0, 80))}
      onClick={() => onShow(evidence)}
    >
      <Icon name="locate" />
    </button>
  );
}
