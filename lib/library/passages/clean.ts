import { instant, object, text } from '../clean-values';
import { normalTags } from '../tag-names';
import { type Selection, TAG_COLOURS } from '../types';

/** Bounds of a passage or note and of the words around it, in characters. */
export const LONGEST = 50_000;
export const AROUND = 400;

/** Checks and cleans a passage from a file or a message; null where it has no words. */
export function cleanSelection(
  value: unknown,
  own: { id: () => string; storyId: string; savedAt: string },
): Selection | null {
  const from = object(value);
  const words = text(from?.['text'], LONGEST, true);
  if (!from || !words) return null;
  const prefix = text(from['prefix'], AROUND);
  const suffix = text(from['suffix'], AROUND);
  const note = cleanNote(from['note']);
  const tags = normalTags(Array.isArray(from['tags']) ? from['tags'] : []);
  const colour = TAG_COLOURS.find((each) => each === from['colour']);
  return {
    id: text(from['id']) ?? own.id(),
    storyId: own.storyId,
    text: words,
    savedAt: instant(from['savedAt']) ?? own.savedAt,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(note ? { note } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(colour ? { colour } : {}),
  };
}

/** The reader's own words, in lines; null where there are none. */
export const cleanNote = (value: unknown): string | null => text(value, LONGEST, true);
