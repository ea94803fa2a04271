import type { JSX } from 'preact';
import type { KinItem } from '@/lib/feeds';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { Reasons } from '../ui/Reasons';
import type { PageFeed, PopupActions } from './types';

interface FeedLaneProps {
  feeds: PageFeed[];
  kin: KinItem[];
  actions: PopupActions;
}

/** Kin in the followed feeds, and the feeds that the page offers, each with its way to be followed. */
export function FeedLane({ feeds, kin, actions }: FeedLaneProps): JSX.Element | null {
  const { t } = useSpeech();
  if (feeds.length === 0 && kin.length === 0) return null;
  return (
    <section class="lane feed-lane" aria-labelledby="feed-lane-name">
      <h2 id="feed-lane-name">{t('lanesFeeds')}</h2>
      {kin.length > 0 && (
        <ul>
          {kin.map((each) => (
            <ItemRow key={each.item.id} kin={each} actions={actions} />
          ))}
        </ul>
      )}
      {feeds.length > 0 && <p class="quiet feed-offer">{t('feedOffered')}</p>}
      <ul>
        {feeds.map((feed) => (
          <FeedRow key={feed.url} feed={feed} actions={actions} />
        ))}
      </ul>
      {(kin.length > 0 || feeds.some((feed) => feed.phase === 'following')) && (
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

function ItemRow({ kin, actions }: { kin: KinItem; actions: PopupActions }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  const { item, feedTitle, reasons } = kin;
  const { url } = item;
  return (
    <li class="kin-row">
      <div class="kin-head">
        {url ? (
          <a
            class="kin-title"
            href={url}
            target="_blank"
            rel="noreferrer noopener"
            aria-keyshortcuts="s"
            onClick={(event) => {
              event.preventDefault();
              actions.onOpenAddress(url);
            }}
            onKeyDown={(event) => {
              if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
              event.preventDefault();
              actions.onSaveEntry(url, item.title);
            }}
          >
            <span dir="auto">{item.title}</span>
          </a>
        ) : (
          <span class="kin-title" dir="auto">
            {item.title}
          </span>
        )}
        {url && (
          <button
            type="button"
            class="plain only-icon"
            title={t('saveEntry')}
            aria-label={t('saveEntryOf', item.title)}
            onClick={() => actions.onSaveEntry(url, item.title)}
          >
            <Icon name="bookmark" />
          </button>
        )}
      </div>
      <p class="quiet kin-foot">
        <bdi>{feedTitle}</bdi>
        {item.published && <> · {formatDay(item.published, speech)}</>}
      </p>
      <Reasons reasons={reasons} />
    </li>
  );
}
