import { parseLenient } from './lenient-json';
import { readMicrodata } from './microdata';
import type { DataNode, DataValue, Meta, PlacedNode, StructuredData } from './types';
import type { Declarations } from '../page/declarations';
import type { PageElement } from '../page/element';

export type { DataNode, DataValue, Meta, PlacedNode, StructuredData } from './types';

/** Schema.org's types of works that a news story can be (https://schema.org/NewsArticle and its neighbours). */
const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|ReportageNewsArticle|OpinionNewsArticle|AnalysisNewsArticle|LiveBlogPosting|BlogPosting|TechArticle|ScholarlyArticle|Report|AdvertiserContentArticle|SatiricalArticle|SocialMediaPosting|Review|ReviewNewsArticle|MedicalScholarlyArticle)$/u;

const MAX_NODES = 600;

/** Reads what the page declares: JSON-LD (however nested or broken), microdata, metas, the canonical address. */
export function readStructured(declarations: Declarations, url: string, base: string): StructuredData {
  const nodes: PlacedNode[] = [];
  let index = 0;
  for (const script of declarations.scripts) {
    if (!/ld\+json/iu.test(script.getAttribute('type') ?? '')) continue;
    const value = parseLenient(script.textContent);
    if (value !== undefined) collect(value, `json-ld/${index}`, nodes, 0);
    index += 1;
  }
  nodes.push(...readMicrodata(declarations.items));
  const metas = readMetas(declarations.metas);
  const canonical = absolute(
    declarations.links
      .find((link) => /(?:^|\s)canonical(?:\s|$)/iu.test(link.getAttribute('rel') ?? ''))
      ?.getAttribute('href') ?? null,
    base,
  );
  return {
    nodes,
    metas,
    article: chooseArticle(nodes, url, canonical),
    canonical,
    title: declarations.titles[0]?.textContent.trim() ?? null,
  };
}

function collect(value: unknown, path: string, nodes: PlacedNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 8 || nodes.length > MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) collect(each, `${path}/${at}`, nodes, depth + 1);
    return;
  }
  const node = value as DataNode;
  if (node['@type'] !== undefined)
    nodes.push({ source: 'json-ld', path, types: typesOf(node['@type']), node });
  for (const [name, inner] of Object.entries(node)) {
    if (typeof inner === 'object' && name !== '@context') collect(inner, `${path}/${name}`, nodes, depth + 1);
  }
}

function typesOf(value: DataValue | undefined): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string').map((each) => each.replace(/^.*[/#:]/u, ''));
}

/** Whether a node describes a story. */
export function isArticleNode(node: PlacedNode): boolean {
  return node.types.some((type) => ARTICLE_TYPE.test(type));
}

/** Of several stories on one page (teasers are marked up too) the one that speaks of this page and says most. */
function chooseArticle(nodes: PlacedNode[], url: string, canonical: string | null): PlacedNode | null {
  let best: PlacedNode | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    if (!isArticleNode(node)) continue;
    const own = ['url', '@id', 'mainEntityOfPage'].some((name) => {
      const said = idOf(node.node[name]);
      return said !== null && (samePage(said, url) || (canonical !== null && samePage(said, canonical)));
    });
    let score = own ? 10 : 0;
    score -= node.path.split('/').length;
    if (node.source === 'microdata') score -= 4;
    for (const name of ['datePublished', 'author', 'headline', 'articleBody', 'publisher', 'dateModified'])
      if (node.node[name]) score += 1;
    if (
      /\/(?:itemListElement|hasPart|mentions|citation|relatedLink|isBasedOn|comment|review)\b/u.test(
        node.path,
      )
    )
      score -= 8;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

function idOf(value: DataValue | undefined): string | null {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object' && !Array.isArray(value)) return idOf(value['@id'] ?? value['url']);
  return null;
}

function samePage(one: string, other: string): boolean {
  const bare = (each: string): string => each.replace(/^https?:\/\/(?:www\.)?|[#?].*$|\/$/gu, '');
  return bare(one) === bare(other);
}

function readMetas(elements: readonly PageElement[]): Meta[] {
  const metas: Meta[] = [];
  for (const element of elements) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content) metas.push({ name: name.toLowerCase(), content });
  }
  return metas;
}

/** The first meta of one of these names (lower-case), in the order of the names; null when none. */
export function metaOf(data: StructuredData, ...names: string[]): Meta | null {
  for (const name of names) {
    const found = data.metas.find((meta) => meta.name === name);
    if (found) return found;
  }
  return null;
}

/** A value's plain text: the string itself, or a node's name; null for anything else. */
export function textOf(value: DataValue | undefined): string | null {
  if (typeof value === 'string') return value.replaceAll(/\s+/gu, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (value && typeof value === 'object')
    return textOf(value['@value'] ?? value['name'] ?? value['@id'] ?? null);
  return null;
}

/** An absolute http(s) address, or null. */
export function absolute(address: string | null, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
