import type { ArticleContext } from '@/lib/article';
import { foldForSearch } from './finder/fold';
import type { Story } from './types';

/** What search looks through of a story: everything but its tags, which change often and are kept in the catalogue. */
export function searchText(story: Story, context: ArticleContext | null): string {
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
    ]
      .filter(Boolean)
      // A phrase must not run from one into the next.
      .join(' \u2029 '),
  );
}
