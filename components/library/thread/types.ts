import type { SavedStory } from '@/lib/library';
import type { ThreadEntry } from '@/lib/library/thread';

/** What is known of an open story's thread. */
export interface ThreadState {
  /** In order of publication; null until it was looked for. */
  entries: ThreadEntry[] | null;
  /** Two copies that are laid side by side; undefined until they were read, null when there are no two. */
  pair: [SavedStory, SavedStory] | null | undefined;
}
