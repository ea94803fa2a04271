import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { useSpeech } from './i18n';

export interface TagFieldProps {
  tags: string[];
  /** Called with what is put on and taken off. */
  onChange: (added: string[], removed: string[]) => void;
  /** Tags in use that complete what was typed. */
  complete: (prefix: string) => Promise<string[]>;
}

/**
 * Tags as chips, with completion (the combobox pattern of the ARIA Authoring Practices). Enter or comma adds,
 * Backspace in the empty field takes the last one off, the arrows walk through the suggestions.
 */
export function TagField({ tags, onChange, complete }: TagFieldProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [options, setOptions] = useState<string[]>([]);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const has = (tag: string): boolean => tags.some((each) => each.toLowerCase() === tag.toLowerCase());

  useEffect(() => {
    let current = true;
    if (!open) return undefined;
    complete(typed).then(
      (found) => {
        if (!current) return;
        setOptions(found.filter((tag) => !has(tag)).slice(0, 6));
        setActive(-1);
      },
      () => setOptions([]),
    );
    return () => {
      current = false;
    };
  }, [typed, open, tags.join('\n')]);

  const add = (value: string): void => {
    const fresh = value
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '' && !has(each));
    setTyped('');
    setActive(-1);
    if (fresh.length > 0) onChange(fresh, []);
  };
  const press = (event: KeyboardEvent): void => {
    // Keys that choose a candidate of an input method are not ours.
    if (event.isComposing) return;
    const count = options.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(count === 0 ? -1 : (active + step + (active < 0 && step < 0 ? count + 1 : count)) % count);
    } else if (event.key === 'Enter' || event.key === ',') {
      const chosen = active >= 0 ? options[active] : typed;
      if (!chosen?.trim() && event.key === 'Enter') return;
      event.preventDefault();
      add(chosen ?? '');
    } else if (event.key === 'Escape' && open && count > 0) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '') {
      const last = tags.at(-1);
      if (last) onChange([], [last]);
    }
  };
  const shown = open && options.length > 0;
  return (
    <div class="tag-field">
      <label class="tag-label" for={id}>
        {t('tags')}
      </label>
      <div class="tag-box">
        {tags.map((tag) => (
          <span class="chip" key={tag} dir="auto">
            {tag}
            <button
              type="button"
              class="chip-remove"
              aria-label={t('tagRemove', tag)}
              onClick={() => onChange([], [tag])}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={input}
          class="tag-input"
          type="text"
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          placeholder={t('tagsPlaceholder')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            add(typed);
          }}
          onKeyDown={press}
        />
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
      </div>
    </div>
  );
}
