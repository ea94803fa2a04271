import { decodeHTML } from 'entities';
import { parseFeed as parse } from 'feedsmith';
import { address, instant, object, text, type Dictionary } from '@/lib/library/clean-values';
import type { FeedItem } from './types';

/** Entries that are kept of one feed, newest first as they stand there. */
const MOST = 200;
const LEAD = 400;

/** A feed as it was read. */
export interface ParsedFeed {
  title: string | null;
  items: Omit<FeedItem, 'seenAt'>[];
  /** Minutes that the feed itself asks to be left alone (RSS `ttl`); null when it does not say. */
  ttl: number | null;
}

/** Thrown where the words are no feed. */
export class NotAFeedError extends Error {
  override name = 'NotAFeedError';
}

/**
 * Reads RSS 0.9 to 2.0, RDF, Atom and JSON Feed. Values come out clean: plain words without markup, http(s) addresses
 * made absolute against `url`. Entries without a title or any words are left out. Throws {@link NotAFeedError}.
 */
export function parseFeed(body: string, url: string): ParsedFeed {
  let feed: Dictionary;
  try {
    feed = object(parse(body).feed) ?? {};
  } catch (error) {
    throw new NotAFeedError('This is no feed that can be read.', { cause: error });
  }
  const entries = feed['items'] ?? feed['entries'];
  const seen = new Set<string>();
  const items = (Array.isArray(entries) ? entries : []).slice(0, MOST).flatMap((each: unknown) => {
    const item = itemOf(object(each) ?? {}, url);
    if (!item || seen.has(item.id)) return [];
    seen.add(item.id);
    return [item];
  });
  const ttl = Number(feed['ttl']);
  return { title: plainWords(feed['title']), items, ttl: ttl > 0 ? ttl : null };
}

function itemOf(entry: Dictionary, base: string): Omit<FeedItem, 'seenAt'> | null {
  const lead =
    plainWords(entry['summary'] ?? entry['description'] ?? entry['content_text'], LEAD) ??
    plainWords(entry['content'] ?? entry['content_html'], LEAD) ??
    '';
  const title = plainWords(entry['title']) ?? (lead === '' ? null : lead.slice(0, 120));
  if (title === null) return null;
  const url = linkOf(entry, base);
  const own = text(valueOf(entry['guid'])) ?? text(entry['id']) ?? url ?? title;
  return { id: `${base} ${own}`, feedUrl: base, url, title, lead, published: timeOf(entry) };
}

function linkOf(entry: Dictionary, base: string): string | null {
  const links = Array.isArray(entry['links']) ? entry['links'].map(object) : [];
  const alternate = links.find((link) => (link?.['rel'] ?? 'alternate') === 'alternate');
  for (const given of [entry['link'], entry['url'], alternate?.['href'], entry['external_url']]) {
    if (typeof given !== 'string') continue;
    const found = URL.canParse(given.trim(), base) ? address(new URL(given.trim(), base).href) : null;
    if (found) return found;
  }
  return null;
}

function timeOf(entry: Dictionary): string | null {
  const dublin = object(entry['dc']);
  const dates: unknown = dublin?.['dates'];
  for (const given of [
    entry['pubDate'],
    entry['published'],
    entry['date_published'],
    Array.isArray(dates) ? dates[0] : dublin?.['date'],
    entry['updated'],
    entry['date_modified'],
  ]) {
    const time = typeof given === 'string' ? Date.parse(given) : Number.NaN;
    if (!Number.isNaN(time)) return instant(new Date(time).toISOString());
  }
  return null;
}

/** Atom and RSS wrap some values together with their type. */
function valueOf(value: unknown): unknown {
  return object(value)?.['value'] ?? value;
}

/** A feed's words without its markup; null when nothing is left. The result is shown as words, never as markup. */
export function plainWords(value: unknown, most = 300): string | null {
  const given = valueOf(value);
  if (typeof given !== 'string') return null;
  const bare = given
    .slice(0, 20_000)
    .replaceAll(/<(script|style)\b[^>]*>[^<]*(?:<\/\1>)?/giu, ' ')
    .replaceAll(/<[^<>]*>/gu, ' ');
  const words = text(decodeHTML(bare), 20_000);
  if (words === null || words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30))}…`;
}
