import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** Class names of the button and of the hidden field that the browser's chooser fills. */
  buttonClass: string;
  inputClass: string;
  multiple?: boolean;
  disabled?: boolean;
  /** The id of the words that explain it. */
  describedBy?: string;
  /** What was chosen; empty where the chooser was left. */
  onFiles: (files: File[]) => void;
}

/** A button that lets the reader choose files; the same file can be chosen again. */
export function FileButton(props: FileButtonProps): JSX.Element {
  const { label, buttonClass, inputClass, multiple, disabled, describedBy, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`secondary ${buttonClass}`}
        aria-describedby={describedBy}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        class={inputClass}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
