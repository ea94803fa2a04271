import type { ArticleContext } from '@/lib/article';
import { buildBlocks, textOfBlocks } from './body/blocks';
import { readStoryCredits } from './credit-lines';
import { kindOf } from './kind';
import { readPolicies } from './policies';
import type { ArticleReading } from './read';

/**
 * Makes the context of a reading: credits and notes are read from the story's lines, and what they take as a whole leaves
 * the body; the outlet's policies and the story's sort are told by words too. Needs no page, so that its tables of words
 * need not be brought into one.
 */
export function finishContext({ context, kind, policies, credits, pieces }: ArticleReading): ArticleContext {
  const { whole, ...found } = readStoryCredits(credits);
  const blocks = buildBlocks(pieces, whole);
  return {
    ...context,
    kind: kindOf(kind, context),
    policies: readPolicies(policies),
    ...found,
    blocks,
    text: textOfBlocks(blocks),
  };
}
