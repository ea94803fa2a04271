import type { SavedStory } from '@/lib/library';
import { citationOf } from './citation';
import { cslItem } from './csl';
import type { CitationStyle, OutDependencies } from './types';

/**
 * Formats citations for copying, as plain words, one for each story. The processor and its styles are loaded when they
 * are first asked for: they are larger than everything else in the library page. Unknown languages fall back to English.
 */
export async function formatCitations(
  stories: readonly SavedStory[],
  style: CitationStyle,
  locale: string,
  deps: Pick<OutDependencies, 'timeZone'>,
): Promise<string[]> {
  const { bibliography } = await import('./processor');
  return bibliography(
    stories.map((saved) => cslItem(citationOf(saved, deps))),
    style,
    locale,
  );
}
