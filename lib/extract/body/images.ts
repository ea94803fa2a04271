import type { Image } from '@/lib/article';
import type { PageReading } from '../reading';
import { Zone } from '../reading';
import { absolute, metaOf, textOf } from '../structured';
import type { PageElement } from '../page/element';

const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-srcset',
  'data-lazy',
  'data-image',
  'data-url',
] as const;
const SMALL = 90;
const NO_PICTURE =
  /(?:^|[/_.-])(?:logo|icon|avatar|sprite|spacer|blank|pixel|1x1|transparent|placeholder|badge|emoji|gravatar)/iu;

/** The picture of an `<img>` with its caption and credit; null for icons, pixels and placeholders. */
export function imageOf(page: PageReading, element: PageElement): Image | null {
  const url = absolute(addressOf(element), page.base);
  if (!url || NO_PICTURE.test(url) || (/\.svg(?:$|\?)/iu.test(url) && isSmall(element, 200))) return null;
  if (isSmall(element, SMALL)) return null;
  const figure = element.closest('figure, [class*="caption" i], [class*="image" i], [class*="media" i]');
  const { caption, credit } = captionOf(figure);
  const alt = element.getAttribute('alt')?.trim() || null;
  return { url, alt, caption, credit };
}

function isSmall(element: PageElement, least: number): boolean {
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(element.getAttribute('height') ?? '', 10);
  return (width > 0 && width < least) || (height > 0 && height < least);
}

function addressOf(element: PageElement): string | null {
  const src = element.getAttribute('src');
  if (src && !/^data:/iu.test(src) && !/placeholder|blank\.|spacer|1x1/iu.test(src)) return src;
  for (const name of LAZY) {
    const value = element.getAttribute(name);
    if (value) return name.includes('srcset') ? largest(value) : value;
  }
  const set =
    element.getAttribute('srcset') ??
    element.parentElement?.querySelector('source[srcset]')?.getAttribute('srcset');
  return set ? largest(set) : null;
}

function largest(srcset: string): string | null {
  let best: string | null = null;
  let most = -1;
  for (const each of srcset.split(/,\s+/u)) {
    const [url, size = '1x'] = each.trim().split(/\s+/u);
    const value = Number.parseFloat(size);
    if (url && value > most) {
      best = url;
      most = value;
    }
  }
  return best;
}

const CREDIT_NAME = /credit|copyright|source|photographer|byline|rights|attribution/iu;
const CREDIT_WORDS =
  /(?:©|\(c\)|\b(?:photo(?:graph)?(?:er)?|image|foto|bild|picture|credit|illustration|source|quelle|crédit)s?\s?(?:by|:|credit|\/)|\b(?:getty|reuters|afp|ap photo|shutterstock|istock|dpa|epa|alamy|imago|unsplash|pixabay|archive?)\b)/iu;

interface Caption {
  caption: string | null;
  credit: string | null;
}

/** A figure can hold thousands of pictures. */
const captions = new WeakMap<PageElement, Caption>();

function captionOf(figure: PageElement | null): Caption {
  if (!figure) return { caption: null, credit: null };
  let known = captions.get(figure);
  if (!known) captions.set(figure, (known = captionIn(figure)));
  return known;
}

function captionIn(figure: PageElement): Caption {
  const element = figure.querySelector('figcaption, [class*="caption" i]:not(img)');
  const creditElement = [...figure.querySelectorAll('[class]')].find(
    (each) =>
      CREDIT_NAME.test(each.getAttribute('class') ?? '') &&
      plain(each).length < 160 &&
      plain(each).length > 2,
  );
  let caption = element ? plain(element) : null;
  let credit = creditElement ? plain(creditElement) : null;
  if (caption && credit && caption.includes(credit)) caption = caption.replace(credit, '').trim() || null;
  if (caption && !credit) {
    const tail = /(?:^|[.!?]\s|\s[|/•]\s|\()([^.!?()]{3,90})\)?\.?$/u.exec(caption);
    if (tail?.[1] && CREDIT_WORDS.test(tail[1])) {
      credit = tail[1].trim();
      caption =
        caption
          .slice(0, caption.lastIndexOf(tail[1]))
          .replace(/[\s|/•(]+$/u, '')
          .trim() || null;
    }
  }
  return { caption: caption?.slice(0, 1200) || null, credit: credit?.slice(0, 300) || null };
}

function plain(element: PageElement): string {
  return element.textContent.replaceAll(/\s+/gu, ' ').trim();
}

/** The story's lead image: the declared one, with the caption of its copy on the page; else the first large one. */
export function leadImageOf(page: PageReading, first: number, headline: number): Image | null {
  const { structured } = page;

  const node = structured.article?.node['image'] ?? structured.article?.node['thumbnailUrl'];
  const declared =
    absolute(
      metaOf(
        structured,
        'og:image',
        'og:image:url',
        'og:image:secure_url',
        'twitter:image',
        'twitter:image:src',
      )?.content ?? null,
      page.base,
    ) ?? absolute(imageUrl(node), page.base);
  const near = page.media.filter(
    (each) =>
      each.kind === 'image' &&
      each.at >= headline - 6 &&
      each.at <= first + 3 &&
      !(each.box.zone & (Zone.nav | Zone.footer | Zone.offer | Zone.aside | Zone.author)) &&
      !each.box.hidden,
  );
  const images = near.map((each) => imageOf(page, each.element)).filter((each) => each !== null);
  const same = declared ? images.find((each) => fileOf(each.url) === fileOf(declared)) : undefined;
  if (same) return same;
  const captioned = images.find((each) => each.caption !== null || each.credit !== null) ?? null;
  if (declared && !NO_PICTURE.test(declared))
    return {
      url: declared,
      alt: metaOf(structured, 'og:image:alt')?.content ?? null,
      caption: null,
      credit: null,
    };
  return captioned ?? images[0] ?? null;
}

function imageUrl(value: unknown): string | null {
  if (Array.isArray(value)) return imageUrl(value[0]);
  if (typeof value === 'object' && value !== null)
    return textOf(
      ((value as Record<string, unknown>)['url'] ??
        (value as Record<string, unknown>)['contentUrl'] ??
        null) as never,
    );
  return typeof value === 'string' ? value : null;
}

function fileOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/u, '')
      .split('/')
      .at(-1)
      ?.replace(/(?:-\d+x\d+|_\w{1,6})?\.\w+$/u, '') ?? url
  );
}
