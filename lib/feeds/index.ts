export { FeedStore, openFeeds } from './db';
export {
  allowRedirect,
  type FeedDependencies,
  followFeed,
  refreshDue,
  refreshFeed,
  unfollowFeed,
} from './follow';
export { feedKin, type KinItem } from './kin';
export { hostPattern } from './host';
export { NotAFeedError, type ParsedFeed, parseFeed } from './parse';
export type { FeedItem, FeedProblem, Follow, LedgerEntry } from './types';
