import type { FieldProblem, InFormat, RowProblem } from '@/lib/exchange/in';
import type { CitationStyle } from '@/lib/exchange/out/types';
import type { LibraryProblem } from '@/lib/library';
import type { MessageKey } from '../../ui/i18n';
import type { OutScope, OutWay } from './types';

export const SCOPES: Record<OutScope, MessageKey> = {
  story: 'scopeStory',
  selection: 'scopeSelection',
  query: 'scopeQuery',
  all: 'scopeAll',
};

/** The ways out, in groups of one purpose. */
export const WAYS: readonly { title: MessageKey; ways: readonly OutWay[] }[] = [
  { title: 'waysCite', ways: ['citation', 'biblatex', 'bibtex', 'ris', 'csl'] },
  { title: 'waysRead', ways: ['archive', 'markdown', 'bookmarks'] },
  { title: 'waysResearch', ways: ['csv', 'ndjson', 'qdpx', 'qdc'] },
];

/** Names of formats are the same in every language; what they are for is said beside them. */
export const WAY_NAMES: Record<Exclude<OutWay, 'citation' | 'archive' | 'bookmarks'>, string> = {
  csl: 'CSL-JSON',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  markdown: 'Markdown',
  csv: 'CSV',
  ndjson: 'NDJSON',
  qdpx: 'REFI-QDA (.qdpx)',
  qdc: 'REFI-QDA (.qdc)',
};

export const WAY_HINTS: Record<OutWay, MessageKey> = {
  citation: 'hintCitation',
  csl: 'hintCsl',
  bibtex: 'hintBibtex',
  biblatex: 'hintBiblatex',
  ris: 'hintRis',
  markdown: 'hintMarkdown',
  csv: 'hintCsv',
  ndjson: 'hintNdjson',
  bookmarks: 'hintBookmarks',
  archive: 'hintArchive',
  qdpx: 'hintQdpx',
  qdc: 'hintQdc',
};

/** Names of styles are names; our own is said in the reader's language. */
export const STYLES: Record<Exclude<CitationStyle, 'version-seen'>, string> = {
  apa: 'APA',
  harvard1: 'Harvard',
  vancouver: 'Vancouver',
};

/** Names of services and formats; null where the reader's language has its own word. */
export const IN_FORMATS: Record<InFormat, string | null> = {
  backup: null,
  'pocket-csv': 'Pocket',
  'pocket-html': 'Pocket',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  raindrop: 'Raindrop',
  karakeep: 'Karakeep',
  wallabag: 'Wallabag',
  bookmarks: null,
  csl: 'CSL-JSON',
  ris: 'RIS',
  csv: 'CSV',
  page: null,
  zip: 'ZIP',
};
export const OWN_FORMATS: Partial<Record<InFormat, MessageKey>> = {
  backup: 'inBackup',
  bookmarks: 'wayBookmarks',
  page: 'inPage',
};

export const ROW_PROBLEMS: Record<RowProblem, MessageKey> = {
  noAddress: 'rowNoAddress',
  notWeb: 'rowNotWeb',
  malformed: 'rowMalformed',
  cutOff: 'rowCutOff',
  tooLarge: 'rowTooLarge',
  unknownFormat: 'rowUnknownFormat',
  nestedArchive: 'rowNestedArchive',
  noStory: 'rowNoStory',
  newerVersion: 'rowNewerVersion',
};

export const FIELD_PROBLEMS: Record<FieldProblem, MessageKey> = {
  noPlace: 'fieldNoPlace',
  unreadable: 'fieldUnreadable',
  shortened: 'fieldShortened',
  noText: 'fieldNoText',
};

export const STOPPED: Partial<Record<LibraryProblem, MessageKey>> = {
  quota: 'stoppedQuota',
  blocked: 'problemBlocked',
};
