import type { ArticleContext, ExtractOptions } from '@/lib/article';
import { readBody } from './body';
import { leadImageOf } from './body/images';
import { type Piece, readPieces } from './body/pieces';
import { readBylines } from './bylines';
import { type CreditSource, readCreditSource } from './credit-source';
import { detectArticle } from './detect';
import { readFeeds } from './feeds';
import { readHeadline } from './headline';
import type { KindSource } from './kind';
import { readKindSource } from './kind-source';
import { type PolicySource, readPolicySource } from './policy-links';
import { readPage } from './reading';
import { readSiteName } from './site';
import { readStandfirst } from './standfirst';
import { readStories } from './stories';
import { readTimes } from './timestamps';
import { readTopics } from './topics';

/** A page as read, before what needs no page is: plain data, which `finishContext` makes the context of. */
export interface ArticleReading {
  context: Omit<ArticleContext, 'kind' | 'policies' | 'agencies' | 'dateline' | 'notes' | 'blocks' | 'text'>;
  kind: KindSource;
  policies: PolicySource;
  credits: CreditSource;
  pieces: Piece[];
}

/**
 * Reads all of a news page that needs the page. Synchronous; the page is never changed. Whatever the page is, a reading
 * comes back and nothing is thrown.
 *
 * The order matters: headline, standfirst, bylines and story lists are found first, so that the body leaves their
 * lines out; credits and notes need the body's place.
 */
export function readArticle(document: Document, options: ExtractOptions = {}): ArticleReading {
  const page = readPage(document, options);
  const siteName = readSiteName(page);
  const detection = detectArticle(document, { url: page.url });
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
  });
  const { spare } = standfirst;
  const credits = readCreditSource(page, {
    headline: headline.line,
    bylines: bylines.lines,
    body: found,
    others: stories.lines,
  });
  const leadImage = leadImageOf(page, found[0]?.index ?? 0, headline.line?.index ?? 0);
  const context: ArticleReading['context'] = {
    url: page.url,
    canonicalUrl: page.structured.canonical,
    lang: page.lang,
    isArticle: detection.isArticle,
    confidence: detection.confidence,
    site: { name: siteName, host: page.host },
    headline: headline.text,
    kicker: headline.kicker,
    standfirst: standfirst.text ?? (spare && !found.includes(spare) ? spare.text : null),
    bylines: bylines.bylines,
    ...times,
    leadImage,
    trending: stories.trending,
    related: stories.related,
    feeds: readFeeds(document, page.base),
    topics: readTopics(page),
  };
  return {
    context,
    kind: readKindSource(page),
    policies: readPolicySource(page),
    credits,
    pieces: readPieces(page, found, leadImage),
  };
}
