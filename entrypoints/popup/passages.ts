import type { PopupState } from '@/components/popup/types';
import type { MessageKey } from '@/components/ui/i18n';
import { problemOf, problemWords } from '@/components/ui/problems';
import type { KeptAs, KeptPassage } from '@/lib/library';
import type { Ask } from '@/lib/messages';
import type { TabLike } from '../shared/capture';
import { t } from '../shared/i18n';
import { readSelection } from '../shared/page-selection';
import type { Saving } from './saving';
import { showPassages } from './show-passages';

interface PassageParts {
  ask: Ask;
  get: () => PopupState;
  set: (part: Partial<PopupState>) => void;
  tab: () => TabLike | undefined;
  saving: Pick<Saving, 'storyId' | 'save'>;
}

/** Highlights from the page, and on it. */
export interface PagePassages {
  readSelected: () => Promise<void>;
  highlight: () => Promise<void>;
  show: (on: boolean) => Promise<void>;
}

const WORDS: Record<KeptAs, MessageKey> = {
  highlight: 'passageKept',
  there: 'passageThere',
  note: 'passageNoted',
};

/** Makes the side of the popup that keeps what is selected on the page, and marks there what was kept. */
export function createPassages({ ask, get, set, tab, saving }: PassageParts): PagePassages {
  const put = (part: Partial<PopupState['passages']>): void =>
    set({ passages: { ...get().passages, ...part } });

  async function kept(): Promise<KeptPassage | null> {
    const { selected } = get().passages;
    const storyId = saving.storyId();
    if (!selected) return null;
    if (!storyId) return saving.save(selected);
    return ask('keepPassage', { storyId, ...selected });
  }

  /** What was asked for is under way: pressed once more, it must not be done twice. */
  let busy = false;
  async function once(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    await work().finally(() => {
      busy = false;
    });
  }

  async function highlight(): Promise<void> {
    const { selected } = get().passages;
    try {
      const done = await kept();
      if (!done) return;
      const { count } = get().passages;
      put({ selected: null, count: done.as === 'highlight' ? count + 1 : count });
      await markAgain();
      set({
        notice: t(WORDS[done.as]),
        takeBack: done.as === 'there' ? null : () => void once(() => takeBack(done, selected)),
      });
    } catch (error) {
      set({ notice: t('saveFailed', problemWords(problemOf(error), t)) });
    }
  }

  /** Takes it back; the words can be highlighted again. */
  async function takeBack(
    { as, ...done }: KeptPassage,
    selected: PopupState['passages']['selected'],
  ): Promise<void> {
    const storyId = saving.storyId();
    if (!storyId) return;
    try {
      await ask('dropPassage', { storyId, ...done });
      const { count } = get().passages;
      put({ selected, count: as === 'highlight' ? Math.max(0, count - 1) : count });
      await markAgain();
      set({ notice: t('undone') });
    } catch (error) {
      set({
        notice: t('changeFailed', problemWords(problemOf(error), t)),
        takeBack: () => void once(() => takeBack({ as, ...done }, selected)),
      });
    }
  }

  /** Marks the highlights on the page, as many as can be seen there; none where that is switched off. */
  async function mark(on: boolean): Promise<{ seen: number; all: number } | null> {
    const tabId = tab()?.id;
    const storyId = saving.storyId();
    if (tabId === undefined || !storyId) return null;
    const passages = on ? await ask('passagesOf', { storyId }).catch(() => []) : [];
    const seen = (await showPassages(tabId, passages)) ?? 0;
    put({ shown: on && seen > 0 });
    return { seen, all: passages.length };
  }

  /** Where they are marked on the page, what changed is seen there. */
  async function markAgain(): Promise<void> {
    if (get().passages.shown) await mark(true);
  }

  async function show(on: boolean): Promise<void> {
    const marked = await mark(on);
    if (!marked) return;
    const { seen, all } = marked;
    set({ notice: seen === all ? null : t('passagesShown', seen, all) });
  }

  return {
    async readSelected() {
      const id = tab()?.id;
      if (id !== undefined) put({ selected: await readSelection(id) });
    },
    highlight: () => once(highlight),
    show,
  };
}
