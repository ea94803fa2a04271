import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { comma, useSpeech } from './i18n';

export interface TagFieldProps {
  tags: string[];
  /** Called with what is put on and taken off; gives whether it is kept. */
  onChange: (added: string[], removed: string[]) => Promise<boolean>;
  /** Tags in use that complete what was typed. */
  complete: (prefix: string) => Promise<string[]>;
  /** In one line without a visible label, its list opening upwards: for the foot of the popup. */
  compact?: boolean;
}

/** So many suggestions are shown. */
const MOST = 6;

/**
 * Tags as chips, with completion (the combobox pattern of the ARIA Authoring Practices). Enter or comma adds,
 * Backspace in the empty field takes the last one off, the arrows walk through the suggestions, Escape closes them.
 */
export function TagField({ tags, onChange, complete, compact = false }: TagFieldProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [options, setOptions] = useState<string[]>([]);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const has = (tag: string): boolean => tags.some((each) => each.toLowerCase() === tag.toLowerCase());

  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const offer = (found: string[]): void => {
      if (!current) return;
      setOptions(found.filter((tag) => !has(tag)).slice(0, MOST));
      setActive(-1);
    };
    complete(typed).then(offer, () => offer([]));
    return () => {
      current = false;
    };
  }, [typed, open, tags.join('\n')]);

  const add = (value: string): void => {
    const fresh = value
      .split(',')
      .map((each) => each.trim())
      .filter((each, at, all) => each !== '' && !has(each) && all.indexOf(each) === at);
    setTyped('');
    setActive(-1);
    // What was wanted is there: a list that came up again would lie where the reader clicks next, as on the save button.
    setOpen(false);
    if (fresh.length === 0) return;
    setSaid(t('tagAdded', fresh.join(comma(t))));
    void onChange(fresh, []).then((kept) => {
      if (kept) return;
      setSaid('');
      // What was typed is not lost, unless the reader has begun to type something else.
      setTyped((now) => now || fresh.join(', '));
    });
  };
  const remove = (tag: string): void => {
    setSaid(t('tagRemoved', tag));
    void onChange([], [tag]).then((kept) => !kept && setSaid(''));
    // The button that was pressed goes away with its tag.
    input.current?.focus();
  };
  const walk = (step: 1 | -1): void => {
    setOpen(true);
    if (options.length === 0) return;
    // One place more than there are options: the typed words themselves.
    const places = options.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const press = (event: KeyboardEvent): void => {
    // Keys that choose a candidate of an input method are not ours.
    if (event.isComposing) return;
    const chosen = options[active] ?? typed;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === ',' || (event.key === 'Enter' && chosen.trim() !== '')) {
      event.preventDefault();
      add(chosen);
    } else if (event.key === 'Escape' && open && options.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'Backspace' && typed === '') {
      const last = tags.at(-1);
      if (last) remove(last);
    }
  };
  const shown = open && options.length > 0;
  return (
    <div class={compact ? 'tag-field compact' : 'tag-field'}>
      <label class={compact ? 'hidden-words' : 'tag-label'} for={id}>
        {t('tags')}
      </label>
      <div
        class="tag-box"
        onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
      >
        {compact && tags.length === 0 && <Icon name="tag" />}
        {tags.map((tag) => (
          <Chip key={tag} tag={tag} onRemove={() => remove(tag)} />
        ))}
        <input
          id={id}
          ref={input}
          class="tag-input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={compact || tags.length > 0 ? t('tagsPlaceholderMore') : t('tagsPlaceholder')}
          title={compact ? t('tagsPlaceholder') : undefined}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            add(typed);
          }}
          onKeyDown={press}
        />
      </div>
      <ul class="tag-options" id={`${id}-list`} role="listbox" aria-label={t('tags')} hidden={!shown}>
        {options.map((option, at) => (
          <li
            key={option}
            id={`${id}-${at}`}
            role="option"
            dir="auto"
            aria-selected={at === active}
            // Before blur, which would close the list and take the click away.
            onMouseDown={(event) => {
              event.preventDefault();
              add(option);
              input.current?.focus();
            }}
          >
            {option}
          </li>
        ))}
      </ul>
      <span class="hidden-words" role="status">
        {said}
      </span>
    </div>
  );
}

/** One tag: the parts above the last of a nested one stand back. */
function Chip({ tag, onRemove }: { tag: string; onRemove: () => void }): JSX.Element {
  const { t } = useSpeech();
  const cut = tag.lastIndexOf('/') + 1;
  return (
    <span class="chip">
      <bdi>
        {cut > 0 && <span class="above">{tag.slice(0, cut)}</span>}
        {tag.slice(cut)}
      </bdi>
      <button type="button" class="chip-remove" aria-label={t('tagRemove', tag)} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
