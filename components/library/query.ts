import type { StoryQuery } from '@/lib/library';

/** Whether a question asks for some stories, not for all. */
export function isFiltered({ words, tag, host, agency }: StoryQuery): boolean {
  return Boolean(words?.trim() || tag || host || agency);
}
