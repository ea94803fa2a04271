import { afterAll, describe, expect, it } from 'vitest';
import '@/components/library/feeds/feeds.css';
import '@/components/library/library.css';
import { libraryViews, LOCALES } from './locale-views';
import { showIn, spilling, stickingOut, widen } from './render';

afterAll(() => widen(1280));

describe.each(Object.entries(LOCALES))('the library in %s', (locale, words) => {
  it.each(libraryViews())('holds at 320 pixels: %s', async (_name, view) => {
    await widen(320);
    const place = showIn(words, view);
    expect(getComputedStyle(place).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const folded of place.querySelectorAll('details')) folded.open = true;
    expect(stickingOut(place)).toEqual([]);
    expect(spilling(place)).toEqual([]);
  });
});
