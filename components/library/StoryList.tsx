import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { marksOf } from '@/lib/library/finder/marks';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { comma, useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import { BulkBar } from './BulkBar';
import { ActiveFilters } from './Filters';
import { isFiltered } from './query';
import { SearchField } from './SearchField';
import { QueryHelp } from './QueryHelp';
import { StoryRow } from './StoryRow';
import type { LibraryActions, LibraryState } from './types';
import { useWindowList } from './window-list';

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
        <SearchField
          label={t('searchSaved')}
          value={query.words ?? ''}
          onWords={(words) => actions.onQuery({ ...query, words })}
        />
        {!inTrash && state.count > 0 && (
          <button type="button" class="secondary open-export" onClick={() => actions.exchange.onOpen()}>
            <Icon name="out" />
            {t('exportOpen')}
          </button>
        )}
      </div>
      <QueryHelp />
      <ActiveFilters state={state} actions={actions} />
      {state.unknown.length > 0 && (
        <p class="query-unknown">{t('queryUnknown', state.unknown.join(comma(t)))}</p>
      )}
      <p class="quiet count-line" role="status">
        {countWords(state, useSpeech())}
        {state.partial && (
          <>
            {' '}
            <button type="button" class="unfold further" onClick={actions.onFurther}>
              {t('searchFurther')}
            </button>
          </>
        )}
      </p>
      {inTrash && Boolean(stories?.length) && <p class="quiet">{t('trashHint')}</p>}
      {stories === null && !state.error && <Waiting />}
      {stories?.length === 0 && !state.error && <Nothing state={state} actions={actions} />}
      {!inTrash && <BulkBar state={state} actions={actions} />}
      <Rows state={state} actions={actions} />
    </main>
  );
}

/** The rows near the window; of those that were not read yet only their place. */
function Rows({ state, actions }: StoryListProps): JSX.Element {
  const { stories, start, total, query, view } = state;
  const list = useRef<HTMLUListElement>(null);
  const asked = JSON.stringify([query, view.name]);
  const { from, to, above, below, measure } = useWindowList(list, stories ? total : 0, asked);
  const known = stories?.length ?? 0;
  const wanting = to > from && (from < start || to > start + known);
  useEffect(() => {
    if (wanting) actions.onWindow(from, to);
  }, [wanting, from, to]);
  const marks = marksOf(query.words);
  const rows: JSX.Element[] = [];
  for (let at = from; at < to; at += 1) {
    const story = stories?.[at - start];
    rows.push(
      story && at >= start ? (
        <StoryRow
          key={story.id}
          story={story}
          place={{ at, total, measure }}
          marks={marks}
          snippet={state.snippets[story.id]}
          selected={state.selected.has(story.id)}
          inTrash={view.name === 'trash'}
          actions={actions}
        />
      ) : (
        <li key={`wait-${at}`} class="story-row unread" data-index={at} ref={measure} aria-hidden="true" />
      ),
    );
  }
  return (
    <ul class="story-list" ref={list} style={{ paddingBlock: `${above}px ${below}px` }}>
      {rows}
    </ul>
  );
}

/** How many stories there are, or how many were found; empty where that says nothing. */
function countWords(state: LibraryState, speech: ReturnType<typeof useSpeech>): string {
  const { stories, count, total, partial } = state;
  if (partial) return speech.plural('matchCountAtLeast', total);
  if (!stories || total === 0) return '';
  if (!isFiltered(state.query)) return count > 0 ? speech.t('storyCount', formatNumber(count, speech)) : '';
  return speech.t('matchCount', formatNumber(total, speech));
}

function Nothing({ state, actions }: StoryListProps): JSX.Element {
  const { t } = useSpeech();
  if (isFiltered(state.query))
    return (
      <div class="nothing">
        <Icon name="search" />
        <h2>{t('noMatches')}</h2>
        <p>{t('noMatchesHint')}</p>
        <button type="button" class="secondary clear-all" onClick={() => actions.onQuery({})}>
          {t('clearQuery')}
        </button>
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
