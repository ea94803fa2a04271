import { browser } from 'wxt/browser';
import type { ArticleContext, Evidence } from '@/lib/article';
import type { LibraryProblem, Story } from '@/lib/library';
import { hostPattern } from '@/lib/feeds/host';
import { candidateOf } from '@/lib/library/candidate';
import { createClient } from '@/lib/messages';
import type { PageFeed, PopupActions, PopupState, SaveState } from '@/components/popup/types';
import { type SummaryLength, summaryOf, USUAL_LENGTH } from '@/components/ui/own-words';
import { afterPaint } from '../shared/after-paint';
import { captureTab, type TabLike } from '../shared/capture';
import { t } from '../shared/i18n';
import { readLeadImage } from '../shared/lead-image';
import { followLoss } from '../shared/safety/loss';
import { keepSummaryLength, readSummaryLength } from '../shared/summary-length';
import { showEvidence } from './show-evidence';

const RECENT = 5;
/** So many of the feeds that a page offers are shown. */
const FEEDS = 3;

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
    changed: [],
  };
  let tab: (TabLike & { incognito?: boolean; status?: string | undefined }) | undefined;
  let storyId: string | null = null;
  let capturedAt = '';
  /** One for each capture: asking twice to save it (the worker died on the way) has no second effect. */
  let captureId = crypto.randomUUID();
  let search = 0;

  const set = (part: Partial<PopupState>): void => {
    state = { ...state, ...part };
    changed(state);
  };
  const failed = (error: unknown): SaveState => {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    const problem = name.startsWith('LibraryError:')
      ? (name.slice('LibraryError:'.length) as LibraryProblem)
      : 'unknown';
    return { phase: 'failed', problem, message };
  };
  const adopt = (story: Story, outcome: Extract<SaveState, { phase: 'saved' }>['outcome']): void => {
    storyId = story.id;
    set({ save: { phase: 'saved', outcome }, tags: story.tags });
  };

  async function readPage(): Promise<void> {
    if (!tab) return;
    const capture = await captureTab(tab);
    if (!capture.ok) {
      set({
        page: { phase: 'unreadable', reason: capture.reason, canLink: /^https?:/u.test(capture.url ?? '') },
      });
      return;
    }
    capturedAt = capture.capturedAt;
    captureId = crypto.randomUUID();
    set({ page: { phase: 'story', context: capture.context }, summary: null });
    // The facts are painted before the summary is made.
    afterPaint(() => summarizeIn(state.summaryLength));
    // The lanes come when they come: nothing waits for them.
    void readKin(capture.context);
    await Promise.all([findSaved(capture.context), readFeeds(capture.context.feeds)]);
  }

  function summarizeIn(summaryLength: SummaryLength): void {
    if (state.page.phase !== 'story') return;
    set({ summaryLength, summary: summaryOf(state.page.context, summaryLength) });
  }

  async function readKin(context: ArticleContext): Promise<void> {
    if (!context.isArticle) return;
    const listed = [...context.trending, ...context.related].flatMap(({ stories }) =>
      stories.map(({ title, url }) => ({ title, url })),
    );
    const { url, canonicalUrl } = context;
    const kin = await ask('kinOf', { article: candidateOf(context, url), url, canonicalUrl, listed }).catch(
      () => null,
    );
    set({ kin });
  }

  async function readFeeds(offered: ArticleContext['feeds']): Promise<void> {
    if (offered.length === 0) return;
    const feeds = offered.slice(0, FEEDS).map((feed): PageFeed => ({ ...feed, phase: 'offered' }));
    const followed = await ask('followedFeeds', { urls: feeds.map((feed) => feed.url) }).catch(
      (): string[] => [],
    );
    set({
      feeds: feeds.map((feed) => (followed.includes(feed.url) ? { ...feed, phase: 'following' } : feed)),
    });
  }

  function follow({ url, title }: PageFeed): void {
    const mark = (phase: PageFeed['phase']): void =>
      set({ feeds: state.feeds.map((feed) => (feed.url === url ? { ...feed, phase } : feed)) });
    // Neither is waited for before the browser is asked: Firefox forgets the click otherwise. The question may close
    // this popup, so the background is told what the reader wants and goes on alone.
    void ask('intendFeed', { url, title });
    const asked = browser.permissions.request({ origins: [hostPattern(url)] });
    mark('asking');
    asked
      .then(async (granted) => {
        const { following } = granted ? await ask('followFeed', { url, title }) : { following: false };
        mark(following ? 'following' : 'denied');
      })
      .catch(() => mark('denied'));
  }

  async function findSaved(context: ArticleContext): Promise<void> {
    if (state.save.phase !== 'idle') return;
    const story = await ask('findStory', { url: context.url, canonicalUrl: context.canonicalUrl }).catch(
      () => null,
    );
    if (!story || state.save.phase !== 'idle') return;
    adopt(story, 'known');
    if (story.form === 'story') await compareAgain(context);
  }

  /** The saved story is open again: where it changed, the new version is kept and the reader told. */
  async function compareAgain(context: ArticleContext): Promise<void> {
    const seen = await ask('seeAgain', { captureId, context, capturedAt, source: 'popup' }).catch(() => null);
    if (seen?.outcome !== 'versioned') return;
    // A save by hand uses a capture of its own, so that it is not taken for this one.
    captureId = crypto.randomUUID();
    set({ save: { phase: 'saved', outcome: 'changed' }, changed: seen.kinds });
  }

  async function readRecent(words = ''): Promise<void> {
    search += 1;
    const own = search;
    const stories = await ask('recentStories', { words, limit: words ? 20 : RECENT }).catch(() => []);
    // An answer that a later question has overtaken is thrown away.
    if (own === search) set({ recent: { words, stories } });
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
    void followLoss((notice) => set({ notice }));
    await Promise.all([readPage(), readRecent(), readFailure()]);
    performance.mark('nutgraf-filled');
  }

  async function readFailure(): Promise<void> {
    const failure =
      tab?.id === undefined ? null : await ask('takeFailure', { tabId: tab.id }).catch(() => null);
    if (failure && failure.name !== 'UnreadableError') set({ notice: t('lastSaveFailed', failure.message) });
  }

  async function save(): Promise<void> {
    if (state.page.phase !== 'story' || state.save.phase === 'saving') return;
    const { context } = state.page;
    set({ save: { phase: 'saving' } });
    try {
      const image =
        tab?.id === undefined ? null : await readLeadImage(tab.id, context.leadImage?.url ?? null);
      const result = await ask('saveStory', {
        captureId,
        context,
        capturedAt,
        source: 'popup',
        tags: state.tags,
        ...(image ? { image } : {}),
      });
      storyId = result.storyId;
      set({ save: { phase: 'saved', outcome: result.outcome } });
      await readRecent();
    } catch (error) {
      set({ save: failed(error) });
    }
  }

  async function saveLink(): Promise<void> {
    const url = state.page.phase === 'story' ? state.page.context.url : tab?.url;
    if (!url) return;
    set({ save: { phase: 'saving' } });
    try {
      const result = await ask('saveLink', { url, title: tab?.title ?? url, tags: state.tags });
      storyId = result.storyId;
      set({ save: { phase: 'saved', outcome: 'link' } });
      await readRecent();
    } catch (error) {
      set({ save: failed(error) });
    }
  }

  async function saveEntry(url: string, title: string): Promise<void> {
    try {
      await ask('saveLink', { url, title });
      set({ notice: t('entrySaved', title) });
      await readRecent();
    } catch (error) {
      const problem = failed(error);
      set({ notice: t('saveFailed', problem.phase === 'failed' ? problem.message : '') });
    }
  }

  async function undo(): Promise<void> {
    if (!storyId) return;
    try {
      await ask('trashStory', { storyId });
      storyId = null;
      captureId = crypto.randomUUID();
      set({ save: { phase: 'idle' } });
      await readRecent();
    } catch (error) {
      set({ save: failed(error) });
    }
  }

  async function editTags(added: string[], removed: string[]): Promise<void> {
    const off = new Set(removed.map((tag) => tag.toLowerCase()));
    set({ tags: [...state.tags.filter((tag) => !off.has(tag.toLowerCase())), ...added] });
    // Before the save the tags wait here and go along with it.
    if (!storyId) return;
    try {
      const story = await ask('editTags', { storyId, add: added, remove: removed });
      set({ tags: story.tags });
    } catch (error) {
      set({ notice: error instanceof Error ? error.message : String(error) });
    }
  }

  async function showOnPage(evidence: Evidence): Promise<void> {
    set({ notice: null });
    const shown = tab?.id === undefined ? 'gone' : await showEvidence(tab.id, evidence);
    if (shown !== 'found') set({ notice: t(shown === 'changed' ? 'changedOnPage' : 'notOnPage') });
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
      onSave: () => void save(),
      onSaveLink: () => void saveLink(),
      onUndo: () => void undo(),
      onTags: (added, removed) => void editTags(added, removed),
      completeTags: (prefix) => ask('completeTags', { prefix, limit: 12 }),
      onShow: (evidence) => void showOnPage(evidence),
      onSummaryLength: (length) => {
        void keepSummaryLength(length);
        summarizeIn(length);
      },
      onSearch: (words) => void readRecent(words),
      onOpenChanges: () => void openLibrary(`#/changes/${storyId ?? ''}`),
      onOpenStory: (id) => void openLibrary(`#/story/${id}`),
      onOpenAddress: (url) => void openAddress(url),
      onSaveEntry: (url, title) => void saveEntry(url, title),
      onFollow: follow,
      onOpenLibrary: (page) => void openLibrary(page === 'list' ? '#/' : `#/${page}`),
    },
  };
}
