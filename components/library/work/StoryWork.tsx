import type { JSX, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SavedStory } from '@/lib/library';
import { CodingPanel } from '../../ui/CodingPanel';
import { useSpeech } from '../../ui/i18n';
import type { LibraryActions, LibraryState, LibraryView } from '../types';
import { NoteField } from './NoteField';

interface StoryWorkProps {
  saved: SavedStory;
  state: LibraryState;
  actions: LibraryActions;
}

/** The reader's own work on a story: its note, and the codes of the codebook. */
export function StoryWork({ saved: { story }, state, actions }: StoryWorkProps): JSX.Element {
  const { t } = useSpeech();
  const { codebooks, coding, place, steps } = state.work;
  const book = codebooks?.[0];
  return (
    <>
      <div class="story-note">
        <NoteField
          key={story.id}
          about={`story ${story.id}`}
          label={t('storyNote')}
          value={story.note ?? ''}
          placeholder={t('notePlaceholder')}
          onSave={(note) => actions.work.onNote(story.id, note)}
        />
      </div>
      {book && book.variables.length > 0 && (
        <CodingPanel
          book={book}
          tags={story.tags}
          onCode={(code) => actions.work.onCode(story, code)}
          active={coding}
          onActive={actions.work.onCoding}
          place={coding ? place : null}
          onUndo={steps > 0 ? actions.work.onUncode : null}
        />
      )}
    </>
  );
}

/** Begins where the reader's own words stand, when that was asked for. */
export function useOwnPlace(view: LibraryView, sheet: RefObject<HTMLElement | null>): void {
  const at = view.name === 'story' ? view.at : undefined;
  useLayoutEffect(() => {
    if (!at) return;
    const place = sheet.current?.querySelector<HTMLElement>(
      at === 'note' ? '.story-note textarea' : '.passage-card blockquote',
    );
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [at]);
}

/** Leads from a highlight in the text to its card below. */
export function toPassage(target: EventTarget | null): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
  const id = mark?.dataset['passage'];
  if (!mark || !id) return;
  const card = mark.ownerDocument.querySelector<HTMLElement>(
    `[data-passage-card="${CSS.escape(id)}"] blockquote`,
  );
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}
