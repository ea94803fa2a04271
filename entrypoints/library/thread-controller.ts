import { browser } from 'wxt/browser';
import type { ThreadState } from '@/components/library/thread/types';
import type { LibraryView } from '@/components/library/types';
import { type Library, readStory } from '@/lib/library';
import { createClient } from '@/lib/messages';

/** The thread of the open story, and two copies that are laid side by side. */
export interface ThreadController {
  state(): ThreadState;
  /** Follows what the library shows; asks only when that is another story or pair. */
  follow(view: LibraryView): void;
}

const NOTHING: ThreadState = { entries: null, pair: undefined };

/** Makes the controller; `changed` is called after every change. The reader view never waits for it. */
export function createThreadController(db: Library, changed: () => void): ThreadController {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  let state = NOTHING;
  let storyId: string | null = null;
  let pairKey: string | null = null;

  async function readThread(id: string): Promise<void> {
    const entries = await ask('threadOf', { storyId: id }).catch(() => []);
    if (id !== storyId) return;
    state = { ...state, entries };
    changed();
  }

  async function readPair(first: string, second: string, key: string): Promise<void> {
    const [one, other] = await Promise.all([readStory(db, first), readStory(db, second)]).catch(() => []);
    if (key !== pairKey) return;
    state = { ...state, pair: one?.version && other?.version ? [one, other] : null };
    changed();
  }

  return {
    state: () => state,
    follow(view) {
      const id = view.name === 'story' || view.name === 'copies' ? view.id : null;
      const key = view.name === 'copies' ? `${view.first} ${view.second}` : null;
      if (id !== storyId) {
        storyId = id;
        state = { ...state, entries: null };
        if (id !== null) void readThread(id);
      }
      if (view.name === 'copies' && key !== null && key !== pairKey) {
        state = { ...state, pair: undefined };
        void readPair(view.first, view.second, key);
      }
      pairKey = key;
    },
  };
}
