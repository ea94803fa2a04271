export { FeedStore, openFeeds } from './db';
export {
  allowRedirect,
  type FeedDependencies,
  followFeed,
  hostPattern,
  refreshDue,
  refreshFeed,
  unfollowFeed,
} from './follow';
export { NotAFeedError, type ParsedFeed, parseFeed } from './parse';
export type { FeedItem, FeedProblem, Follow, LedgerEntry } from './types';
