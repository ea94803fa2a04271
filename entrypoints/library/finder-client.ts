import type { Facets, FindOptions, Found, Pictures, StoryQuery } from '@/lib/library';

/** What the page asks of the finder's thread. */
export type FinderAsk =
  | { name: 'find'; query: StoryQuery; options: Omit<FindOptions, 'signal'> }
  | { name: 'facets'; query: StoryQuery }
  | { name: 'pictures'; query: StoryQuery; patience?: number }
  | { name: 'count'; place: StoryQuery['place'] }
  | { name: 'completeTags'; prefix: string; limit: number };
/** A question with its number, or word that the answer to one is no longer wanted. */
export type FinderCall = { id: number; ask: FinderAsk } | { id: number; ask: null };
export interface FinderAnswer {
  id: number;
  value?: unknown;
  error?: string;
}

/** The finder as the page sees it. A question whose signal is aborted fails at once, and the finder leaves it. */
export interface FinderClient {
  find(query: StoryQuery, options?: FindOptions): Promise<Found>;
  facets(query: StoryQuery, options?: Pick<FindOptions, 'signal'>): Promise<Facets>;
  pictures(query: StoryQuery, patience?: number): Promise<Pictures>;
  count(place: StoryQuery['place']): Promise<number>;
  completeTags(prefix: string, limit: number): Promise<string[]>;
}

/** The finder's thread, or what stands for it. */
export type FinderPort = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** Starts the finder's thread. */
export function startFinder(): FinderClient {
  return finderOver(new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' }));
}

/** The finder at the other end of a port. */
export function finderOver(port: FinderPort): FinderClient {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  let calls = 0;
  port.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<FinderAnswer>;
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  port.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  const call = <T>(ask: FinderAsk, signal?: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      calls += 1;
      const id = calls;
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      port.postMessage({ id, ask } satisfies FinderCall);
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        port.postMessage({ id, ask: null } satisfies FinderCall);
        reject(signal.reason);
      });
    });
  return {
    find: (query, { signal, ...options } = {}) => call({ name: 'find', query, options }, signal),
    facets: (query, { signal } = {}) => call({ name: 'facets', query }, signal),
    pictures: (query, patience) =>
      call({ name: 'pictures', query, ...(patience === undefined ? {} : { patience }) }),
    count: (place) => call({ name: 'count', place }),
    completeTags: (prefix, limit) => call({ name: 'completeTags', prefix, limit }),
  };
}
