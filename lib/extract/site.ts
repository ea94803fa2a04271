import type { PageReading } from './reading/types';
import { metaOf, textOf } from './structured';
import { decodeEntities, fold } from './text';

/** The outlet's name: `og:site_name`, then the declared publisher, then the tail of the title; null when none. */
export function readSiteName(page: PageReading): string | null {
  const { structured } = page;
  const declared = [
    metaOf(structured, 'og:site_name', 'application-name', 'al:android:app_name')?.content,
    publisherOf(page),
    structured.nodes
      .map((each) => (each.types.includes('WebSite') ? textOf(each.node['name']) : null))
      .find(Boolean),
  ];
  for (const each of declared) {
    const name = each ? decodeEntities(each).trim() : '';
    if (name && name.length < 80 && !/^https?:/u.test(name)) return name;
  }
  return titleTail(page);
}

/** The declared publisher's name, null when none. */
export function publisherOf(page: PageReading): string | null {
  const publisher = page.structured.article?.node['publisher'];
  return publisher === undefined ? null : textOf(publisher);
}

function titleTail(page: PageReading): string | null {
  const tail = page.structured.title?.split(/\s+[|–—·-]\s+/u).at(-1);
  if (!tail || tail === page.structured.title || tail.length > 40) return null;
  // Only a tail that the host's own name confirms is a site name; any other may be a part of the headline.
  const host = page.host.replaceAll(/^www\.|[^a-z0-9]/gu, '');
  const bare = fold(tail).replaceAll(/[^a-z0-9]/gu, '');
  return bare.length > 2 && host.includes(bare) ? tail : null;
}

/** Drops the outlet's name and other tails from a title (`Headline | Section | Site`, `site.example Headline`). */
export function withoutSiteName(full: string, siteName: string | null, host: string): string {
  const domain = host.replace(/^www\./u, '');
  const title =
    full.toLowerCase().startsWith(`${domain} `) && domain.includes('.')
      ? full.slice(domain.length).trim()
      : full;
  const parts = title.split(/(\s+[|–—·•»:-]\s+|\s*[|｜ㅣ]\s*|\s*--\s*)/u);
  const names = new Set(
    [siteName, host, host.replace(/^www\./u, '')].filter(Boolean).map((each) => fold(each ?? '')),
  );
  const bareHost = host.replace(/^www\./u, '').replaceAll(/[^a-z0-9]/gu, '');
  const isSite = (part: string): boolean => {
    const folded = fold(part);
    if (names.has(folded)) return true;
    const bare = folded.replaceAll(/[^a-z0-9]/gu, '');
    return (
      bare.length > 3 &&
      part.length < 45 &&
      (bareHost.startsWith(bare) ||
        bareHost.includes(bare) ||
        (bare.startsWith(bareHost.replace(/(?:com|net|org|co|de|fr)+$/u, '')) && bareHost.length > 5))
    );
  };
  let end = parts.length;
  for (let at = parts.length - 1; at > 1; at -= 2) if (isSite(parts[at] ?? '')) end = at - 1;
  let start = 0;
  if (end > 2 && isSite(parts[0] ?? '')) start = 2;
  return parts.slice(start, end).join('').trim();
}
