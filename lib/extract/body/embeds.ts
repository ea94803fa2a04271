import type { Block } from '@/lib/article';
import type { PageReading } from '../reading';
import { absolute } from '../structured';
import type { PageElement } from '../page/element';

const ADS =
  /doubleclick|googlesyndication|adservice|taboola|outbrain|recaptcha|googletagmanager|facebook\.com\/plugins|about:blank/iu;

/** A post or video of another service as a link; null for advertisements and frames without an address. */
export function embedOf(page: PageReading, element: PageElement): Block | null {
  const link = [...element.querySelectorAll('a[href]')].at(-1);
  const address =
    element.getAttribute('cite') ??
    element.getAttribute('data-instgrm-permalink') ??
    link?.getAttribute('href') ??
    element.getAttribute('src') ??
    element.getAttribute('data-src');
  const url = absolute(address, page.base);
  if (!url || ADS.test(url)) return null;
  const text = (element.getAttribute('title') ?? element.textContent)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 600);
  return { type: 'embed', url, text: text || new URL(url).hostname };
}
