import type { ArticleContext, ExtractOptions } from '@/lib/article';
import { readBody } from './body';
import { leadImageOf } from './body/images';
import { buildBlocks, textOfBlocks } from './body/blocks';
import { readPieces } from './body/pieces';
import { readBylines } from './bylines';
import { readStoryCredits } from './credit-lines';
import { readCreditSource } from './credit-source';
import { readFeeds } from './feeds';
import { readHeadline } from './headline';
import { kindOf } from './kind';
import { readPolicies } from './policies';
import { readPolicySource } from './policy-links';
import type { PageSnapshot } from './page/snapshot';
import { readPage } from './reading';
import { readSiteName } from './site';
import { readStandfirst } from './standfirst';
import { readStories } from './stories';
import { readTimes } from './timestamps';
import { readTopics } from './topics';

/**
 * Reads the snapshot of a news page: everything that the page says about its story, each fact with its evidence.
 * Synchronous. Whatever the page is, a context comes back and nothing is thrown.
 *
 * The order matters: headline, standfirst, bylines and story lists are found first, so that the body leaves their
 * lines out; credits and notes need the body's place, and what they take as a whole leaves it.
 */
export function contextOf(snapshot: PageSnapshot, options: Pick<ExtractOptions, 'now'> = {}): ArticleContext {
  const page = readPage(snapshot, options);
  const siteName = readSiteName(page);
  const headline = readHeadline(page, siteName);
  const standfirst = readStandfirst(page, headline);
  const bylines = readBylines(page, headline, siteName);
  const stories = readStories(page, headline.text);
  const { lines: timeLines, ...times } = readTimes(page, headline);
  const found = readBody(page, {
    headline: headline.line,
    standfirst: standfirst.line,
    bylines: new Set(bylines.lines),
    times: timeLines,
    stories: stories.lines,
    people: bylines.bylines.map(({ name }) => name),
  });
  const { spare } = standfirst;
  const { whole, ...credits } = readStoryCredits(
    readCreditSource(page, {
      headline: headline.line,
      bylines: bylines.lines,
      body: found,
      others: stories.lines,
    }),
  );
  const leadImage = leadImageOf(page, found[0]?.index ?? 0, headline.line?.index ?? 0);
  const blocks = buildBlocks(readPieces(page, found, leadImage), whole);
  const context: Omit<ArticleContext, 'kind'> = {
    url: page.url,
    canonicalUrl: page.structured.canonical,
    lang: page.lang,
    isArticle: page.detection.isArticle,
    confidence: page.detection.confidence,
    site: { name: siteName, host: page.host },
    headline: headline.text,
    kicker: headline.kicker,
    standfirst: standfirst.text ?? (spare && !found.includes(spare) ? spare.text : null),
    bylines: bylines.bylines,
    ...times,
    ...credits,
    blocks,
    text: textOfBlocks(blocks),
    leadImage,
    trending: stories.trending,
    related: stories.related,
    feeds: readFeeds(page.declarations, page.base),
    topics: readTopics(page),
    policies: readPolicies(readPolicySource(page)),
  };
  return { ...context, kind: kindOf(page.structured, context) };
}
