import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useSpeech } from '../ui/i18n';
import type { LibraryActions, LibraryState, Settings } from './types';

/** Settings: detection, the reader's data, keys, privacy. */
export function SettingsPage({
  state,
  actions,
}: {
  state: LibraryState;
  actions: LibraryActions;
}): JSX.Element {
  const { t } = useSpeech();
  const file = useRef<HTMLInputElement>(null);
  return (
    <main class="settings">
      <h1>{t('settings')}</h1>
      <section>
        <h2>{t('detection')}</h2>
        <DetectionSwitch settings={state.settings} onDetection={actions.onDetection} />
      </section>
      <section>
        <h2>{t('yourData')}</h2>
        <p class="quiet">{t('exportHint')}</p>
        <button type="button" class="secondary export" disabled={state.busy} onClick={actions.onExport}>
          {t('exportAll')}
        </button>
        <p class="quiet">{t('importHint')}</p>
        <button
          type="button"
          class="secondary import"
          disabled={state.busy}
          onClick={() => file.current?.click()}
        >
          {t('importFile')}
        </button>
        <input
          ref={file}
          class="import-file"
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('importFile')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) actions.onImport(chosen);
            event.currentTarget.value = '';
          }}
        />
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

/** The one switch that asks for access to all pages, with the reason in plain words. */
export function DetectionSwitch({
  settings,
  onDetection,
}: {
  settings: Settings;
  onDetection: (on: boolean) => void;
}): JSX.Element {
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
        <p id="detection-name">{t('detectionSwitch')}</p>
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
  return (
    <dl class="keys">
      <div>
        <dt>{t('shortcutOpen')}</dt>
        <dd>{settings.shortcuts.open ? <kbd>{settings.shortcuts.open}</kbd> : t('shortcutNone')}</dd>
      </div>
      <div>
        <dt>{t('shortcutSave')}</dt>
        <dd>{settings.shortcuts.save ? <kbd>{settings.shortcuts.save}</kbd> : t('shortcutNone')}</dd>
      </div>
    </dl>
  );
}
