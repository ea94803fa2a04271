import { useLayoutEffect } from 'preact/hooks';
import type { MessageKey } from '../ui/i18n';
import { isTyping } from '../ui/keys';

/** A single key of the popup: what it does, and the button that it presses or the field that it goes into. */
export interface PopupKey {
  key: string;
  does: MessageKey;
  press?: string;
  focus?: string;
  /** It holds while codes are given by keys too. */
  coding?: true;
}

/** The popup's keys; where the library has the same work, it has the same key. */
export const POPUP_KEYS: PopupKey[] = [
  { key: 's', does: 'save', press: '.save-button' },
  { key: 't', does: 'tags', focus: '.dock .tag-input' },
  { key: 'c', does: 'codingByKeys', press: '.code-toggle' },
  { key: 'Backspace', does: 'codingUndo', press: '.undo-code', coding: true },
  { key: 'Escape', does: 'keyCodingEnd', press: '.end-coding', coding: true },
  { key: '/', does: 'searchSaved', focus: '.recent input' },
  { key: '?', does: 'keySheet', coding: true },
];

/** Makes the popup's keys work; `on` is the reader's choice, and never silences what an open panel shows. */
export function usePopupKeys(coding: boolean, on: boolean, openSheet: () => void): void {
  // Before the first paint: whoever sees the keys may press one.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const entry = POPUP_KEYS.find((each) => each.key === key && (coding ? each.coding : on));
      if (entry?.key === '?') return openSheet();
      const target = entry && document.querySelector<HTMLElement>(entry.press ?? entry.focus ?? '');
      if (!target?.checkVisibility() || target.matches(':disabled')) return;
      event.preventDefault();
      if (entry?.focus) target.focus();
      else target.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [coding, on]);
}
