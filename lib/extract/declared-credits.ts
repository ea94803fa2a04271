import type { Evidence } from '@/lib/article';
import { declaredEvidence, nodeEvidence } from './evidence';
import type { PageReading } from './reading';
import { textOf } from './structured';
import type { DataValue } from './structured/types';

/** A declared value that can name an agency, or is a correction. */
export interface DeclaredSource {
  text: string;
  evidence: Evidence;
}

const METAS =
  /^(?:source|news_source|dc\.source|article:source|agency|article:agency|dcterms\.source|copyright|dc\.rights|dcterms\.rightsholder|original-source|syndication-source|author|article:author|parsely-author|sailthru\.author|dc\.creator|byl|byline|publisher_source|provider|article:provider|credit|wire|news_agency|cxenseparse:author)$/u;
const PROPERTIES = [
  'author',
  'creator',
  'sourceOrganization',
  'creditText',
  'provider',
  'publisher',
  'copyrightHolder',
  'copyrightNotice',
  'isBasedOn',
  'contributor',
];
const LONGEST = 90;
const MOST_VALUES = 12;

/** The short values of metas and of the story's node that can name an agency, in the page's order. */
export function declaredSources(page: PageReading): DeclaredSource[] {
  const found: DeclaredSource[] = [];
  const { article, metas } = page.structured;
  for (const { name, content } of metas)
    if (METAS.test(name) && content.length < LONGEST && !/^https?:/u.test(content))
      found.push({ text: content, evidence: declaredEvidence('meta', `meta[${name}]`, content) });
  if (!article) return found;
  for (const name of PROPERTIES)
    for (const each of listOf(article.node[name]).slice(0, MOST_VALUES)) {
      const text = textOf(each);
      if (text && text.length < LONGEST && !/^https?:/u.test(text))
        found.push({ text, evidence: nodeEvidence(article, name, text) });
    }
  return found;
}

/** Corrections that the page declares (https://schema.org/correction). */
export function declaredCorrections(page: PageReading): DeclaredSource[] {
  const found: DeclaredSource[] = [];
  for (const node of page.structured.nodes) {
    const value = node.types.includes('CorrectionComment')
      ? (node.node['text'] ?? node.node['description'])
      : node === page.structured.article
        ? node.node['correction']
        : undefined;
    for (const each of listOf(value)) {
      const text = wordsOf(each);
      if (!text || text.length < 12 || /^https?:/u.test(text)) continue;
      found.push({ text, evidence: nodeEvidence(node, 'correction', text) });
    }
  }
  return found;
}

function wordsOf(value: DataValue | undefined): string | null {
  if (typeof value === 'string') return textOf(value);
  if (value && typeof value === 'object' && !Array.isArray(value))
    return textOf(value['text'] ?? value['description'] ?? null);
  return null;
}

function listOf(value: DataValue | undefined): (DataValue | undefined)[] {
  return Array.isArray(value) ? value : [value];
}
