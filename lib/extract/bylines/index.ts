import type { Byline } from '@/lib/article';
import { findAgencies } from '../credits/agencies';
import { nodeEvidence, metaEvidence, visibleEvidence } from '../evidence';
import type { Headline } from '../headline';
import { type Line, type PageReading, Zone } from '../reading/types';
import { absolute, textOf } from '../structured';
import type { DataValue, PlacedNode } from '../structured/types';
import { decodeEntities, fold } from '../text';
import { BY, isName, parseByline, sameName } from './names';

/** The bylines, and the lines that they stand in (credits are read from these too). */
export interface Bylines {
  bylines: Byline[];
  lines: Line[];
}

const NAMED =
  /(?:^|[^a-z])(?:by-?line|authors?|auteurs?|autor(?:es|in|en)?|autore|writer|reporter|journalist|redakteur|contributors?|credit-?name|signature|firma|postedby|posted-by|article-author|meta-author)(?=[^a-z]|$)/u;
const NOT_NAMED =
  /(?:^|[^a-z])(?:bio|biography|description|about|image|avatar|photo|twitter|social|follow|title|email|date|time|comment|role|position|job)(?=[^a-z]|$)/u;
const AWAY = Zone.nav | Zone.footer | Zone.comments | Zone.consent | Zone.caption | Zone.offer;
const BEFORE = 6;
const AFTER = 24;
const MOST = 12;

/**
 * Reads who wrote the story: what is printed in the byline, supported by what is declared. A publisher given as its
 * own author is not believed; photographers are no authors.
 */
export function readBylines(page: PageReading, headline: Headline, siteName: string | null): Bylines {
  const declared = declaredAuthors(page, siteName);
  const printed = printedBylines(page, headline, declared, siteName);
  const bylines: Byline[] = [];
  const add = (byline: Byline): void => {
    if (bylines.length < MOST && !bylines.some((known) => sameName(known.name, byline.name)))
      bylines.push(byline);
  };
  for (const each of printed.bylines) add(each);
  // Declared names complete a byline that the page prints in part or not at all.
  if (
    printed.bylines.length === 0 ||
    printed.bylines.every((each) => declared.some((one) => sameName(one.name, each.name)))
  )
    for (const each of declared) add(each);
  return { bylines, lines: printed.lines };
}

/** The authors that JSON-LD, microdata and metas declare. */
function declaredAuthors(page: PageReading, siteName: string | null): Byline[] {
  const found: Byline[] = [];
  const add = (
    name: string | null,
    url: string | null,
    evidence: (quote: string) => Byline['evidence'],
  ): void => {
    if (!name) return;
    for (const each of parseByline(decodeEntities(name)).names) {
      if (isPublisher(each.name, siteName, page) || found.some((known) => sameName(known.name, each.name)))
        continue;
      found.push({
        name: each.name,
        ...(each.role ? { role: each.role } : {}),
        ...(url ? { url } : {}),
        evidence: evidence(name),
      });
    }
  };
  const { article, metas } = page.structured;
  if (article) addNode(article, add, page.base);
  if (found.length === 0)
    for (const meta of metas)
      if (
        /^(?:author|article:author|article:author_name|parsely-author|sailthru\.author|dc\.creator|byl|byline|twitter:data1|citation_author|cxenseparse:author|creator)$/u.test(
          meta.name,
        ) &&
        !/^https?:/u.test(meta.content)
      )
        if (
          meta.name !== 'twitter:data1' ||
          metas.some(
            (label) =>
              label.name === 'twitter:label1' && /written|author|von|par|por|di/iu.test(label.content),
          )
        )
          add(meta.content, null, (quote) => metaEvidence(meta.name, quote));
  return found;
}

function addNode(
  article: PlacedNode,
  add: (name: string | null, url: string | null, evidence: (quote: string) => Byline['evidence']) => void,
  base: string,
): void {
  const value = article.node['author'] ?? article.node['creator'];
  const list: (DataValue | undefined)[] = Array.isArray(value) ? value : [value];
  for (const each of list) {
    if (each && typeof each === 'object' && !Array.isArray(each)) {
      const type = textOf(each['@type']) ?? '';
      if (/Organization|NewsMedia/u.test(type) && !each['name']) continue;
      const inner = each['name'];
      const names: (DataValue | undefined)[] = Array.isArray(inner) ? inner : [inner];
      for (const name of names)
        add(textOf(name), absolute(textOf(each['url']), base), (quote) =>
          nodeEvidence(article, 'author', quote),
        );
    } else add(textOf(each), null, (quote) => nodeEvidence(article, 'author', quote));
  }
}

