import type { Facets, Found, Pictures, StoryQuery } from '@/lib/library';

/** What the page asks of the finder's thread. */
export type FinderAsk =
  | { name: 'find'; query: StoryQuery; patience?: number }
  | { name: 'facets'; query: StoryQuery }
  | { name: 'pictures'; query: StoryQuery; patience?: number }
  | { name: 'count'; place: StoryQuery['place'] }
  | { name: 'completeTags'; prefix: string; limit: number };
export interface FinderCall {
  id: number;
  ask: FinderAsk;
}
export interface FinderAnswer {
  id: number;
  value?: unknown;
  error?: string;
}

/** The finder as the page sees it. */
export interface FinderClient {
  find(query: StoryQuery, patience?: number): Promise<Found>;
  facets(query: StoryQuery): Promise<Facets>;
  pictures(query: StoryQuery, patience?: number): Promise<Pictures>;
  count(place: StoryQuery['place']): Promise<number>;
  completeTags(prefix: string, limit: number): Promise<string[]>;
}

/** Starts the finder's thread. */
export function startFinder(): FinderClient {
  const worker = new Worker(new URL('./finder-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FinderAnswer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) call?.resolve(data.value);
    else call?.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
  });
  const call = <T>(ask: FinderAsk): Promise<T> =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id: calls, ask } satisfies FinderCall);
    });
  return {
    find: (query, patience) => call({ name: 'find', query, ...(patience === undefined ? {} : { patience }) }),
    facets: (query) => call({ name: 'facets', query }),
    pictures: (query, patience) =>
      call({ name: 'pictures', query, ...(patience === undefined ? {} : { patience }) }),
    count: (place) => call({ name: 'count', place }),
    completeTags: (prefix, limit) => call({ name: 'completeTags', prefix, limit }),
  };
}
