import type { JSX } from 'preact';
import { CITATION_STYLES } from '@/lib/exchange/out/types';
import { useSpeech } from '../../ui/i18n';
import type { ExchangeActions, OutState } from './types';
import { STYLES } from './words';

/** So many citations are shown; all are copied. */
const SHOWN = 5;

interface CitationsProps {
  state: OutState;
  actions: ExchangeActions;
}

/** The style, and the citations as they will be copied. */
export function Citations({ state, actions }: CitationsProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { citations } = state;
  return (
    <div class="citations">
      <label class="style-choice">
        <span>{t('citationStyle')}</span>
        <select
          value={state.style}
          onChange={(event) => {
            const chosen = CITATION_STYLES.find((style) => style === event.currentTarget.value);
            if (chosen) actions.onStyle(chosen);
          }}
        >
          {CITATION_STYLES.map((style) => (
            <option key={style} value={style}>
              {style === 'version-seen' ? t('styleVersionSeen') : STYLES[style]}
            </option>
          ))}
        </select>
      </label>
      <div
        class="citation-box"
        aria-busy={citations === null}
        tabIndex={0}
        role="region"
        aria-label={t('wayCitation')}
      >
        {citations === null && <p class="quiet">{t('working')}</p>}
        {citations?.slice(0, SHOWN).map((citation) => (
          <p key={citation} dir="auto">
            {citation}
          </p>
        ))}
        {citations && citations.length > SHOWN && (
          <p class="quiet">{speech.plural('moreNames', citations.length - SHOWN)}</p>
        )}
      </div>
      <p class="quiet credit-line">{t('citationCredit')}</p>
    </div>
  );
}
