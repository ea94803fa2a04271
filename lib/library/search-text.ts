import type { ArticleContext } from '@/lib/article';
import { foldForSearch } from './finder/fold';
import type { Selection, Story } from './types';

/**
 * What search looks through of a story, with the reader's notes on it and on its passages: everything but its tags, which
 * change often and are kept in the catalogue.
 */
export function searchText(
  story: Story,
  context: ArticleContext | null,
  selections: readonly Selection[] = [],
): string {
  return foldForSearch(
    [
      story.headline,
      story.siteName,
      story.host,
      story.standfirst,
      ...story.bylines,
      ...story.agencies,
      ...(context?.notes.map((note) => note.text) ?? []),
      context?.text,
      story.note,
      ...selections.map((selection) => selection.note),
    ]
      .filter(Boolean)
      // A phrase must not run from one into the next.
      .join(' \u2029 '),
  );
}
