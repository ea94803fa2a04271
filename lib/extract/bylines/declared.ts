import type { Byline } from '@/lib/article';
import { findAgencies } from '../credits/agencies';
import { metaEvidence, nodeEvidence } from '../evidence';
import type { PageReading } from '../reading/types';
import { absolute, textOf } from '../structured';
import type { DataNode, DataValue, PlacedNode } from '../structured/types';
import { decodeEntities, fold, wordsOf } from '../text';
import { isDesk, isHandle, isPerson, sameName } from './names';
import { type ParsedName, parseByline } from './parse';
import { roleStart } from './words';
import { globalPattern, pattern } from '../pattern';

/** The metas that name authors, most believable first: of the first that names one, all of its kind are read. */
const METAS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'citation_author',
  'cxenseparse:author',
  'creator',
  'twitter:data1',
];
const COMPANY = pattern(
  String.raw`(?<![\p{L}])(?:gmbh|inc\.?|ltd\.?|llc|plc|corp\.?|s\.a\.|s\.p\.a\.|s\.r\.l\.|ag|a/s|verlag|verlagsgesellschaft|publishing|publications|株式会社)(?![\p{L}])`,
  'i',
);
const HOST = /^www\.|\.(?:com|org|net|info|de|fr|co|in|it|es|nl|uk|ch|at|tv|io|is|se|no|dk|pl)$/iu;

/** A longer one is no list of names. */
const LONGEST = 600;

type Add = (name: string | null, url: string | null, evidence: (quote: string) => Byline['evidence']) => void;

/** A declared author; an account's name is believed only where the page prints it. */
export interface DeclaredAuthor extends Byline {
  handle: boolean;
  agency: boolean;
}

/** The authors that JSON-LD, microdata and metas declare; a publisher that stands for its own author is left out. */
export function declaredAuthors(page: PageReading, houses: Houses): DeclaredAuthor[] {
  const found: DeclaredAuthor[] = [];
  const add: Add = (name, url, evidence) => {
    if (!name || name.length > LONGEST || /^https?:/u.test(name)) return;
    const plain = decodeEntities(name).replaceAll(/\s+/gu, ' ').trim();
    // "Roe, Ada"; "Newsdesk, Dhaka" and two people look the same.
    const turned = plain.replace(pattern`^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+)$`, '$2 $1');
    const isTurned =
      turned !== plain &&
      !isDesk(plain) &&
      !/(?:desk|room|redaktion|redactie)(?=,|$)/iu.test(plain) &&
      roleStart(plain) < 0 &&
      !page.lines.some(({ text }) => text.includes(plain));
    const parsed = parseByline(isTurned && findAgencies(plain).length === 0 ? turned : plain, {
      lang: page.lang,
    });
    const names: ParsedName[] =
      parsed.length > 0
        ? parsed
        : pattern`^[\p{L}\p{M}.\d_ -]{3,40}$`.test(plain) && !/\d{3}/u.test(plain)
          ? [{ name: plain, role: null, lead: false, agency: false }]
          : [];
    for (const each of names) {
      if (isHouse(each.name, houses) || found.some((known) => sameName(known.name, each.name))) continue;
      found.push({
        name: each.name,
        ...(each.role ? { role: each.role } : {}),
        ...(url ? { url } : {}),
        evidence: evidence(name),
        handle: isHandle(each.name),
        agency: each.agency ?? false,
      });
    }
  };
  const { article, metas, nodes } = page.structured;
  const webPage = nodes.find((node) => node.types.includes('WebPage') && node.node['author'] !== undefined);
  for (const node of [article, webPage]) if (node && found.length === 0) addNode(node, add, page);
  for (const name of METAS) {
    if (found.some((each) => !each.handle)) break;
    if (name === 'twitter:data1' && !labelled(page)) continue;
    for (const meta of metas)
      if (meta.name === name) add(meta.content, null, (quote) => metaEvidence(name, quote));
  }
  return found.some((each) => !each.handle) ? found.filter((each) => !each.handle) : found;
}

/** Whether `twitter:label1` calls its value the author's. */
function labelled(page: PageReading): boolean {
  return page.structured.metas.some(
    (meta) =>
      meta.name === 'twitter:label1' &&
      /writ|author|autor|auteur|geschr|verfasst|escri|écrit|scritt|skre|skriv/iu.test(meta.content),
  );
}

function addNode(article: PlacedNode, add: Add, page: PageReading): void {
  const value = article.node['author'] ?? article.node['creator'];
  const list: (DataValue | undefined)[] = Array.isArray(value) ? value : [value];
  for (const each of list) {
    if (each && typeof each === 'object' && !Array.isArray(each)) {
      const node = named(each, page);
      const inner = node['name'];
      const names: (DataValue | undefined)[] = Array.isArray(inner) ? inner : [inner];
      for (const name of names)
        add(textOf(name), absolute(textOf(node['url']), page.base), (quote) =>
          nodeEvidence(article, 'author', quote),
        );
    } else add(textOf(each), null, (quote) => nodeEvidence(article, 'author', quote));
  }
}

/** A node that only points to another (`{"@id": …}`), or gives an account's name where the other gives a person's. */
function named(node: DataNode, page: PageReading): DataNode {
  const id = node['@id'];
  const own = textOf(node['name']);
  if (typeof id !== 'string' || (own !== null && !isHandle(own))) return node;
  const other = page.structured.nodes.find((each) => each.node['@id'] === id && each.node['name']);
  return other ? other.node : node;
}

/** The names by which a page calls its own house. */
export interface Houses {
  /** Bare names of the site, its publisher and its organisations. */
  names: Set<string>;
  /** The telling part of the host (`harbourledger`). */
  stem: string;
  /** The words of all the names. */
  words: Set<string>;
}

/** Collects what the page calls its own house: site, host, publisher. */
export function housesOf(page: PageReading, siteName: string | null): Houses {
  const { article, nodes, metas } = page.structured;
  const host = page.host.replace(/^www\./u, '');
  const found = [
    siteName,
    article ? textOf(article.node['publisher']) : null,
    ...metas
      .filter((meta) => /^(?:og:site_name|publisher|application-name|copyright)$/u.test(meta.name))
      .map((meta) => meta.content),
    ...nodes
      .filter((node) => node.types.some((type) => /Organization|WebSite/u.test(type)))
      .flatMap((node) => [textOf(node.node['name']), textOf(node.node['alternateName'])]),
  ].filter((name) => name !== null);
  const names = new Set(found.map((name) => bareHouse(decodeEntities(name))));
  names.add(bareHouse(host));
  names.delete('');
  return {
    names,
    stem: (host.split('.').at(-2) ?? '').replaceAll(globalPattern`[^\p{L}\p{N}]`, ''),
    words: new Set(found.flatMap((name) => wordsOf(name))),
  };
}

/** Whether a name is the house's own, or a company's: no author, unless the page prints it as one. */
export function isHouse(name: string, { names, stem, words }: Houses): boolean {
  const bare = bareHouse(name);
  if (names.has(bare) || COMPANY.test(name) || HOST.test(name.trim())) return true;
  if (bare !== stem) return false;
  // Ada Roe of adaroe.example, "Ada's Notebook", is a person.
  return !(isPerson(name) && words.has(wordsOf(name)[0] ?? ''));
}

function bareHouse(name: string): string {
  return fold(name)
    .replace(/^the\s/u, '')
    .replaceAll(globalPattern`[^\p{L}\p{N}]`, '');
}
