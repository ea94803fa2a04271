import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PLAIN } from '@/lib/library/passages/place';
import { isTyping } from '../../ui/keys';
import type { LibraryActions, LibraryState } from '../types';
import { KEYS, type KeyWork, placesOf } from './key-table';
import { passageOf } from './passage-of';

/** How long the second of two keys is waited for, in milliseconds. */
const SECOND = 1500;

/** Makes the single keys of the library's pages work. */
export function useKeys(
  state: LibraryState,
  actions: LibraryActions,
  content: RefObject<HTMLElement | null>,
  openSheet: () => void,
): void {
  const first = useRef<{ key: string; at: number } | null>(null);
  useEffect(() => {
    if (!state.work.keys) return undefined;
    const press = (event: KeyboardEvent): void => {
      const place = content.current;
      if (!place || isTyping(event)) return;
      const before =
        first.current && event.timeStamp - first.current.at < SECOND ? `${first.current.key} ` : '';
      first.current = null;
      const entries = placesOf(state.view.name, state.work.coding).flatMap((name) => KEYS[name]);
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const entry =
        entries.find(({ keys }) => keys === before + key) ?? entries.find(({ keys }) => keys === key);
      if (entry) {
        if (run(entry.work, place, state, actions, openSheet)) event.preventDefault();
      } else if (entries.some(({ keys }) => keys.startsWith(`${key} `)))
        first.current = { key, at: event.timeStamp };
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** Does it; false where there is nothing to do it with. */
function run(
  work: KeyWork,
  place: HTMLElement,
  state: LibraryState,
  actions: LibraryActions,
  openSheet: () => void,
): boolean {
  if ('press' in work) return click(find(place, work.press));
  if ('focus' in work) {
    const field = find(place, work.focus);
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
    return field !== undefined;
  }
  if ('go' in work) {
    actions.onView({ name: work.go } as LibraryState['view']);
    return true;
  }
  if ('size' in work) {
    actions.onLook({ grow: work.size });
    return true;
  }
  if ('row' in work) return stepRow(place, work.row);
  if ('inRow' in work)
    return click(find(rowOf(place) ?? place, rowOf(place) ? work.inRow : `[data-index] ${work.inRow}`));
  switch (work.call) {
    case 'sheet':
      openSheet();
      return true;
    case 'coding': {
      const { work: own } = state;
      if (!own.coding && !own.codebooks?.[0]?.variables.length) return false;
      actions.work.onCoding(!own.coding);
      return true;
    }
    case 'code-all':
      actions.work.onCodeAll();
      return true;
    case 'highlight':
      return highlight(place, state, actions);
    case 'step-next':
      actions.work.onStep('next');
      return true;
    case 'step-previous':
      actions.work.onStep('previous');
      return true;
    case 'step-uncoded':
      actions.work.onStep('uncoded');
      return true;
  }
}

function highlight(place: HTMLElement, { view }: LibraryState, actions: LibraryActions): boolean {
  const body = place.querySelector('.sheet-body .body');
  const page = place.ownerDocument;
  const found = body && passageOf(body, page.getSelection());
  if (!found || view.name !== 'story') return false;
  page.getSelection()?.removeAllRanges();
  actions.work.onHighlight(view.id, { ...found.passage, colour: PLAIN });
  return true;
}

const find = (place: ParentNode, selector: string): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());

function click(button: HTMLElement | undefined): boolean {
  button?.click();
  return button !== undefined;
}

const rowOf = (place: HTMLElement): HTMLElement | null =>
  place.ownerDocument.activeElement?.closest<HTMLElement>('[data-index]') ?? null;

/** Goes to the next or last row; from nowhere to the first that is seen. */
function stepRow(place: HTMLElement, by: 1 | -1): boolean {
  const row = rowOf(place);
  const at = row ? Number(row.dataset['index']) + by : 0;
  const rows = [...place.querySelectorAll<HTMLElement>('[data-index]')];
  const seen = rows.find((each) => each.getBoundingClientRect().bottom > 0);
  const next = row ? rows.find((each) => Number(each.dataset['index']) === at) : seen;
  const target = next?.querySelector<HTMLElement>('h2 a, .tag-open');
  target?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return target !== undefined && target !== null;
}
