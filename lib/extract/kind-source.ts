import type { KindSource } from './kind';
import type { PageReading } from './reading/types';
import { metaOf } from './structured';

/** Takes what tells a page's sort out of the page. */
export function readKindSource({ structured }: PageReading): KindSource {
  const section = structured.article?.node['articleSection'];
  const sections = [
    metaOf(structured, 'article:section', 'section', 'og:section')?.content,
    ...(Array.isArray(section) ? section : [section]),
  ];
  return {
    types: structured.article?.types ?? [],
    sections: sections.filter((each) => typeof each === 'string'),
  };
}
