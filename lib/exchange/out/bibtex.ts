import { type Citation, citationOf } from './citation';
import type { Author } from './names';
import { dayOf, dayParts } from './times';
import type { OutWriter } from './types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words for a field of BibTeX: on one line, TeX's own signs escaped, everything else as it is (UTF-8). */
export function escapeTex(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll(/[\\{}$&#%_~^]/gu, (sign) => SPECIAL[sign] ?? sign);
}

/** An address for a field that is read verbatim: braces and backslashes would end or break it. */
const verbatim = (url: string): string => url.replaceAll(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));

const nameOf = (author: Author): string =>
  'family' in author
    ? `${escapeTex(author.family)}, ${escapeTex(author.given)}`
    : `{${escapeTex(author.literal)}}`;

function entry(key: string, fields: [name: string, value: string | null][]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@article{${key},\n${lines.join('\n')}\n}\n`;
}

const braced = (words: string | null): string | null => (words ? `{${escapeTex(words)}}` : null);
/** Twice braced, so that no style changes the case of a headline. */
const asPrinted = (words: string): string => `{{${escapeTex(words)}}}`;
const authorsOf = ({ authors }: Citation): string | null =>
  authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : null;
/** A comma parts keywords; tags have none. */
const keywordsOf = ({ tags }: Citation): string | null => braced(tags.join(', '));

/** A newspaper article for BibLaTeX; `entrysubtype` is how its styles tell one from a journal's. */
export function biblatexEntry(citation: Citation): string {
  return entry(citation.key, [
    ['author', authorsOf(citation)],
    ['title', asPrinted(citation.title)],
    ['journaltitle', braced(citation.outlet)],
    ['entrysubtype', '{newspaper}'],
    ['date', citation.published && `{${dayOf(citation.published)}}`],
    ['url', `{${verbatim(citation.url)}}`],
    ['urldate', `{${dayOf(citation.accessed)}}`],
    ['langid', citation.lang && `{${escapeTex(citation.lang)}}`],
    ['titleaddon', braced(citation.kind)],
    ['keywords', keywordsOf(citation)],
    ['abstract', braced(citation.abstract)],
    ['note', braced(citation.note)],
  ]);
}

/** A newspaper article for BibTeX, which knows no newspapers: an article of a journal with its day. */
export function bibtexEntry(citation: Citation): string {
  const { published } = citation;
  const [year, month, day] = published ? dayParts(published) : [];
  return entry(citation.key, [
    ['author', authorsOf(citation)],
    ['title', asPrinted(citation.title)],
    ['journal', braced(citation.outlet)],
    ['year', year ? `{${year}}` : null],
    ['month', month ? (MONTHS[month - 1] ?? null) : null],
    ['day', day ? `{${day}}` : null],
    ['url', `{${verbatim(citation.url)}}`],
    ['language', citation.lang && `{${escapeTex(citation.lang)}}`],
    ['keywords', keywordsOf(citation)],
    ['abstract', braced(citation.abstract)],
    ['note', braced(citation.note)],
  ]);
}

const writer =
  (write: (citation: Citation) => string): OutWriter =>
  async (stories, deps) => {
    const parts: string[] = [];
    for await (const saved of stories) parts.push(`${write(citationOf(saved, deps))}\n`);
    return { type: 'application/x-bibtex', parts, stories: parts.length };
  };

export const writeBibtex = writer(bibtexEntry);
export const writeBiblatex = writer(biblatexEntry);
