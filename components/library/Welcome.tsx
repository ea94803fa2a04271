import type { JSX } from 'preact';
import { useSpeech } from '../ui/i18n';
import { DetectionSwitch, Shortcuts } from './SettingsPage';
import type { LibraryActions, LibraryState } from './types';

/** The first page after installing: what it does, what it reads and when, the switch, the keys. */
export function Welcome({ state, actions }: { state: LibraryState; actions: LibraryActions }): JSX.Element {
  const { t } = useSpeech();
  return (
    <main class="settings welcome">
      <h1>{t('welcome')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <section>
        <h2>{t('welcomeReads')}</h2>
        <p>{t('welcomeReadsText')}</p>
      </section>
      <section>
        <h2>{t('welcomeKeeps')}</h2>
        <p>{t('welcomeKeepsText')}</p>
      </section>
      <section>
        <h2>{t('privacy')}</h2>
        <p>{t('privacyText')}</p>
      </section>
      <section>
        <h2>{t('shortcuts')}</h2>
        <Shortcuts settings={state.settings} />
      </section>
      <section>
        <h2>{t('detection')}</h2>
        <DetectionSwitch settings={state.settings} onDetection={actions.onDetection} />
      </section>
      <button type="button" class="primary" onClick={() => actions.onView({ name: 'list' })}>
        {t('welcomeStart')}
      </button>
    </main>
  );
}
