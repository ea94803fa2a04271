import { describe, expect, it, vi } from 'vitest';
import type { LibraryState } from '@/components/library/types';
import type { FinderClient } from '@/entrypoints/library/finder-client';
import { createSelection } from '@/entrypoints/library/selection';
import type * as LibraryModule from '@/lib/library';

vi.mock('@/lib/library', async (original) => ({
  ...(await original<typeof LibraryModule>()),
  tagStories: vi.fn(() => Promise.resolve([])),
}));
vi.mock('@/entrypoints/shared/i18n', () => ({ t: String, plural: String }));

const { tagStories } = await import('@/lib/library');

function selection(answer: Promise<{ ids: string[] }>) {
  const state = { selected: new Set(['1', '2']) as ReadonlySet<string>, query: {}, bulk: null };
  const actions = createSelection({
    db: {} as never,
    finder: { find: () => answer } as unknown as FinderClient,
    get: () => state as unknown as LibraryState,
    set: (selected) => (state.selected = selected),
    progress: () => undefined,
    toast: () => undefined,
    attempt: (work) => work().then(() => true),
  });
  return actions;
}

describe('work on a selection', () => {
  it('is done with all stories where all were asked for just before', async () => {
    let found: (answer: { ids: string[] }) => void = () => undefined;
    const actions = selection(new Promise((resolve) => (found = resolve)));
    actions.onSelectAll();
    void actions.onBulkTags(['harbour'], []);
    expect(tagStories).not.toHaveBeenCalled();
    found({ ids: ['1', '2', '3', '4'] });
    await vi.waitFor(() => expect(tagStories).toHaveBeenCalledOnce());
    expect(vi.mocked(tagStories).mock.calls[0]?.[1]).toEqual(['1', '2', '3', '4']);
  });
});
