import type { ExchangeActions, OutScope, OutState, OutWay } from '@/components/library/exchange/types';
import type { CitationStyle, OutFormat } from '@/lib/exchange/out/types';
import { type Library, listStories, readStory, type StoryQuery } from '@/lib/library';
import { wordsOfProblem } from '../shared/problem-words';
import { saveDependencies } from '../shared/save-dependencies';
import { download } from './download';

/** So many citations are made for copying; a longer list is a file's matter. */
const MOST_CITATIONS = 500;

interface OutSurroundings {
  db: Library;
  locale: string;
  query: () => StoryQuery;
  get: () => OutState | null;
  set: (state: OutState | null) => void;
}

type Choice = { id: string; version?: number };

/** Everything about the export dialog; what writes files is loaded when the dialog is first used. */
export function createOut({
  db,
  locale,
  query,
  get,
  set,
}: OutSurroundings): Omit<ExchangeActions, 'onBring' | 'onCancelBring' | 'onDismissReports'> {
  let about: { story?: string; version?: number; selection?: string[] } = {};
  let writing: AbortController | null = null;
  let citing = 0;

  const patch = (part: Partial<OutState>): void => {
    const state = get();
    if (state) set({ ...state, ...part });
  };
  const fail = (cause: unknown): void =>
    void wordsOfProblem(cause).then((words) => patch({ error: words, working: null }));

  async function chosen(scope: OutScope): Promise<Choice[]> {
    if (scope === 'story')
      return about.story ? [{ id: about.story, ...(about.version ? { version: about.version } : {}) }] : [];
    if (scope === 'selection') return (about.selection ?? []).map((id) => ({ id }));
    const stories = await listStories(db, scope === 'query' ? { ...query(), place: 'library' } : {});
    return stories.map(({ id }) => ({ id }));
  }

  async function count(): Promise<void> {
    for (const { name } of get()?.scopes ?? []) {
      const { length } = await chosen(name);
      const state = get();
      if (state)
        set({
          ...state,
          scopes: state.scopes.map((scope) => (scope.name === name ? { name, count: length } : scope)),
        });
    }
  }

  async function cite(): Promise<void> {
    const state = get();
    if (state?.way !== 'citation') return;
    const turn = (citing += 1);
    patch({ citations: null, copied: false });
    const { formatCitations } = await import('@/lib/exchange/out/formatted');
    const stories = [];
    for (const { id, version } of (await chosen(state.scope)).slice(0, MOST_CITATIONS)) {
      const saved = await readStory(db, id, version);
      if (saved) stories.push(saved);
    }
    const citations = await formatCitations(stories, state.style, locale, {});
    // Another scope or style may have been chosen meanwhile.
    if (turn === citing) patch({ citations });
  }

  async function write(format: OutFormat, scope: OutScope): Promise<void> {
    writing = new AbortController();
    const { signal } = writing;
    const { exportStories } = await import('@/lib/exchange/out');
    const choices = await chosen(scope);
    let told = 0;
    const file = await exportStories(db, choices, format, saveDependencies, {
      signal,
      onProgress(done, all) {
        // The page is drawn at most a hundred times on the way.
        if (done < all && done - told < all / 100) return;
        told = done;
        patch({ working: { done, all } });
      },
    });
    if (file.parts.length === 0) patch({ working: null, noTags: true });
    else {
      download(new Blob(file.parts, { type: file.type }), file.name);
      patch({ working: null, done: { name: file.name, stories: file.stories } });
    }
  }

  const restart = { done: null, noTags: false, error: null, copied: false };
  return {
    onOpen(what = {}) {
      about = what;
      const { words, tag, host, agency } = query();
      const names: OutScope[] = [
        ...(what.story ? ['story' as const] : []),
        ...(what.selection?.length ? ['selection' as const] : []),
        ...(words?.trim() || tag || host || agency ? ['query' as const] : []),
        'all',
      ];
      const way: OutWay = what.story ? 'citation' : 'archive';
      set({
        scopes: names.map((name) => ({ name, count: null })),
        scope: names[0] ?? 'all',
        way,
        style: 'version-seen',
        citations: null,
        working: null,
        ...restart,
      });
      count().catch(fail);
      cite().catch(fail);
    },
    onClose() {
      writing?.abort();
      citing += 1;
      set(null);
    },
    onScope(scope) {
      patch({ scope, ...restart });
      cite().catch(fail);
    },
    onWay(way) {
      patch({ way, ...restart });
      cite().catch(fail);
    },
    onStyle(style: CitationStyle) {
      patch({ style, ...restart });
      cite().catch(fail);
    },
    onWrite() {
      const state = get();
      if (!state || state.working || state.way === 'citation') return;
      patch({ ...restart, working: { done: 0, all: 1 } });
      write(state.way, state.scope).catch((error: unknown) => {
        if (writing?.signal.aborted) patch({ working: null });
        else fail(error);
      });
    },
    onCancelWrite: () => writing?.abort(),
    onCopy() {
      const words = get()?.citations?.join('\n');
      if (words === undefined) return;
      navigator.clipboard.writeText(words).then(() => patch({ copied: true }), fail);
    },
  };
}
