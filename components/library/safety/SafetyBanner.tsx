import type { JSX } from 'preact';
import { formatAge, formatNumber } from '../../ui/format';
import { FileButton } from '../../ui/FileButton';
import { useSpeech } from '../../ui/i18n';
import { problemWords } from '../../ui/problems';
import type { Safety, SafetyState } from './types';

/** So many stories are saved before the reader is asked, once, whether backups shall be made. */
const ASK_AFTER = 5;

/**
 * What has to be said about the library's safety on whatever view: a loss, a failed backup, one that is due. The question
 * whether to keep backups at all comes only where it interrupts no reading and no work: with `mayAsk`.
 */
export function SafetyBanner({ state, actions, mayAsk }: Safety & { mayAsk: boolean }): JSX.Element | null {
  const { t } = useSpeech();
  const { loss, failure, way, due } = state;
  if (loss) return <LossBanner state={state} actions={actions} />;
  if (failure)
    return (
      <div class="banner safety" role="alert">
        <p>{t(failure.problem === 'access' ? 'backupNoAccess' : 'backupFailed', reasonOf(failure, t))}</p>
        <BackUpButton state={state} actions={actions} />
      </div>
    );
  if (way === 'unasked' && mayAsk && state.count >= ASK_AFTER)
    return <AskBanner state={state} actions={actions} />;
  if (way === 'remind' && due)
    return (
      <div class="banner safety" role="status">
        <DueWords {...{ state, actions }} />
        <BackUpButton state={state} actions={actions} />
      </div>
    );
  return null;
}

function DueWords({ state }: Safety): JSX.Element {
  const speech = useSpeech();
  const [last] = state.records;
  return <p>{last ? speech.t('backupDue', formatAge(last.at, speech)) : speech.t('backupDueFirst')}</p>;
}

function reasonOf(
  { problem, message }: NonNullable<SafetyState['failure']>,
  t: ReturnType<typeof useSpeech>['t'],
): string {
  if (problem === 'access') return '';
  return problem === 'quota' ? t('backupDiskFull') : problemWords({ problem, message }, t);
}

/** The one click that makes a backup. */
export function BackUpButton({ state, actions }: Safety): JSX.Element {
  const { t } = useSpeech();
  return (
    <button type="button" class="secondary back-up" disabled={state.running} onClick={actions.onBackUp}>
      {t(state.running ? 'backupRunning' : 'backupNow')}
    </button>
  );
}

/** The ways to have backups, as buttons. */
export function WayButtons({ state, actions }: Safety): JSX.Element {
  const { t } = useSpeech();
  const first = state.canFolder ? 'primary' : 'secondary';
  return (
    <>
      {state.canFolder && (
        <button type="button" class={`${first} way-folder`} onClick={actions.onFolder}>
          {t('backupFolder')}
        </button>
      )}
      <button
        type="button"
        class={`${state.canFolder ? 'secondary' : 'primary'} way-downloads`}
        onClick={actions.onDownloads}
      >
        {t('backupDownloads')}
      </button>
      <button type="button" class="secondary way-remind" onClick={actions.onRemind}>
        {t('backupRemind')}
      </button>
    </>
  );
}

function AskBanner({ state, actions }: Safety): JSX.Element {
  const { t } = useSpeech();
  return (
    <section class="banner safety backup-ask" aria-label={t('backups')}>
      <div>
        <p class="safety-title">{t('backupAsk')}</p>
        <p>{t('backupAskHint')}</p>
      </div>
      <div class="safety-ways">
        <WayButtons state={state} actions={actions} />
        <button type="button" class="plain way-off" onClick={actions.onOff}>
          {t('backupNever')}
        </button>
      </div>
    </section>
  );
}

function LossBanner({ state, actions }: Safety): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { loss } = state;
  const [last] = state.records;
  if (!loss) return null;
  return (
    <div class="banner safety loss" role="alert">
      <div>
        <p class="safety-title">
          {t('lossSaid', formatNumber(loss.had - loss.found, speech), formatNumber(loss.had, speech))}
        </p>
        <p>{t('lossWhy', formatAge(loss.seenAt, speech))}</p>
        <p>
          {last
            ? speech.plural('lossBackup', last.stories, last.name, formatAge(last.at, speech))
            : t('lossNoBackup')}
        </p>
      </div>
      <div class="safety-ways">
        {last && state.way === 'folder' && (
          <button type="button" class="primary restore-newest" onClick={() => actions.onRestore(null)}>
            {t('lossRestore')}
          </button>
        )}
        <FileButton
          label={t('lossChoose')}
          buttonClass="restore-chosen"
          inputClass="restore-file"
          onFiles={([file]) => file && actions.onRestore(file)}
        />
        <button type="button" class="plain accept-loss" onClick={actions.onAcceptLoss}>
          {t('lossAccept')}
        </button>
      </div>
    </div>
  );
}
