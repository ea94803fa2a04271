import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { hashOf, viewOf } from '@/components/library/address';
import type { LibraryActions, LibraryState, LibraryView } from '@/components/library/types';
import { exportBackup } from '@/lib/exchange/backup';
import {
  changeTags,
  type Library,
  moveToTrash,
  purge,
  readStory,
  readTwo,
  restoreFromTrash,
  type Story,
  versionsOf,
} from '@/lib/library';
import { changedLook } from '@/components/ui/look';
import { USUAL_LENGTH } from '@/components/ui/own-words';
import { detectionAllowed, requestDetection, revokeDetection } from '../shared/detection';
import { plural, t, uiLanguage } from '../shared/i18n';
import { letGo } from '../shared/safety/canary';
import { wearEarly } from '../shared/early-look';
import { keepLook, followLook } from '../shared/look';
import { wordsOfProblem } from '../shared/problem-words';
import { keepSummaryLength, readSummaryLength } from '../shared/summary-length';
import { download } from './download';
import { createExchange, NO_EXCHANGE } from './exchange';
import { type FinderClient, startFinder } from './finder-client';
import { createList } from './list-controller';
import { createOpen } from './open-controller';
import { createSelection } from './selection';
import { createTelling } from './telling';
import { createWork, noWork } from './work-controller';

/** The library page's state and everything that changes it. */
export interface Controller {
  state(): LibraryState;
  actions: LibraryActions;
  /** The one finder of this page. */
  finder: FinderClient;
  start(): void;
}

