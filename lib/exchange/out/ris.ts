import { type Citation, citationOf } from './citation';
import { dayOf } from './times';
import type { OutWriter } from './types';

const nameOf = (author: Citation['authors'][number]): string =>
  'family' in author ? `${author.family}, ${author.given}` : author.literal;

/** A value on one line; RIS has no other way to end a value than the end of its line. */
const line = (tag: string, value: string | null): string => {
  const words = value
    ?.toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
  return words ? `${tag}  - ${words}\r\n` : '';
};

/** A newspaper article in RIS (type `NEWS`); dates as `YYYY/MM/DD`. */
export function risRecord(citation: Citation): string {
  const day = (iso: string): string => dayOf(iso).replaceAll('-', '/');
  return [
    'TY  - NEWS\r\n',
    line('ID', citation.key),
    line('TI', citation.title),
    ...citation.authors.map((author) => line('AU', nameOf(author))),
    line('T2', citation.outlet),
    line('PY', citation.published?.slice(0, 4) ?? null),
    line('DA', citation.published && day(citation.published)),
    line('Y2', day(citation.accessed)),
    line('UR', citation.url),
    line('LA', citation.lang),
    line('M3', citation.kind),
    line('AB', citation.abstract),
    ...citation.tags.map((tag) => line('KW', tag)),
    line('N1', citation.note),
    'ER  - \r\n',
  ].join('');
}

/** Stories as RIS, which all reference managers read. */
export const writeRis: OutWriter = async (stories, deps) => {
  const parts: string[] = [];
  for await (const saved of stories) parts.push(`${risRecord(citationOf(saved, deps))}\r\n`);
  return { type: 'application/x-research-info-systems', parts, stories: parts.length };
};
