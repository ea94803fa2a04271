import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
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

/** The address of a view inside the page, so that it can be opened, reloaded and gone back to. */
export function hashOf(view: LibraryView): string {
  if (view.name === 'story')
    return `#/story/${encodeURIComponent(view.id)}${view.version ? `/${view.version}` : ''}`;
  return view.name === 'list' ? '#/' : `#/${view.name}`;
}

/** The view of an address; the list for anything unknown. */
export function viewOf(hash: string): LibraryView {
  const [name, id, version] = hash.replace(/^#\/?/u, '').split('/');
  if (name === 'story' && id)
    return { name, id: decodeURIComponent(id), ...(Number(version) > 0 ? { version: Number(version) } : {}) };
  return name === 'trash' || name === 'settings' || name === 'welcome' ? { name } : { name: 'list' };
}
