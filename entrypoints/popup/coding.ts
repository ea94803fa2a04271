import type { PopupState } from '@/components/popup/types';
import { codeChange, type KeyedCode } from '@/lib/library/codebook';
import type { Ask } from '@/lib/messages';

interface CodingParts {
  ask: Ask;
  get: () => PopupState;
  set: (part: Partial<PopupState>) => void;
  editTags: (added: string[], removed: string[]) => Promise<boolean>;
}

/** The coding of the saved story with the codebook. */
export interface Coding {
  /** Nothing waits for it. */
  read: () => Promise<void>;
  open: (on: boolean) => void;
  code: (code: KeyedCode) => void;
  undo: () => void;
}

/** Makes the coding side of the popup: a code is a tag, so that it goes the way of the tags. */
export function createCoding({ ask, get, set, editTags }: CodingParts): Coding {
  /** What each code that was given here changed, the last one at the end. */
  const done: { add: string[]; remove: string[] }[] = [];
  const put = (part: Partial<PopupState['coding']>): void => set({ coding: { ...get().coding, ...part } });
  return {
    async read() {
      const book = await ask('codebook', {}).catch(() => null);
      if (book && book.variables.length > 0) put({ book });
    },
    open(on) {
      if (on) done.length = 0;
      put({ open: on, steps: done.length });
    },
    code(code) {
      const change = codeChange(code, get().tags);
      done.push(change);
      put({ steps: done.length });
      void editTags(change.add, change.remove).then((kept) => {
        if (kept || !done.includes(change)) return;
        done.splice(done.indexOf(change), 1);
        put({ steps: done.length });
      });
    },
    undo() {
      const change = done.pop();
      if (!change) return;
      put({ steps: done.length });
      void editTags(change.remove, change.add).then((kept) => {
        if (kept) return;
        done.push(change);
        put({ steps: done.length });
      });
    },
  };
}
