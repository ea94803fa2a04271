import type { ArticleContext } from '@/lib/article';
import { cleanContext, normalTag, normalTags, storyKey } from '@/lib/library';
import { versionWords } from '@/lib/library/save';
import { address, LIMIT, text } from '@/lib/library/clean-values';
import { readPublished, readTime } from './times';
import type { InDependencies, InItem, LeftField, RowProblem } from './types';

/** A story that passed the door, with all that is known of it before the database is asked. */
export interface CheckedItem {
  /** Keys under which it may be known already; the first is its own. */
  keys: [string, ...string[]];
  url: string;
  title: string | null;
  tags: string[];
  savedAt: string;
  standfirst: string | null;
  bylines: string[];
  published: string | null;
  lang: string | null;
  siteName: string | null;
  highlights: string[];
  context: ArticleContext | null;
  hash: string | null;
}

export type Checked = { item: CheckedItem; left: LeftField[] } | { problem: RowProblem };

const MOST_HIGHLIGHTS = 1000;

/** Passes one row through the library's own door, and says of every field that it left why. */
export async function checkItem(raw: InItem, deps: InDependencies, now: Date): Promise<Checked> {
  if (raw.url === null || raw.url === undefined || raw.url === '') return { problem: 'noAddress' };
  const url = address(raw.url);
  if (!url) return { problem: 'notWeb' };
  const left: LeftField[] = [...(raw.left ?? [])];
  const title = text(raw.title);
  if (typeof raw.title === 'string' && raw.title.length > LIMIT.line)
    left.push({ field: 'title', why: 'shortened' });
  const savedAt = readTime(raw.savedAt, now);
  if (raw.savedAt !== undefined && raw.savedAt !== null && raw.savedAt !== '' && !savedAt)
    left.push({ field: 'saved', why: 'unreadable' });
  const published = readPublished(raw.published);
  if (raw.published !== undefined && raw.published !== null && raw.published !== '' && !published)
    left.push({ field: 'published', why: 'unreadable' });
  const wished = (raw.tags ?? []).filter((tag) => tag !== '' && tag !== null && tag !== undefined);
  const tags = normalTags(wished);
  if (
    wished.some((tag) => normalTag(tag) === null) ||
    tags.length < new Set(wished.map((tag) => normalTag(tag)?.toLowerCase())).size
  )
    left.push({ field: 'tags', why: 'unreadable' });
  const highlights = (raw.highlights ?? [])
    .slice(0, MOST_HIGHLIGHTS)
    .flatMap((each) => text(each, LIMIT.paragraph, true) ?? []);
  const { context, noText } = readText(raw, url, title, deps);
  if (noText) left.push({ field: 'content', why: 'noText' });
  const keys = new Set([
    ...(context ? [storyKey(context.url, context.canonicalUrl)] : []),
    storyKey(url, null),
  ]);
  const [key = url, ...others] = keys;
  return {
    left,
    item: {
      keys: [key, ...others],
      url,
      title: title === url ? null : title,
      tags,
      savedAt: savedAt ?? now.toISOString(),
      standfirst: text(raw.standfirst, LIMIT.paragraph),
      bylines: (raw.bylines ?? []).slice(0, LIMIT.list).flatMap((each) => text(each) ?? []),
      published,
      lang: language(raw.lang),
      siteName: text(raw.siteName),
      highlights: [...new Set(highlights)],
      context,
      // The same words as saving hashes, so that a story that was saved here too gets no second version.
      hash: context ? await deps.hash(versionWords(context)) : null,
    },
  };
}

function readText(
  raw: InItem,
  url: string,
  title: string | null,
  deps: InDependencies,
): { context: ArticleContext | null; noText: boolean } {
  try {
    if (raw.context) return { context: cleanContext(raw.context), noText: false };
    if (raw.content === undefined || raw.content.trim() === '') return { context: null, noText: false };
    const read = deps.readPage?.(raw.content, { url, title, fragment: true }) ?? null;
    return { context: read && cleanContext(fill(read, raw)), noText: read === null };
  } catch {
    return { context: null, noText: true };
  }
}

/** What a service knew of a story and its text alone does not say. */
function fill(context: ArticleContext, raw: InItem): ArticleContext {
  const published = readPublished(raw.published);
  const evidence = (quote: string): ArticleContext['bylines'][number]['evidence'] => ({
    source: 'meta',
    quote,
    locator: 'import',
  });
  return {
    ...context,
    lang: context.lang ?? language(raw.lang),
    bylines:
      context.bylines.length > 0
        ? context.bylines
        : (raw.bylines ?? []).flatMap((each) => {
            const name = text(each);
            return name ? [{ name, evidence: evidence(name) }] : [];
          }),
    published:
      context.published ??
      (published === null
        ? null
        : {
            iso: published,
            precision: published.length === 10 ? 'day' : 'second',
            text: null,
            zone: null,
            offset: published.length === 10 ? null : published.slice(-6),
            zoneSource: published.length === 10 ? null : 'declared',
            evidence: evidence(published),
          }),
  };
}

function language(value: unknown): string | null {
  try {
    return typeof value === 'string' && value.length < 40
      ? (Intl.getCanonicalLocales(value)[0] ?? null)
      : null;
  } catch {
    return null;
  }
}
