import { type Citation, citationOf } from './citation';
import { dayParts } from './times';
import type { OutWriter } from './types';

/** One item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json). */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  [field: string]: unknown;
}

/** A citation as CSL-JSON; the days are the outlet's own, the day of access is the reader's. */
export function cslItem(citation: Citation): CslItem {
  const { published, modified, authors, version } = citation;
  return {
    id: citation.key,
    type: 'article-newspaper',
    title: citation.title,
    'container-title': citation.outlet,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(published ? { issued: { 'date-parts': [dayParts(published)] } } : {}),
    accessed: { 'date-parts': [dayParts(citation.accessed)] },
    URL: citation.url,
    ...(citation.lang ? { language: citation.lang } : {}),
    ...(citation.kind ? { genre: citation.kind } : {}),
    ...(citation.abstract ? { abstract: citation.abstract } : {}),
    ...(citation.tags.length > 0 ? { keyword: citation.tags.join(', ') } : {}),
    note: citation.note,
    // The schema's own place for what it has no field for, so that nothing has to be read out of the note.
    custom: {
      published,
      modified,
      accessed: citation.accessed,
      agencies: citation.agencies,
      ...(version ? { version: version.number, versions: version.of, sha256: version.hash } : {}),
    },
  };
}

/** Stories as CSL-JSON, which Zotero, pandoc and others read. */
export const writeCsl: OutWriter = async (stories, deps) => {
  const parts: string[] = ['['];
  let count = 0;
  for await (const saved of stories) {
    parts.push(`${count > 0 ? ',' : ''}\n${JSON.stringify(cslItem(citationOf(saved, deps)), null, 1)}`);
    count += 1;
  }
  parts.push('\n]\n');
  return { type: 'application/vnd.citationstyles.csl+json', parts, stories: count };
};
