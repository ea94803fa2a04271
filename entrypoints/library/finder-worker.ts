import { Finder, openLibrary } from '@/lib/library';
import type { FinderAnswer, FinderCall } from './finder-client';

/** Finding has a thread of its own, so that typing and scrolling never wait for it. */
const finder = new Finder(openLibrary());

addEventListener('message', ({ data }: MessageEvent<FinderCall>) => {
  const answer = (reply: Omit<FinderAnswer, 'id'>): void => postMessage({ id: data.id, ...reply });
  run(data).then(
    (value) => answer({ value }),
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});

function run({ ask }: FinderCall): Promise<unknown> {
  switch (ask.name) {
    case 'find':
      return finder.find(ask.query, ask.patience);
    case 'facets':
      return finder.facets(ask.query);
    case 'pictures':
      return finder.pictures(ask.query, ask.patience);
    case 'count':
      return finder.count(ask.place);
    case 'completeTags':
      return finder.completeTags(ask.prefix, ask.limit);
  }
}
