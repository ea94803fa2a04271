import { afterAll, describe, expect, it } from 'vitest';
import '@/components/popup/popup.css';
import { LOCALES, popupViews } from './locale-views';
import { cutHints, showIn, spilling, stickingOut, widen } from './render';

afterAll(() => widen(1280));

describe.each(Object.entries(LOCALES))('the popup in %s', (locale, words) => {
  it.each(popupViews())('holds: %s', async (_name, view) => {
    await widen(400);
    const place = showIn(words, view);
    expect(getComputedStyle(place).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const folded of place.querySelectorAll('details')) folded.open = true;
    expect(stickingOut(place)).toEqual([]);
    expect(spilling(place)).toEqual([]);
    expect(cutHints(place)).toEqual([]);
  });
});
