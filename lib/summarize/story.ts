import type { ArticleContext } from '../article/index.ts';
import type { SummaryInput } from './index.ts';

/** A story as `summarize` takes it, and the way back: `blocks[paragraph]` is the block that a paragraph is. */
export interface StoryText {
  input: SummaryInput;
  blocks: number[];
}

/** The prose of what was read off a page, without its captions, credits and notes. */
export function storyOf(
  context: Pick<ArticleContext, 'headline' | 'standfirst' | 'lang' | 'blocks' | 'notes' | 'agencies'>,
): StoryText {
  const paragraphs: string[] = [];
  const blocks: number[] = [];
  const skip = [...context.notes.map(({ text }) => text), ...context.agencies.map(({ text }) => text)];
  for (const [at, block] of context.blocks.entries()) {
    if (block.type === 'paragraph' || block.type === 'quote') {
      paragraphs.push(block.text);
      blocks.push(at);
    } else if (block.type === 'image')
      for (const text of [block.image.caption, block.image.alt]) if (text) skip.push(text);
  }
  const { headline, standfirst, lang } = context;
  return { input: { headline, paragraphs, lang, standfirst, skip }, blocks };
}
