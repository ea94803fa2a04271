import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState } from '@/components/library/types';
import { changedLook, type Look, type LookChange, THEMES, USUAL_LOOK, wear } from '@/components/ui/look';
import { TAG_COLOURS } from '@/lib/library/types';
import { full, story } from '../../fixtures/views';
import { again, expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';

const root = document.documentElement;
const cells = [
  'Year',
  'Ships',
  'Tonnes moved',
  'Workers',
  'Cranes in use',
  'Average time at the quay',
  'Remarks',
];
/** A story with a table that is wider than a telephone, and a highlight of every colour. */
const painted = {
  ...full,
  blocks: [
    ...full.blocks,
    { type: 'table' as const, rows: [cells, cells] },
    { type: 'paragraph' as const, text: TAG_COLOURS.map((colour) => `The ${colour} crane stays.`).join(' ') },
  ],
};
const coloured = openStory(painted, {
  open: {
    ...openStory(painted).open!,
    selections: TAG_COLOURS.map((colour) => ({
      id: colour,
      storyId: '1',
      text: `The ${colour} crane`,
      savedAt: '2026-03-14T10:00:00Z',
      colour,
    })),
  },
});
const SCREENS: Record<string, LibraryState> = {
  reader: coloured,
  list: { ...openStory(full), view: { name: 'list' }, stories: [story('1')], total: 1 },
  settings: { ...openStory(full), view: { name: 'settings' } },
};
const worn = (part: Partial<Look>): Look => ({ ...USUAL_LOOK, ...part });

/** Keeps what is chosen as the page would, so that the next choice stands on it. */
function living(first: LibraryState): { place: HTMLElement; look: () => Look } {
  let state = first;
  const actions = {
    ...libraryActions(),
    onLook(change: LookChange) {
      state = { ...state, look: changedLook(state.look, change) };
      wear(root, state.look);
      again(place, <LibraryPage state={state} actions={actions} />);
    },
  };
  const place = show(<LibraryPage state={first} actions={actions} />);
  return { place, look: () => state.look };
}

afterEach(async () => {
  wear(root, USUAL_LOOK);
  await prefer('light');
  await widen(1280);
});

describe('the themes', () => {
  for (const theme of THEMES)
    it.each(Object.entries(SCREENS))(`are accessible, ${theme}: %s`, async (_name, state) => {
      await prefer(theme === 'light' ? 'dark' : 'light');
      wear(root, worn({ theme }));
      const place = show(<LibraryPage state={state} actions={libraryActions()} />);
      await expectAccessible(place);
      // What the panel covers was looked at before.
      place.querySelector<HTMLElement>('.look-panel')?.showPopover();
      await expectAccessible(place);
    });

  it('have a colour for every highlight', () => {
    const place = show(<LibraryPage state={coloured} actions={libraryActions()} />);
    const washes = [...place.querySelectorAll('mark.passage')].map(
      (mark) => getComputedStyle(mark).backgroundColor,
    );
    expect(new Set(washes).size).toBe(TAG_COLOURS.length);
  });

  it('hold against what the system prefers', async () => {
    const paper = (): string => getComputedStyle(document.body).backgroundColor;
    show(<LibraryPage state={coloured} actions={libraryActions()} />);
    await prefer('dark');
    const dark = paper();
    wear(root, worn({ theme: 'light' }));
    const light = paper();
    wear(root, worn({ theme: 'sepia' }));
    const sepia = paper();
    await prefer('light');
    expect(paper()).toBe(sepia);
    wear(root, USUAL_LOOK);
    expect(paper()).toBe(light);
    wear(root, worn({ theme: 'dark' }));
    expect(paper()).toBe(dark);
    expect(new Set([dark, light, sepia]).size).toBe(3);
  });
});

describe('the panel of the reader view', () => {
  it('opens, is gone through and closes by keys alone, and gives the focus back', async () => {
    const { place, look } = living(coloured);
    const button = place.querySelector<HTMLElement>('.open-look')!;
    const panel = place.querySelector<HTMLElement>('.look-panel')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(panel.matches(':popover-open')).toBe(true);
    await expect.poll(() => document.activeElement?.matches('.look-theme input:checked')).toBe(true);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(look().theme).toBe('sepia');
    await userEvent.keyboard('{Tab}{Tab}{ArrowRight}');
    expect(look().size).toBe(4);
    await userEvent.keyboard('{Escape}');
    expect(panel.matches(':popover-open')).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  it('changes the type at once, and goes back to the usual', async () => {
    const { place, look } = living(coloured);
    const body = place.querySelector<HTMLElement>('.sheet .body')!;
    const before = getComputedStyle(body).fontSize;
    await userEvent.click(place.querySelector('.open-look')!);
    await userEvent.click(place.querySelector('.text-larger')!);
    expect(parseFloat(getComputedStyle(body).fontSize)).toBeGreaterThan(parseFloat(before));
    const { width } = body.getBoundingClientRect();
    await userEvent.click(place.querySelector('.look-width input[value="narrow"]')!);
    expect(body.getBoundingClientRect().width).toBeLessThan(width);
    await userEvent.click(place.querySelector('.look-face input[value="sans"]')!);
    expect(getComputedStyle(body).fontFamily).toContain('system-ui');
    const line = getComputedStyle(body).lineHeight;
    await userEvent.click(place.querySelector('.look-spacing input[value="loose"]')!);
    expect(parseFloat(getComputedStyle(body).lineHeight)).toBeGreaterThan(parseFloat(line));
    await userEvent.click(place.querySelector('.reset-look')!);
    expect(look()).toEqual(USUAL_LOOK);
    expect(getComputedStyle(body).fontSize).toBe(before);
  });

  it('does not end the coding by keys when Escape closes it', async () => {
    const act = libraryActions();
    const coding = { ...coloured, work: { ...coloured.work, keys: true, coding: true } };
    const place = show(<LibraryPage state={coding} actions={act} />);
    await userEvent.click(place.querySelector('.open-look')!);
    await userEvent.keyboard('{Escape}');
    expect(place.querySelector('.look-panel')!.matches(':popover-open')).toBe(false);
    expect(act.work.onCoding).not.toHaveBeenCalled();
  });

  it('is the same by the keys + and -, which stop at the largest and the smallest', async () => {
    const { look } = living({ ...coloured, work: { ...coloured.work, keys: true }, look: worn({ size: 6 }) });
    await userEvent.keyboard('++');
    await vi.waitFor(() => expect(look().size).toBe(7));
    await userEvent.keyboard('--------');
    await vi.waitFor(() => expect(look().size).toBe(1));
  });

  it('needs no scrolling sideways with the largest type and the widest lines', async () => {
    for (const width of [320, 768, 1280, 1440]) {
      await widen(width);
      wear(root, worn({ size: 7, width: 'wide' }));
      const place = show(<LibraryPage state={coloured} actions={libraryActions()} />);
      place.querySelector<HTMLElement>('.look-panel')!.showPopover();
      expect(stickingOut(place), String(width)).toEqual([]);
      expect(root.scrollWidth, String(width)).toBe(root.clientWidth);
    }
  });
});