/** Makes the controller; `changed` is called with every new state. Lists follow the database by themselves. */
export function createController(db: Library, changed: (state: LibraryState) => void): Controller {
  let state: LibraryState = {
    view: viewOf(location.hash),
    query: {},
    stories: null,
    start: 0,
    total: 0,
    partial: false,
    unknown: [],
    snippets: {},
    selected: new Set(),
    bulk: null,
    count: 0,
    facets: { tags: [], hosts: [], agencies: [] },
    open: undefined,
    page: undefined,
    summaryLength: USUAL_LENGTH,
    look: wearEarly(document.documentElement),
    versions: [],
    compared: undefined,
    settings: { detection: null, detectionDenied: false, shortcuts: { open: null, save: null } },
    toast: null,
    error: null,
    busy: false,
    exchange: NO_EXCHANGE,
    work: noWork(),
  };
  let subscription: { unsubscribe(): void } | null = null;

  const set = (part: Partial<LibraryState>): void => {
    state = { ...state, ...part };
    changed(state);
  };
  const fail = (cause: unknown): void =>
    void wordsOfProblem(cause).then((words) => set({ error: words, busy: false }));
  const { toast, complain, attempt } = createTelling((next) => set({ toast: next }));
  const finder = startFinder();
  const list = createList({
    db,
    finder,
    query: () => state.query,
    place: () => (state.view.name === 'trash' ? 'trash' : 'library'),
    set,
    fail,
  });

  /** Watches what the view shows; a change in any window or in the background comes here too. */
  function watch(): void {
    subscription?.unsubscribe();
    list.stop();
    const { view } = state;
    open.watch(view);
    work.viewed(view);
    const observer = <T>(
      next: (value: T) => void,
    ): { next(value: T): void; error(error: unknown): void } => ({ next, error: fail });
    if (view.name === 'list' || view.name === 'trash') {
      list.watch();
    } else if (view.name === 'story') {
      const { id, version } = view;
      subscription = liveQuery(async () => ({
        open: await readStory(db, id, version),
        versions: await versionsOf(db, id),
      })).subscribe(
        observer(({ open, versions }: Pick<LibraryState, 'open' | 'versions'>) =>
          set({ open, versions, error: null }),
        ),
      );
    } else if (view.name === 'changes') {
      subscription = liveQuery(async () => ({
        compared: await readTwo(db, view.id, view.from, view.to),
        versions: await versionsOf(db, view.id),
      })).subscribe(
        observer((part: Pick<LibraryState, 'compared' | 'versions'>) => set({ ...part, error: null })),
      );
    }
  }

  function go(view: LibraryView): void {
    if (hashOf(view) !== location.hash) history.pushState(null, '', hashOf(view));
    set({ view, open: undefined, versions: [], compared: undefined, stories: null, snippets: {} });
    watch();
    scrollTo(0, 0);
  }

  const work = createWork({
    db,
    finder,
    get: () => state,
    set: (next) => set({ work: next }),
    go,
    toast,
    attempt,
  });

  const open = createOpen({
    set: (page) => set({ page }),
    saved(id) {
      // Going back leads to where the reader came from, not to the page as it was before it was saved.
      const view: LibraryView = { name: 'story', id };
      history.replaceState(null, '', hashOf(view));
      go(view);
      toast(t('saved'));
    },
  });

  const selection = createSelection({
    db,
    finder,
    get: () => state,
    set: (selected) => set({ selected }),
    progress: (bulk) => set({ bulk }),
    toast,
    attempt,
  });

  function remove(story: Story): void {
    void attempt(async () => {
      await moveToTrash(db, story.id, new Date());
      toast(t('deleted', story.headline), () => restore(story));
      if (state.view.name === 'story') go({ name: 'list' });
    });
  }

  function restore(story: Story): void {
    void attempt(async () => {
      await restoreFromTrash(db, story.id, new Date());
      toast(t('restored', story.headline));
    });
  }

  function exportAll(): void {
    set({ busy: true });
    const write = async (): Promise<void> => {
      const pieces = await exportBackup(db, new Date());
      download(
        new Blob(pieces, { type: 'application/json' }),
        `nutgraf-${new Date().toISOString().slice(0, 10)}.json`,
      );
      set({ busy: false });
      toast(plural('exported', pieces.length - 2));
    };
    write().catch(async (error: unknown) => {
      set({ busy: false });
      complain(t('exportFailed', await wordsOfProblem(error)));
    });
  }

  async function readSettings(): Promise<void> {
    const commands = await browser.commands.getAll();
    const keyOf = (name: string): string | null =>
      commands.find((each) => each.name === name)?.shortcut || null;
    set({
      settings: {
        ...state.settings,
        detection: await detectionAllowed(),
        shortcuts: { open: keyOf('_execute_action'), save: keyOf('save-story') },
      },
    });
  }

  function setDetection(on: boolean): void {
    // First thing in the click: Firefox forgets the click after an await.
    const asked = on ? requestDetection() : revokeDetection();
    asked.then(
      async (done) => {
        await browser.runtime.sendMessage({ kind: 'syncDetection', request: {} });
        set({
          settings: { ...state.settings, detection: await detectionAllowed(), detectionDenied: on && !done },
        });
      },
      () => set({ settings: { ...state.settings, detectionDenied: on } }),
    );
  }

  const exchange = createExchange({
    db,
    locale: uiLanguage(),
    query: () => state.query,
    get: () => state.exchange,
    set: (next) => set({ exchange: next }),
    brought(reports) {
      const sum = (part: 'added' | 'merged' | 'unchanged'): number =>
        reports.reduce((all, report) => all + report[part], 0);
      toast(t('imported', sum('added'), sum('merged'), sum('unchanged')));
    },
    dropped: () => {
      if (state.view.name !== 'settings') go({ name: 'settings' });
    },
  });

  return {
    state: () => state,
    finder,
    start() {
      watch();
      work.start();
      exchange.start();
      readSettings().catch(fail);
      void followLook(document.documentElement, (look) => set({ look }));
      readSummaryLength().then((summaryLength) => set({ summaryLength }), fail);
      const follow = (): void => {
        set({ view: viewOf(location.hash), open: undefined, versions: [], stories: null });
        watch();
      };
      addEventListener('popstate', follow);
      addEventListener('hashchange', () => {
        if (hashOf(state.view) !== location.hash) follow();
      });
      browser.permissions.onAdded.addListener(() => void readSettings().catch(fail));
      browser.permissions.onRemoved.addListener(() => void readSettings().catch(fail));
    },
    actions: {
      onView: go,
      onQuery(query) {
        // The charts show the query's answer themselves.
        if (state.view.name === 'pictures') return set({ query });
        const elsewhere = state.view.name !== 'list' && state.view.name !== 'trash';
        set({ query, ...(elsewhere ? { view: { name: 'list' } } : {}) });
        if (elsewhere) watch();
        else list.ask();
        return undefined;
      },
      onWindow: (from, to) => list.window(from, to),
      onFurther: () => list.further(),
      ...selection,
      onTags: (id, added, removed) =>
        attempt(() => changeTags(db, id, { add: added, remove: removed }, new Date())),
      completeTags: (prefix) => finder.completeTags(prefix, 12),
      onSummaryLength(summaryLength) {
        set({ summaryLength });
        void keepSummaryLength(summaryLength);
      },
      onSaveOpen: open.save,
      onLook(change) {
        const look = changedLook(state.look, change);
        set({ look });
        void keepLook(document.documentElement, look);
      },
      onDelete: remove,
      onRestore: restore,
      onPurge: (story) =>
        void attempt(async () => {
          await letGo(1);
          await purge(db, [story.id]);
        }),
      onExport: exportAll,
      exchange: exchange.actions,
      work: work.actions,
      onDetection: setDetection,
      onDismiss: () => set({ toast: null }),
    },
  };
}
