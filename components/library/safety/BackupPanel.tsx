import type { JSX } from 'preact';
import type { BackupRecord } from '@/lib/exchange/safe';
import { formatAge, formatBytes, formatNumber, formatTime } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { FileButton } from '../../ui/FileButton';
import { type Speech, useSpeech } from '../../ui/i18n';
import { BackUpButton, WayButtons } from './SafetyBanner';
import type { Safety } from './types';

/** Backups in the settings: how they are made, what each was found to hold, and what the browser promises. */
export function BackupPanel({ state, actions }: Safety): JSX.Element {
  const { t } = useSpeech();
  const { way } = state;
  const on = way === 'folder' || way === 'downloads' || way === 'remind';
  return (
    <div class="backup-panel">
      <p>{t('backupHint')}</p>
      <p class="way-now">
        {way === 'folder' && t('backupToFolder', state.folder ?? '')}
        {way === 'downloads' && t('backupToDownloads')}
        {way === 'remind' && t('backupByHand')}
        {!on && t('backupIsOff')}
      </p>
      <div class="safety-ways">
        {on ? (
          <>
            <BackUpButton state={state} actions={actions} />
            <button type="button" class="plain way-off" onClick={actions.onOff}>
              {t('backupTurnOff')}
            </button>
          </>
        ) : (
          <WayButtons state={state} actions={actions} />
        )}
      </div>
      <p class="denied" role="alert">
        {state.denied ? t('backupDenied') : ''}
      </p>
      <Records records={state.records} />
      <Check state={state} actions={actions} />
      <StoragePromise state={state} actions={actions} />
    </div>
  );
}

/** What is known of a backup, no more than was seen. */
function proofOf(record: BackupRecord, speech: Speech): string {
  const { t } = speech;
  const stories = formatNumber(record.stories, speech);
  return record.opened === null
    ? t('backupMeasured', stories, formatBytes(record.bytes, speech))
    : t('backupOpened', formatNumber(record.opened, speech), stories, formatBytes(record.bytes, speech));
}

function Records({ records }: { records: BackupRecord[] }): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const [last, ...before] = records;
  if (!last) return null;
  const row = (record: BackupRecord): JSX.Element => (
    <li key={record.name}>
      <time dateTime={record.at} title={formatTime(record.at, speech)}>
        {formatAge(record.at, speech)}
      </time>
      <span>
        {proofOf(record, speech)}
        <bdi class="quiet backup-name">{record.name}</bdi>
      </span>
    </li>
  );
  return (
    <div class="backup-records" role="group" aria-label={t('backupRecords')}>
      <ul class="newest">{row(last)}</ul>
      {before.length > 0 && (
        <details>
          <summary>{t('backupEarlier', formatNumber(before.length, speech))}</summary>
          <ul>{before.map(row)}</ul>
        </details>
      )}
    </div>
  );
}

/** Opens any backup and counts it: the proof that the reader can have of a file that the browser does not let us open. */
function Check({ state, actions }: Safety): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { checked } = state;
  return (
    <div class="backup-check">
      <FileButton
        label={t('backupCheck')}
        buttonClass="check-backup"
        inputClass="check-file"
        onFiles={([file]) => file && actions.onCheck(file)}
      />
      <p role="status" class={checked && !checked.whole ? 'denied' : 'checked'}>
        {checked &&
          (checked.whole
            ? t(
                'backupCheckedWhole',
                checked.name,
                formatNumber(checked.stories, speech),
                formatNumber(checked.versions, speech),
                formatNumber(checked.broken, speech),
              )
            : t('backupCheckedBroken', checked.name, formatNumber(checked.stories, speech)))}
      </p>
    </div>
  );
}

/** What the browser has promised about what is stored, and what that means. */
function StoragePromise({ state, actions }: Safety): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="storage-promise">
      <p>
        {state.persisted && <Icon name="check" />}
        {t(state.persisted ? 'storagePersisted' : 'storageUnlimited')}
      </p>
      <p class="quiet">{t('storageMeaning')}</p>
      {state.persisted === false && (
        <button type="button" class="unfold ask-persist" onClick={actions.onPersist}>
          {t('storageAsk')}
        </button>
      )}
    </div>
  );
}
