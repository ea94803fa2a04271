import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { DetectionSwitch, Shortcuts } from './SettingsPage';
import type { LibraryActions, LibraryState } from './types';

interface WelcomeProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** The first page after installing: what it does, how to begin, what it reads and when, the keys, the switch. */
export function Welcome({ state, actions }: WelcomeProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <main class="welcome">
      <h1>{t('welcome')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      <section class="first-steps">
        <h2>{t('welcomeFirst')}</h2>
        <ol>
          <li>{t('welcomePin')}</li>
          <li>{t('welcomeOpen')}</li>
          <li>{t('welcomeSave')}</li>
        </ol>
      </section>
      <div class="promises">
        <section>
          <Icon name="locate" />
          <h2>{t('welcomeReads')}</h2>
          <p>{t('welcomeReadsText')}</p>
        </section>
        <section>
          <Icon name="bookmark" />
          <h2>{t('welcomeKeeps')}</h2>
          <p>{t('welcomeKeepsText')}</p>
        </section>
        <section>
          <Icon name="lock" />
          <h2>{t('privacy')}</h2>
          <p>{t('privacyText')}</p>
        </section>
      </div>
      <div class="choices">
        <section>
          <h2>{t('shortcuts')}</h2>
          <Shortcuts settings={state.settings} />
        </section>
        <section>
          <h2>{t('detection')}</h2>
          <DetectionSwitch settings={state.settings} onDetection={actions.onDetection} />
        </section>
      </div>
      <button type="button" class="primary" onClick={() => actions.onView({ name: 'list' })}>
        {t('welcomeStart')}
      </button>
    </main>
  );
}
