import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Speech, useSpeech } from '../../ui/i18n';
import type { ExchangeActions, OutState, OutWay } from './types';
import { WAY_HINTS, WAY_NAMES, WAYS } from './words';

interface WaysProps {
  state: OutState;
  actions: ExchangeActions;
}

/** The formats, in groups of what they are for, each with what it is for. */
export function Ways({ state, actions }: WaysProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const name = useId();
  return (
    <fieldset class="ways">
      <legend>{t('exportAs')}</legend>
      {WAYS.map(({ title, ways }) => (
        <div class="way-group" key={title} role="group" aria-labelledby={`${name}-${title}`}>
          <h3 id={`${name}-${title}`}>{t(title)}</h3>
          {ways.map((way) => (
            <label class="choice way" key={way}>
              <input
                type="radio"
                name={name}
                value={way}
                checked={way === state.way}
                disabled={state.working !== null}
                aria-describedby={`${name}-${way}`}
                onChange={() => actions.onWay(way)}
              />
              <span>{wayName(way, speech)}</span>
              <span class="quiet hint" id={`${name}-${way}`}>
                {t(WAY_HINTS[way])}
              </span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

function wayName(way: OutWay, { t }: Pick<Speech, 't'>): string {
  if (way === 'citation') return t('wayCitation');
  if (way === 'archive') return t('wayArchive');
  return way === 'bookmarks' ? t('wayBookmarks') : WAY_NAMES[way];
}
