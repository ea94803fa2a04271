import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { type MessageKey, useSpeech } from '../ui/i18n';
import { Provenance, Times } from '../ui/Provenance';
import { StoryHead } from '../ui/StoryHead';
import { TagField } from '../ui/TagField';
import { Lists } from './Lists';
import { Recent } from './Recent';
import { SaveBar } from './SaveBar';
import { Summary } from './Summary';
import type { PopupActions, PopupState, UnreadableReason } from './types';

const REASONS: Record<UnreadableReason, MessageKey> = {
  'browser-page': 'unreadableBrowserPage',
  store: 'unreadableStore',
  file: 'unreadableFile',
  pdf: 'unreadablePdf',
  'not-a-page': 'unreadableNotAPage',
  denied: 'unreadableDenied',
  failed: 'unreadableFailed',
};

/** The toolbar popup. It paints its frame at once; what is read later fills places that are kept for it. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const { t } = useSpeech();
  const { page } = state;
  const tagField = <TagField tags={state.tags} onChange={actions.onTags} complete={actions.completeTags} />;
  return (
    <div class="popup">
      <main class="page" aria-busy={page.phase === 'reading'}>
        {page.phase === 'reading' && <Skeleton />}
        {page.phase === 'story' && page.context.isArticle && (
          <>
            <StoryHead context={page.context} />
            <Times context={page.context} onShow={actions.onShow} />
            <SaveBar state={state} actions={actions} />
            {tagField}
            <Provenance context={page.context} onShow={actions.onShow} />
            <Summary context={page.context} />
            <Lists context={page.context} onOpen={actions.onOpenAddress} />
          </>
        )}
        {page.phase === 'story' && !page.context.isArticle && (
          <section class="message">
            <h1>{t('notArticle')}</h1>
            <p class="quiet" dir="auto">
              {page.context.headline}
            </p>
            <p>{t('notArticleHint')}</p>
            <SaveBar state={state} actions={actions} linkToo />
            {tagField}
          </section>
        )}
        {page.phase === 'unreadable' && (
          <section class="message">
            <h1>{t(REASONS[page.reason])}</h1>
            {page.canLink && (
              <>
                <SaveBar state={state} actions={actions} linkOnly />
                {tagField}
              </>
            )}
          </section>
        )}
        <p class="notice" role="status" aria-live="polite">
          {state.notice}
        </p>
      </main>
      <Recent recent={state.recent} onSearch={actions.onSearch} onOpen={actions.onOpenStory} />
      <footer class="foot">
        <button type="button" class="plain" onClick={() => actions.onOpenLibrary('list')}>
          <Icon name="library" />
          {t('openLibrary')}
        </button>
        <button type="button" class="plain" onClick={() => actions.onOpenLibrary('settings')}>
          <Icon name="settings" />
          {t('settings')}
        </button>
      </footer>
    </div>
  );
}

/** The story's shape before it is read: the same heights, so that nothing jumps when the words come. */
function Skeleton(): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="skeleton">
      <span class="hidden-words">{t('reading')}</span>
      <i class="bone short" />
      <i class="bone title" />
      <i class="bone title half" />
      <i class="bone short" />
      <i class="bone line" />
      <i class="bone line" />
      <i class="bone button" />
    </div>
  );
}
