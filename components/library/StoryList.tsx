import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Story } from '@/lib/library';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import type { LibraryActions, LibraryState } from './types';

/** Saved stories, newest first, with search; or the trash. */
export function StoryList({ state, actions }: { state: LibraryState; actions: LibraryActions }): JSX.Element {
  const { t } = useSpeech();
  const { stories, query, view } = state;
  const inTrash = view.name === 'trash';
  const filtered = Boolean(query.words ?? query.tag ?? query.host ?? query.agency);
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
      </div>
      {stories?.length === 0 && (
        <div class="nothing">
          {inTrash && !filtered && <p>{t('emptyTrash')}</p>}
          {!inTrash && !filtered && (
            <>
              <h2>{t('emptyLibrary')}</h2>
              <p>{t('emptyLibraryHint')}</p>
            </>
          )}
          {filtered && <p>{t('noMatches')}</p>}
        </div>
      )}
      {!inTrash && !filtered && state.count > 0 && (
        <p class="quiet count-line">{t('storyCount', String(state.count))}</p>
      )}
      <ul class="story-list">
        {(stories ?? []).map((story) => (
          <Row key={story.id} story={story} inTrash={inTrash} actions={actions} />
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

function Row({
  story,
  inTrash,
  actions,
}: {
  story: Story;
  inTrash: boolean;
  actions: LibraryActions;
}): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <li class="story-row">
      <div class="story-main">
        <p class="outlet">
          <span dir="auto">{story.siteName ?? story.host}</span>
          {story.published && <span>{formatDay(story.published, speech)}</span>}
          {story.agencies.length > 0 && (
            <span dir="auto">
              {story.agencies.map((name) => (name === 'agencies' ? t('agencyGeneric') : name)).join(', ')}
            </span>
          )}
        </p>
        <h2 dir="auto" lang={story.lang ?? undefined}>
          <a
            href={hashOf({ name: 'story', id: story.id })}
            onClick={(event) => {
              event.preventDefault();
              actions.onView({ name: 'story', id: story.id });
            }}
          >
            {story.headline}
          </a>
        </h2>
        {story.standfirst && (
          <p class="dek" dir="auto" lang={story.lang ?? undefined}>
            {story.standfirst}
          </p>
        )}
        <p class="quiet row-foot">
          {t('savedOn', formatDay(story.savedAt, speech))}
          {story.tags.map((tag) => (
            <button
              type="button"
              class="chip tag-link"
              key={tag}
              dir="auto"
              onClick={() => actions.onQuery({ tag: tag.toLowerCase() })}
            >
              {tag}
            </button>
          ))}
        </p>
      </div>
      <div class="story-actions">
        {inTrash ? (
          <>
            <button type="button" class="secondary restore" onClick={() => actions.onRestore(story)}>
              {t('restore')}
            </button>
            <PurgeButton story={story} onPurge={actions.onPurge} />
          </>
        ) : (
          <button
            type="button"
            class="plain delete"
            aria-label={`${t('delete')}: ${story.headline}`}
            title={t('delete')}
            onClick={() => actions.onDelete(story)}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
    </li>
  );
}

/** Deleting for good asks first, in the browser's own dialog element. */
function PurgeButton({ story, onPurge }: { story: Story; onPurge: (story: Story) => void }): JSX.Element {
  const { t } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        class="plain danger purge"
        onClick={() => {
          setAsked(true);
          dialog.current?.showModal();
        }}
      >
        {t('deleteForever')}
      </button>
      <dialog ref={dialog} class="ask" aria-label={t('deleteForever')} onClose={() => setAsked(false)}>
        {asked && (
          <>
            <p dir="auto">{t('deleteForeverAsk', story.headline)}</p>
            <div class="ask-row">
              <button type="button" class="secondary" onClick={() => dialog.current?.close()}>
                {t('cancel')}
              </button>
              <button
                type="button"
                class="secondary danger confirm"
                onClick={() => {
                  dialog.current?.close();
                  onPurge(story);
                }}
              >
                {t('deleteForever')}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
