import type { JSX } from 'preact';
import { useSpeech } from '../../ui/i18n';
import { ActiveFilters } from '../Filters';
import { isFiltered } from '../query';
import type { PicturesPageProps } from './PicturesPage';

/** Which stories the charts count: all of them, or those that the search and the filters of the list find. */
export function Scope({ state, actions, pictures }: PicturesPageProps): JSX.Element {
  const { t, plural } = useSpeech();
  const { pictures: counted } = pictures.state;
  const filtered = isFiltered(state.query);
  return (
    <div class={`charts-scope${filtered ? ' filtered' : ''}`}>
      <p class="count-line" role="status">
        {counted && counted.total > 0
          ? plural(
              counted.partial ? 'matchCountAtLeast' : filtered ? 'chartsOfFound' : 'chartsOfAll',
              counted.total,
            )
          : ''}
      </p>
      {counted?.partial && (
        <button type="button" class="unfold further" onClick={pictures.actions.onFurther}>
          {t('searchFurther')}
        </button>
      )}
      <ActiveFilters state={state} actions={actions} clearAll={t('chartsLift')} />
    </div>
  );
}
