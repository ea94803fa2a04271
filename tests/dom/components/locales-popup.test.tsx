import { afterAll, describe, expect, it } from 'vitest';
import '@/components/popup/popup.css';
import { Popup } from '@/components/popup/Popup';
import { full } from '../../fixtures/views';
import { LOCALES, popupViews } from './locale-views';
import { cutHints, showIn, spilling, stickingOut, widen } from './render';
import { popupActions, popupState } from './states';

afterAll(() => widen(1280));

describe.each(Object.entries(LOCALES))('the popup in %s', (locale, words) => {
  it('stands still while it saves', async () => {
    await widen(400);
    const boxes = (['idle', 'saving'] as const).map((phase) => {
      const state = popupState(full, { save: { phase } });
      const place = showIn(words, <Popup state={state} actions={popupActions()} />);
      return ['.save-button', '.tag-field', '.read-here'].map((each) => {
        const { x, y, width } = place.querySelector(each)!.getBoundingClientRect();
        return [x, y, width];
      });
    });
    expect(boxes[1]).toEqual(boxes[0]);
  });

  it('has its buttons and the field for tags in two lines at most', async () => {
    await widen(400);
    const nothing = { ...full, isArticle: false };
    for (const context of [full, nothing])
      for (const save of [{ phase: 'idle' }, { phase: 'saved', outcome: 'created' }] as const) {
        const place = showIn(words, <Popup state={popupState(context, { save })} actions={popupActions()} />);
        const lines = [...place.querySelectorAll('.save-row > *, .tag-box')].map((each) => {
          const { top, height } = each.getBoundingClientRect();
          return Math.round((top + height / 2) / 10);
        });
        expect(new Set(lines).size, `${context.isArticle} ${save.phase} ${lines.join(' ')}`).toBeLessThan(3);
      }
  });

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
