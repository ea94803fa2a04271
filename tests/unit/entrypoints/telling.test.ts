import { describe, expect, it, vi } from 'vitest';
import type { LibraryState } from '@/components/library/types';

vi.mock('@/entrypoints/shared/i18n', () => ({ t: (key: string) => key }));
vi.mock('@/entrypoints/shared/problem-words', () => ({ wordsOfProblem: async () => 'no room' }));

const { createTelling } = await import('@/entrypoints/library/telling');

function telling() {
  let shown: LibraryState['toast'] = null;
  const told = createTelling((toast) => {
    shown = toast;
  });
  return { ...told, shown: () => shown };
}

describe('what is told of the reader’s work', () => {
  it('is a complaint until something is done that was begun after it', async () => {
    const { attempt, shown } = telling();
    expect(await attempt(() => Promise.reject(new Error('full')))).toBe(false);
    expect(shown()?.words).toContain('changeFailed');
    expect(await attempt(() => Promise.resolve())).toBe(true);
    expect(shown()).toBeNull();
  });

  it('is no longer told by what was begun before it', async () => {
    const { attempt, complain, shown } = telling();
    let finish = (): void => undefined;
    const slow = attempt(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    complain('Not changed.');
    finish();
    expect(await slow).toBe(true);
    expect(shown()?.words).toBe('Not changed.');
  });
});