function isPublisher(name: string, siteName: string | null, page: PageReading): boolean {
  const bare = fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const host = page.host.replace(/^www\./u, '');
  if (fold(name) === host || host.split('.')[0] === bare) return true;
  if (siteName && bare === fold(siteName).replaceAll(/[^\p{L}\p{N}]/gu, '')) return true;
  return /\.(?:com|org|net|de|fr|co|in|it|es|nl|uk|ch|at)$/u.test(fold(name));
}

function printedBylines(
  page: PageReading,
  headline: Headline,
  declared: Byline[],
  siteName: string | null,
): Bylines {
  const origin = headline.line?.index ?? 0;
  const found: Byline[] = [];
  const lines: Line[] = [];
  let slotEnd = -1;
  for (let at = Math.max(0, origin - BEFORE); at < Math.min(page.lines.length, origin + AFTER); at += 1) {
    const line = page.lines[at];
    if (!line || line === headline.line || line.hidden || line.zone & AWAY || line.text.length > 240)
      continue;
    if (slotEnd >= 0 && at > slotEnd + 6) break;
    const said = scoreOf(line, declared) + (leadsDate(line) && at > origin && at - origin <= 5 ? 0.7 : 0);
    if (said < 1) continue;
    const parsed = namesOf(line, declared);
    const names = parsed.filter(
      (each) => !isPublisher(each.name, siteName, page) || (declared.length === 0 && BY.test(line.text)),
    );
    if (names.length === 0 && findAgencies(line.text).length === 0) continue;
    lines.push(line);
    slotEnd = at;
    for (const each of names) {
      const start = line.text.indexOf(each.name);
      const link = line.links.find((one) => line.text.slice(one.start, one.end).includes(each.name));
      const url = absolute(link?.element.getAttribute('href') ?? null, page.base);
      if (found.some((known) => sameName(known.name, each.name))) continue;
      found.push({
        name: each.name,
        ...(each.role ? { role: each.role } : {}),
        ...(url ? { url } : {}),
        evidence:
          start < 0
            ? visibleEvidence(page, line)
            : visibleEvidence(page, line, start, start + each.name.length),
      });
    }
  }
  return { bylines: found, lines };
}

function namesOf(line: Line, declared: Byline[]): { name: string; role: string | null }[] {
  // Links by rel or address are names each by itself, however they are joined.
  const linked = line.links.filter((link) =>
    /author|autor|auteur|profil|people|person|journalist|by\//iu.test(
      `${link.element.getAttribute('rel') ?? ''} ${link.element.getAttribute('href') ?? ''}`,
    ),
  );
  const names = linked
    .map((link) => line.text.slice(link.start, link.end).trim().replace(BY, ''))
    .filter((name) => isName(name) && findAgencies(name).length === 0);
  if (names.length > 0) return names.flatMap((name) => parseByline(name).names);
  const known = declared.filter((each) => fold(line.text).includes(fold(each.name)));
  if (known.length > 0) return known.map((each) => ({ name: each.name, role: null }));
  return parseByline(line.text).names;
}

/** `Name | 12 March 2026`: a name, a separator, and a date. */
function leadsDate(line: Line): boolean {
  const match = /^([^|·•–—]{4,60}?)\s?[|·•–—]\s.*\d/u.exec(line.text);
  return (
    match?.[1] !== undefined &&
    line.text.length < 160 &&
    /\s/u.test(match[1].trim()) &&
    isName(match[1].trim())
  );
}

function scoreOf(line: Line, declared: Byline[]): number {
  const { text } = line;
  let score = 0;
  const names = `${line.box.names} ${line.box.parent?.names ?? ''}`;
  if (NAMED.test(names) && !NOT_NAMED.test(line.box.names)) score += 0.7;
  if (
    line.box.element.getAttribute('rel') === 'author' ||
    line.links.some((link) => /author/u.test(link.element.getAttribute('rel') ?? ''))
  )
    score += 0.7;
  if (BY.test(text) && text.length < 120) score += 0.8;
  if (declared.some((each) => fold(text).includes(fold(each.name))) && text.length < 140) score += 0.8;
  if (
    line.links.some((link) =>
      /\/(?:authors?|autor(?:en|es)?|auteurs?|people|profiles?|by|journalists?|redaktion|staff|reporter)\//iu.test(
        link.element.getAttribute('href') ?? '',
      ),
    )
  )
    score += 0.6;
  if (line.heading > 0) score -= 0.5;
  if (text.length > 120) score -= 0.5;
  if (/^(?:photo|foto|image|bild|picture|illustration|video|graphic|photograph)/iu.test(text)) score -= 2;
  if (line.zone & Zone.author && text.length > 60) score -= 1;
  return score;
}
