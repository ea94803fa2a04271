import type {
  AgencyCredit,
  ArticleContext,
  Byline,
  EditorialNote,
  Evidence,
  FeedLink,
  ListedStory,
  PolicyKind,
  PolicyLink,
  StoryList,
  Timestamp,
} from '@/lib/article';
import type { LinkRequest, SaveRequest } from '@/lib/messages/protocol';
import { block } from './clean-blocks';
import { address, image, instant, items, LIMIT, object, oneOf, text } from './clean-values';
import { AROUND } from './passages/clean';
import { normalTags } from './tag-names';

/**
 * The one door for what comes from a page, a message or a file. Everything behind it has the types that it claims, only
 * http(s) addresses, no control or direction-override characters, and bounded lengths. The body is blocks of plain
 * words, never HTML, so nothing else is needed to show it safely.
 */

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
  const policies = items(from['policies'], LIMIT.list, policy);
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
    ...(policies.length > 0 ? { policies } : {}),
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
  const around = object(from['around']);
  return {
    captureId,
    context: cleanContext(from['context']),
    capturedAt,
    source: oneOf(from['source'], ['popup', 'command', 'menu-page', 'menu-link', 'menu-selection'], 'popup'),
    ...(selection ? { selection } : {}),
    ...(selection && around
      ? {
          around: {
            prefix: text(around['prefix'], AROUND) ?? '',
            suffix: text(around['suffix'], AROUND) ?? '',
          },
        }
      : {}),
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

const POLICIES: PolicyKind[] = [
  'corrections',
  'ethics',
  'ownership',
  'principles',
  'fact-checking',
  'sources',
  'diversity',
  'feedback',
  'mission',
  'masthead',
  'ai',
  'jti',
];

function policy(value: unknown): PolicyLink | null {
  const from = object(value);
  const url = address(from?.['url']);
  const kind = POLICIES.find((each) => each === from?.['kind']);
  return from && url && kind
    ? { kind, url, title: text(from['title']), evidence: evidence(from['evidence']) }
    : null;
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
