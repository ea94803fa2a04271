import { Finder, openLibrary } from '@/lib/library';
import type { FinderAnswer, FinderAsk, FinderCall } from './finder-client';

/** Finding has a thread of its own, so that typing and scrolling never wait for it. */
const finder = new Finder(openLibrary());
const running = new Map<number, AbortController>();
let isWarm = false;

addEventListener('message', ({ data: { id, ask } }: MessageEvent<FinderCall>) => {
  if (!ask) return running.get(id)?.abort();
  const control = new AbortController();
  running.set(id, control);
  const answer = (reply: Omit<FinderAnswer, 'id'>): void => {
    running.delete(id);
    postMessage({ id, ...reply });
  };
  run(ask, control.signal).then(
    (value) => {
      answer({ value });
      // The reader looks at the first rows; the next that they do may be to type.
      if (!isWarm) finder.warm().catch(() => undefined);
      isWarm = true;
    },
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
  return undefined;
});

function run(ask: FinderAsk, signal: AbortSignal): Promise<unknown> {
  switch (ask.name) {
    case 'find':
      return finder.find(ask.query, { ...ask.options, signal });
    case 'facets':
      return finder.facets(ask.query, { signal });
    case 'pictures':
      return finder.pictures(ask.query, {
        ...(ask.patience === undefined ? {} : { patience: ask.patience }),
        signal,
      });
    case 'count':
      return finder.count(ask.place);
    case 'completeTags':
      return finder.completeTags(ask.prefix, ask.limit);
  }
}
