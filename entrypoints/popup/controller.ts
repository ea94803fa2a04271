import { browser } from 'wxt/browser';
import type { Evidence } from '@/lib/article';
import { createClient } from '@/lib/messages';
import type { PopupActions, PopupState } from '@/components/popup/types';
import { problemOf, problemWords } from '@/components/ui/problems';
import { type SummaryLength, summaryOf, USUAL_LENGTH } from '@/components/ui/own-words';
import { afterPaint } from '../shared/after-paint';
import { type BringReader, captureTab, type TabLike } from '../shared/capture';
import { t } from '../shared/i18n';
import { PASSAGE_IN_NOTE } from '../shared/passage-news';
import { followLoss } from '../shared/safety/loss';
import { keepSummaryLength, readSummaryLength } from '../shared/summary-length';
import { createCoding } from './coding';
import { createLanes } from './lanes';
import { createPassages } from './passages';
import { createSaving } from './saving';
import { showEvidence } from './show-evidence';

/** The popup's state and everything that changes it. */
export interface Controller {
  state(): PopupState;
  actions: PopupActions;
  /** Reads the page and the library; called once the frame is painted. */
  start(): Promise<void>;
}

/** Makes the controller; `changed` is called with every new state. */
export function createController(changed: (state: PopupState) => void): Controller {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  let state: PopupState = {
    page: { phase: 'reading' },
    save: { phase: 'idle' },
    tags: [],
    recent: null,
    feeds: [],
    summary: null,
    summaryLength: USUAL_LENGTH,
    kin: null,
    privateWindow: false,
    notice: null,
    takeBack: null,
    changed: [],
    coding: { book: null, open: false, steps: 0 },
    passages: { count: 0, shown: false, selected: null },
  };
  let tab: (TabLike & { incognito?: boolean; status?: string | undefined }) | undefined;

  const set = (part: Partial<PopupState>): void => {
    // A way back goes with the words that it belongs to.
    state = { ...state, ...('notice' in part ? { takeBack: null } : {}), ...part };
    changed(state);
  };
  const lanes = createLanes({ ask, get: () => state, set });
  const saving = createSaving({
    ask,
    get: () => state,
    set,
    tab: () => tab,
    stored: () => lanes.readRecent(),
  });
  const passages = createPassages({ ask, get: () => state, set, tab: () => tab, saving });
  const coding = createCoding({ ask, get: () => state, set, editTags: saving.editTags });

  const bringReader: BringReader = async () => (await import('@/lib/extract/context')).contextOf;

  async function readPage(): Promise<void> {
    if (!tab) return;
    const capture = await captureTab(tab, bringReader);
    if (!capture.ok) {
      set({
        page: { phase: 'unreadable', reason: capture.reason, canLink: /^https?:/u.test(capture.url ?? '') },
      });
      return;
    }
    saving.captured(capture.capturedAt);
    set({ page: { phase: 'story', context: capture.context }, summary: null });
    // The facts are painted before the summary is made.
    afterPaint(() => {
      performance.mark('nutgraf-facts');
      summarizeIn(state.summaryLength);
    });
    // The lanes come when they come: nothing waits for them.
    void lanes.readKin(capture.context);
    await Promise.all([
      saving.findSaved(capture.context),
      passages.readSelected(),
      lanes.readFeeds(capture.context.feeds),
    ]);
  }

  function summarizeIn(summaryLength: SummaryLength): void {
    if (state.page.phase !== 'story') return;
    set({ summaryLength, summary: summaryOf(state.page.context, summaryLength) });
  }

  /** A page that is still loading is read again when it stands, unless it was saved meanwhile. */
  function readAgainWhenLoaded(): void {
    if (tab?.status !== 'loading') return;
    const loaded = (tabId: number, change: { status?: string }): void => {
      if (tabId !== tab?.id || change.status !== 'complete') return;
      browser.tabs.onUpdated.removeListener(loaded);
      if (state.save.phase === 'idle') void readPage();
    };
    browser.tabs.onUpdated.addListener(loaded);
  }

  async function start(): Promise<void> {
    [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    set({ privateWindow: tab?.incognito ?? false });
    readAgainWhenLoaded();
    void readSummaryLength().then((length) =>
      state.summary ? summarizeIn(length) : set({ summaryLength: length }),
    );
    void coding.read();
    void followLoss((notice) => set({ notice }));
    await Promise.all([readPage(), lanes.readRecent(), readFailure()]);
    performance.mark('nutgraf-filled');
  }

  async function readFailure(): Promise<void> {
    const failure =
      tab?.id === undefined ? null : await ask('takeFailure', { tabId: tab.id }).catch(() => null);
    if (failure?.name === PASSAGE_IN_NOTE) set({ notice: t('passageNoted') });
    else if (failure && failure.name !== 'UnreadableError')
      set({ notice: t('lastSaveFailed', problemWords(problemOf(failure), t)) });
  }

  async function showOnPage(evidence: Evidence): Promise<void> {
    set({ notice: null });
    const shown = tab?.id === undefined ? 'gone' : await showEvidence(tab.id, evidence);
    if (shown !== 'found') set({ notice: t(shown === 'changed' ? 'changedOnPage' : 'notOnPage') });
  }

  async function read(): Promise<void> {
    set({ notice: null });
    try {
      await openLibrary(await saving.readingPlace());
    } catch (error) {
      set({ notice: t('readFailed', problemWords(problemOf(error), t)) });
    }
  }

  async function openAddress(url: string): Promise<void> {
    await browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
    window.close();
  }

  async function openLibrary(hash: string): Promise<void> {
    await ask('openLibrary', { hash }).catch(() => undefined);
    window.close();
  }

  return {
    state: () => state,
    start,
    actions: {
      onSave: () => void saving.save(),
      onSaveLink: () => void saving.saveLink(),
      onUndo: () => void saving.undo(),
      onTags: saving.editTags,
      onCode: coding.code,
      onUncode: coding.undo,
      onCoding: coding.open,
      onHighlight: () => void passages.highlight(),
      onShowPassages: (on) => void passages.show(on),
      completeTags: (prefix) => ask('completeTags', { prefix, limit: 12 }),
      onShow: (evidence) => void showOnPage(evidence),
      onSummaryLength: (length) => {
        void keepSummaryLength(length);
        summarizeIn(length);
      },
      onSearch: (words) => void lanes.readRecent(words),
      onOpenChanges: () => void openLibrary(`#/changes/${saving.storyId() ?? ''}`),
      onRead: () => void read(),
      onOpenStory: (id) => void openLibrary(`#/story/${id}`),
      onOpenAddress: (url) => void openAddress(url),
      onSaveEntry: (url, title) => void saving.saveEntry(url, title),
      onFollow: lanes.follow,
      onOpenLibrary: (page) => void openLibrary(page === 'list' ? '#/' : `#/${page}`),
    },
  };
}
