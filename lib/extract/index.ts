import type { ArticleContext, ExtractOptions } from '@/lib/article';
import { readBody } from './body';
import { buildBlocks, textOfBlocks } from './body/blocks';
import { leadImageOf } from './body/images';
import { readBylines } from './bylines';
import { readPageCredits } from './credit-lines';
import { detectArticle } from './detect';
import { readFeeds } from './feeds';
import { readHeadline } from './headline';
import { readKind } from './kind';
import { readPolicies } from './policies';
import { readPage } from './reading';
import { readSiteName } from './site';
import { readStandfirst } from './standfirst';
import { readStories } from './stories';
import { readTimes } from './timestamps';
import { readTopics } from './topics';

export { detectArticle } from './detect';

/**
 * Reads a news page: everything that it says about its story, each fact with its evidence. Synchronous; the page is
 * never changed. Whatever the page is, a context comes back and nothing is thrown.
 *
 * The order matters: headline, standfirst, bylines and story lists are found first, so that the body leaves their
 * lines out; credits and notes need the body's place; what they take as a whole leaves the body at the end.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): ArticleContext {
  const page = readPage(document, options);
  const siteName = readSiteName(page);
  const detection = detectArticle(document, { url: page.url });
  const headline = readHeadline(page, siteName);
  const standfirst = readStandfirst(page, headline);
  const bylines = readBylines(page, headline, siteName);
  const stories = readStories(page);
  const { lines: timeLines, ...times } = readTimes(page, headline);
  const found = readBody(page, {
    headline: headline.line,
    standfirst: standfirst.line,
    bylines: new Set(bylines.lines),
    times: timeLines,
    stories: stories.lines,
  });
  const credits = readPageCredits(page, {
    headline: headline.line,
    bylines: bylines.lines,
    body: found,
    others: stories.lines,
  });
  const lines = found.filter((line) => !credits.whole.has(line.index));
  const leadImage = leadImageOf(page, lines[0]?.index ?? 0, headline.line?.index ?? 0);
  const blocks = buildBlocks(page, lines, leadImage);
  return {
    url: page.url,
    canonicalUrl: page.structured.canonical,
    lang: page.lang,
    isArticle: detection.isArticle,
    confidence: detection.confidence,
    kind: readKind(page, headline, detection.isArticle),
    site: { name: siteName, host: page.host },
    headline: headline.text,
    kicker: headline.kicker,
    standfirst: standfirst.text,
    bylines: bylines.bylines,
    ...times,
    agencies: credits.agencies,
    dateline: credits.dateline,
    notes: credits.notes,
    policies: readPolicies(page),
    blocks,
    text: textOfBlocks(blocks),
    leadImage,
    trending: stories.trending,
    related: stories.related,
    feeds: readFeeds(document, page.base),
    topics: readTopics(page),
  };
}
