import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST } from '@/lib/library/passages/clean';
import { useSpeech } from '../../ui/i18n';
import { draftOf, keepDraft } from './drafts';
import type { NoteKept } from './types';

interface NoteFieldProps {
  /** What the note is on: words of it that could not be kept come back with it. */
  about: string;
  label: string;
  value: string;
  placeholder: string;
  /** Called when the reader pauses, leaves the field or the page; gives what became of the note. */
  onSave: (note: string) => Promise<NoteKept>;
}

/** How long the reader pauses before a note is kept, in milliseconds. */
const PAUSE = 900;

/** A note of several lines that keeps itself, and keeps what was typed where that cannot be done. */
export function NoteField({ about, label, value, placeholder, onSave }: NoteFieldProps): JSX.Element {
  const { t } = useSpeech();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(() => draftOf(about)?.note ?? null);
  const [state, setState] = useState<'' | 'kept' | 'not-kept'>(draft === null ? '' : 'not-kept');
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef(draft);
  /** What the library held when these words could not be kept; null for words that were not tried yet. */
  const over = useRef(draftOf(about)?.over ?? null);
  const held = useRef(value);
  held.current = value;
  /** Saves so far: what an earlier one came to says nothing of newer words. */
  const saves = useRef(0);
  const typing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useRef(onSave);
  save.current = onSave;
  const keep = async (asked = false): Promise<void> => {
    clearTimeout(timer.current);
    const note = pending.current;
    const before = held.current;
    // Only the reader puts words that came back in the place of a note that is newer.
    if (note === null || (!asked && over.current !== null && over.current !== before)) return;
    pending.current = null;
    saves.current += 1;
    const own = saves.current;
    const became = await save.current(note);
    // Whoever types on has something newer to be kept.
    if (own !== saves.current || pending.current !== null) return;
    const kept = became === 'kept';
    if (!kept) pending.current = note;
    over.current = kept ? null : before;
    keepDraft(about, kept ? null : { note, over: before, gone: became === 'gone' });
    setState(kept ? 'kept' : 'not-kept');
  };
  useEffect(() => () => void keep(), []);
  // What was typed is shown until the library tells it, or something newer.
  useEffect(() => {
    if (pending.current === null && !typing.current) setDraft(null);
  }, [value]);
  const shown = draft ?? value;
  return (
    <div class="note-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        dir="auto"
        maxLength={LONGEST}
        rows={Math.min(14, Math.max(2, shown.split('\n').length))}
        placeholder={placeholder}
        value={shown}
        onFocus={() => {
          typing.current = true;
        }}
        onInput={(event) => {
          const note = event.currentTarget.value;
          setDraft(note);
          setState('');
          pending.current = note;
          over.current = null;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void keep(), PAUSE);
        }}
        onBlur={() => {
          typing.current = false;
          void keep();
        }}
      />
      <span class={`quiet note-said ${state}`}>
        <span role="status">{state && t(state === 'kept' ? 'noteKept' : 'noteNotKept')}</span>
        {state === 'not-kept' && (
          <button
            type="button"
            class="unfold"
            onClick={() => {
              field.current?.focus();
              void keep(true);
            }}
          >
            {t('retry')}
          </button>
        )}
      </span>
    </div>
  );
}
