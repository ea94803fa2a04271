import type { PopupState, SaveState } from '@/components/popup/types';
import { problemOf, problemWords } from '@/components/ui/problems';
import type { ArticleContext } from '@/lib/article';
import type { KeptPassage, Story } from '@/lib/library';
import type { Ask, SaveRequest } from '@/lib/messages';
import type { TabLike } from '../shared/capture';
import { t } from '../shared/i18n';
import type { PageSelection } from '../shared/page-selection';
import { readLeadImage } from '../shared/lead-image';

interface SavingParts {
  ask: Ask;
  get: () => PopupState;
  set: (part: Partial<PopupState>) => void;
  tab: () => TabLike | undefined;
  /** The library holds something else than before. */
  stored: () => Promise<void>;
}

/** Everything that keeps the story of the page, or what of it is kept already. */
export interface Saving {
  /** The saved story of this page, where there is one. */
  storyId: () => string | null;
  /** Where the library shows the story to be read: its saved copy, or this capture, which is held for it. */
  readingPlace: () => Promise<string>;
  /** The page was read (again): what is saved from now on is this capture. */
  captured: (at: string) => void;
  findSaved: (context: ArticleContext) => Promise<void>;
  /** With words that are selected on the page it gives what became of them. */
  save: (selected?: PageSelection) => Promise<KeptPassage | null>;
  saveLink: () => Promise<void>;
  saveEntry: (url: string, title: string) => Promise<void>;
  undo: () => Promise<void>;
  /** Gives whether they are kept, or wait here for the save. */
  editTags: (added: string[], removed: string[]) => Promise<boolean>;
}

/** Makes the saving side of the popup. */
export function createSaving({ ask, get, set, tab, stored }: SavingParts): Saving {
  let storyId: string | null = null;
  /** Whether the saved story is more than an address. */
  let whole = false;
  let capturedAt = '';
  /** One for each capture: asking twice to save it (the worker died on the way) has no second effect. */
  let captureId = crypto.randomUUID();
  /** Edits of tags so far: an answer that a later edit has overtaken says nothing of the tags as they are now. */
  let edits = 0;

  const failed = (error: unknown): SaveState => ({ phase: 'failed', ...problemOf(error) });
  const adopt = (story: Story, outcome: Extract<SaveState, { phase: 'saved' }>['outcome']): void => {
    storyId = story.id;
    whole = story.form === 'story';
    set({
      save: { phase: 'saved', outcome },
      tags: story.tags,
      passages: { ...get().passages, count: story.passages ?? 0 },
    });
  };

  async function findSaved(context: ArticleContext): Promise<void> {
    if (get().save.phase !== 'idle') return;
    const story = await ask('findStory', { url: context.url, canonicalUrl: context.canonicalUrl }).catch(
      () => null,
    );
    if (!story || get().save.phase !== 'idle') return;
    adopt(story, 'known');
    if (story.form === 'story') await compareAgain(context);
  }

  /** The saved story is open again: where it changed, the new version is kept and the reader told. */
  async function compareAgain(context: ArticleContext): Promise<void> {
    const seen = await ask('seeAgain', { captureId, context, capturedAt, source: 'popup' }).catch(problemOf);
    if ('problem' in seen) {
      // The save beside the words tries it again, with this capture.
      set({ save: { phase: 'saved', outcome: 'known', unkept: seen } });
      return;
    }
    if (seen.outcome !== 'versioned') return;
    // A save by hand uses a capture of its own, so that it is not taken for this one.
    captureId = crypto.randomUUID();
    set({ save: { phase: 'saved', outcome: 'changed' }, changed: seen.kinds });
  }

  /** All that is kept of this capture. */
  async function request(context: ArticleContext): Promise<SaveRequest> {
    const id = tab()?.id;
    const image = id === undefined ? null : await readLeadImage(id, context.leadImage?.url ?? null);
    return {
      captureId,
      context,
      capturedAt,
      source: 'popup',
      tags: get().tags,
      ...(image ? { image } : {}),
    };
  }

  async function readingPlace(): Promise<string> {
    const { page } = get();
    if (storyId && whole) return `#/story/${storyId}`;
    if (page.phase !== 'story') throw new TypeError('There is nothing to read.');
    const held = await request(page.context);
    await ask('holdPage', held);
    return `#/open/${held.captureId}`;
  }

  async function save(selected?: PageSelection): Promise<KeptPassage | null> {
    const { page } = get();
    if (page.phase !== 'story' || get().save.phase === 'saving') return null;
    set({ save: { phase: 'saving' } });
    try {
      const result = await ask('saveStory', {
        ...(await request(page.context)),
        ...(selected && { selection: selected.text, around: selected }),
      });
      storyId = result.storyId;
      whole = true;
      set({ save: { phase: 'saved', outcome: result.outcome } });
      void stored();
      return result.passage ?? null;
    } catch (error) {
      set({ save: failed(error) });
      return null;
    }
  }

  async function saveLink(): Promise<void> {
    const { page } = get();
    const url = page.phase === 'story' ? page.context.url : tab()?.url;
    if (!url) return;
    set({ save: { phase: 'saving' } });
    try {
      const result = await ask('saveLink', { url, title: tab()?.title ?? url, tags: get().tags });
      storyId = result.storyId;
      whole = false;
      set({ save: { phase: 'saved', outcome: 'link' } });
      await stored();
    } catch (error) {
      set({ save: failed(error) });
    }
  }

  async function saveEntry(url: string, title: string): Promise<void> {
    try {
      await ask('saveLink', { url, title });
      set({ notice: t('entrySaved', title) });
      await stored();
    } catch (error) {
      set({ notice: t('saveFailed', problemWords(problemOf(error), t)) });
    }
  }

  async function undo(): Promise<void> {
    if (!storyId) return;
    try {
      await ask('trashStory', { storyId });
      storyId = null;
      captureId = crypto.randomUUID();
      set({
        save: { phase: 'idle' },
        notice: null,
        coding: { ...get().coding, open: false, steps: 0 },
        passages: { ...get().passages, count: 0 },
      });
      await stored();
    } catch (error) {
      set({ save: failed(error) });
    }
  }

  function show(added: string[], removed: string[]): void {
    const off = new Set([...removed, ...added].map((tag) => tag.toLowerCase()));
    set({ tags: [...get().tags.filter((tag) => !off.has(tag.toLowerCase())), ...added] });
  }

  async function editTags(added: string[], removed: string[]): Promise<boolean> {
    edits += 1;
    const own = edits;
    show(added, removed);
    // Before the save the tags wait here and go along with it.
    if (!storyId) return true;
    try {
      const story = await ask('editTags', { storyId, add: added, remove: removed });
      if (own === edits) set({ tags: story.tags });
      return true;
    } catch (error) {
      show(removed, added);
      set({ notice: t('changeFailed', problemWords(problemOf(error), t)) });
      return false;
    }
  }

  return {
    storyId: () => storyId,
    readingPlace,
    captured(at) {
      capturedAt = at;
      captureId = crypto.randomUUID();
    },
    findSaved,
    save,
    saveLink,
    saveEntry,
    undo,
    editTags,
  };
}
