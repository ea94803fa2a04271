import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../ui/i18n';

interface NoteFieldProps {
  label: string;
  value: string;
  placeholder: string;
  /** Called when the reader pauses, leaves the field or the page. */
  onSave: (note: string) => void;
}

/** How long the reader pauses before a note is kept, in milliseconds. */
const PAUSE = 900;

/** A note of several lines that keeps itself. */
export function NoteField({ label, value, placeholder, onSave }: NoteFieldProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const pending = useRef<{ note: string; save: (note: string) => void } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = (): void => {
    clearTimeout(timer.current);
    const { current } = pending;
    pending.current = null;
    current?.save(current.note);
  };
  useEffect(() => keep, []);
  const shown = draft ?? value;
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.min(14, Math.max(2, shown.split('\n').length))}
        placeholder={placeholder}
        value={shown}
        onInput={(event) => {
          const note = event.currentTarget.value;
          setDraft(note);
          setSaid('');
          pending.current = { note, save: onSave };
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            keep();
            setSaid(t('noteKept'));
          }, PAUSE);
        }}
        onBlur={() => {
          if (pending.current) setSaid(t('noteKept'));
          keep();
          setDraft(null);
        }}
      />
      <span class="quiet note-said" role="status">
        {said}
      </span>
    </div>
  );
}
