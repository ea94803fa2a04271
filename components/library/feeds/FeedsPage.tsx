import type { JSX } from 'preact';
import type { FeedItem, FeedProblem, Follow, LedgerEntry } from '@/lib/feeds';
import { formatTime } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { type MessageKey, useSpeech } from '../../ui/i18n';
import type { FeedActions, FeedsState } from './types';

interface FeedsPageProps {
  state: FeedsState;
  actions: FeedActions;
}

const PROBLEMS: Record<FeedProblem, MessageKey> = {
  'no-access': 'feedNoAccess',
  redirect: 'feedRedirect',
  status: 'feedStatus',
  'too-large': 'feedTooLarge',
  'too-slow': 'feedTooSlow',
  network: 'feedNetwork',
  malformed: 'feedMalformed',
};

/** The followed feeds, what stands in them, and the ledger of every request that was ever made. */
export function FeedsPage({ state, actions }: FeedsPageProps): JSX.Element {
  const { t } = useSpeech();
  const { follows } = state;
  return (
    <main class="feeds">
      <h1>{t('feeds')}</h1>
      <p class="quiet feeds-hint">{t('feedsHint')}</p>
      {follows?.length === 0 && <p class="feeds-none">{t('feedsNone')}</p>}
      {follows !== null && follows.length > 0 && (
        <ul class="follows">
          {follows.map((feed) => (
            <FollowRow key={feed.url} feed={feed} denied={state.denied === feed.url} actions={actions} />
          ))}
        </ul>
      )}
      {state.items.length > 0 && (
        <section class="feed-items" aria-labelledby="feed-items-name">
          <h2 id="feed-items-name">{t('feedItems')}</h2>
          <ul>
            {state.items.map((item) => (
              <ItemRow key={item.id} item={item} title={titleOf(follows ?? [], item)} />
            ))}
          </ul>
        </section>
      )}
      {follows !== null && <Ledger state={state} actions={actions} />}
    </main>
  );
}

const titleOf = (follows: Follow[], item: FeedItem): string =>
  follows.find((feed) => feed.url === item.feedUrl)?.title ?? '';

function FollowRow({
  feed,
  denied,
  actions,
}: {
  feed: Follow;
  denied: boolean;
  actions: FeedActions;
}): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <li class="follow">
      <div>
        <h2 dir="auto">{feed.title}</h2>
        <p class="quiet feed-address" dir="ltr">
          {feed.url}
        </p>
        <p class="quiet">
          {feed.checkedAt ? t('feedChecked', formatTime(feed.checkedAt, speech)) : t('feedNotChecked')}
        </p>
        {feed.problem && (
          <p class="feed-problem" role="status">
            {t(PROBLEMS[feed.problem])}
          </p>
        )}
        {denied && (
          <p class="feed-problem" role="alert">
            {t('feedDenied')}
          </p>
        )}
      </div>
      <div class="feed-buttons">
        {feed.problem === 'no-access' && (
          <button type="button" class="secondary" onClick={() => actions.onAllowAgain(feed)}>
            {t('feedAllowAgain')}
          </button>
        )}
        {feed.problem === 'redirect' && (
          <button type="button" class="secondary" onClick={() => actions.onAllowRedirect(feed)}>
            {t('feedAllowRedirect')}
          </button>
        )}
        <button
          type="button"
          class="secondary unfollow"
          aria-label={t('unfollowOf', feed.title)}
          onClick={() => actions.onUnfollow(feed)}
        >
          <Icon name="close" />
          {t('unfollow')}
        </button>
      </div>
    </li>
  );
}

function ItemRow({ item, title }: { item: FeedItem; title: string }): JSX.Element {
  const speech = useSpeech();
  return (
    <li>
      <p class="quiet">
        <bdi>{title}</bdi>
        {item.published && <> · {formatTime(item.published, speech)}</>}
      </p>
      <p class="feed-item-title" dir="auto">
        {item.url ? (
          <a href={item.url} target="_blank" rel="noreferrer noopener">
            {item.title}
          </a>
        ) : (
          item.title
        )}
      </p>
    </li>
  );
}

function Ledger({ state, actions }: FeedsPageProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <section class="ledger" aria-labelledby="ledger-name">
      <h2 id="ledger-name">{t('ledger')}</h2>
      <p class="quiet">{t('ledgerHint', state.requestCount)}</p>
      {state.requests.length > 0 && (
        <div class="ledger-table" tabIndex={0} role="group" aria-labelledby="ledger-name">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('ledgerTime')}</th>
                <th scope="col">{t('ledgerAddress')}</th>
                <th scope="col">{t('ledgerReason')}</th>
                <th scope="col">{t('ledgerOutcome')}</th>
                <th scope="col">{t('ledgerBytes')}</th>
              </tr>
            </thead>
            <tbody>
              {state.requests.map((entry) => (
                <LedgerRow key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {state.requests.length < state.requestCount && (
        <button type="button" class="secondary" onClick={actions.onMoreRequests}>
          {t('ledgerMore')}
        </button>
      )}
    </section>
  );
}

function LedgerRow({ entry }: { entry: LedgerEntry }): JSX.Element {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <tr>
      <td>
        <time dateTime={entry.at}>{formatTime(entry.at, speech)}</time>
      </td>
      <td class="ledger-address" dir="ltr">
        {entry.url}
        {entry.answeredBy && (
          <>
            {' '}
            → <span class="answered">{entry.answeredBy}</span>
          </>
        )}
      </td>
      <td>{t(entry.reason === 'followed' ? 'ledgerFollowed' : 'ledgerHourly')}</td>
      <td>
        {outcomeWords(entry, t)}
        {entry.status !== null && <span class="quiet"> ({entry.status})</span>}
      </td>
      <td class="number">{entry.bytes.toLocaleString(speech.locale)}</td>
    </tr>
  );
}

function outcomeWords(entry: LedgerEntry, t: ReturnType<typeof useSpeech>['t']): string {
  if (entry.outcome === 'unchanged') return t('ledgerUnchanged');
  if (entry.outcome === 'new') return t('ledgerNew', entry.fresh);
  return t(PROBLEMS[entry.outcome]);
}
