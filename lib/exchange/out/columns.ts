import type { Evidence, Timestamp } from '@/lib/article';
import type { SavedStory } from '@/lib/library';

export type CellValue = string | number | boolean | string[] | null;

/** One column of the tables, with what the codebook says of it. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'datetime' | 'list';
  description: string;
  value: (saved: SavedStory) => CellValue;
}

const text = (name: string, description: string, value: Column['value']): Column => ({
  name,
  type: 'string',
  description,
  value,
});
const list = (name: string, description: string, value: (saved: SavedStory) => string[]): Column => ({
  name,
  type: 'list',
  description,
  value,
});
const evidence = (from: Evidence | undefined): string | null =>
  from ? `${from.source}: ${from.quote}` : null;

/** The columns of one time: what it is, how exact, as printed, its zone, and the words it rests on. */
function time(
  name: 'published' | 'updated',
  words: string,
  read: (saved: SavedStory) => Timestamp | null,
): Column[] {
  return [
    {
      name,
      type: 'datetime',
      description: `${words}, ISO 8601 with the outlet’s own offset, or a bare day where only a day is known`,
      value: (saved) =>
        read(saved)?.iso ??
        (saved.version ? null : name === 'published' ? saved.story.published : saved.story.modified),
    },
    text(`${name}_precision`, 'minute, second or day', (saved) => read(saved)?.precision ?? null),
    text(`${name}_printed`, 'The words as printed on the page', (saved) => read(saved)?.text ?? null),
    text(`${name}_zone`, 'The zone as printed or declared', (saved) => read(saved)?.zone ?? null),
    text(`${name}_zone_source`, 'printed, declared or inferred', (saved) => read(saved)?.zoneSource ?? null),
    text(`${name}_evidence`, 'Where it was read and the verbatim words', (saved) =>
      evidence(read(saved)?.evidence),
    ),
  ];
}

/** All columns in their order. Names are stable: a new one is added at the end of its group, none is renamed. */
export const COLUMNS: readonly Column[] = [
  text('id', 'Stable id of the story in the library', ({ story }) => story.id),
  text(
    'url',
    'Address at which the story was captured',
    ({ story, version }) => version?.context.url ?? story.url,
  ),
  text(
    'canonical_url',
    'Address that the page calls its own',
    ({ version }) => version?.context.canonicalUrl ?? null,
  ),
  text('outlet', 'Name of the outlet as the page gives it', ({ story, version }) =>
    version ? version.context.site.name : story.siteName,
  ),
  text('host', 'Host of the address', ({ story }) => story.host),
  text('headline', 'As printed', ({ story, version }) => version?.context.headline ?? story.headline),
  text('kicker', 'Line above the headline', ({ version }) => version?.context.kicker ?? null),
  text('standfirst', 'Line below the headline', ({ story, version }) =>
    version ? version.context.standfirst : story.standfirst,
  ),
  list('bylines', 'Names as printed', ({ story, version }) =>
    version ? version.context.bylines.map((byline) => byline.name) : story.bylines,
  ),
  list('bylines_evidence', 'Where each was read and the verbatim words', ({ version }) =>
    (version?.context.bylines ?? []).map((byline) => evidence(byline.evidence) ?? ''),
  ),
  ...time('published', 'Time of publication', ({ version }) => version?.context.published ?? null),
  ...time(
    'updated',
    'Time of the last change that the outlet gives',
    ({ version }) => version?.context.modified ?? null,
  ),
  list('other_times', 'Other times that the page gives, conflicting ones included', ({ version }) =>
    (version?.context.otherTimes ?? []).map((each) => `${each.iso} (${evidence(each.evidence) ?? ''})`),
  ),
  list('agencies', 'Credited news agencies; “agencies” where none is named', ({ story, version }) =>
    version ? version.context.agencies.map((agency) => agency.name) : story.agencies,
  ),
  list('agencies_role', 'text, part or contribution, in the order of agencies', ({ version }) =>
    (version?.context.agencies ?? []).map((agency) => agency.role),
  ),
  list('agencies_place', 'Where each credit stands, in the order of agencies', ({ version }) =>
    (version?.context.agencies ?? []).map((agency) => agency.where),
  ),
  list('agencies_evidence', 'Where each credit was read and the verbatim words', ({ version }) =>
    (version?.context.agencies ?? []).map((agency) => evidence(agency.evidence) ?? ''),
  ),
  text('dateline', 'As printed', ({ version }) => version?.context.dateline?.text ?? null),
  text('dateline_place', 'Place in the dateline', ({ version }) => version?.context.dateline?.place ?? null),
  list('note_kinds', 'Kinds of the editorial notes', ({ version }) =>
    (version?.context.notes ?? []).map((note) => note.kind),
  ),
  list('notes', 'Editorial notes, whole and verbatim, in the order of note_kinds', ({ version }) =>
    (version?.context.notes ?? []).map((note) => note.text),
  ),
  text(
    'kind',
    'news, opinion, analysis, live, press-release, sponsored or other',
    ({ version }) => version?.context.kind ?? null,
  ),
  text('lang', 'Language, BCP 47', ({ story, version }) => version?.context.lang ?? story.lang),
  list('topics', 'Topics that the page declares', ({ version }) => version?.context.topics ?? []),
  list('tags', 'The reader’s tags, nested by /', ({ story }) => story.tags),
  list('highlights', 'Passages that the reader selected', ({ selections }) =>
    selections.map((each) => each.text),
  ),
  list('highlight_notes', 'The reader’s notes on the highlights, in their order', ({ selections }) =>
    selections.map((each) => each.note ?? ''),
  ),
  list('highlight_tags', 'Tags of the highlights, in their order, parted by “;”', ({ selections }) =>
    selections.map((each) => (each.tags ?? []).join('; ')),
  ),
  text('note', 'The reader’s note on the story', ({ story }) => story.note ?? null),
  { name: 'words', type: 'integer', description: 'Words of the text', value: ({ story }) => story.words },
  {
    name: 'saved_at',
    type: 'datetime',
    description: 'First saved, UTC',
    value: ({ story }) => story.savedAt,
  },
  {
    name: 'captured_at',
    type: 'datetime',
    description: 'When the version of this row was captured, UTC',
    value: ({ story, version }) => version?.capturedAt ?? story.capturedAt,
  },
  {
    name: 'version',
    type: 'integer',
    description: 'Number of the version of this row; empty for a bare link',
    value: ({ version }) => version?.number ?? null,
  },
  {
    name: 'versions',
    type: 'integer',
    description: 'How many versions are kept',
    value: ({ story }) => story.versionCount,
  },
  text('sha256', 'SHA-256 over headline, blank line and text, hex', ({ version }) => version?.hash ?? null),
  text('text', 'The text, paragraphs parted by blank lines', ({ version }) => version?.context.text ?? null),
];
