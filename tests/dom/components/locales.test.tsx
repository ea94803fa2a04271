import { afterAll, describe, expect, it } from 'vitest';
import '@/components/library/feeds/feeds.css';
import '@/components/library/library.css';
import { LibraryPage } from '@/components/library/LibraryPage';
import { full, story } from '../../fixtures/views';
import { libraryViews, LOCALES } from './locale-views';
import { showIn, spilling, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';
import { fullWork } from './work-state';

afterAll(() => widen(1280));

describe.each(Object.entries(LOCALES))('the library in %s', (locale, words) => {
  it('has the tools of a selection in one line at 360 pixels', async () => {
    await widen(360);
    const state = openStory(full, {
      view: { name: 'list' },
      stories: [story('1')],
      total: 1,
      count: 1,
      selected: new Set(['1']),
      work: fullWork,
    });
    const place = showIn(words, <LibraryPage state={state} actions={libraryActions()} />);
    const tools = [...place.querySelectorAll('.bulk-tools button')];
    expect(tools).toHaveLength(3);
    expect(new Set(tools.map((tool) => Math.round(tool.getBoundingClientRect().bottom))).size).toBe(1);
  });

  it('has the name, the search and the export of the list in one line at 800 pixels', async () => {
    await widen(800);
    const facets = { tags: [{ value: 'a', label: 'A', count: 1 }], hosts: [], agencies: [] };
    const part = { view: { name: 'list' as const }, stories: [story('1')], total: 1, count: 1, facets };
    const place = showIn(words, <LibraryPage state={openStory(full, part)} actions={libraryActions()} />);
    const [first, ...others] = [...place.querySelectorAll('.list-head > *')].map((each) => {
      const { top, height } = each.getBoundingClientRect();
      return Math.round(top + height / 2);
    });
    expect(others).toHaveLength(2);
    for (const other of others) expect(Math.abs(other - first!)).toBeLessThan(8);
  });

  it.each(libraryViews())('holds at 320 pixels: %s', async (_name, view) => {
    await widen(320);
    const place = showIn(words, view);
    expect(getComputedStyle(place).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const folded of place.querySelectorAll('details')) folded.open = true;
    expect(stickingOut(place)).toEqual([]);
    expect(spilling(place)).toEqual([]);
  });
});
