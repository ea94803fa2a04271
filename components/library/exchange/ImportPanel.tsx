import type { JSX } from 'preact';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { FileButton } from '../../ui/FileButton';
import { useSpeech } from '../../ui/i18n';
import { ImportReport } from './ImportReport';
import type { ExchangeActions, ExchangeState } from './types';

interface ImportPanelProps {
  state: ExchangeState;
  actions: ExchangeActions;
}

/** Where files are brought in: chosen or dropped, with progress, a way to end it, and what it came to. */
export function ImportPanel({ state, actions }: ImportPanelProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { running, reports, error } = state.in;
  return (
    <div class="import-panel">
      <div class={`drop-zone${state.dragging ? ' dragging' : ''}`}>
        <Icon name="library" />
        <div>
          <p class="drop-title">{t(state.dragging ? 'dropNow' : 'dropHere')}</p>
          <p class="quiet" id="import-hint">
            {t('importSources')}
          </p>
        </div>
        <FileButton
          label={t('importChoose')}
          buttonClass="import"
          inputClass="import-file"
          multiple
          disabled={running !== null}
          describedBy="import-hint"
          onFiles={actions.onBring}
        />
      </div>
      {running && (
        <div class="import-running">
          <label class="progress">
            <span>
              <bdi>{running.file}</bdi>{' '}
              <span class="quiet">
                {running.of > 1 && `${t('importFileOf', running.at, running.of)} · `}
                {t('importRows', formatNumber(running.progress.rows, speech))}
              </span>
            </span>
            <progress max={1} value={running.progress.part} />
          </label>
          <button type="button" class="secondary cancel-import" onClick={actions.onCancelBring}>
            {t('cancel')}
          </button>
        </div>
      )}
      <p class="denied" role="alert">
        {error ? t('importFailed', error) : ''}
      </p>
      {reports.length > 0 && (
        <section class="import-reports" aria-labelledby="import-reports">
          <div class="dialog-head">
            <h3 id="import-reports">{t('importReport')}</h3>
            <button type="button" class="unfold dismiss-reports" onClick={actions.onDismissReports}>
              {t('close')}
            </button>
          </div>
          {reports.map((report, at) => (
            <ImportReport key={`${at} ${report.file}`} report={report} />
          ))}
        </section>
      )}
    </div>
  );
}
