import type { MessageKey } from '../../ui/i18n';
import type { LibraryView } from '../types';

/** What a key does: presses a button, goes into a field, steps through rows, or one of the named. */
export type KeyWork =
  | { press: string }
  | { focus: string }
  | { row: 1 | -1 }
  | { inRow: string }
  | { go: LibraryView['name'] }
  | { call: 'sheet' | 'step-next' | 'step-previous' | 'step-uncoded' | 'coding' | 'code-all' | 'highlight' }
  /** Makes the text of stories larger or smaller. */
  | { size: 1 | -1 };

export interface KeyEntry {
  /** One key, or two that are pressed one after the other. */
  keys: string;
  does: MessageKey;
  work: KeyWork;
}

/** Where keys hold: everywhere, on a page, or while codes are given by keys. */
export type KeyPlace =
  | 'all'
  | 'list'
  | 'trash'
  | 'story'
  | 'open'
  | 'changes'
  | 'tags'
  | 'codebook'
  | 'coding';

const ROWS: KeyEntry[] = [
  { keys: 'j', does: 'keyRowNext', work: { row: 1 } },
  { keys: 'k', does: 'keyRowPrevious', work: { row: -1 } },
];

const SIZES: KeyEntry[] = [
  { keys: '+', does: 'textLarger', work: { size: 1 } },
  { keys: '-', does: 'textSmaller', work: { size: -1 } },
];

/** Every single key of the library's pages; the sheet and the listener both read it. */
export const KEYS: Record<KeyPlace, KeyEntry[]> = {
  all: [
    { keys: '?', does: 'keySheet', work: { call: 'sheet' } },
    { keys: '/', does: 'searchSaved', work: { focus: '.list-head input, .tag-search input' } },
    { keys: 'g s', does: 'keyGoStories', work: { go: 'list' } },
    { keys: 'g t', does: 'keyGoTags', work: { go: 'tags' } },
    { keys: 'g p', does: 'keyGoCharts', work: { go: 'pictures' } },
    { keys: 'g c', does: 'keyGoCodebook', work: { go: 'codebook' } },
    { keys: 'g f', does: 'keyGoFeeds', work: { go: 'feeds' } },
    { keys: 'g x', does: 'keyGoTrash', work: { go: 'trash' } },
    { keys: 'g ,', does: 'keyGoSettings', work: { go: 'settings' } },
  ],
  list: [
    ...ROWS,
    { keys: 'o', does: 'keyOpen', work: { inRow: 'h2 a' } },
    { keys: 'x', does: 'keyTick', work: { inRow: '.pick input' } },
    { keys: 'a', does: 'keyTickAll', work: { press: '.select-all' } },
    { keys: 'l', does: 'clearSelection', work: { press: '.clear-selection' } },
    { keys: 't', does: 'bulkAdd', work: { focus: '.bulk-input' } },
    { keys: 'c', does: 'keyCodeAll', work: { call: 'code-all' } },
    { keys: 'e', does: 'exportOpen', work: { press: '.stories .open-export' } },
    { keys: 'v', does: 'seeChanges', work: { inRow: '.changed-mark' } },
    { keys: 'f', does: 'filters', work: { focus: '.side-wide button, .side-narrow summary' } },
    { keys: '#', does: 'keyDelete', work: { inRow: '.delete' } },
  ],
  trash: [
    ...ROWS,
    { keys: 'o', does: 'keyOpen', work: { inRow: 'h2 a' } },
    { keys: 'r', does: 'restore', work: { inRow: '.restore' } },
    { keys: '#', does: 'deleteForever', work: { inRow: '.purge' } },
  ],
  story: [
    { keys: 'j', does: 'keyNext', work: { call: 'step-next' } },
    { keys: 'k', does: 'keyPrevious', work: { call: 'step-previous' } },
    { keys: 'h', does: 'keyHighlight', work: { call: 'highlight' } },
    { keys: 'm', does: 'storyNote', work: { focus: '.story-note textarea' } },
    { keys: 't', does: 'tags', work: { focus: '.about .tag-input' } },
    { keys: 'c', does: 'codingByKeys', work: { call: 'coding' } },
    { keys: 'e', does: 'citeOrExport', work: { press: '.reader-bar .open-export' } },
    { keys: 'v', does: 'seeChanges', work: { press: '.see-changes' } },
    { keys: '#', does: 'keyDelete', work: { press: '.reader-bar .delete' } },
    ...SIZES,
    { keys: 'b', does: 'back', work: { press: '.back' } },
  ],
  open: [
    { keys: 's', does: 'save', work: { press: '.save-open' } },
    { keys: 'v', does: 'openSavedShow', work: { press: '.see-saved' } },
    ...SIZES,
    { keys: 'b', does: 'openLibrary', work: { press: '.back' } },
  ],
  coding: [
    { keys: 'n', does: 'keyNext', work: { call: 'step-next' } },
    { keys: 'p', does: 'keyPrevious', work: { call: 'step-previous' } },
    { keys: 'u', does: 'keyUncoded', work: { call: 'step-uncoded' } },
    { keys: 'Backspace', does: 'codingUndo', work: { press: '.undo-code' } },
    ...SIZES,
    { keys: 'Escape', does: 'keyCodingEnd', work: { call: 'coding' } },
  ],
  changes: [
    { keys: 'i', does: 'changesInline', work: { press: '.show-inline' } },
    { keys: 's', does: 'changesSide', work: { press: '.show-side' } },
    { keys: 'b', does: 'back', work: { press: '.back' } },
  ],
  tags: [
    ...ROWS,
    { keys: 'o', does: 'keyTagStories', work: { inRow: '.tag-open' } },
    { keys: 'r', does: 'tagEdit', work: { inRow: '.tag-edit' } },
  ],
  codebook: [
    { keys: 'v', does: 'codebookAddVariable', work: { press: '.add-variable' } },
    { keys: 's', does: 'codebookSave', work: { press: '.save-codebook' } },
  ],
};

/** The places whose keys hold on a page, the nearest first. */
export function placesOf(view: LibraryView['name'], coding: boolean): KeyPlace[] {
  if (view === 'story') return coding ? ['coding', 'all'] : ['story', 'all'];
  return view in KEYS ? [view as KeyPlace, 'all'] : ['all'];
}
