import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState } from '@/components/library/types';
import { full } from '../../fixtures/views';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';
import { fullWork, noWork } from './work-state';

const savedAt = '2026-03-14T10:00:00Z';
const base = openStory(full);
const words = full.text.slice(0, 24);
const open = base.open && {
  ...base.open,
  story: { ...base.open.story, note: 'Ask the owners', tags: ['Topic/trade'] },
  selections: [
    { id: 'a', storyId: '1', text: words, savedAt, colour: 'teal' as const, note: 'Why?', tags: ['Key'] },
    { id: 'b', storyId: '1', text: 'Words that were never in any version of this story', savedAt },
  ],
};
const STATES: Record<string, Partial<LibraryState>> = {
  'a story with notes, highlights and codes': { open, work: fullWork },
  tags: { view: { name: 'tags' }, work: fullWork },
  'no tags': { view: { name: 'tags' }, work: { ...noWork, tags: [] } },
  codebook: { view: { name: 'codebook' }, work: fullWork },
  'no codebook': { view: { name: 'codebook' }, work: { ...noWork, codebooks: [] } },
};

/** What listens for keys begins to after the first picture. */
const listening = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });

describe('work on stories', () => {
  for (const [name, part] of Object.entries(STATES))
    for (const [scheme, width, dir] of [
      ['light', 1440, 'ltr'],
      ['dark', 800, 'rtl'],
      ['light', 360, 'ltr'],
    ] as const)
      it(`${name}: accessible, nothing sticks out (${scheme}, ${width}, ${dir})`, async () => {
        await prefer(scheme);
        await widen(width);
        const place = show(<LibraryPage state={{ ...base, ...part }} actions={libraryActions()} />, dir);
        await expectAccessible(place);
        expect(stickingOut(place)).toEqual([]);
        await prefer('light');
      });

  it('marks what stands, and says what is lost', () => {
    const place = show(<LibraryPage state={{ ...base, open: open ?? null }} actions={libraryActions()} />);
    const marks = [...place.querySelectorAll('mark[data-passage="a"]')];
    expect(marks.map((mark) => mark.textContent).join('')).toBe(words);
    expect(place.querySelector('mark[data-passage="b"]')).toBeNull();
    expect(place.querySelector('[data-passage-card="b"]')?.className).toContain('lost');
  });

  it('gives codes by keys, and says which mandatory one is missing', async () => {
    const actions = libraryActions();
    const place = show(
      <LibraryPage state={{ ...base, open: open ?? null, work: fullWork }} actions={actions} />,
    );
    expect(place.querySelectorAll('.missing-code')).toHaveLength(1);
    await listening();
    await userEvent.keyboard('2');
    expect(actions.work.onCode).toHaveBeenCalledWith(
      expect.objectContaining({ id: '1' }),
      expect.objectContaining({ path: 'Tone/alarmed' }),
    );
    await userEvent.keyboard('n');
    expect(actions.work.onStep).toHaveBeenCalledWith('next');
    place.querySelector<HTMLElement>('.story-note textarea')?.focus();
    await userEvent.keyboard('2');
    expect(actions.work.onCode).toHaveBeenCalledTimes(1);
  });

  it('shows every key on a sheet, and can switch them off', async () => {
    const actions = libraryActions();
    const place = show(<LibraryPage state={{ ...base, view: { name: 'list' } }} actions={actions} />);
    await listening();
    await userEvent.keyboard('?');
    await expect.poll(() => place.querySelector('dialog.key-sheet')).not.toBeNull();
    await expectAccessible(place);
    place.querySelector<HTMLElement>('.keys-switch input')?.click();
    expect(actions.work.onKeys).toHaveBeenCalledWith(false);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => place.querySelector('dialog.key-sheet')).toBeNull();
    await userEvent.keyboard('gt');
    expect(actions.onView).toHaveBeenCalledWith({ name: 'tags' });
  });

  it('renames a tag by its whole name and warns of what it joins', async () => {
    const actions = libraryActions();
    const place = show(
      <LibraryPage state={{ ...base, view: { name: 'tags' }, work: fullWork }} actions={actions} />,
    );
    place.querySelector<HTMLElement>('[data-tag="harbour/cranes"] .tag-edit')?.click();
    await expect.poll(() => place.querySelector('.tag-editor input')).not.toBeNull();
    const input = place.querySelector<HTMLInputElement>('.tag-editor input');
    await userEvent.fill(input!, 'Harbour');
    await expect.poll(() => place.querySelector('.tag-says')?.textContent).toContain('Harbour');
    await userEvent.keyboard('{Enter}');
    expect(actions.work.onRenameTag).toHaveBeenCalledWith('Harbour/Cranes', 'Harbour');
  });

  it('highlights what is selected', async () => {
    const actions = libraryActions();
    const place = show(<LibraryPage state={base} actions={actions} />);
    const paragraph = place.querySelector('.body p')!;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    await expect.poll(() => place.querySelector('.selection-bar')).not.toBeNull();
    await userEvent.keyboard('h');
    expect(actions.work.onHighlight).toHaveBeenCalledWith(
      '1',
      expect.objectContaining({ text: paragraph.textContent, prefix: '' }),
    );
  });
});
