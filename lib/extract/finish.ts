import type { ArticleContext } from '@/lib/article';
import { buildBlocks, textOfBlocks } from './body/blocks';
import { readStoryCredits } from './credit-lines';
import type { ArticleReading } from './read';

/**
 * Makes the context of a reading: credits and notes are read from the story's lines, and what they take as a whole leaves
 * the body. Needs no page, so that its tables of words need not be brought into one.
 */
export function finishContext({ context, credits, pieces }: ArticleReading): ArticleContext {
  const { whole, ...found } = readStoryCredits(credits);
  const blocks = buildBlocks(pieces, whole);
  return { ...context, ...found, blocks, text: textOfBlocks(blocks) };
}
