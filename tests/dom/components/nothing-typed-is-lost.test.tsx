import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryActions, LibraryState } from '@/components/library/types';
import { TagField } from '@/components/ui/TagField';
import { full, story } from '../../fixtures/views';
import { show } from './render';
import { libraryActions, openStory } from './states';
import { fullWork } from './work-state';

const base = openStory(full);
const list: LibraryState = {
  ...base,
  view: { name: 'list' },
  stories: [story('1')],
  total: 1,
  count: 1,
  selected: new Set(['1']),
};
const refused = () => Promise.resolve(false);

/** As on a full disk. */
function refusing(): LibraryActions {
  const actions = libraryActions();
  return {
    ...actions,
    onBulkTags: vi.fn(refused),
    work: { ...actions.work, onRenameTag: vi.fn(refused) },
  };
}
const value = (place: HTMLElement, selector: string): string | undefined =>
  place.querySelector<HTMLInputElement>(selector)?.value;

describe('what was typed and could not be kept', () => {
  it('stands in the tag field again, unless something else does', async () => {
    let answer: (kept: boolean) => void = () => undefined;
    const change = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    const place = show(<TagField tags={[]} onChange={change} complete={() => Promise.resolve([])} />);
    const field = place.querySelector('input')!;
    await userEvent.fill(field, 'Harbour/Cranes, ferries');
    await userEvent.keyboard('{Enter}');
    expect(change).toHaveBeenCalledWith(['Harbour/Cranes', 'ferries'], []);
    await expect.poll(() => field.value).toBe('');
    answer(false);
    await expect.poll(() => field.value).toBe('Harbour/Cranes, ferries');
    expect(place.querySelector('[role="status"]')!.textContent).toBe('');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(field, 'tides');
    answer(false);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(field.value).toBe('tides');
    await userEvent.fill(field, '');
  });

  it('stands in the field over ticked rows again', async () => {
    const actions = refusing();
    const place = show(<LibraryPage state={list} actions={actions} />);
    await userEvent.fill(place.querySelector('.bulk-input')!, 'trade, ports');
    await userEvent.click(place.querySelector('.bulk-add')!);
    expect(actions.onBulkTags).toHaveBeenCalledWith(['trade', 'ports'], []);
    await expect.poll(() => value(place, '.bulk-input')).toBe('trade, ports');
  });

  it('stays in the open editor of a tag', async () => {
    const actions = refusing();
    const place = show(
      <LibraryPage state={{ ...base, view: { name: 'tags' }, work: fullWork }} actions={actions} />,
    );
    await userEvent.click(place.querySelector('[data-tag="harbour/cranes"] .tag-edit')!);
    await userEvent.fill(place.querySelector('.tag-editor input')!, 'Ports/Cranes');
    await userEvent.keyboard('{Enter}');
    expect(actions.work.onRenameTag).toHaveBeenCalledOnce();
    await expect.poll(() => place.querySelector('.tag-save:not(:disabled)')).not.toBeNull();
    expect(value(place, '.tag-editor input')).toBe('Ports/Cranes');
  });

  it('stays in the editor that was opened while another tag was renamed', async () => {
    const actions = refusing();
    let answer: (done: boolean) => void = () => undefined;
    actions.work.onRenameTag = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    const place = show(
      <LibraryPage state={{ ...base, view: { name: 'tags' }, work: fullWork }} actions={actions} />,
    );
    await userEvent.click(place.querySelector('[data-tag="harbour/cranes"] .tag-edit')!);
    await userEvent.fill(place.querySelector('.tag-editor input')!, 'Ports/Cranes');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(place.querySelector('[data-tag="harbour"] .tag-edit')!);
    await expect.poll(() => value(place, '[data-tag="harbour"] .tag-editor input')).toBe('Harbour');
    await userEvent.fill(place.querySelector('.tag-editor input')!, 'Docks');
    answer(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(value(place, '[data-tag="harbour"] .tag-editor input')).toBe('Docks');
  });
});
