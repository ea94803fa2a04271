import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { Provenance } from '../ui/Provenance';
import { StoryHead } from '../ui/StoryHead';
import { StoryLists } from '../ui/StoryLists';
import { Summary } from '../ui/Summary';
import { TagField } from '../ui/TagField';
import { Times } from '../ui/Times';
import type { Machine } from '../ui/machine';
import { MachineSummary } from '../ui/MachineSummary';
import { CodeToggle, CodingDock } from './CodingDock';
import { FeedLane } from './FeedLane';
import { usePopupKeys } from './keys';
import { KeySheet } from './KeySheet';
import { LibraryLane } from './LibraryLane';
import { NoStory, Unreadable } from './NoStory';
import { Notice } from './Notice';
import { PagePassages } from './PagePassages';
import { Recent } from './Recent';
import { SaveBar } from './SaveBar';
import { Skeleton } from './Skeleton';
import type { PopupActions, PopupState } from './types';

interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  /** The browser's own language model, where it has one. */
  machine?: Machine | null;
  /** Whether single keys do anything, see the library's sheet of keys. */
  singleKeys?: boolean;
}

/**
 * The toolbar popup. Its frame has one size from the first paint on: what the page says and what was saved lately
 * scroll above, saving and tagging stay at hand below. So nothing that is on the screen moves while it fills.
 */
export function Popup({ state, actions, machine, singleKeys = true }: PopupProps): JSX.Element {
  const { t } = useSpeech();
  const search = useRef<HTMLInputElement>(null);
  const [keys, setKeys] = useState(false);
  const openKeys = (): void => setKeys(true);
  usePopupKeys(state.coding.open, singleKeys, openKeys);
  const { page } = state;
  const savable = page.phase !== 'unreadable' || page.canLink;
  // What stands below the summary comes with it, so that nothing is pushed down.
  const reading =
    page.phase === 'reading' || (page.phase === 'story' && page.context.isArticle && !state.summary);
  const link = page.phase === 'unreadable' || (page.phase === 'story' && !page.context.isArticle);
  return (
    <div class="popup">
      <div class="scroll">
        <main class="page" aria-busy={reading}>
          {page.phase === 'reading' && <Skeleton />}
          {page.phase === 'story' && page.context.isArticle && (
            <>
              <StoryHead context={page.context} onShow={actions.onShow} fold />
              <Times context={page.context} onShow={actions.onShow} />
              <Provenance context={page.context} onShow={actions.onShow} />
              <Summary
                context={page.context}
                summary={state.summary}
                length={state.summaryLength}
                onLength={actions.onSummaryLength}
                onShow={actions.onShow}
              >
                {machine && state.summary && (
                  <MachineSummary context={page.context} machine={machine} length={state.summaryLength} />
                )}
              </Summary>
              {state.summary && (
                <>
                  <StoryLists context={page.context} onOpen={actions.onOpenAddress} kin={state.kin?.page} />
                  <LibraryLane kin={state.kin?.library ?? []} onOpen={actions.onOpenStory} />
                </>
              )}
            </>
          )}
          {page.phase === 'story' && !page.context.isArticle && <NoStory context={page.context} />}
          {page.phase === 'story' && !reading && (
            <FeedLane feeds={state.feeds} kin={state.kin?.feeds ?? []} actions={actions} />
          )}
          {page.phase === 'unreadable' && (
            <Unreadable
              reason={page.reason}
              canLink={page.canLink}
              first={state.recent?.words === '' && state.recent.stories.length === 0}
            />
          )}
        </main>
        <Recent
          recent={state.recent}
          onSearch={actions.onSearch}
          onOpen={actions.onOpenStory}
          input={search}
        />
      </div>
      <section class="dock" aria-label={t('saveAndTag')}>
        <Notice notice={state.notice} takeBack={state.takeBack} />
        {/* The codes need the room. */}
        {!state.coding.open && <PagePassages state={state} actions={actions} />}
        {savable && (
          <div class="keep">
            <SaveBar state={state} actions={actions} link={link} />
            <TagField tags={state.tags} onChange={actions.onTags} complete={actions.completeTags} compact />
          </div>
        )}
        <CodingDock state={state} actions={actions} onKeys={openKeys} />
        <footer class="foot">
          <button
            type="button"
            class="plain"
            onClick={() => {
              search.current?.focus();
              search.current?.scrollIntoView({ block: 'start' });
            }}
          >
            <Icon name="search" />
            {t('search')}
          </button>
          <button type="button" class="plain" onClick={() => actions.onOpenLibrary('list')}>
            <Icon name="library" />
            {t('openLibrary')}
          </button>
          <button type="button" class="plain" onClick={() => actions.onOpenLibrary('settings')}>
            <Icon name="settings" />
            {t('settings')}
          </button>
          <span class="foot-tools">
            <CodeToggle state={state} actions={actions} />
          </span>
        </footer>
      </section>
      {keys && <KeySheet book={state.coding.book} onClose={() => setKeys(false)} />}
    </div>
  );
}
