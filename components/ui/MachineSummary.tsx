import type { JSX } from 'preact';
import type { ArticleContext } from '@/lib/article';
import { comma, useSpeech } from './i18n';
import type { Machine, MachineState } from './machine';

interface MachineSummaryProps {
  context: ArticleContext;
  machine: Machine;
  /** How many sentences. */
  length: number;
}

/** What the browser's own model writes of the story, on a click alone, named as the machine's, and held against the page. */
export function MachineSummary({ context, machine, length }: MachineSummaryProps): JSX.Element {
  const { t } = useSpeech();
  const state = machine.stateOf(context);
  const ready = state === null || state.phase === 'done' || state.phase === 'failed';
  return (
    <div class="machine">
      {ready && (
        <button type="button" class="plain ask-machine" onClick={() => machine.ask(context, length)}>
          {t(state === null ? 'machineAsk' : 'machineAgain')}
        </button>
      )}
      {state?.phase === 'needs-download' && (
        <>
          <p class="quiet">{t('machineNeedsDownload')}</p>
          <button
            type="button"
            class="secondary allow-machine"
            onClick={() => machine.allow(context, length)}
          >
            {t('machineDownload')}
          </button>
        </>
      )}
      <div role="status">{state && <Words state={state} lang={context.lang} />}</div>
    </div>
  );
}

function Words({ state, lang }: { state: MachineState; lang: string | null }): JSX.Element | null {
  const { t, locale } = useSpeech();
  switch (state.phase) {
    case 'asking':
      return <p class="quiet">{t('machineWriting')}</p>;
    case 'needs-download':
      return null;
    case 'writing':
      return (
        <p class="quiet">
          {state.loaded === null
            ? t('machineWriting')
            : t('machineLoading', new Intl.NumberFormat(locale, { style: 'percent' }).format(state.loaded))}
        </p>
      );
    case 'unavailable':
      return <p class="quiet">{t('machineUnavailable')}</p>;
    case 'failed':
      return <p class="quiet">{t('machineFailed', state.message)}</p>;
    case 'done': {
      const { kept, struck } = state.verified;
      const missing = [...new Set(struck.flatMap((each) => each.missing))];
      return (
        <div class="machine-words">
          <p class="quiet summary-source">{t('machineLabel')}</p>
          {kept.map((sentence) => (
            <p key={sentence} dir="auto" lang={lang ?? undefined}>
              {sentence}
            </p>
          ))}
          {kept.length === 0 && <p class="quiet">{t('machineNothingLeft')}</p>}
          {struck.length > 0 && (
            <p class="machine-struck">
              {t(
                'machineStruck',
                struck.length,
                missing
                  .slice(0, 6)
                  .map((words) => t('quoted', words.slice(0, 80)))
                  .join(comma(t)),
              )}
            </p>
          )}
        </div>
      );
    }
  }
}
