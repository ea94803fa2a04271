import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import type { LibraryActions, LibraryState } from './types';

/** So many stories are changed in a blink. */
const BLINK = 250;

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
  const [options, setOptions] = useState<string[]>([]);
  const { selected, total, partial } = state;
  // What is done in a blink needs no word.
  const working = state.bulk && state.bulk.of > BLINK ? state.bulk : null;
  const tags = typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const last = typed.slice(typed.lastIndexOf(',') + 1).trim();
  const any = selected.size > 0;
  useEffect(() => {
    if (!any) return undefined;
    let current = true;
    actions.completeTags(last).then(
      (found) => current && setOptions(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [last, any]);
  if (!any && !working) return null;
  const change = (added: string[], removed: string[]): void => {
    setTyped('');
    void actions.onBulkTags(added, removed).then((done) => {
      // What was typed is not lost.
      if (!done) setTyped((now) => now || typed);
    });
  };
  return (
    <section class="bulk" aria-label={t('bulkTools')}>
      <p class="bulk-count" role="status">
        {working ? (
          <>
            {/* Said once; the numbers, which change many times, are for the eye. */}
            <span class="hidden-words">{t('working')}</span>
            <span aria-hidden="true">{t('exportWorking', working.done, working.of)}</span>
          </>
        ) : (
          speech.plural('selectedCount', selected.size)
        )}
      </p>
      {working && (
        <progress class="bulk-progress" aria-label={t('working')} max={working.of} value={working.done} />
      )}
      {selected.size < total && !partial && (
        <button type="button" class="unfold select-all" onClick={actions.onSelectAll}>
          {t('selectAllFound', total)}
        </button>
      )}
      <button
        type="button"
        class="unfold clear-selection"
        onClick={() => actions.onSelect([...selected], false)}
      >
        {t('clearSelection')}
      </button>
      <div class="bulk-tools">
        <button
          type="button"
          class="plain open-export"
          onClick={() => actions.exchange.onOpen({ selection: [...selected] })}
        >
          <Icon name="out" />
          {t('exportOpen')}
        </button>
        {Boolean(state.work.codebooks?.[0]?.variables.length) && (
          <button type="button" class="plain code-selected" onClick={actions.work.onCodeAll}>
            <Icon name="tag" />
            {t('codingStart')}
          </button>
        )}
        <button
          type="button"
          class="plain danger bulk-delete"
          title={t('delete')}
          disabled={state.bulk !== null}
          onClick={actions.onBulkDelete}
        >
          <Icon name="trash" />
          <span class="bulk-words">{t('delete')}</span>
        </button>
      </div>
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
          {options.map((option) => (
            <option key={option} value={[...tags.slice(0, -1), option].join(', ')} />
          ))}
        </datalist>
        <button type="submit" class="secondary bulk-add" disabled={tags.length === 0 || state.bulk !== null}>
          {t('bulkAdd')}
        </button>
        <button
          type="button"
          class="secondary bulk-remove"
          disabled={tags.length === 0 || state.bulk !== null}
          onClick={() => change([], tags)}
        >
          {t('bulkRemove')}
        </button>
      </form>
    </section>
  );
}
