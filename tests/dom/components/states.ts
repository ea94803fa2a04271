import { vi } from 'vitest';
import { USUAL_LOOK } from '@/components/ui/look';
import type { LibraryActions, LibraryState } from '@/components/library/types';
import type { PopupActions, PopupState } from '@/components/popup/types';
import { summaryOf } from '@/components/ui/own-words';
import type { ArticleContext } from '@/lib/article';
import { story } from '../../fixtures/views';
import { exchangeActions, noExchange } from './exchange-state';
import { noWork, workActions } from './work-state';

export const popupActions = (): PopupActions => ({
  onSave: vi.fn(),
  onSaveLink: vi.fn(),
  onUndo: vi.fn(),
  onTags: vi.fn(() => Promise.resolve(true)),
  completeTags: () => Promise.resolve([]),
  onCode: vi.fn(),
  onUncode: vi.fn(),
  onCoding: vi.fn(),
  onHighlight: vi.fn(),
  onShowPassages: vi.fn(),
  onShow: vi.fn(),
  onSummaryLength: vi.fn(),
  onSearch: vi.fn(),
  onOpenChanges: vi.fn(),
  onRead: vi.fn(),
  onOpenStory: vi.fn(),
  onOpenAddress: vi.fn(),
  onFollow: vi.fn(),
  onSaveEntry: vi.fn(),
  onOpenLibrary: vi.fn(),
});

/** A popup over a story that was read. */
export const popupState = (context: ArticleContext, part: Partial<PopupState> = {}): PopupState => ({
  page: { phase: 'story', context },
  save: { phase: 'idle' },
  tags: [],
  recent: { words: '', stories: [story('1')] },
  feeds: [],
  summary: summaryOf(context, 3),
  summaryLength: 3,
  kin: null,
  privateWindow: false,
  notice: null,
  takeBack: null,
  changed: [],
  coding: { book: null, open: false, steps: 0 },
  passages: { count: 0, shown: false, selected: null },
  ...part,
});

export const libraryActions = (): LibraryActions => ({
  onView: vi.fn(),
  onQuery: vi.fn(),
  onWindow: vi.fn(),
  onFurther: vi.fn(),
  onSelect: vi.fn(),
  onSelectAll: vi.fn(),
  onBulkTags: vi.fn(() => Promise.resolve(true)),
  onBulkDelete: vi.fn(),
  onTags: vi.fn(() => Promise.resolve(true)),
  completeTags: () => Promise.resolve([]),
  onSummaryLength: vi.fn(),
  onSaveOpen: vi.fn(),
  onLook: vi.fn(),
  onDelete: vi.fn(),
  onRestore: vi.fn(),
  onPurge: vi.fn(),
  onExport: vi.fn(),
  exchange: exchangeActions(),
  work: workActions(),
  onDetection: vi.fn(),
  onDismiss: vi.fn(),
});

/** The reader view of a saved story. */
export const openStory = (context: ArticleContext, part: Partial<LibraryState> = {}): LibraryState => ({
  view: { name: 'story', id: '1' },
  query: {},
  stories: null,
  start: 0,
  total: 0,
  partial: false,
  unknown: [],
  snippets: {},
  selected: new Set(),
  bulk: null,
  count: 1,
  facets: { tags: [], hosts: [], agencies: [] },
  open: {
    story: story('1'),
    version: { id: '1:1', storyId: '1', number: 1, capturedAt: '2026-03-14T10:00:00Z', hash: '', context },
    image: null,
    selections: [],
  },
  versions: [{ number: 1, capturedAt: '2026-03-14T10:00:00Z' }],
  summaryLength: 3,
  page: undefined,
  look: USUAL_LOOK,
  compared: undefined,
  settings: { detection: false, detectionDenied: false, shortcuts: { open: null, save: null } },
  toast: null,
  error: null,
  busy: false,
  exchange: noExchange,
  work: noWork,
  ...part,
});
