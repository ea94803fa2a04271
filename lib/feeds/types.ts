/** A feed that the reader follows. */
export interface Follow {
  /** The feed's address; the key. */
  url: string;
  title: string;
  host: string;
  /** ISO instant. */
  addedAt: string;
  /** Whether the reader agreed that this feed sends its readers on to another address. */
  mayRedirect: boolean;
  /** Validators of the last full answer (RFC 9110 §8.8), sent back so that nothing is sent twice. */
  etag: string | null;
  lastModified: string | null;
  /** ISO instant of the last request; null before the first. */
  checkedAt: string | null;
  /** ISO instant before which no request is made. */
  nextAt: string;
  /** Failures in a row; each one doubles the wait. */
  failures: number;
  /** What went wrong the last time; null when nothing did. */
  problem: FeedProblem | null;
}

/** One entry of a followed feed. */
export interface FeedItem {
  /** The feed's address and the entry's own id, joined by a space. */
  id: string;
  feedUrl: string;
  url: string | null;
  title: string;
  /** The entry's own summary in plain words, cut to a few hundred characters; empty when it has none. */
  lead: string;
  /** ISO instant as the feed gives it, null when it gives none that can be read. */
  published: string | null;
  /** ISO instant when it was first seen in the feed. */
  seenAt: string;
}

/**
 * Why a feed gave nothing. `no-access`: the browser's permission for the host is gone. `redirect`: it sends on to another
 * address and the reader was not asked yet. `status`: the server refused. `too-large`, `too-slow`, `network`, `malformed`:
 * as they say.
 */
export type FeedProblem =
  | 'no-access'
  | 'redirect'
  | 'status'
  | 'too-large'
  | 'too-slow'
  | 'network'
  | 'malformed';

/** One request in the ledger: every request that the extension ever made stands there. */
export interface LedgerEntry {
  id?: number;
  /** ISO instant. */
  at: string;
  url: string;
  /** Where the answer came from, when the request was sent on. */
  answeredBy: string | null;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Bytes of the body that were read. */
  bytes: number;
  /** Milliseconds from asking to the end of the answer. */
  took: number;
  outcome: 'new' | 'unchanged' | FeedProblem;
  /** Entries that were not there before. */
  fresh: number;
  /** Why it was asked: the reader followed the feed, or its hour had come. */
  reason: 'followed' | 'hourly';
}
