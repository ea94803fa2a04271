import type {
  AgencyCredit,
  ArticleContext,
  Block,
  Byline,
  EditorialNote,
  Evidence,
  FeedLink,
  Image,
  ListedStory,
  StoryList,
  Timestamp,
} from '@/lib/article';
import type { LinkRequest, SaveRequest } from '@/lib/messages/protocol';
import { normalTags } from './tags';

/**
 * The one door for what comes from a page, a message or a file. Everything behind it has the types that it claims, only
 * http(s) addresses, no control or direction-override characters, and bounded lengths. The body is blocks of plain
 * words, never HTML, so nothing else is needed to show it safely.
 */
const LIMIT = { line: 2_000, paragraph: 50_000, blocks: 5_000, list: 400, url: 4_000, image: 8_000_000 };

/** Checks and cleans a context. Throws a `TypeError` when the value is no context at all. */
export function cleanContext(value: unknown): ArticleContext {
  const from = object(value);
  const url = from && address(from['url']);
  if (!from || !url) throw new TypeError('This is not the context of a page.');
  const site = object(from['site']) ?? {};
  const confidence =
    typeof from['confidence'] === 'number' && Number.isFinite(from['confidence']) ? from['confidence'] : 0;
  const dateline = object(from['dateline']);
  const place = text(dateline?.['place']);
  const blocks = items(from['blocks'], LIMIT.blocks, block);
  return {
    url,
    canonicalUrl: address(from['canonicalUrl']),
    lang: language(from['lang']),
    isArticle: from['isArticle'] === true,
    confidence: Math.min(1, Math.max(0, confidence)),
    kind: oneOf(
      from['kind'],
      ['news', 'opinion', 'analysis', 'live', 'press-release', 'sponsored', 'other'],
      'other',
    ),
    site: { name: text(site['name']), host: text(site['host']) ?? new URL(url).hostname },
    headline: text(from['headline']),
    kicker: text(from['kicker']),
    standfirst: text(from['standfirst'], LIMIT.paragraph),
    bylines: items(from['bylines'], LIMIT.list, byline),
    published: timestamp(from['published']),
    modified: timestamp(from['modified']),
    otherTimes: items(from['otherTimes'], LIMIT.list, timestamp),
    agencies: items(from['agencies'], LIMIT.list, agency),
    dateline: place ? { place, text: text(dateline?.['text']) ?? place } : null,
    notes: items(from['notes'], LIMIT.list, note),
    blocks,
    text: text(from['text'], LIMIT.paragraph * 20, true) ?? '',
    leadImage: image(from['leadImage']),
    trending: items(from['trending'], LIMIT.list, storyList),
    related: items(from['related'], LIMIT.list, storyList),
    feeds: items(from['feeds'], LIMIT.list, feed),
    topics: items(from['topics'], LIMIT.list, (each) => text(each)),
  };
}

/** Checks and cleans what is asked to be saved. Throws a `TypeError` when it is no such request. */
export function cleanSaveRequest(value: unknown): SaveRequest {
  const from = object(value);
  const captureId = text(from?.['captureId']);
  const capturedAt = instant(from?.['capturedAt']);
  if (!from || !captureId || !capturedAt) throw new TypeError('This is not a story to save.');
  const selection = text(from['selection'], LIMIT.paragraph, true);
  const picture = imageData(from['image']);
  return {
    captureId,
    context: cleanContext(from['context']),
    capturedAt,
    source: oneOf(from['source'], ['popup', 'command', 'menu-page', 'menu-link', 'menu-selection'], 'popup'),
    ...(selection ? { selection } : {}),
    ...(picture ? { image: picture } : {}),
    tags: normalTags(Array.isArray(from['tags']) ? from['tags'] : []),
  };
}

/** Checks and cleans a link to save. Throws a `TypeError` when its address is no web address. */
export function cleanLinkRequest(value: unknown): LinkRequest {
  const from = object(value);
  const url = address(from?.['url']);
  if (!from || !url) throw new TypeError('Only web addresses can be saved.');
  return {
    url,
    title: text(from['title']) ?? url,
    tags: normalTags(Array.isArray(from['tags']) ? from['tags'] : []),
  };
}

/** A picture as a data URL of a raster format, or null. */
export function imageData(value: unknown): string | null {
  return typeof value === 'string' &&
    value.length < LIMIT.image &&
    /^data:image\/(?:webp|png|jpeg|avif|gif);base64,[\w+/=]+$/u.test(value)
    ? value
    : null;
}

type Dictionary = Record<string, unknown>;

function object(value: unknown): Dictionary | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Dictionary) : null;
}

function items<T>(value: unknown, most: number, clean: (each: unknown) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, most).flatMap((each: unknown) => {
    const cleaned = clean(each);
    return cleaned === null ? [] : [cleaned];
  });
}

/** Control characters, and the marks that turn the direction of foreign text (Unicode's Trojan Source set). */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Clean words; null when nothing is left. */
export function text(value: unknown, most = LIMIT.line, lines = false): string | null {
  if (typeof value !== 'string') return null;
  const cleaned = value.slice(0, most).toWellFormed().replaceAll(UNSAFE, '');
  return (lines ? cleaned.trim() : cleaned.replaceAll(/\s+/gu, ' ').trim()) || null;
}

