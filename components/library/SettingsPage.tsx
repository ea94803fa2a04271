import type { JSX } from 'preact';
import { useSpeech } from '../ui/i18n';
import { LookFields } from './look/LookFields';
import { ImportPanel } from './exchange/ImportPanel';
import { BackupPanel } from './safety/BackupPanel';
import type { Safety } from './safety/types';
import type { LibraryActions, LibraryState, Settings } from './types';

interface SettingsPageProps {
  state: LibraryState;
  actions: LibraryActions;
  safety?: Safety | undefined;
}

/** Settings: detection, the reader's data, keys, privacy. */
export function SettingsPage({ state, actions, safety }: SettingsPageProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <main class="settings">
      <h1>{t('settings')}</h1>
      <section id="look">
        <h2>{t('look')}</h2>
        <LookFields look={state.look} onLook={actions.onLook} />
      </section>
      <section>
        <h2>{t('detection')}</h2>
        <DetectionSwitch settings={state.settings} onDetection={actions.onDetection} />
      </section>
      <section>
        <h2>{t('yourData')}</h2>
        <YourData state={state} actions={actions} />
      </section>
      {safety && (
        <section id="backups">
          <h2>{t('backups')}</h2>
          <BackupPanel {...safety} />
        </section>
      )}
      <section id="import">
        <h2>{t('importTitle')}</h2>
        <ImportPanel state={state.exchange} actions={actions.exchange} />
      </section>
      <section>
        <h2>{t('shortcuts')}</h2>
        <Shortcuts settings={state.settings} />
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('privacyText')}</p>
      </section>
    </main>
  );
}

function YourData({ state, actions }: Omit<SettingsPageProps, 'safety'>): JSX.Element {
  const { t } = useSpeech();
  const { busy } = state;
  return (
    <div class="your-data">
      <p id="export-hint">{t('exportHint')}</p>
      <button
        type="button"
        class="secondary export"
        aria-describedby="export-hint"
        disabled={busy}
        onClick={actions.onExport}
      >
        {t('exportAll')}
      </button>
      <p id="formats-hint">{t('formatsHint')}</p>
      <button
        type="button"
        class="secondary open-export"
        aria-describedby="formats-hint"
        onClick={() => actions.exchange.onOpen()}
      >
        {t('exportOpen')}
      </button>
      <p class="quiet working" role="status">
        {busy ? t('working') : ''}
      </p>
    </div>
  );
}

interface DetectionSwitchProps {
  settings: Settings;
  onDetection: (on: boolean) => void;
}

/** The one switch that asks for access to all pages, with the reason in plain words. */
export function DetectionSwitch({ settings, onDetection }: DetectionSwitchProps): JSX.Element {
  const { t } = useSpeech();
  const on = settings.detection === true;
  return (
    <div class="switch-row">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby="detection-name"
        aria-describedby="detection-hint"
        disabled={settings.detection === null}
        onClick={() => onDetection(!on)}
      >
        <span class="knob" />
      </button>
      <div>
        <p id="detection-name">
          {t('detectionSwitch')}{' '}
          <span class="quiet switch-state" aria-hidden="true">
            {settings.detection === null ? '' : t(on ? 'detectionOn' : 'detectionOff')}
          </span>
        </p>
        <p class="quiet" id="detection-hint">
          {t('detectionHint')}
        </p>
        <p class="denied" role="alert">
          {settings.detectionDenied ? t('detectionDenied') : ''}
        </p>
      </div>
    </div>
  );
}

/** The keys as the browser has them now. */
export function Shortcuts({ settings }: { settings: Settings }): JSX.Element {
  const { t } = useSpeech();
  const key = (value: string | null): JSX.Element =>
    value ? <kbd>{value}</kbd> : <span class="quiet">{t('shortcutNone')}</span>;
  return (
    <div>
      <dl class="keys">
        <div>
          <dt>{t('shortcutOpen')}</dt>
          <dd>{key(settings.shortcuts.open)}</dd>
        </div>
        <div>
          <dt>{t('shortcutSave')}</dt>
          <dd>{key(settings.shortcuts.save)}</dd>
        </div>
      </dl>
      <p class="quiet">{t('shortcutHint')}</p>
    </div>
  );
}
