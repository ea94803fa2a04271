import type { ExchangeActions, ExchangeState } from '@/components/library/exchange/types';
import type { InReport } from '@/lib/exchange/in';
import type { Library, StoryQuery } from '@/lib/library';
import { createIn } from './exchange-in';
import { createOut } from './exchange-out';

interface ExchangeSurroundings {
  db: Library;
  locale: string;
  query: () => StoryQuery;
  get: () => ExchangeState;
  set: (state: ExchangeState) => void;
  /** Called with what an import came to. */
  brought: (reports: InReport[]) => void;
  /** Called when files are dropped, wherever on the page. */
  dropped: () => void;
}

export const NO_EXCHANGE: ExchangeState = {
  out: null,
  in: { running: null, reports: [], error: null },
  dragging: false,
};

/** Taking out and bringing in, with files dropped anywhere on the page. */
export function createExchange(around: ExchangeSurroundings): {
  actions: ExchangeActions;
  start: () => void;
} {
  const { db, locale, query, get, set, brought, dropped } = around;
  const actions: ExchangeActions = {
    ...createOut({ db, locale, query, get: () => get().out, set: (out) => set({ ...get(), out }) }),
    ...createIn({
      db,
      get: () => get().in,
      set: (part) => set({ ...get(), in: { ...get().in, ...part } }),
      done: brought,
    }),
  };
  const drag = (dragging: boolean): void => {
    if (get().dragging !== dragging) set({ ...get(), dragging });
  };
  return {
    actions,
    start() {
      // Without this a page that is dropped beside the field would open in place of the library.
      addEventListener('dragover', (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        drag(true);
      });
      addEventListener('dragleave', (event) => {
        if (event.relatedTarget === null) drag(false);
      });
      addEventListener('drop', (event) => {
        drag(false);
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        dropped();
        actions.onBring([...event.dataTransfer.files]);
      });
    },
  };
}
