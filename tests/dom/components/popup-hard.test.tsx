import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import { summaryOf } from '@/components/ui/own-words';
import type { PopupActions, PopupState } from '@/components/popup/types';
import { arabicFull, chinese, crowded, manyTags, mixedStories, silent } from '../../fixtures/hard-views';
import { bare, full, time } from '../../fixtures/views';
import { again, expectAccessible, prefer, show, stickingOut } from './render';
import { popupActions } from './states';
import { popupCoding } from './work-state';

const actions = (): PopupActions => ({
  ...popupActions(),
  completeTags: vi.fn(() => Promise.resolve(['Harbour', 'Harbour/Cranes', 'Weather'])),
});
const base: PopupState = {
  page: { phase: 'story', context: full },
  save: { phase: 'idle' },
  tags: [],
  recent: { words: '', stories: mixedStories },
  feeds: [],
  summary: summaryOf(full, 3),
  summaryLength: 3,
  kin: null,
  privateWindow: false,
  notice: null,
  takeBack: null,
  changed: [],
  coding: { book: null, open: false, steps: 0 },
  passages: { count: 0, shown: false, selected: null },
};
const story = (context: typeof full, part: Partial<PopupState> = {}): PopupState => ({
  ...base,
  page: { phase: 'story', context },
  ...part,
});
const HARD: Record<string, PopupState> = {
  crowded: story(crowded, { tags: manyTags, save: { phase: 'saved', outcome: 'versioned' } }),
  chinese: story(chinese),
  arabic: story(arabicFull, { save: { phase: 'saved', outcome: 'known' } }),
  silent: story(silent),
  coding: story(crowded, {
    tags: [...manyTags, 'Topic/trade'],
    save: { phase: 'saved', outcome: 'known' },
    coding: popupCoding(),
  }),
  passages: story(crowded, {
    save: { phase: 'saved', outcome: 'known' },
    passages: { count: 1, shown: true, selected: { text: 'x'.repeat(900), prefix: '', suffix: '' } },
  }),
  reading: { ...base, page: { phase: 'reading' }, recent: null },
  failed: story(full, { save: { phase: 'failed', problem: 'quota', message: '' }, privateWindow: true }),
  'no story': story({ ...bare, isArticle: false }),
  file: { ...base, page: { phase: 'unreadable', reason: 'file', canLink: false } },
};
const topOf = (place: HTMLElement, selector: string): number =>
  place.querySelector(selector)!.getBoundingClientRect().top;

afterEach(() => prefer('light'));

describe('the popup with hard pages', () => {
  it.each(Object.entries(HARD))('holds and is accessible in the dark: %s', async (_name, state) => {
    await prefer('dark');
    const place = show(<Popup state={state} actions={actions()} />);
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(25, 26, 28)');
    expect(place.querySelector('.popup')!.getBoundingClientRect().height).toBe(600);
    await expectAccessible(place);
  });

  it.each(Object.entries(HARD))('holds from right to left: %s', (_name, state) => {
    const place = show(<Popup state={state} actions={actions()} />, 'rtl');
    const { clientWidth, scrollWidth } = place.querySelector('.scroll')!;
    expect(scrollWidth).toBe(clientWidth);
    // The body is narrower than the test's page, so that what sticks out is measured against the popup.
    const { left, right } = place.querySelector('.popup')!.getBoundingClientRect();
    for (const part of place.querySelectorAll('h1, .save-row > *, .tag-box, .foot, .recent-title')) {
      const box = part.getBoundingClientRect();
      expect([box.left >= left - 1, box.right <= right + 1], part.className).toEqual([true, true]);
    }
    expect(stickingOut(place)).toEqual([]);
  });

  it('keeps the field for tags where it is while the page is read', () => {
    const place = show(<Popup state={HARD['reading']!} actions={actions()} />);
    const box = (): DOMRect => place.querySelector('.tag-box')!.getBoundingClientRect();
    const { left, right, top } = box();
    again(place, <Popup state={base} actions={actions()} />);
    expect([box().left, box().right, box().top]).toEqual([left, right, top]);
    const line = place.querySelector('.keep')!.clientWidth;
    again(place, <Popup state={{ ...base, tags: ['to read'] }} actions={actions()} />);
    expect(box().width).toBeGreaterThan(line * 0.85);
  });

  it('keeps its size and places from the first paint to the story', () => {
    const place = show(<Popup state={HARD['reading']!} actions={actions()} />);
    const before = [topOf(place, '.bone.title'), topOf(place, '.dock'), topOf(place, '.save-button')];
    again(place, <Popup state={base} actions={actions()} />);
    const after = [topOf(place, 'h1'), topOf(place, '.dock'), topOf(place, '.save-button')];
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(Math.abs(after[0]! - before[0]!)).toBeLessThan(6);
  });

  it('keeps saving in sight, however long the story', () => {
    const place = show(<Popup state={HARD['crowded']!} actions={actions()} />);
    expect(place.querySelector('.saved-mark')!.getBoundingClientRect().bottom).toBeLessThan(600);
  });
});

