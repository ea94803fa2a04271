import type { SavedStory } from '@/lib/library';
import type { Citation } from './citation';
import { dayOf } from './times';

/** An attribute of a case, as REFI-QDA types them. */
export interface Variable {
  name: string;
  type: 'Text' | 'Integer' | 'Date' | 'DateTime';
  description: string;
  value: (citation: Citation, saved: SavedStory) => string | number | null;
}

const text = (name: string, description: string, value: Variable['value']): Variable => ({
  name,
  type: 'Text',
  description,
  value,
});

/** The facts of a story that a case bears. A time stands as the page gave it; its day alone is typed as a date. */
export const VARIABLES: readonly Variable[] = [
  text('Outlet', 'Name of the outlet', (citation) => citation.outlet),
  text('Host', 'Host of the address', (_, { story }) => story.host),
  text('Byline', 'Names as printed', (_, { story, version }) =>
    (version?.context.bylines.map((byline) => byline.name) ?? story.bylines).join('; '),
  ),
  text('Published', 'ISO 8601 with the outlet’s offset, or a day', (citation) => citation.published),
  {
    name: 'Published day',
    type: 'Date',
    description: 'Day of publication in the outlet’s zone',
    value: (citation) => citation.published && dayOf(citation.published),
  },
  text('Updated', 'ISO 8601 with the outlet’s offset, or a day', (citation) => citation.modified),
  text('Agency', 'Credited news agencies', (citation) => citation.agencies.join('; ')),
  text('Agency credit', 'The credits, verbatim', (_, { version }) =>
    (version?.context.agencies ?? []).map((agency) => agency.text).join('; '),
  ),
  text(
    'Kind',
    'news, opinion, analysis, live, press-release, sponsored, other',
    (_, { version }) => version?.context.kind ?? null,
  ),
  text('Language', 'BCP 47', (citation) => citation.lang),
  text('Address', 'Address of the story', (citation) => citation.url),
  {
    name: 'Captured',
    type: 'DateTime',
    description: 'When this version was captured',
    value: (_, { story, version }) => version?.capturedAt ?? story.capturedAt,
  },
  { name: 'Words', type: 'Integer', description: 'Words of the text', value: (_, { story }) => story.words },
  {
    name: 'Version',
    type: 'Integer',
    description: 'Number of this version',
    value: (citation) => citation.version?.number ?? null,
  },
  text('Version hash', 'SHA-256 over headline and text', (citation) => citation.version?.hash ?? null),
];

/** The value of a variable; null where there is none. */
export function variableValue(
  variable: Variable,
  citation: Citation,
  saved: SavedStory,
): string | number | null {
  const value = variable.value(citation, saved);
  return value === '' ? null : value;
}
