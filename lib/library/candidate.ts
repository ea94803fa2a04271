import type { ArticleContext } from '@/lib/article';
import type { Candidate } from '@/lib/related';
import type { Story } from './types';

/** Letters of a body that are compared: openings tell stories apart, and copies are cut at the end. */
const OPENING = 6_000;

/** What finding kin needs of a story that was read off a page. */
export function candidateOf(context: ArticleContext, id: string): Candidate {
  const first = context.blocks.find((block) => block.type === 'paragraph');
  return {
    id,
    title: context.headline ?? '',
    lead: context.standfirst ?? (first?.type === 'paragraph' ? first.text : ''),
    text: context.text.slice(0, OPENING),
    lang: context.lang,
    ...(context.published ? { date: context.published.iso } : {}),
    ...(context.site.name ? { outlet: context.site.name } : {}),
    ...(context.dateline ? { place: context.dateline.place } : {}),
  };
}

/** The same of a saved story of which only a link is kept. */
export function candidateOfLink(story: Story): Candidate {
  return {
    id: story.id,
    title: story.headline,
    lead: story.standfirst ?? '',
    lang: story.lang,
    outlet: story.siteName ?? story.host,
    ...(story.published ? { date: story.published } : {}),
  };
}
