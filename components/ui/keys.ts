/** Whether a key goes into a field, chooses a candidate of an input method, belongs to the browser, or to an open dialog. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[open]')) return true;
  // The browser closes the panel that is open, and nothing else ends with it.
  if (event.key === 'Escape' && target.ownerDocument.querySelector(':popover-open')) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'file', 'range'].includes(target.type);
  return target.closest('textarea, select, [contenteditable]') !== null;
}
