import type { JSX } from 'preact';
import { useSpeech } from '../ui/i18n';

/** The story's shape before it is read: the same places and heights, so that nothing jumps when the words come. */
export function Skeleton(): JSX.Element {
  const { t } = useSpeech();
  return (
    <div class="skeleton">
      <span class="hidden-words">{t('reading')}</span>
      <i class="bone outlet-bone" />
      <i class="bone title" />
      <i class="bone title half" />
      <i class="bone byline-bone" />
      <div class="bones">
        <i class="bone label" />
        <i class="bone line" />
        <i class="bone label" />
        <i class="bone line shorter" />
      </div>
      <i class="bone label" />
      <i class="bone line" />
      <i class="bone line shorter" />
    </div>
  );
}
