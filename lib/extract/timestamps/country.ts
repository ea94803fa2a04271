import type { PageReading } from '../reading/types';
import { metaOf } from '../structured';

/** Top-level domains that name no country, though they are two letters long. */
const NOT_COUNTRIES = new Set(['tv', 'io', 'co', 'me', 'ai', 'fm', 'cc', 'ws', 'ly', 'gg', 'eu', 'to']);

/**
 * The outlet's country as ISO 3166 in lower case: the host's top-level domain, else the region of the page's language
 * or `og:locale`; for Hindi and its neighbours the language alone. Null when nothing tells.
 */
export function countryOf(page: PageReading): string | null {
  const named = hostCountry(page.host);
  if (named !== null) return named;
  for (const tag of [page.lang, metaOf(page.structured, 'og:locale')?.content.replaceAll('_', '-')]) {
    try {
      const region = tag ? new Intl.Locale(tag).region : undefined;
      if (region) return region.toLowerCase();
    } catch {
      // No language tag at all.
    }
  }
  return ALONE[page.lang?.split('-')[0] ?? ''] ?? null;
}

/** The country that the host's top-level domain names; null for domains of no country. */
export function hostCountry(host: string): string | null {
  const tld = host.split('.').at(-1) ?? '';
  if (tld === 'uk') return 'gb';
  return tld.length === 2 && !NOT_COUNTRIES.has(tld) ? tld : null;
}

const ALONE: Record<string, string> = {
  hi: 'in',
  ta: 'in',
  te: 'in',
  mr: 'in',
  bn: 'bd',
  he: 'il',
  ga: 'ie',
  ja: 'jp',
  ko: 'kr',
};
