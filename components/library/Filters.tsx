import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet, StoryQuery } from '@/lib/library';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { type MessageKey, type Speech, useSpeech } from '../ui/i18n';
import { TagTree } from './TagTree';
import type { LibraryActions, LibraryState } from './types';

type Part = 'tag' | 'host' | 'agency' | 'words';

/** So many outlets are shown until the reader asks for the rest. */
const SHORT = 10;

const LABELS: Record<Part, MessageKey> = {
  words: 'filterWords',
  tag: 'filterTag',
  host: 'filterOutlet',
  agency: 'filterAgency',
};

interface FiltersProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** What to filter by: tags as a tree, outlets, agencies. Folded away on narrow screens. */
export function Filters({ state, actions }: FiltersProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { facets, query } = state;
  const [unfolded, setUnfolded] = useState(false);
  // While they are counted, and where nothing was found, their room stays: no row moves under the pointer.
  const none = facets.tags.length + facets.hosts.length + facets.agencies.length === 0;
  if (none && state.count === 0) return null;
  const toggle = (part: Part, value: string): void =>
    actions.onQuery(query[part] === value ? without(query, part) : { ...query, [part]: value });
  const agencies = facets.agencies.map((facet) => ({ ...facet, label: agencyName(facet.value, speech) }));
  const groups = (
    <>
      <section class="facet">
        <ul>
          <Quick words="is:changed" label={t('filterChanged')} state={state} actions={actions} />
          <Quick words="has:correction" label={t('noteCorrection')} state={state} actions={actions} />
          <Quick words="has:highlight" label={t('selections')} state={state} actions={actions} />
          <Quick words="has:note" label={t('storyNote')} state={state} actions={actions} />
        </ul>
      </section>
      {facets.tags.length > 0 && (
        <section class="facet">
          <h2>{t('tags')}</h2>
          <TagTree tags={facets.tags} chosen={query.tag} onChoose={(value) => toggle('tag', value)} />
        </section>
      )}
      <Group
        title={t('outlets')}
        values={facets.hosts}
        chosen={query.host}
        onChoose={(value) => toggle('host', value)}
      />
      <Group
        title={t('agencies')}
        values={agencies}
        chosen={query.agency}
        onChoose={(value) => toggle('agency', value)}
      />
    </>
  );
  return (
    <aside class="side" aria-label={t('filters')}>
      <div class="side-wide">{groups}</div>
      <details class="side-narrow" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>{t('filters')}</summary>
        {unfolded && groups}
      </details>
    </aside>
  );
}

/** A part of the question that is put in and taken out by a click. */
function Quick({
  words,
  label,
  state,
  actions,
}: FiltersProps & { words: string; label: string }): JSX.Element {
  const parts = (state.query.words ?? '').split(' ').filter(Boolean);
  const on = parts.includes(words);
  const next = on ? parts.filter((part) => part !== words) : [...parts, words];
  return (
    <li>
      <button
        type="button"
        class="facet-button quick"
        aria-pressed={on}
        onClick={() => actions.onQuery({ ...state.query, words: next.join(' ') })}
      >
        <bdi>{label}</bdi>
      </button>
    </li>
  );
}

interface GroupProps {
  title: string;
  values: Facet[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

function Group({ title, values, chosen, onChoose }: GroupProps): JSX.Element | null {
  const speech = useSpeech();
  const [whole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = values.filter((facet, at) => whole || at < SHORT || facet.value === chosen);
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>
        {shown.map((facet) => (
          <li key={facet.value}>
            <button
              type="button"
              class="facet-button"
              aria-pressed={facet.value === chosen}
              onClick={() => onChoose(facet.value)}
            >
              <bdi>{facet.label}</bdi>
              <span class="count">{formatNumber(facet.count, speech)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > SHORT && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? speech.t('showLess') : speech.t('showAllOf', formatNumber(values.length, speech))}
        </button>
      )}
    </section>
  );
}

interface ActiveFiltersProps extends FiltersProps {
  /** The words that are searched for are told too, and everything can be taken off at once, in these words. */
  clearAll?: string;
}

/** The filters that are on, each with a way to take it off; nothing when none is. */
export function ActiveFilters({ state, actions, clearAll }: ActiveFiltersProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const { query, facets } = state;
  const parts: Part[] = [...(clearAll ? ['words' as const] : []), 'tag', 'host', 'agency'];
  const active = parts.flatMap((part) => {
    const value = query[part]?.trim();
    if (!value) return [];
    const known = part === 'tag' ? facets.tags : part === 'host' ? facets.hosts : [];
    const facet = known.find((each) => each.value === value);
    const label = part === 'agency' ? agencyName(value, speech) : (facet?.label ?? value);
    return [{ part, words: t(LABELS[part], label) }];
  });
  if (active.length === 0) return null;
  const ask = (event: Event, next: StoryQuery): void => {
    // The button goes away with what it takes off.
    (event.currentTarget as HTMLElement)
      .closest('main')
      ?.querySelector<HTMLElement>('.search input')
      ?.focus();
    actions.onQuery(next);
  };
  return (
    <div class="active-filters">
      {active.map(({ part, words }) => (
        <button
          type="button"
          class="chip filter-off"
          key={part}
          aria-label={t('filterOff', words)}
          onClick={(event) => ask(event, without(query, part))}
        >
          <bdi>{words}</bdi>
          <Icon name="close" />
        </button>
      ))}
      {(clearAll || active.length > 1) && (
        <button
          type="button"
          class="unfold filters-off"
          onClick={(event) =>
            ask(
              event,
              parts.reduce((next, part) => without(next, part), query),
            )
          }
        >
          {clearAll ?? t('clearFilters')}
        </button>
      )}
    </div>
  );
}

/** The name of an agency for the reader; a generic credit has no name of its own. */
export function agencyName(name: string, { t }: Pick<Speech, 't'>): string {
  return name === 'agencies' ? t('agencyGeneric') : name;
}

function without(query: StoryQuery, part: Part): StoryQuery {
  const { [part]: _off, ...rest } = query;
  return rest;
}