describe('what the popup says', () => {
  it('folds a long byline and unfolds it', async () => {
    const place = show(<Popup state={story(crowded)} actions={actions()} />);
    const byline = place.querySelector<HTMLElement>('.byline')!;
    expect(byline.innerText).toContain('and 9 more');
    expect(byline.innerText).not.toContain('Fatma');
    await userEvent.click(byline.querySelector('.unfold')!);
    expect(byline.innerText).toContain('Fatma Yıldız');
  });

  it('says of a time without a zone that it has none, and of an inferred one that it is inferred', () => {
    const context = {
      ...full,
      published: time('2026-03-12T18:40:00', { offset: null, zoneSource: null }),
      modified: time('2026-03-12T19:40:00+13:45', { zoneSource: 'inferred' as const }),
      otherTimes: [],
    };
    const words = show(<Popup state={story(context)} actions={actions()} />).innerText;
    expect(words).toContain('as given; the page names no zone');
    expect(words).toContain('(UTC+13:45, inferred)');
  });

  it('says that an update before the publication cannot be', () => {
    const context = { ...full, modified: time('2026-03-01T00:00:00+00:00'), otherTimes: [] };
    expect(show(<Popup state={story(context)} actions={actions()} />).innerText).toContain(
      'a time of update that lies before the time of publication',
    );
    const fine = { ...full, otherTimes: [] };
    expect(
      show(<Popup state={story(fine)} actions={actions()} />).querySelector('.contradiction'),
    ).toBeNull();
  });

  it('says what is not declared beside what is', () => {
    const words = show(<Popup state={story({ ...full, agencies: [] })} actions={actions()} />).innerText;
    expect(words).toContain('The page declares no agency.');
    expect(words).toContain('Correction: the crane was built in 1911.');
    const other = show(<Popup state={story({ ...full, notes: [] })} actions={actions()} />).innerText;
    expect(other).toContain('The page declares no editorial note.');
  });

  it('shows the first of a long list, and all of it when asked', async () => {
    const stories = Array.from({ length: 12 }, (_unused, at) => ({
      rank: at + 1,
      title: `Story ${at + 1}`,
      url: `https://ledger.example/${at}`,
    }));
    const context = { ...full, trending: [{ heading: 'Most read', evidence: null, stories }], related: [] };
    const act = actions();
    const place = show(<Popup state={story(context)} actions={act} />);
    expect(place.querySelectorAll('.ranked li')).toHaveLength(5);
    await userEvent.click(place.querySelector('.page-list .unfold')!);
    expect(place.querySelectorAll('.ranked li')).toHaveLength(12);
    await userEvent.click(place.querySelector('.ranked li:last-child a')!);
    expect(act.onOpenAddress).toHaveBeenCalledWith('https://ledger.example/11');
  });

  it('cannot save before the page is read', async () => {
    const place = show(<Popup state={HARD['reading']!} actions={actions()} />);
    expect(place.querySelector<HTMLButtonElement>('.save-button')!.disabled).toBe(true);
    expect(place.querySelector<HTMLInputElement>('.tag-input')!.disabled).toBe(false);
  });
});

describe('the popup by keyboard', () => {
  it('goes to the search over saved stories from the foot', async () => {
    const act = actions();
    const place = show(<Popup state={base} actions={act} />);
    place.querySelector<HTMLElement>('.foot button')!.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('crane');
    expect(act.onSearch).toHaveBeenLastCalledWith('crane');
  });

  it('walks through completions in a ring that holds the typed words, and closes them', async () => {
    const act = actions();
    const place = show(<Popup state={base} actions={act} />);
    const input = place.querySelector<HTMLInputElement>('.tag-input')!;
    await userEvent.type(input, 'h');
    await vi.waitFor(() => expect(place.querySelectorAll('[role="option"]')).toHaveLength(3));
    const chosen = (): string | undefined => place.querySelector('[aria-selected="true"]')?.textContent;
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe('Weather');
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe('Harbour');
    await userEvent.keyboard('{Escape}');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(act.onTags).toHaveBeenLastCalledWith(['h'], []);
  });

  it('says aloud which tag came and went, and keeps the focus in the field', async () => {
    const place = show(<Popup state={{ ...base, tags: ['one'] }} actions={actions()} />);
    const said = (): string | null => place.querySelector('.tag-field [role="status"]')!.textContent;
    await userEvent.type(place.querySelector('.tag-input')!, 'two,');
    expect(said()).toBe('Tag added: two');
    await userEvent.click(place.querySelector('.chip-remove')!);
    expect(said()).toBe('Tag removed: one');
    expect(document.activeElement).toBe(place.querySelector('.tag-input'));
  });
});
