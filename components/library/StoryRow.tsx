import type { ComponentChildren, JSX } from 'preact';
import type { Story } from '@/lib/library';
import type { Marks } from '@/lib/library/finder/marks';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/Icon';
import { comma, useSpeech } from '../ui/i18n';
import { hashOf } from './address';
import { agencyName } from './Filters';
import { Marked } from './Marked';
import { PurgeButton } from './PurgeButton';
import type { LibraryActions, OwnPlace } from './types';

/** So much of a note is shown where it is pointed at, in characters. */
const NOTE_SHOWN = 300;

interface StoryRowProps {
  story: Story;
  /** Where it stands among all that were found, and who measures it. */
  place: { at: number; total: number; measure: (row: Element | null) => void };
  marks: Marks | null;
  /** A piece of the text that shows why it was found. */
  snippet: string | undefined;
  selected: boolean;
  inTrash: boolean;
  actions: LibraryActions;
}

/** One saved story in the list or in the trash. */
export function StoryRow({
  story,
  place,
  marks,
  snippet,
  selected,
  inTrash,
  actions,
}: StoryRowProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const lang = story.lang ?? undefined;
  return (
    <li
      class={selected ? 'story-row selected' : 'story-row'}
      data-index={place.at}
      data-id={story.id}
      ref={place.measure}
      aria-setsize={place.total}
      aria-posinset={place.at + 1}
    >
      {!inTrash && (
        <label class="pick">
          <input
            type="checkbox"
            checked={selected}
            aria-label={t('selectStory', story.headline)}
            onClick={(event) => actions.onSelect([story.id], event.currentTarget.checked, event.shiftKey)}
          />
        </label>
      )}
      <div class="story-main">
        <p class="outlet">
          <span class="outlet-name">
            <bdi>{story.siteName ?? story.host}</bdi>
          </span>
          {story.published && <time dateTime={story.published}>{formatDay(story.published, speech)}</time>}
          {story.agencies.length > 0 && (
            <span>
              <bdi>{story.agencies.map((name) => agencyName(name, speech)).join(comma(speech.t))}</bdi>
            </span>
          )}
        </p>
        <h2 dir="auto" lang={lang}>
          <a
            href={hashOf({ name: 'story', id: story.id })}
            onClick={(event) => {
              // With a key held, or the middle button, the browser's own way of opening links is meant.
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              actions.onView({ name: 'story', id: story.id });
            }}
          >
            <Marked text={story.headline} marks={marks} />
          </a>
        </h2>
        {story.standfirst && (
          <p class="dek" dir="auto" lang={lang}>
            <Marked text={story.standfirst} marks={marks} />
          </p>
        )}
        {snippet && (
          <p class="snippet" dir="auto" lang={lang}>
            <Marked text={snippet} marks={marks} />
          </p>
        )}
        <Foot story={story} actions={actions} />
      </div>
      <div class="story-actions">
        {inTrash ? (
          <>
            <button
              type="button"
              class="secondary restore"
              onClick={(event) => leave(event.currentTarget, () => actions.onRestore(story))}
            >
              {t('restore')}
            </button>
            <PurgeButton story={story} onPurge={(button) => leave(button, () => actions.onPurge(story))} />
          </>
        ) : (
          <button
            type="button"
            class="plain only-icon delete"
            aria-label={t('deleteOf', story.headline)}
            title={t('delete')}
            onClick={(event) => leave(event.currentTarget, () => actions.onDelete(story))}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
    </li>
  );
}

function Foot({ story, actions }: Pick<StoryRowProps, 'story' | 'actions'>): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const corrected = story.noteKinds.includes('correction') || story.noteKinds.includes('clarification');
  return (
    <div class="row-foot">
      <p class="dots quiet">
        <span>{t('savedOn', formatDay(story.savedAt, speech))}</span>
        {story.form === 'link' && <span>{t('linkMark')}</span>}
        {story.versionCount > 1 && (
          <span>
            <a
              class="changed-mark"
              href={hashOf({ name: 'changes', id: story.id })}
              title={t('seeChanges')}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                actions.onView({ name: 'changes', id: story.id });
              }}
            >
              {t('changedMark')}
            </a>{' '}
            {t('versionCount', story.versionCount)}
          </span>
        )}
        {corrected && <span class="corrected">{t('noteCorrection')}</span>}
      </p>
      <OwnMarks story={story} actions={actions} />
      {story.tags.map((tag) => (
        <button
          type="button"
          class="chip tag-link"
          key={tag}
          onClick={() => actions.onQuery({ tag: tag.toLowerCase() })}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </div>
  );
}

/** That the reader highlighted something or wrote a note; leads to it. */
function OwnMarks({ story, actions }: Pick<StoryRowProps, 'story' | 'actions'>): JSX.Element | null {
  const { t, plural, locale } = useSpeech();
  const { passages = 0, note } = story;
  if (passages === 0 && !note) return null;
  const link = (at: OwnPlace, name: string, title: string, children: ComponentChildren): JSX.Element => (
    <a
      class={`own-mark own-${at}`}
      href={hashOf({ name: 'story', id: story.id, at })}
      aria-label={name}
      title={title}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        actions.onView({ name: 'story', id: story.id, at });
      }}
    >
      {children}
    </a>
  );
  const highlights = plural('highlightCount', passages);
  return (
    <>
      {passages > 0 &&
        link(
          'highlights',
          highlights,
          highlights,
          <>
            <Icon name="marker" />
            {new Intl.NumberFormat(locale).format(passages)}
          </>,
        )}
      {note && link('note', t('storyNote'), note.slice(0, NOTE_SHOWN), <Icon name="note" />)}
    </>
  );
}

/** Hands the focus to the next story before this one leaves the list, so that the keyboard keeps its place. */
function leave(button: HTMLElement, act: () => void): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const next =
    neighbour?.querySelector<HTMLElement>('h2 a') ??
    row?.closest('main')?.querySelector<HTMLElement>('.list-head input');
  next?.focus({ preventScroll: true });
  act();
}
