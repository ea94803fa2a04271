import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compareVersions, type Comparison, kindsOf, type Version } from '@/lib/library';
import { kindWords } from '../../ui/changes';
import { formatNumber, formatTime } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { useSpeech } from '../../ui/i18n';
import type { LibraryActions, LibraryState } from '../types';
import { CompareTools } from './CompareTools';
import { Found } from './Found';
import { Paragraphs } from './Paragraphs';
import { Pieces } from './Pieces';

interface ChangesPageProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** Two versions of a story beside each other, with what changed named first. */
export function ChangesPage({ state, actions }: ChangesPageProps): JSX.Element {
  const { t } = useSpeech();
  const { compared, view } = state;
  const [side, setSide] = useState(false);
  const [all, setAll] = useState(false);
  const comparison = useMemo(
    () => compared && compareVersions(compared.from.context, compared.to.context, compared.selections),
    [compared],
  );
  if (view.name !== 'changes' || compared === undefined)
    return <main class="changes" aria-busy={!state.error} />;
  const back = (): void => actions.onView({ name: 'story', id: view.id });
  return (
    <main class="changes">
      <div class="reader-bar">
        <button type="button" class="plain back" onClick={back}>
          <Icon name="back" turns />
          {t('back')}
        </button>
      </div>
      {!compared || !comparison ? (
        <p class="nothing">{t('changesLone')}</p>
      ) : (
        <>
          <header class="changes-head">
            <p class="kicker-line">{t('changes')}</p>
            <h1 dir="auto" lang={compared.to.context.lang ?? undefined}>
              {comparison.headline ? (
                <Pieces pieces={comparison.headline} />
              ) : (
                (compared.to.context.headline ?? compared.story.headline)
              )}
            </h1>
            <Choice state={state} actions={actions} from={compared.from} to={compared.to} />
          </header>
          <Summary comparison={comparison} />
          <CompareTools side={side} onSide={setSide} all={all} onAll={setAll} onlyLabel={t('changesOnly')} />
          <Paragraphs
            lines={comparison.paragraphs}
            side={side}
            all={all}
            lang={compared.to.context.lang}
            standfirst={comparison.standfirst}
          />
        </>
      )}
    </main>
  );
}

interface ChoiceProps extends ChangesPageProps {
  from: Version;
  to: Version;
}

/** Which two versions are compared. */
function Choice({ state, actions, from, to }: ChoiceProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const pick = (part: 'from' | 'to', value: string): void => {
    if (state.view.name === 'changes')
      actions.onView({
        name: 'changes',
        id: state.view.id,
        from: from.number,
        to: to.number,
        [part]: Number(value),
      });
  };
  const options = (among: (number: number) => boolean): JSX.Element[] =>
    state.versions
      .filter(({ number }) => among(number))
      .map(({ number, capturedAt }) => (
        <option key={number} value={number}>
          {t('versionOf', number, formatTime(capturedAt, speech))}
        </option>
      ));
  return (
    <div class="versions-choice">
      <label>
        <span>{t('changesFrom')}</span>
        <select value={from.number} onChange={(event) => pick('from', event.currentTarget.value)}>
          {options((number) => number < to.number)}
        </select>
      </label>
      <label>
        <span>{t('changesTo')}</span>
        <select value={to.number} onChange={(event) => pick('to', event.currentTarget.value)}>
          {options((number) => number > from.number)}
        </select>
      </label>
    </div>
  );
}

/** What changed, named; before the texts themselves. */
function Summary({ comparison }: { comparison: Comparison }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const kinds = kindsOf(comparison);
  if (kinds.length === 0) return <p class="changes-none">{t('changesNone')}</p>;
  return (
    <section class="changes-summary" aria-labelledby="changes-summary">
      <h2 id="changes-summary">{t('changesSummary')}</h2>
      <p class="changes-kinds">{kindWords(kinds, t)}</p>
      {comparison.silent && <p class="changes-silent">{t('changesSilentText')}</p>}
      <Found comparison={comparison} />
      <p class="quiet">
        {t(
          'changesParagraphs',
          formatNumber(comparison.touched, speech),
          formatNumber(comparison.paragraphs.length, speech),
        )}
      </p>
    </section>
  );
}
