import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { By } from '@/lib/library/finder/pictures';
import type { Pictures } from '@/lib/library';
import { comma, useSpeech } from '../../ui/i18n';
import { isFiltered } from '../query';
import { SearchField } from '../SearchField';
import { QueryHelp } from '../QueryHelp';
import type { LibraryActions, LibraryState } from '../types';
import { BarsChart } from './BarsChart';
import { agencyEntries, changedEntries, outletEntries, versionEntries } from './entries';
import { narrowed } from './queries';
import { Scope } from './Scope';
import { TagCharts } from './TagCharts';
import { TimeChart } from './TimeChart';
import type { PicturesActions, PicturesState } from './types';

export interface PicturesPageProps {
  state: LibraryState;
  actions: LibraryActions;
  pictures: { state: PicturesState; actions: PicturesActions };
}

/** The library in charts, of all stories or of those that answer the query. */
export function PicturesPage({ state, actions, pictures }: PicturesPageProps): JSX.Element {
  const { t } = useSpeech();
  const { query } = state;
  const { pictures: counted, error } = pictures.state;
  return (
    <main class="pictures">
      <div class="list-head">
        <h1>{t('charts')}</h1>
        <SearchField
          label={t('searchSaved')}
          value={query.words ?? ''}
          onWords={(words) => actions.onQuery({ ...query, words })}
        />
      </div>
      <QueryHelp />
      {counted && counted.unknown.length > 0 && (
        <p class="query-unknown">{t('queryUnknown', counted.unknown.join(comma(t)))}</p>
      )}
      <Scope state={state} actions={actions} pictures={pictures} />
      {error && (
        <p class="banner" role="alert">
          {t('chartsFailed', error)}
        </p>
      )}
      {counted?.total === 0 && <Nothing filtered={isFiltered(query)} />}
      {counted && counted.total > 0 && (
        <Charts counted={counted} query={query} onPick={pictures.actions.onPick} />
      )}
    </main>
  );
}

interface ChartsProps {
  counted: Pictures;
  query: LibraryState['query'];
  onPick: PicturesActions['onPick'];
}

function Charts({ counted, query, onPick }: ChartsProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const [chosen, setBy] = useState<By>('published');
  // Where no page names a day, the days of saving are all there is.
  const by: By = counted.published ? chosen : 'saved';
  const made = { pictures: counted, query, onPick, speech };
  const kept = counted.versions.reduce((sum, each) => sum + each, 0);
  const changed = kept - (counted.versions[0] ?? 0);
  const counts = [t('stories'), t('chartShare')];
  return (
    <>
      <p class="charts-hint">{t('chartsHint')}</p>
      <div class="charts">
        <TimeChart pictures={counted} query={query} by={by} onBy={setBy} onPick={onPick} />
        <BarsChart
          title={t('chartOutlets')}
          entries={outletEntries(made)}
          heads={[t('chartOutlet'), ...counts]}
        />
        <BarsChart
          title={t('chartAgencies')}
          lead={t('chartAgenciesLead')}
          entries={agencyEntries(made)}
          heads={[t('chartAgency'), ...counts]}
        />
        <TagCharts pictures={counted} query={query} by={by} onPick={onPick} />
        {kept > 0 && (
          <BarsChart
            title={t('chartChanges')}
            lead={speech.plural('chartChangesLead', changed, kept)}
            entries={versionEntries(made)}
            heads={[t('chartVersionsKept'), ...counts]}
          />
        )}
        {counted.changed.length > 0 && (
          <BarsChart
            title={t('chartChanged')}
            lead={t('chartChangedLead')}
            entries={changedEntries(made)}
            heads={[
              t('chartOutlet'),
              t('chartChangedCount'),
              t('chartUncorrected'),
              t('stories'),
              t('chartShare'),
            ]}
          >
            {counted.changed.some((each) => each.uncorrected < each.count) && (
              <ChangedKey query={query} onPick={onPick} />
            )}
          </BarsChart>
        )}
      </div>
    </>
  );
}

/** What the two parts of a bar stand for; each leads to its stories. */
function ChangedKey({ query, onPick }: Omit<ChartsProps, 'counted'>): JSX.Element {
  const { t } = useSpeech();
  const parts = [
    { shape: 'key-bar', words: t('chartUncorrected'), asked: '-has:correction' },
    { shape: 'key-bar hollow', words: t('chartCorrected'), asked: 'has:correction' },
  ];
  return (
    <p class="chart-key">
      {parts.map(({ shape, words, asked }) => (
        <span key={asked}>
          <i class={shape} />
          <button type="button" class="unfold" onClick={() => onPick(narrowed(query, ['is:changed', asked]))}>
            {words}
          </button>
        </span>
      ))}
    </p>
  );
}

function Nothing({ filtered }: { filtered: boolean }): JSX.Element {
  const { t } = useSpeech();
  if (filtered)
    return (
      <div class="nothing">
        <p>{t('noMatches')}</p>
      </div>
    );
  return (
    <div class="nothing">
      <EmptyChart />
      <h2>{t('chartsEmpty')}</h2>
      <p>{t('chartsEmptyHint')}</p>
    </div>
  );
}

/** The outline of a chart, for where there is nothing to draw. */
function EmptyChart(): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="44"
      height="44"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <path d="M2.5 21.5h19M5.5 18.5v-5M10 18.5v-9M14.5 18.5v-3M19 18.5v-13" stroke-linecap="round" />
    </svg>
  );
}
