import type { Evidence } from '@/lib/article';
import { metaEvidence, nodeEvidence } from '../evidence';
import type { Headline } from '../headline';
import type { PageReading } from '../reading/types';
import type { DataValue, PlacedNode } from '../structured/types';
import { instantMinutes, isMidnight, isSane, wallMinutes } from './clock';
import { type DateHints, findDates } from './parse';
import type { Clock } from './types';

export interface DeclaredTime {
  clock: Clock;
  is: 'published' | 'updated';
  evidence: Evidence;
  /** 0 is believed most. */
  rank: number;
}

const DAY = 1440;

const META_PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article:publish_date',
  'published_time',
  'release_date',
  'last-published',
  'dc.created',
  'created',
  'vr:published_time',
  'weibo:article:create_at',
  'bt:pubdate',
  'citation_publication_date',
  'citation_date',
  'displaydate',
  'og:pubdate',
  'published',
];
const META_UPDATED = [
  'article:modified_time',
  'article:modified',
  'og:modified_time',
  'og:updated_time',
  'article:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revision_date',
  'article.updated',
  'lastmodified',
  'bt:moddate',
  'modified',
  'dc.modified',
  'weibo:article:update_at',
];

/** Every time that the page declares for this story, most believable first. */
export function declaredTimes(page: PageReading, hints: DateHints, headline: Headline): DeclaredTime[] {
  const found: DeclaredTime[] = [];
  const add = (
    value: DataValue | undefined,
    is: DeclaredTime['is'],
    evidence: (quote: string) => Evidence,
    rank: number,
  ): void => {
    const words = Array.isArray(value) ? value[0] : value;
    if (typeof words !== 'string' && typeof words !== 'number') return;
    const clock = parseDeclared(String(words), hints);
    if (clock) found.push({ clock, is, evidence: evidence(String(words)), rank });
  };
  const { article, nodes, metas } = page.structured;
  const fromNode = (node: PlacedNode, rank: number): void => {
    add(node.node['datePublished'], 'published', (quote) => nodeEvidence(node, 'datePublished', quote), rank);
    add(node.node['dateModified'], 'updated', (quote) => nodeEvidence(node, 'dateModified', quote), rank);
    if (!node.node['datePublished'])
      add(
        node.node['dateCreated'],
        'published',
        (quote) => nodeEvidence(node, 'dateCreated', quote),
        rank + 2,
      );
  };
  // Microdata that lies round another headline is a teaser's.
  const own = !article?.element || !headline.line || article.element.contains(headline.line.box.element);
  if (article && own) fromNode(article, article.source === 'json-ld' ? 0 : 1.5);
  for (const node of nodes) if (node !== article && node.types.includes('WebPage')) fromNode(node, 2);
  for (const [at, name] of META_PUBLISHED.entries())
    for (const meta of metas)
      if (meta.name === name)
        add(meta.content, 'published', (quote) => metaEvidence(name, quote), 1 + at / 20);
  for (const [at, name] of META_UPDATED.entries())
    for (const meta of metas)
      if (meta.name === name) add(meta.content, 'updated', (quote) => metaEvidence(name, quote), 1 + at / 20);
  // Names that no list holds, by what they are made of; a system's own times are many, and the earliest is the story's.
  for (const meta of metas) {
    if (
      META_PUBLISHED.includes(meta.name) ||
      META_UPDATED.includes(meta.name) ||
      /expir|event|valid|until|image/u.test(meta.name)
    )
      continue;
    if (
      /publi.*(?:date|time)|(?:date|time).*publi|pub[-_.]?date|(?:post|article|content|release|issue)[-_.]?date/u.test(
        meta.name,
      )
    )
      add(meta.content, 'published', (quote) => metaEvidence(meta.name, quote), 3);
    else if (/(?:modif|updat|revis).*(?:date|time)|(?:date|time).*(?:modif|updat|revis)/u.test(meta.name))
      add(meta.content, 'updated', (quote) => metaEvidence(meta.name, quote), 3);
  }
  return demoted(found.toSorted((a, b) => a.rank - b.rank || wallMinutes(a.clock) - wallMinutes(b.clock)));
}

/**
 * A time of publication that is the last change's is none where the page declares an earlier one too:
 * some systems stamp each change as `datePublished`.
 */
function demoted(times: DeclaredTime[]): DeclaredTime[] {
  const changes = times.filter((each) => each.is === 'updated' && each.clock.hour !== null);
  const late = (each: DeclaredTime): boolean =>
    each.is === 'published' &&
    each.clock.hour !== null &&
    changes.some((change) => Math.abs(instantMinutes(each.clock) - instantMinutes(change.clock)) <= 2) &&
    times.some(
      (other) =>
        other.is === 'published' &&
        other.clock.hour !== null &&
        !isMidnight(other.clock) &&
        // Without zones hours may be all that differs.
        instantMinutes(each.clock) - instantMinutes(other.clock) >
          (other.clock.offset !== null && each.clock.offset !== null ? 2 : DAY),
    );
  return [...times.filter((each) => !late(each)), ...times.filter(late)];
}

/** Parses a declared value: ISO 8601 in its many spellings, RFC 2822, epoch seconds or milliseconds, or printed words. */
export function parseDeclared(value: string, hints: DateHints): Clock | null {
  const text = value.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(z)?)?$/iu.exec(text);
  if (compact) {
    const clock: Clock = {
      year: Number(compact[1]),
      month: Number(compact[2]),
      day: Number(compact[3]),
      hour: compact[4] ? Number(compact[4]) : null,
      minute: Number(compact[5] ?? 0),
      second: null,
      offset: compact[7] ? 0 : null,
      zone: null,
    };
    if (isSane(clock, hints.now)) return clock;
  }
  if (/^\d{10}(?:\d{3})?$/u.test(text))
    return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1), hints.now);
  // `Date.toString()` of Java: Fri Apr 28 19:20:36 CEST 2023.
  const java = /^[a-z]{3} ([a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d) ([a-z]{1,5}) (\d{4})$/iu.exec(text);
  if (java)
    return (
      findDates(`${java[1]}, ${java[4]} ${java[2]} ${java[3]}`, { ...hints, lang: 'en' })[0]?.clock ?? null
    );
  if (
    /^[a-z]{3},? \d{1,2} [a-z]{3} \d{4} \d/iu.test(text) ||
    /^[a-z]{3} [a-z]{3} \d{1,2} \d\d:/iu.test(text)
  ) {
    const instant = Date.parse(text);
    if (!Number.isNaN(instant)) return fromEpoch(instant, hints.now);
  }
  return findDates(text.slice(0, 200), hints)[0]?.clock ?? null;
}

function fromEpoch(instant: number, now: Date): Clock | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const clock: Clock = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
    zone: null,
  };
  return isSane(clock, now) ? clock : null;
}
