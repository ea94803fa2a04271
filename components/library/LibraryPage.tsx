import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import { Filters } from './Filters';
import { Reader } from './Reader';
import { SettingsPage } from './SettingsPage';
import { StoryList } from './StoryList';
import type { LibraryActions, LibraryState, LibraryView } from './types';
import { Welcome } from './Welcome';

/** The library in a tab: list, trash, reader view, settings and first run. */
export function LibraryPage({
  state,
  actions,
}: {
  state: LibraryState;
  actions: LibraryActions;
}): JSX.Element {
  const { t } = useSpeech();
  const { view } = state;
  const link = (target: LibraryView, words: ComponentChildren): JSX.Element => (
    <a
      href={hashOf(target)}
      aria-current={view.name === target.name ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        actions.onView(target);
      }}
    >
      {words}
    </a>
  );
  return (
    <div class="library">
      <a class="skip" href="#content">
        {t('skipToContent')}
      </a>
      <header class="masthead">
        <span class="brand">{t('extensionName')}</span>
        <nav aria-label={t('library')}>
          {link({ name: 'list' }, t('stories'))}
          {link({ name: 'trash' }, t('trash'))}
          {link({ name: 'settings' }, t('settings'))}
        </nav>
      </header>
      {state.error && (
        <p class="banner" role="alert">
          {t('loadFailed', state.error)}
        </p>
      )}
      <div class="columns" id="content" tabIndex={-1}>
        {view.name === 'list' && <Filters state={state} actions={actions} />}
        {(view.name === 'list' || view.name === 'trash') && <StoryList state={state} actions={actions} />}
        {view.name === 'story' && <Reader state={state} actions={actions} />}
        {view.name === 'settings' && <SettingsPage state={state} actions={actions} />}
        {view.name === 'welcome' && <Welcome state={state} actions={actions} />}
      </div>
      <div class="toast-place" role="status" aria-live="polite">
        {state.toast && (
          <div class="toast">
            <span dir="auto">{state.toast.words}</span>
            {state.toast.undo && (
              <button type="button" class="undo" onClick={state.toast.undo}>
                {t('undo')}
              </button>
            )}
            <button type="button" class="toast-close" aria-label={t('close')} onClick={actions.onDismiss}>
              <Icon name="close" />
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
