import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { PageFeed, PopupActions } from './types';

/** The feeds that the page offers, each with its way to be followed and what that means. */
export function FeedLane({
  feeds,
  actions,
}: {
  feeds: PageFeed[];
  actions: PopupActions;
}): JSX.Element | null {
  const { t } = useSpeech();
  if (feeds.length === 0) return null;
  return (
    <section class="lane feed-lane" aria-labelledby="feed-lane-name">
      <h2 id="feed-lane-name">{t('lanesFeeds')}</h2>
      <p class="quiet">{t('feedOffered')}</p>
      <ul>
        {feeds.map((feed) => (
          <FeedRow key={feed.url} feed={feed} actions={actions} />
        ))}
      </ul>
      {feeds.some((feed) => feed.phase === 'following') && (
        <button type="button" class="plain" onClick={() => actions.onOpenLibrary('feeds')}>
          {t('openFeeds')}
        </button>
      )}
    </section>
  );
}

function FeedRow({ feed, actions }: { feed: PageFeed; actions: PopupActions }): JSX.Element {
  const { t } = useSpeech();
  const { host } = new URL(feed.url);
  const name = feed.title ?? host;
  return (
    <li class="feed-row">
      <span class="feed-name" dir="auto">
        {name}
      </span>
      {feed.phase === 'following' ? (
        <span class="feed-followed" role="status">
          <Icon name="check" />
          {t('following')}
        </span>
      ) : (
        <button
          type="button"
          class="secondary follow-button"
          aria-label={t('followOf', name)}
          title={t('followHint', host)}
          disabled={feed.phase === 'asking'}
          onClick={() => actions.onFollow(feed)}
        >
          {t('follow')}
        </button>
      )}
      {feed.phase === 'denied' && (
        <span class="quiet feed-denied" role="alert">
          {t('feedDenied')}
        </span>
      )}
    </li>
  );
}
