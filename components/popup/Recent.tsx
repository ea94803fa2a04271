import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { PopupState } from './types';

interface RecentProps {
  recent: PopupState['recent'];
  onSearch: (words: string) => void;
  onOpen: (storyId: string) => void;
  /** The search field, so that it can be gone to from elsewhere. */
  input: RefObject<HTMLInputElement | null>;
}

/** The stories saved last, and a search over all of them. */
export function Recent({ recent, onSearch, onOpen, input }: RecentProps): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const [words, setWords] = useState('');
  return (
    <section class="recent" aria-labelledby="recent-heading">
      <div class="recent-head">
        <h2 id="recent-heading">{t(words ? 'found' : 'recent')}</h2>
        <label class="search">
          <Icon name="search" />
          <input
            ref={input}
            type="search"
            aria-label={t('searchSaved')}
            placeholder={t('searchSaved')}
            value={words}
            onInput={(event) => {
              setWords(event.currentTarget.value);
              onSearch(event.currentTarget.value);
            }}
          />
        </label>
      </div>
      <p class="quiet empty" role="status">
        {recent?.stories.length === 0
          ? recent.words
            ? t('nothingFound', recent.words)
            : t('nothingSaved')
          : ''}
      </p>
      <ul class="recent-list">
        {(recent?.stories ?? []).map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => onOpen(story.id)}>
              <span class="recent-title" dir="auto" lang={story.lang ?? undefined}>
                {story.headline}
              </span>
              <span class="recent-foot quiet">
                <bdi>{story.siteName ?? story.host}</bdi>
                <span>{formatDay(story.savedAt, speech)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
