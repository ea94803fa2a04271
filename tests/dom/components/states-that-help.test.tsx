import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import '@/components/library/feeds/feeds.css';
import type { LibraryState } from '@/components/library/types';
import { crowded, manyFacets, mixedStories } from '../../fixtures/hard-views';
import { full } from '../../fixtures/views';
import { LOCALES } from './locale-views';
import { expectAccessible, show, showIn, spilling, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';
import { fullWork } from './work-state';

const base = openStory(full);
const list: LibraryState = {
  ...base,
  view: { name: 'list' },
  stories: mixedStories,
  total: mixedStories.length,
  count: 1234,
  facets: manyFacets,
};
const page = (part: Partial<LibraryState>, actions = libraryActions()) => (
  <LibraryPage state={{ ...list, ...part }} actions={actions} />
);

describe('where there is nothing to show, the library', () => {
  it('says what to do when nothing was found, and does it', async () => {
    const actions = libraryActions();
    const query = { words: 'nowhere', host: 'outlet1.example' };
    const place = show(page({ stories: [], total: 0, query }, actions));
    expect(place.querySelector('.nothing')?.textContent).toContain('take a filter off');
    await userEvent.click(place.querySelector('.clear-all')!);
    expect(actions.onQuery).toHaveBeenCalledWith({});
    await expectAccessible(place);
  });

  it('does not call a library empty that could not be opened', () => {
    const place = show(page({ stories: [], total: 0, count: 0, error: 'The disk said no' }));
    expect(place.querySelector('[role=alert]')?.textContent).toContain('Nothing in it was changed');
    expect(place.textContent).not.toContain('Your library is empty');
  });

  it('tells a story that is gone from a search without matches', async () => {
    const gone = show(page({ ...base, open: null }));
    expect(gone.textContent).toContain('This story is not in the library');
    await expectAccessible(gone);
    const lone = show(page({ view: { name: 'changes', id: '1' }, compared: null }));
    expect(lone.textContent).toContain('no two versions');
  });

  it('tells a new reader how to begin', async () => {
    await widen(320);
    const place = show(page({ view: { name: 'welcome' } }));
    expect(place.querySelectorAll('.first-steps li')).toHaveLength(3);
    expect([...stickingOut(place), ...spilling(place)]).toEqual([]);
    await expectAccessible(place);
  });
});

describe('the bar over ticked rows', () => {
  it.each(Object.entries(LOCALES))('has its tags in one line (%s)', async (_locale, words) => {
    await widen(1024);
    const place = showIn(words, page({ selected: new Set(['1', '2']), work: fullWork }));
    const middles = ['.bulk-input', '.bulk-add', '.bulk-remove'].map((part) => {
      const { top, bottom } = place.querySelector(part)!.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    });
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  });

  it('leaves tags their ground', () => {
    const place = show(page({ selected: new Set(['2']) }));
    const ground = (part: string): string => getComputedStyle(place.querySelector(part)!).backgroundColor;
    expect(ground('.story-row.selected .tag-link')).not.toBe(ground('.story-row:not(.selected) .tag-link'));
  });
});

it('gives a note in the narrow card the whole line', async () => {
  await widen(1440);
  const place = show(page(openStory(crowded)));
  const note = place.querySelector('.about .note-correction')!;
  const words = note.querySelector('dd')!;
  expect(words.getBoundingClientRect().width).toBeGreaterThan(note.getBoundingClientRect().width - 2);
});

it('lays the sheet of keys out in two columns where there is room', async () => {
  await widen(1280);
  const place = show(page({}));
  await userEvent.click(place.querySelector('.open-keys')!);
  expect(place.querySelector('.key-sheet')!.getBoundingClientRect().width).toBeGreaterThan(800);
});
