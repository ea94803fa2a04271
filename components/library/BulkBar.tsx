import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { LibraryActions, LibraryState } from './types';

interface BulkBarProps {
  state: LibraryState;
  actions: LibraryActions;
}

/** What can be done with the selected stories; it stays in view while there are any. */
export function BulkBar({ state, actions }: BulkBarProps): JSX.Element | null {
  const speech = useSpeech();
  const { t } = speech;
  const id = useId();
  const [typed, setTyped] = useState('');
  const { selected, total, partial } = state;
  if (selected.size === 0) return null;
  const tags = typed.split(',').filter((tag) => tag.trim() !== '');
  const change = (added: string[], removed: string[]): void => {
    actions.onBulkTags(added, removed);
    setTyped('');
  };
  return (
    <section class="bulk" aria-label={t('bulkTools')}>
      <p class="bulk-count" role="status">
        {t('selectedCount', formatNumber(selected.size, speech))}
      </p>
      {selected.size < total && !partial && (
        <button type="button" class="unfold select-all" onClick={actions.onSelectAll}>
          {t('selectAllFound', formatNumber(total, speech))}
        </button>
      )}
      <button
        type="button"
        class="unfold clear-selection"
        onClick={() => actions.onSelect([...selected], false)}
      >
        {t('clearSelection')}
      </button>
      <form
        class="bulk-tags"
        onSubmit={(event) => {
          event.preventDefault();
          if (tags.length > 0) change(tags, []);
        }}
      >
        <label class="hidden-words" for={id}>
          {t('bulkTagsLabel')}
        </label>
        <input
          id={id}
          class="bulk-input"
          list={`${id}-tags`}
          placeholder={t('tagsPlaceholder')}
          value={typed}
          dir="auto"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={`${id}-tags`}>
          {state.facets.tags.slice(0, 200).map((facet) => (
            <option key={facet.value} value={facet.label} />
          ))}
        </datalist>
        <button type="submit" class="secondary bulk-add" disabled={tags.length === 0}>
          {t('bulkAdd')}
        </button>
        <button
          type="button"
          class="secondary bulk-remove"
          disabled={tags.length === 0}
          onClick={() => change([], tags)}
        >
          {t('bulkRemove')}
        </button>
      </form>
      <button type="button" class="plain danger bulk-delete" onClick={actions.onBulkDelete}>
        <Icon name="trash" />
        {t('delete')}
      </button>
    </section>
  );
}
