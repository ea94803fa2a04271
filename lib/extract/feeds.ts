import type { FeedLink } from '@/lib/article';
import { absolute } from './structured';
import type { PageElement } from './page/element';

/** The feeds that the page links to (RSS, Atom, JSON Feed; https://html.spec.whatwg.org/#rel-alternate), comments' left out. */
export function readFeeds(root: PageElement, base: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  for (const link of root.querySelectorAll('link[rel~="alternate" i][type][href]')) {
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
