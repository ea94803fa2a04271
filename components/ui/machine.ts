import type { ArticleContext } from '@/lib/article';
import { optionsFor, type SummarizerApi, writeSummary } from '@/lib/summarize/machine';
import { storyOf } from '@/lib/summarize';
import { type Verified, verifySummary } from '@/lib/summarize/verify';

/** How far the browser's own model is with a story. */
export type MachineState =
  | { phase: 'asking' }
  /** The model is not on this machine yet: the reader has to say yes. */
  | { phase: 'needs-download' }
  | { phase: 'writing'; loaded: number | null }
  | { phase: 'done'; verified: Verified }
  | { phase: 'unavailable' }
  | { phase: 'failed'; message: string };

/** The browser's own model, where there is one. Nothing is asked of it before a click. */
export interface Machine {
  /** Of this story; null where it was not asked about it. */
  stateOf(context: ArticleContext): MachineState | null;
  /** The reader's first click. Never downloads. */
  ask(context: ArticleContext, sentences: number): void;
  /** The reader's second click, after it was said that the model has to be downloaded. */
  allow(context: ArticleContext, sentences: number): void;
}

/** Makes it over the browser's API; `changed` is called after every change. */
export function createMachine(api: SummarizerApi, changed: () => void): Machine {
  let story: ArticleContext | null = null;
  let state: MachineState | null = null;

  const begin = (context: ArticleContext, next: MachineState): ((later: MachineState) => void) => {
    story = context;
    const set = (later: MachineState): void => {
      // What comes for a story that the reader has left is thrown away.
      if (!story || !isSame(story, context)) return;
      state = later;
      changed();
    };
    set(next);
    return set;
  };
  const failed = (error: unknown): MachineState => ({
    phase: 'failed',
    message: error instanceof Error ? error.message : String(error),
  });

  async function write(context: ArticleContext, sentences: number, set: (state: MachineState) => void) {
    const { paragraphs } = storyOf(context).input;
    const text = await writeSummary(api, paragraphs, optionsFor(context.lang, sentences), (loaded) =>
      set({ phase: 'writing', loaded: loaded < 1 ? loaded : null }),
    );
    set({ phase: 'done', verified: verifySummary(text, wordsOfPage(context), context.lang) });
  }

  return {
    stateOf: (context) => (story && isSame(story, context) ? state : null),
    ask(context, sentences) {
      const set = begin(context, { phase: 'asking' });
      api
        .availability(optionsFor(context.lang, sentences))
        .then(async (availability) => {
          if (availability === 'downloadable' || availability === 'downloading')
            return set({ phase: 'needs-download' });
          if (availability !== 'available') return set({ phase: 'unavailable' });
          set({ phase: 'writing', loaded: null });
          return write(context, sentences, set);
        })
        .catch((error: unknown) => set(failed(error)));
    },
    allow(context, sentences) {
      // Straight from the click: browsers begin a download only then.
      const set = begin(context, { phase: 'writing', loaded: 0 });
      write(context, sentences, set).catch((error: unknown) => set(failed(error)));
    },
  };
}

/** A saved story is read anew with every change of its tags. */
const isSame = (one: ArticleContext, other: ArticleContext): boolean =>
  one === other || (one.url === other.url && one.text === other.text);

/** Everything that the page says of its story, in which names and numbers may stand. */
function wordsOfPage(context: ArticleContext): string {
  const { headline, kicker, standfirst, dateline, bylines, site, blocks, published } = context;
  const rest = blocks.flatMap((block): (string | null)[] => {
    if (block.type === 'image') return [block.image.caption];
    if (block.type === 'list') return block.items;
    if (block.type === 'table') return block.rows.flat();
    return [block.text];
  });
  return [headline, kicker, standfirst, dateline?.text, site.name, published?.text]
    .concat(
      bylines.map(({ name }) => name),
      rest,
    )
    .filter(Boolean)
    .join('\n');
}
