import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { FeedActions, FeedsState } from '@/components/library/feeds/types';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { Safety } from '@/components/library/safety/types';
import type { LibraryState } from '@/components/library/types';
import { Popup } from '@/components/popup/Popup';
import type { PopupState } from '@/components/popup/types';
import ar from '@/lib/locales/ar.json';
import de from '@/lib/locales/de.json';
import es from '@/lib/locales/es.json';
import fr from '@/lib/locales/fr.json';
import hi from '@/lib/locales/hi.json';
import ja from '@/lib/locales/ja.json';
import { few } from '../../fixtures/thread-views';
import { arabicFull, crowded, manyFacets, mixedStories } from '../../fixtures/hard-views';
import { bare, full, story } from '../../fixtures/views';
import { libraryActions, openStory, popupActions, popupState } from './states';
import { fullWork, popupCoding } from './work-state';

/** The words of every language but English. */
export const LOCALES = { ar, de, es, fr, hi, ja };

const safety: Safety = {
  state: {
    way: 'unasked',
    folder: null,
    canFolder: true,
    records: [
      {
        at: '2026-03-18T00:00:00Z',
        name: 'nutgraf-2026.json.gz',
        stories: 1204,
        opened: 1204,
        bytes: 18_400_000,
      },
      {
        at: '2026-03-17T00:00:00Z',
        name: 'nutgraf-2025.json.gz',
        stories: 1204,
        opened: null,
        bytes: 18_400_000,
      },
    ],
    failure: { at: '2026-03-19T00:00:00Z', problem: 'quota', message: '' },
    due: true,
    running: false,
    persisted: false,
    count: 1204,
    loss: null,
    checked: {
      name: 'nutgraf-2026.json.gz',
      stories: 1204,
      versions: 1300,
      broken: 0,
      whole: true,
      madeAt: null,
    },
    denied: true,
  },
  actions: {
    onFolder: vi.fn(),
    onDownloads: vi.fn(),
    onRemind: vi.fn(),
    onOff: vi.fn(),
    onBackUp: vi.fn(),
    onCheck: vi.fn(),
    onPersist: vi.fn(),
    onRestore: vi.fn(),
    onAcceptLoss: vi.fn(),
  },
};
const feeds: { state: FeedsState; actions: FeedActions } = {
  state: {
    follows: (['redirect', null] as const).map((problem, at) => ({
      url: `https://outlet${at}.example/feeds/all.xml`,
      title: `Outlet ${at}`,
      host: `outlet${at}.example`,
      addedAt: '2026-03-01T10:00:00Z',
      mayRedirect: false,
      etag: null,
      lastModified: null,
      checkedAt: '2026-03-03T10:00:00Z',
      nextAt: '2026-03-03T11:00:00Z',
      failures: 0,
      problem,
    })),
    items: [],
    requests: [
      {
        id: 1,
        at: '2026-03-03T09:00:00Z',
        url: 'https://outlet0.example/feeds/all.xml',
        answeredBy: null,
        status: null,
        bytes: 123_456,
        took: 20_000,
        outcome: 'too-slow',
        fresh: 0,
        reason: 'followed',
      },
    ],
    requestCount: 260,
    denied: null,
  },
  actions: { onUnfollow: vi.fn(), onAllowAgain: vi.fn(), onAllowRedirect: vi.fn(), onMoreRequests: vi.fn() },
};
const base = openStory(crowded);
const savedAt = '2026-03-14T10:00:00Z';
const list: Partial<LibraryState> = {
  view: { name: 'list' },
  stories: mixedStories,
  total: mixedStories.length,
  count: 1234,
  facets: manyFacets,
};
const reader: Partial<LibraryState> = {
  open: base.open && {
    ...base.open,
    story: story('1', { note: 'Ask the owners', tags: ['Topic/trade'], versionCount: 2 }),
    selections: [
      {
        id: 'a',
        storyId: '1',
        text: crowded.text.slice(0, 24),
        savedAt,
        colour: 'teal',
        note: 'Why?',
        tags: ['Key'],
      },
      { id: 'b', storyId: '1', text: 'Words that were never in any version of this story', savedAt },
    ],
  },
  versions: [1, 2].map((number) => ({ number, capturedAt: savedAt })),
  work: fullWork,
};
const version = { id: '1:1', storyId: '1', number: 1, capturedAt: savedAt, hash: '', context: full };
const LIBRARY: Record<string, Partial<LibraryState>> = {
  list: { ...list, toast: { words: 'Moved', undo: () => undefined }, work: fullWork },
  'list with ticked rows': {
    ...list,
    query: { words: 'crane', tag: 'politics/elections', host: 'outlet1.example', agency: 'agencies' },
    selected: new Set(['1', '2']),
    partial: true,
    unknown: ['is:blue'],
    work: fullWork,
  },
  'empty library': { ...list, stories: [], total: 0, count: 0 },
  trash: { ...list, view: { name: 'trash' } },
  reader,
  'arabic reader': { ...openStory(arabicFull), work: fullWork },
  changes: {
    view: { name: 'changes', id: '1' },
    versions: [1, 2].map((number) => ({ number, capturedAt: savedAt })),
    compared: {
      story: story('1', { versionCount: 2 }),
      from: version,
      to: {
        ...version,
        id: '1:2',
        number: 2,
        context: { ...full, headline: 'Port Averley’s last crane will go', notes: [] },
      },
      selections: [],
    },
  },
  tags: { view: { name: 'tags' }, work: fullWork },
  codebook: { view: { name: 'codebook' }, work: fullWork },
  feeds: { view: { name: 'feeds' } },
  settings: { view: { name: 'settings' } },
  welcome: { view: { name: 'welcome' } },
  export: {
    ...list,
    exchange: {
      ...base.exchange,
      out: {
        scopes: [
          { name: 'story', count: 1 },
          { name: 'all', count: 1204 },
        ],
        scope: 'all',
        way: 'csv',
        style: 'version-seen',
        citations: null,
        copied: false,
        working: null,
        done: { name: 'nutgraf-2026-03-20.csv.zip', stories: 12 },
        noTags: false,
        error: null,
      },
    },
  },
};
const POPUP: Record<string, PopupState> = {
  idle: popupState(full, {
    feeds: [{ url: 'https://a.example/feed', title: 'The Ledger', phase: 'offered' }],
    changed: ['headline', 'numbers', 'silent'],
    save: { phase: 'saved', outcome: 'changed' },
  }),
  crowded: popupState(crowded, {
    tags: ['Harbour/Cranes'],
    save: { phase: 'saved', outcome: 'versioned' },
    recent: { words: '', stories: mixedStories },
  }),
  arabic: popupState(arabicFull),
  coding: popupState(full, {
    tags: ['Topic/trade'],
    save: { phase: 'saved', outcome: 'known' },
    coding: popupCoding(),
  }),
  passages: popupState(full, {
    save: { phase: 'saved', outcome: 'known' },
    passages: { count: 3, shown: false, selected: { text: full.text, prefix: '', suffix: '' } },
  }),
  failed: popupState(full, { save: { phase: 'failed', problem: 'quota', message: '' }, privateWindow: true }),
  'no story': popupState({ ...bare, isArticle: false }),
  file: popupState(full, { page: { phase: 'unreadable', reason: 'file', canLink: false } }),
};

/** The popup in its states. */
export const popupViews = (): [name: string, view: ComponentChildren][] =>
  Object.entries(POPUP).map(([name, state]) => [
    name,
    <Popup key={name} state={state} actions={popupActions()} />,
  ]);

/** The library's pages. */
export const libraryViews = (): [name: string, view: ComponentChildren][] =>
  Object.entries(LIBRARY).map(([name, part]) => [
    name,
    <LibraryPage
      key={name}
      state={{ ...base, ...part }}
      actions={libraryActions()}
      thread={{ entries: few, pair: undefined }}
      feeds={feeds}
      safety={safety}
    />,
  ]);
