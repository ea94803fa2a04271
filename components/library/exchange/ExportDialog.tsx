import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../ui/format';
import { DialogHead } from '../../ui/DialogHead';
import { useSpeech } from '../../ui/i18n';
import { useModal } from '../../ui/modal';
import { Citations } from './Citations';
import type { ExchangeActions, OutState } from './types';
import { Ways } from './Ways';
import { SCOPES } from './words';

interface ExportDialogProps {
  state: OutState;
  actions: ExchangeActions;
}

/** Asks what to take out and as what, writes it, and says what became of it. */
export function ExportDialog({ state, actions }: ExportDialogProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useModal();
  const cites = state.way === 'citation';
  return (
    <dialog
      ref={dialog}
      class="ask export-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // While a file is written, Escape ends that first.
        if (!state.working) return;
        event.preventDefault();
        actions.onCancelWrite();
      }}
      onClose={actions.onClose}
    >
      <DialogHead id={`${id}-title`} title={t('exportTitle')} dialog={dialog} />
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (cites) actions.onCopy();
          else actions.onWrite();
        }}
      >
        <Scopes state={state} actions={actions} />
        <Ways state={state} actions={actions} />
        <Foot state={state} actions={actions} />
      </form>
    </dialog>
  );
}

function Scopes({ state, actions }: ExportDialogProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const name = useId();
  return (
    <fieldset class="scopes">
      <legend>{t('exportWhat')}</legend>
      {state.scopes.map((scope) => (
        <label class="choice" key={scope.name}>
          <input
            type="radio"
            name={name}
            checked={scope.name === state.scope}
            autoFocus={scope.name === state.scope}
            disabled={state.working !== null}
            onChange={() => actions.onScope(scope.name)}
          />
          <span>{t(SCOPES[scope.name])}</span>
          {scope.count !== null && scope.name !== 'story' && (
            <span class="quiet">{formatNumber(scope.count, speech)}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

function Foot({ state, actions }: ExportDialogProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { working, done, error, noTags, copied, way } = state;
  const said = noTags
    ? t('exportNoTags')
    : done
      ? t('exportDone', done.name, formatNumber(done.stories, speech))
      : copied
        ? t('citationCopied')
        : '';
  const nothing = state.scopes.find((scope) => scope.name === state.scope)?.count === 0;
  return (
    <div class="dialog-foot">
      {way === 'citation' && <Citations state={state} actions={actions} />}
      <div class="said">
        <p role="status">{working ? '' : said}</p>
        <p class="denied" role="alert">
          {error ? t('exportFailed', error) : ''}
        </p>
        {working && (
          <label class="progress">
            <span>
              {t('exportWorking', formatNumber(working.done, speech), formatNumber(working.all, speech))}
            </span>
            <progress max={Math.max(1, working.all)} value={working.done} />
          </label>
        )}
      </div>
      {working ? (
        <button type="button" class="secondary cancel-write" onClick={actions.onCancelWrite}>
          {t('cancel')}
        </button>
      ) : (
        <button
          type="submit"
          class="primary write"
          disabled={nothing || (way === 'citation' && state.citations === null)}
        >
          {t(way === 'citation' ? 'citationCopy' : 'exportWrite')}
        </button>
      )}
    </div>
  );
}
