import type { AgencyCredit, Timestamp } from '@/lib/article';
import type { SavedStory } from '@/lib/library';
import { type Author, authorOf } from './names';
import { localIso } from './times';
import type { OutDependencies } from './types';

/** What all citation formats are written from: the version that was seen, with its own dates. */
export interface Citation {
  /** Stable over exports: made of the story's own id and facts. */
  key: string;
  title: string;
  outlet: string;
  authors: Author[];
  /** ISO as the page gave it, in the outlet's zone. */
  published: string | null;
  modified: string | null;
  /** When the version was captured, in the reader's zone with offset. */
  accessed: string;
  url: string;
  lang: string | null;
  kind: string;
  abstract: string | null;
  tags: string[];
  agencies: string[];
  version: { number: number; of: number; hash: string } | null;
  /** Both dates as printed, agencies as credited, the version seen. */
  note: string;
}

const KINDS: Record<string, string> = {
  opinion: 'Opinion',
  analysis: 'Analysis',
  live: 'Live coverage',
  'press-release': 'Press release',
  sponsored: 'Sponsored content',
};

/** Makes the citation of a saved story: of the version that is handed in, not of what the page says today. */
export function citationOf(saved: SavedStory, deps: Pick<OutDependencies, 'timeZone'>): Citation {
  const { story, version } = saved;
  const context = version?.context;
  const accessed = localIso(version?.capturedAt ?? story.capturedAt, deps.timeZone);
  const names = context ? context.bylines.map((byline) => byline.name) : story.bylines;
  const agencies = [...new Set(context ? context.agencies.map((agency) => agency.name) : story.agencies)];
  const bare = {
    title: context?.headline ?? story.headline,
    outlet: context ? (context.site.name ?? context.site.host) : (story.siteName ?? story.host),
    authors: names.map((name) => authorOf(name, agencies)),
    published: context ? (context.published?.iso ?? null) : story.published,
    modified: context ? (context.modified?.iso ?? null) : story.modified,
  };
  return {
    ...bare,
    key: keyOf(bare, story.id),
    accessed,
    url: context?.canonicalUrl ?? context?.url ?? story.url,
    lang: context?.lang ?? story.lang,
    kind: KINDS[context?.kind ?? ''] ?? '',
    abstract: context?.standfirst ?? story.standfirst,
    tags: story.tags,
    agencies,
    version: version ? { number: version.number, of: story.versionCount, hash: version.hash } : null,
    note: noteOf(saved, accessed),
  };
}

/** Letters and digits of ASCII alone, as BibTeX's keys need. */
const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9 ]/gu, '')
    .toLowerCase();

function keyOf(
  { title, outlet, authors, published }: Pick<Citation, 'title' | 'outlet' | 'authors' | 'published'>,
  id: string,
): string {
  const first = authors[0];
  const who = plain(first ? ('family' in first ? first.family : first.literal) : outlet).replaceAll(' ', '');
  const word = plain(title)
    .split(' ')
    .find((each) => each.length > 3);
  const unique = plain(id).replaceAll(' ', '').slice(0, 8);
  return `${who.slice(0, 20) || 'story'}${published?.slice(0, 4) ?? ''}${(word ?? '').slice(0, 16)}-${unique}`;
}

function noteOf({ story, version }: SavedStory, accessed: string): string {
  if (!version) return `Link saved ${accessed}; the text was not kept.`;
  const { context } = version;
  const parts = [
    context.published && `Published ${timeWords(context.published)}.`,
    context.modified && `Updated ${timeWords(context.modified)}.`,
    context.agencies.length > 0 && `Agency: ${context.agencies.map(agencyWords).join('; ')}.`,
    ...context.notes
      .filter(({ kind }) => kind === 'correction' || kind === 'clarification' || kind === 'update')
      .map(({ text }) => `Note of the outlet: “${text}”`),
    `Version ${version.number} of ${story.versionCount}, seen ${accessed}, SHA-256 ${version.hash}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

const timeWords = ({ iso, text }: Timestamp): string => (text ? `${iso} (printed: “${text}”)` : iso);

const agencyWords = ({ name, text, role }: AgencyCredit): string =>
  `${name === 'agencies' ? 'not named' : name}, ${role === 'text' ? 'text' : role === 'part' ? 'part of the text' : 'contribution'} (“${text}”)`;