/** An http(s) address in its normal form, or null. */
export function address(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LIMIT.url) return null;
  try {
    const url = new URL(value);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** An ISO instant, or null. */
export function instant(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d\d-\d\dT/u.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function oneOf<T extends string>(value: unknown, values: readonly T[], otherwise: T): T {
  return values.find((each) => each === value) ?? otherwise;
}

function language(value: unknown): string | null {
  try {
    return typeof value === 'string' ? (Intl.getCanonicalLocales(value)[0] ?? null) : null;
  } catch {
    return null;
  }
}

function evidence(value: unknown): Evidence {
  const from = object(value) ?? {};
  return {
    source: oneOf(from['source'], ['visible', 'json-ld', 'microdata', 'meta', 'url'], 'visible'),
    quote: text(from['quote'], LIMIT.paragraph) ?? '',
    locator: text(from['locator'], LIMIT.paragraph),
  };
}

function byline(value: unknown): Byline | null {
  const from = object(value);
  const name = text(from?.['name']);
  if (!from || !name) return null;
  const role = text(from['role']);
  const url = address(from['url']);
  return { name, ...(role ? { role } : {}), ...(url ? { url } : {}), evidence: evidence(from['evidence']) };
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/u;

function timestamp(value: unknown): Timestamp | null {
  const from = object(value);
  const iso = from?.['iso'];
  if (!from || typeof iso !== 'string' || !ISO.test(iso) || Number.isNaN(Date.parse(iso))) return null;
  return {
    iso,
    precision: oneOf(from['precision'], ['minute', 'second', 'day'], 'day'),
    text: text(from['text']),
    zone: text(from['zone']),
    offset:
      typeof from['offset'] === 'string' && /^[+-]\d\d:\d\d$/u.test(from['offset']) ? from['offset'] : null,
    zoneSource:
      from['zoneSource'] === null
        ? null
        : oneOf<'printed' | 'declared' | 'inferred'>(
            from['zoneSource'],
            ['printed', 'declared', 'inferred'],
            'declared',
          ),
    evidence: evidence(from['evidence']),
  };
}

function agency(value: unknown): AgencyCredit | null {
  const from = object(value);
  const name = text(from?.['name']);
  if (!from || !name) return null;
  return {
    name,
    role: oneOf(from['role'], ['text', 'part', 'contribution'], 'text'),
    where: oneOf(
      from['where'],
      ['byline', 'dateline', 'endnote', 'credit-line', 'body', 'metadata'],
      'metadata',
    ),
    text: text(from['text']) ?? name,
    evidence: evidence(from['evidence']),
  };
}

const NOTE_KINDS = [
  'agency-credit',
  'contribution',
  'editors-note',
  'correction',
  'clarification',
  'update',
  'republication',
  'translation',
  'disclosure',
  'ai-disclosure',
  'opinion',
] as const;

function note(value: unknown): EditorialNote | null {
  const from = object(value);
  const words = text(from?.['text'], LIMIT.paragraph);
  return from && words
    ? {
        kind: oneOf(from['kind'], NOTE_KINDS, 'editors-note'),
        text: words,
        evidence: evidence(from['evidence']),
      }
    : null;
}

function image(value: unknown): Image | null {
  const from = object(value);
  const url = address(from?.['url']);
  return from && url
    ? {
        url,
        alt: text(from['alt']),
        caption: text(from['caption'], LIMIT.paragraph),
        credit: text(from['credit']),
      }
    : null;
}

function storyList(value: unknown): StoryList | null {
  const from = object(value);
  if (!from) return null;
  const stories = items(from['stories'], LIMIT.list, listed);
  if (stories.length === 0) return null;
  return {
    heading: text(from['heading']),
    stories,
    evidence: from['evidence'] ? evidence(from['evidence']) : null,
  };
}

function listed(value: unknown): ListedStory | null {
  const from = object(value);
  const title = text(from?.['title']);
  if (!from || !title) return null;
  const section = text(from['section']);
  return {
    rank: typeof from['rank'] === 'number' ? Math.trunc(from['rank']) : 0,
    title,
    url: address(from['url']),
    ...(section ? { section } : {}),
  };
}

function feed(value: unknown): FeedLink | null {
  const from = object(value);
  const url = address(from?.['url']);
  return from && url ? { title: text(from['title']), url } : null;
}

function block(value: unknown): Block | null {
  const from = object(value);
  const words = text(from?.['text'], LIMIT.paragraph);
  switch (from?.['type']) {
    case 'paragraph': {
      if (!words) return null;
      const links =
        words === from['text'] ? items(from['links'], LIMIT.list, (each) => link(each, words.length)) : [];
      return { type: 'paragraph', text: words, ...(links.length > 0 ? { links } : {}) };
    }
    case 'subhead': {
      const level = [2, 3, 4, 5, 6].find((each) => each === from['level']) ?? 2;
      return words ? { type: 'subhead', text: words, level: level as 2 | 3 | 4 | 5 | 6 } : null;
    }
    case 'quote':
      return words ? { type: 'quote', text: words } : null;
    case 'list': {
      const list = items(from['items'], LIMIT.blocks, (each) => text(each, LIMIT.paragraph));
      return list.length > 0 ? { type: 'list', ordered: from['ordered'] === true, items: list } : null;
    }
    case 'table': {
      const rows = items(from['rows'], LIMIT.blocks, (row) => items(row, LIMIT.list, (each) => text(each)));
      return rows.length > 0 ? { type: 'table', rows } : null;
    }
    case 'image': {
      const picture = image(from['image']);
      return picture ? { type: 'image', image: picture } : null;
    }
    case 'embed': {
      const url = address(from['url']);
      return url ? { type: 'embed', url, text: words ?? new URL(url).hostname } : null;
    }
    default:
      return null;
  }
}

function link(value: unknown, length: number): { start: number; end: number; url: string } | null {
  const from = object(value);
  const url = address(from?.['url']);
  const [start, end] = [from?.['start'], from?.['end']];
  if (!url || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  return (start as number) >= 0 && (end as number) > (start as number) && (end as number) <= length
    ? { start: start as number, end: end as number, url }
    : null;
}
