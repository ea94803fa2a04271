import type { JSX } from 'preact';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import { ActiveFilters } from './Filters';
import { StoryRow } from './StoryRow';
import type { LibraryActions, LibraryState } from './types';

interface StoryListProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** Saved stories, newest first, with search; or the trash. */
export function StoryList({ state, actions }: StoryListProps): JSX.Element {
  const { t } = useSpeech();
  const { stories, query } = state;
  const inTrash = state.view.name === 'trash';
  return (
    <main class="stories">
      <div class="list-head">
        <h1>{t(inTrash ? 'trash' : 'stories')}</h1>
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            aria-label={t('searchSaved')}
            placeholder={t('searchSaved')}
            value={query.words ?? ''}
            onInput={(event) => actions.onQuery({ ...query, words: event.currentTarget.value })}
          />
        </label>
        {!inTrash && state.count > 0 && (
          <button type="button" class="secondary open-export" onClick={() => actions.exchange.onOpen()}>
            <Icon name="out" />
            {t('exportOpen')}
          </button>
        )}
      </div>
      <ActiveFilters state={state} actions={actions} />
      <p class="quiet count-line" role="status">
        {countWords(state, useSpeech())}
      </p>
      {inTrash && Boolean(stories?.length) && <p class="quiet">{t('trashHint')}</p>}
      {stories === null && !state.error && <Waiting />}
      {stories?.length === 0 && <Nothing state={state} />}
      <ul class="story-list">
        {(stories ?? []).map((story) => (
          <StoryRow key={story.id} story={story} inTrash={inTrash} actions={actions} />
        ))}
      </ul>
      {state.more && (
        <button type="button" class="secondary more" onClick={actions.onMore}>
          {t('showMore')}
        </button>
      )}
    </main>
  );
}

function isFiltered({ query }: LibraryState): boolean {
  return Boolean(query.words?.trim() || query.tag || query.host || query.agency);
}

/** How many stories there are, or how many were found; empty where that says nothing. */
function countWords(state: LibraryState, speech: ReturnType<typeof useSpeech>): string {
  const { stories, count, more } = state;
  if (!stories || stories.length === 0) return '';
  if (!isFiltered(state)) return speech.t('storyCount', formatNumber(count, speech));
  return speech.t(more ? 'matchCountMore' : 'matchCount', formatNumber(stories.length, speech));
}

function Nothing({ state }: { state: LibraryState }): JSX.Element {
  const { t } = useSpeech();
  if (isFiltered(state))
    return (
      <div class="nothing">
        <p>{t('noMatches')}</p>
      </div>
    );
  if (state.view.name === 'trash')
    return (
      <div class="nothing">
        <Icon name="trash" />
        <p>{t('emptyTrash')}</p>
      </div>
    );
  return (
    <div class="nothing">
      <Icon name="bookmark" />
      <h2>{t('emptyLibrary')}</h2>
      <p>{t('emptyLibraryHint')}</p>
      <p>
        <a href={hashOf({ name: 'settings' })}>{t('emptyLibraryImport')}</a>
      </p>
    </div>
  );
}

/** The list's shape while it is read; it shows itself only when that takes long enough to be noticed. */
function Waiting(): JSX.Element {
  return (
    <div class="waiting" aria-hidden="true">
      {[0, 1, 2].map((at) => (
        <div class="waiting-row" key={at}>
          <i class="bone short" />
          <i class="bone title" />
          <i class="bone" />
        </div>
      ))}
    </div>
  );
}
