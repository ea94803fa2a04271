import type { FeedLink } from '@/lib/article';
import { absolute } from './structured';
import type { Declarations } from './page/declarations';

/** The feeds that the page links to (RSS, Atom, JSON Feed; https://html.spec.whatwg.org/#rel-alternate), comments' left out. */
export function readFeeds({ links }: Declarations, base: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  for (const link of links) {
    if (!/(?:^|\s)alternate(?:\s|$)/iu.test(link.getAttribute('rel') ?? '')) continue;
    if (
      !/^application\/(?:(?:rss|atom|feed)\+(?:xml|json)|rdf\+xml)|^application\/json$/iu.test(
        link.getAttribute('type') ?? '',
      )
    )
      continue;
    if (/wp-json|oembed/iu.test(link.getAttribute('href') ?? '')) continue;
    const title = link.getAttribute('title')?.trim() || null;
    const address = absolute(link.getAttribute('href'), base);
    if (address && !/comments?\s+feed|\/comments\//iu.test(`${title ?? ''} ${address}`))
      found.set(address, { title, url: address });
  }
  return [...found.values()];
}
