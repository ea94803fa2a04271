import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import type { Machine } from '../ui/machine';
import { useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import { ExportDialog } from './exchange/ExportDialog';
import { FeedsPage } from './feeds/FeedsPage';
import type { FeedActions, FeedsState } from './feeds/types';
import { ChangesPage } from './changes/ChangesPage';
import { Filters } from './Filters';
import { OpenReader } from './OpenReader';
import { PicturesDoor } from './pictures/PicturesDoor';
import type { PicturesActions, PicturesState } from './pictures/types';
import { Reader } from './Reader';
import { SafetyBanner } from './safety/SafetyBanner';
import type { Safety } from './safety/types';
import { SettingsPage } from './SettingsPage';
import { CopiesPage } from './thread/CopiesPage';
import type { ThreadState } from './thread/types';
import { StoryList } from './StoryList';
import type { LibraryActions, LibraryState, LibraryView } from './types';
import { Welcome } from './Welcome';
import { CodebookPage } from './work/CodebookPage';
import { KeySheet } from './work/KeySheet';
import { TagsPage } from './work/TagsPage';
import { useKeys } from './work/use-keys';

interface LibraryPageProps {
  state: LibraryState;
  actions: LibraryActions;
  /** The followed feeds, which have a controller of their own. */
  feeds?: { state: FeedsState; actions: FeedActions };
  /** The browser's own language model, where it has one. */
  machine?: Machine | null;
  /** The open story's thread, which has one too. */
  thread?: ThreadState;
  /** Backups, which have one too. */
  safety?: Safety;
  /** The charts, which have one too. */
  pictures?: { state: PicturesState; actions: PicturesActions };
}

const NO_THREAD: ThreadState = { entries: null, pair: undefined };

/** The library in a tab: list, trash, reader view, settings and first run. */
export function LibraryPage({
  state,
  actions,
  feeds,
  thread = NO_THREAD,
  machine = null,
  safety,
  pictures,
}: LibraryPageProps): JSX.Element {
  const { t } = useSpeech();
  const { view } = state;
  const content = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState(false);
  useFocusOnChange(state, content.current);
  useKeys(state, actions, content, () => setKeys(true));
  // Rows come and go without the filters, which may be many.
  const filters = useMemo(
    () => <Filters state={state} actions={actions} />,
    [state.facets, state.query, actions],
  );
  const link = (target: LibraryView, words: string): JSX.Element => (
    <a
      href={hashOf(target)}
      data-words={words}
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
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          // The address after # names the view; going to the content must not change it.
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {t('skipToContent')}
      </a>
      <header class="masthead">
        <span class="brand">{t('extensionName')}</span>
        <nav aria-label={t('library')}>
          {link({ name: 'list' }, t('stories'))}
          {link({ name: 'tags' }, t('tags'))}
          {link({ name: 'codebook' }, t('codebook'))}
          {link({ name: 'pictures' }, t('charts'))}
          {link({ name: 'feeds' }, t('feeds'))}
          {link({ name: 'trash' }, t('trash'))}
          {link({ name: 'settings' }, t('settings'))}
        </nav>
        <button type="button" class="plain open-keys" onClick={() => setKeys(true)}>
          {t('keysButton')} <kbd aria-hidden="true">?</kbd>
        </button>
      </header>
      {state.error && (
        <p class="banner" role="alert">
          {t('loadFailed', state.error)}
        </p>
      )}
      {safety && <SafetyBanner {...safety} mayAsk={view.name === 'list'} />}
      <div class={`columns view-${view.name}`} id="content" ref={content} tabIndex={-1}>
        {view.name === 'list' && filters}
        {(view.name === 'list' || view.name === 'trash') && <StoryList state={state} actions={actions} />}
        {view.name === 'story' && (
          <Reader state={state} actions={actions} thread={thread} machine={machine} />
        )}
        {view.name === 'open' && <OpenReader state={state} actions={actions} machine={machine} />}
        {view.name === 'feeds' && feeds && <FeedsPage {...feeds} />}
        {view.name === 'changes' && <ChangesPage state={state} actions={actions} />}
        {view.name === 'copies' && <CopiesPage view={view} thread={thread} onView={actions.onView} />}
        {view.name === 'tags' && <TagsPage state={state} actions={actions} />}
        {view.name === 'pictures' && pictures && (
          <PicturesDoor state={state} actions={actions} pictures={pictures} />
        )}
        {view.name === 'codebook' && <CodebookPage state={state} actions={actions} />}
        {view.name === 'settings' && <SettingsPage state={state} actions={actions} safety={safety} />}
        {view.name === 'welcome' && <Welcome state={state} actions={actions} />}
      </div>
      {state.exchange.out && <ExportDialog state={state.exchange.out} actions={actions.exchange} />}
      {keys && <KeySheet state={state} onKeys={actions.work.onKeys} onClose={() => setKeys(false)} />}
      <Toast toast={state.toast} onDismiss={actions.onDismiss} />
    </div>
  );
}

/**
 * Moves the focus along with the view, since no page is loaded that would do so: to the content, and on the way back
 * from a story to the place in the list where it was opened.
 */
function useFocusOnChange({ view, stories }: LibraryState, content: HTMLElement | null): void {
  const seen = useRef(view);
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current.name === view.name && hashOf(seen.current) === hashOf(view)) return;
    // A version chosen in the reader view leaves the reader where they are.
    const sameStory = seen.current.name === 'story' && view.name === 'story' && seen.current.id === view.id;
    if (view.name === 'story') opened.current = view.id;
    seen.current = view;
    if (!sameStory) content?.focus({ preventScroll: true });
  }, [view, content]);
  useEffect(() => {
    if (view.name !== 'list' || !stories || opened.current === null) return;
    const link = hashOf({ name: 'story', id: opened.current });
    opened.current = null;
    // Whoever went on to something else meanwhile, such as to the search, is not called back.
    if (content && content === content.ownerDocument.activeElement)
      content.querySelector<HTMLElement>(`a[href="${link}"]`)?.focus();
  }, [view, stories, content]);
}

interface ToastProps {
  toast: LibraryState['toast'];
  onDismiss: () => void;
}

/** What was just done, told to everybody, with a way back where there is one. */
function Toast({ toast, onDismiss }: ToastProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div class="toast">
          <span dir="auto">{toast.words}</span>
          {toast.undo && (
            <button type="button" class="undo" onClick={toast.undo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={t('close')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
