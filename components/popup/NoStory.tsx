import type { JSX } from 'preact';
import type { ArticleContext } from '@/lib/article';
import { type MessageKey, useSpeech } from '../ui/i18n';
import type { UnreadableReason } from './types';

const REASONS: Record<UnreadableReason, MessageKey> = {
  'browser-page': 'unreadableBrowserPage',
  store: 'unreadableStore',
  file: 'unreadableFile',
  pdf: 'unreadablePdf',
  'not-a-page': 'unreadableNotAPage',
  denied: 'unreadableDenied',
  failed: 'unreadableFailed',
};

/** A page that was read and does not look like a story: what can be kept of it all the same. */
export function NoStory({ context }: { context: ArticleContext }): JSX.Element {
  const { t } = useSpeech();
  return (
    <section class="message">
      <p class="outlet">
        <span class="outlet-name">
          <bdi>{context.site.name ?? context.site.host}</bdi>
        </span>
      </p>
      <h1>{t('notArticle')}</h1>
      {context.headline && (
        <p class="page-title" dir="auto" lang={context.lang ?? undefined}>
          {context.headline}
        </p>
      )}
      <p class="quiet">{t('notArticleHint')}</p>
    </section>
  );
}

interface UnreadableProps {
  reason: UnreadableReason;
  canLink: boolean;
  /** Nothing was ever saved: what can be done is to begin. */
  first: boolean;
}

/** A page that could not be read: the reason in plain words, and what can still be done. */
export function Unreadable({ reason, canLink, first }: UnreadableProps): JSX.Element {
  const { t } = useSpeech();
  const elsewhere = first ? 'unreadableFirstHint' : 'unreadableLibraryHint';
  return (
    <section class="message">
      <h1>{t(REASONS[reason])}</h1>
      <p class="quiet">{t(canLink ? 'unreadableLinkHint' : elsewhere)}</p>
    </section>
  );
}
