import type { PopupState } from '@/components/popup/types';
import type { MessageKey } from '@/components/ui/i18n';
import { problemOf, problemWords } from '@/components/ui/problems';
import type { KeptAs } from '@/lib/library';
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

  async function kept(): Promise<KeptAs | null> {
    const { selected } = get().passages;
    const storyId = saving.storyId();
    if (!selected) return null;
    if (!storyId) return saving.save(selected);
    return (await ask('keepPassage', { storyId, ...selected })).as;
  }

  async function highlight(): Promise<void> {
    try {
      const as = await kept();
      if (!as) return;
      const { count, shown } = get().passages;
      set({ notice: t(WORDS[as]) });
      put({ selected: null, count: as === 'highlight' ? count + 1 : count });
      if (shown) await show(true);
    } catch (error) {
      set({ notice: t('saveFailed', problemWords(problemOf(error), t)) });
    }
  }

  async function show(on: boolean): Promise<void> {
    const tabId = tab()?.id;
    const storyId = saving.storyId();
    if (tabId === undefined || !storyId) return;
    const passages = on ? await ask('passagesOf', { storyId }).catch(() => []) : [];
    const seen = await showPassages(tabId, passages);
    if (!on) return set({ notice: null, passages: { ...get().passages, shown: false } });
    const all = seen === passages.length;
    const notice = all ? null : t('passagesShown', seen ?? 0, passages.length);
    return set({ notice, passages: { ...get().passages, shown: (seen ?? 0) > 0 } });
  }

  return {
    async readSelected() {
      const id = tab()?.id;
      if (id !== undefined) put({ selected: await readSelection(id) });
    },
    highlight,
    show,
  };
}
