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
  let complaining = false;

  function complain(words: string): void {
    clearTimeout(timer);
    complaining = true;
    set({ words });
  }

  return {
    toast(words, undo) {
      clearTimeout(timer);
      complaining = false;
      set({ words, ...(undo ? { undo } : {}) });
      timer = setTimeout(() => set(null), TOAST);
    },
    complain,
    async attempt(work) {
      try {
        await onceMoreIfLost(work);
        // What could not be done before is done, or has been seen.
        if (complaining) set(null);
        complaining = false;
        return true;
      } catch (error) {
        complain(t('changeFailed', await wordsOfProblem(error)));
        return false;
      }
    },
  };
}
