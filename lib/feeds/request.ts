import type { FeedProblem, Follow } from './types';

/** What asking a feed needs of its surroundings; `fetch` is the only way out to the network. */
export interface Network {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds on a clock that only goes forward. */
  clock(): number;
}

/** Bytes after which an answer is given up. */
export const MOST_BYTES = 5_000_000;
/** Milliseconds after which an answer is given up. */
export const LONGEST = 20_000;

/** What came of one request. */
export interface Answer {
  status: number | null;
  answeredBy: string | null;
  bytes: number;
  took: number;
  outcome: { kind: 'body'; body: string } | { kind: 'unchanged' } | { kind: FeedProblem };
  etag: string | null;
  lastModified: string | null;
  /** Seconds that the server asks to be left alone (`Retry-After`, `Cache-Control: max-age`); null when it does not say. */
  wait: number | null;
}

/**
 * Asks a feed once: without cookies, conditionally, bounded in time and size. A redirect is not followed unless the reader
 * agreed to it, since it may lead to a host that was never agreed to; the browser does not tell where it leads. Never throws.
 */
export async function askFeed(follow: Follow, network: Network): Promise<Answer> {
  const begun = network.clock();
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), LONGEST);
  const answer: Answer = {
    status: null,
    answeredBy: null,
    bytes: 0,
    took: 0,
    outcome: { kind: 'network' },
    etag: null,
    lastModified: null,
    wait: null,
  };
  try {
    const response = await network.fetch(follow.url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: follow.mayRedirect ? 'follow' : 'manual',
      signal: abort.signal,
      headers: conditions(follow),
    });
    answer.answeredBy = response.url && response.url !== follow.url ? response.url : null;
    answer.status = response.status || null;
    answer.etag = response.headers.get('etag');
    answer.lastModified = response.headers.get('last-modified');
    answer.wait = waitOf(response.headers);
    await readOutcome(response, answer, abort);
  } catch {
    answer.outcome = { kind: abort.signal.aborted ? 'too-slow' : 'network' };
  } finally {
    clearTimeout(timer);
  }
  answer.took = Math.round(network.clock() - begun);
  return answer;
}

async function readOutcome(response: Response, answer: Answer, abort: AbortController): Promise<void> {
  if (
    response.type === 'opaqueredirect' ||
    (response.status >= 300 && response.status < 400 && response.status !== 304)
  )
    answer.outcome = { kind: 'redirect' };
  else if (response.status === 304) answer.outcome = { kind: 'unchanged' };
  else if (!response.ok) answer.outcome = { kind: 'status' };
  else {
    const { bytes, whole } = await readBody(response);
    answer.bytes = bytes.length;
    answer.outcome = whole ? { kind: 'body', body: decode(bytes, response.headers) } : { kind: 'too-large' };
    if (whole) return;
  }
  // What is not read is not fetched either.
  if (answer.outcome.kind !== 'too-slow') abort.abort();
}

/** RFC 9110 §13: the server sends nothing again that has not changed. */
function conditions({ etag, lastModified }: Follow): Record<string, string> {
  return {
    accept:
      'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function waitOf(headers: Headers): number | null {
  const retry = Number(headers.get('retry-after'));
  if (retry > 0) return retry;
  const age = /(?:^|[\s,])max-age=(\d+)/u.exec(headers.get('cache-control') ?? '')?.[1];
  return age === undefined ? null : Number(age);
}

async function readBody(response: Response): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    const { value } = piece;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel().catch(() => undefined);
      return { bytes: new Uint8Array(length), whole: false };
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, whole: true };
}

/** The encoding that the server, or the XML itself, names (RFC 7303 §3); UTF-8 otherwise. */
function decode(bytes: Uint8Array, headers: Headers): string {
  const named =
    /charset=["']?([\w-]+)/iu.exec(headers.get('content-type') ?? '')?.[1] ??
    /<\?xml[^>]*encoding=["']([\w-]+)/iu.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
