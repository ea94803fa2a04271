import type { LibraryState } from '@/components/library/types';
import { onceMoreIfLost } from '@/lib/library';
import { t } from '../shared/i18n';
import { wordsOfProblem } from '../shared/problem-words';

/** How long it is told what was just done, in milliseconds. */
const TOAST = 9000;

/** What is told of everything that the reader does. */
export interface Telling {
  /** Says what was done, with a way back where there is one. */
  toast: (words: string, undo?: () => void) => void;
  /** Says what could not be done, until the reader puts it away. */
  complain: (words: string) => void;
  /** Does what the reader asked for, twice where the connection was lost; says where it could not be done, and gives whether it was. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Makes it. */
export function createTelling(set: (toast: LibraryState['toast']) => void): Telling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let complaints = 0;
  /** The number of the complaint that stands; 0 for none. */
  let standing = 0;

  function complain(words: string): void {
    clearTimeout(timer);
    complaints += 1;
    standing = complaints;
    set({ words });
  }

  return {
    toast(words, undo) {
      clearTimeout(timer);
      standing = 0;
      set({ words, ...(undo ? { undo } : {}) });
      timer = setTimeout(() => set(null), TOAST);
    },
    complain,
    async attempt(work) {
      const before = standing;
      try {
        await onceMoreIfLost(work);
        // What could not be done before is done, or has been seen; what failed meanwhile has not.
        if (before !== 0 && before === standing) {
          standing = 0;
          set(null);
        }
        return true;
      } catch (error) {
        complain(t('changeFailed', await wordsOfProblem(error)));
        return false;
      }
    },
  };
}
