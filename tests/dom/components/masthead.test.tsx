import { afterAll, describe, expect, it } from 'vitest';
import '@/components/library/library.css';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryView } from '@/components/library/types';
import en from '@/lib/locales/en.json';
import { full } from '../../fixtures/views';
import { LOCALES } from './locale-views';
import { showIn, widen } from './render';
import { libraryActions, openStory } from './states';

afterAll(() => widen(1280));

const PAGES = ['list', 'tags', 'codebook', 'feeds', 'trash', 'settings'] as const;

describe.each(Object.entries({ en, ...LOCALES }))('the pages’ names in %s', (_locale, words) => {
  it.each([
    [360, 2],
    [1280, 1],
  ])('stand still whichever is open, at %s pixels in %s lines', async (width, lines) => {
    await widen(width);
    const placesOf = (name: (typeof PAGES)[number]): number[][] => {
      const view: LibraryView = { name };
      const state = openStory(full, { view, stories: [], open: undefined });
      const place = showIn(words, <LibraryPage state={state} actions={libraryActions()} />);
      return [...place.querySelectorAll('.masthead nav a')].map((link) => {
        const { left, top } = link.getBoundingClientRect();
        return [Math.round(left), Math.round(top)];
      });
    };
    const first = placesOf('list');
    expect(new Set(first.map(([, top]) => top)).size).toBe(lines);
    for (const name of PAGES.slice(1)) expect(placesOf(name), name).toEqual(first);
  });
});
