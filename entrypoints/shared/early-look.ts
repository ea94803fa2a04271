import { type Look, lookOf, wear } from '@/components/ui/look';

const KEY = 'nutgraf-look';

/**
 * Gives the page the look that was kept last, before anything of it is painted. The browser's storage answers too late
 * for that, so a copy lies where it can be read at once.
 */
export function wearEarly(root: HTMLElement): Look {
  let kept: unknown = null;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    // Without the copy the page is painted as usual and put right when the storage answers.
  }
  const look = lookOf(kept);
  wear(root, look);
  return look;
}

/** Lays the copy down, and gives the look to this page. */
export function wearFromNow(root: HTMLElement, look: Look): void {
  wear(root, look);
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // The storage has it; only the next first paint is as usual.
  }
}
