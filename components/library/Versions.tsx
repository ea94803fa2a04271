import type { JSX } from 'preact';
import type { SavedStory } from '@/lib/library';
import { formatTime } from '../ui/format';
import { useSpeech } from '../ui/i18n';
import type { LibraryActions, LibraryState } from './types';

interface VersionsProps {
  saved: SavedStory;
  versions: LibraryState['versions'];
  actions: LibraryActions;
}

/** The captures of a story that differ, the oldest first; nothing where there is only one. */
export function Versions({ saved, versions, actions }: VersionsProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { story, version } = saved;
  if (versions.length < 2) return null;
  return (
    <section class="versions">
      <h2>{t('versions')}</h2>
      <button
        type="button"
        class="secondary see-changes"
        onClick={() => actions.onView({ name: 'changes', id: story.id })}
      >
        {t('seeChanges')}
      </button>
      <ul>
        {versions.map(({ number, capturedAt }) => (
          <li key={number}>
            <button
              type="button"
              class="facet-button"
              aria-pressed={version?.number === number}
              onClick={() => actions.onView({ name: 'story', id: story.id, version: number })}
            >
              {t('versionOf', number, formatTime(capturedAt, speech))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says that what is read is not the newest capture; nothing when it is. */
export function OldVersion({ saved, actions }: Omit<VersionsProps, 'versions'>): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { story, version } = saved;
  if (!version || version.number >= story.versionCount) return null;
  return (
    <p class="banner old-version">
      {t('oldVersion', version.number, story.versionCount, formatTime(version.capturedAt, speech))}{' '}
      <button type="button" class="unfold" onClick={() => actions.onView({ name: 'story', id: story.id })}>
        {t('newestVersion')}
      </button>
    </p>
  );
}
