import type { JSX } from 'preact';
import type { Facet, StoryQuery } from '@/lib/library';
import { useSpeech } from '../ui/i18n';
import type { LibraryActions, LibraryState } from './types';

/** What to filter by: tags as a tree, outlets, agencies. Folded away on narrow screens. */
export function Filters({
  state,
  actions,
}: {
  state: LibraryState;
  actions: LibraryActions;
}): JSX.Element | null {
  const { t } = useSpeech();
  const { facets, query } = state;
  if (facets.tags.length + facets.hosts.length + facets.agencies.length === 0) return null;
  const set = (part: 'tag' | 'host' | 'agency', value: string): void => {
    const { [part]: current, ...rest } = query;
    actions.onQuery(current === value ? rest : { ...rest, [part]: value });
  };
  const filtered = Boolean(query.tag ?? query.host ?? query.agency);
  const groups = (
    <>
      <Group
        title={t('tags')}
        values={facets.tags}
        chosen={query.tag}
        nested
        onChoose={(value) => set('tag', value)}
      />
      <Group
        title={t('outlets')}
        values={facets.hosts}
        chosen={query.host}
        onChoose={(value) => set('host', value)}
      />
      <Group
        title={t('agencies')}
        values={facets.agencies}
        chosen={query.agency}
        onChoose={(value) => set('agency', value)}
      />
      {filtered && (
        <button
          type="button"
          class="secondary"
          onClick={() => {
            const { tag: _tag, host: _host, agency: _agency, ...rest }: StoryQuery = query;
            actions.onQuery(rest);
          }}
        >
          {t('clearFilters')}
        </button>
      )}
    </>
  );
  return (
    <aside class="side" aria-label={t('filters')}>
      <div class="side-wide">{groups}</div>
      <details class="side-narrow">
        <summary>{t('filters')}</summary>
        {groups}
      </details>
    </aside>
  );
}

interface GroupProps {
  title: string;
  values: Facet[];
  chosen: string | undefined;
  nested?: boolean;
  onChoose: (value: string) => void;
}

function Group({ title, values, chosen, nested = false, onChoose }: GroupProps): JSX.Element | null {
  const { t } = useSpeech();
  if (values.length === 0) return null;
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>
        {values.slice(0, 60).map((facet) => {
          const label = facet.value === 'agencies' && !nested ? t('agencyGeneric') : facet.label;
          const depth = nested ? facet.value.split('/').length - 1 : 0;
          return (
            <li key={facet.value} class={`depth-${Math.min(depth, 4)}`}>
              <button
                type="button"
                aria-pressed={facet.value === chosen}
                onClick={() => onChoose(facet.value)}
              >
                <span dir="auto">{depth > 0 ? label.split('/').at(-1) : label}</span>
                <span class="count">{facet.count}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
