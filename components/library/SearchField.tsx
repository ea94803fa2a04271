import type { JSX } from 'preact';
import { Icon } from '../ui/Icon';

interface SearchFieldProps {
  /** Names the field, and stands in it while it is empty. */
  label: string;
  value: string;
  onWords: (words: string) => void;
}

/** The field for words in a page's head. */
export function SearchField({ label, value, onWords }: SearchFieldProps): JSX.Element {
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
    </label>
  );
}
