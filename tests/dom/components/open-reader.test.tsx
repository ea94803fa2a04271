import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hashOf, viewOf } from '@/components/library/address';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState, OpenPage } from '@/components/library/types';
import { THEMES, USUAL_LOOK, wear } from '@/components/ui/look';
import { full } from '../../fixtures/views';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';

const page = (part: Partial<OpenPage> = {}): OpenPage => ({
  context: full,
  capturedAt: '2026-03-14T10:00:00Z',
  image: null,
  storyId: null,
  saving: false,
  problem: null,
  ...part,
});
const open = (shown: OpenPage | null | undefined): LibraryState => ({
  ...openStory(full),
  view: { name: 'open', id: 'c1' },
  open: undefined,
  page: shown,
});
const SCREENS: Record<string, LibraryState> = {
  'not saved': open(page()),
  'being saved': open(page({ saving: true })),
  'not to be saved': open(page({ problem: { problem: 'quota', message: 'QuotaExceededError' } })),
  'saved before': open(page({ storyId: '7' })),
  gone: open(null),
};

afterEach(async () => {
  wear(document.documentElement, USUAL_LOOK);
  await prefer('light');
  await widen(1280);
});

describe('the reader view of a page that is not saved', () => {
  for (const theme of THEMES.slice(1))
    it.each(Object.entries(SCREENS))(`is accessible, ${theme}: %s`, async (_name, state) => {
      wear(document.documentElement, { ...USUAL_LOOK, theme });
      await expectAccessible(show(<LibraryPage state={state} actions={libraryActions()} />));
    });

  it.each(Object.entries(SCREENS))('needs no scrolling sideways: %s', async (_name, state) => {
    for (const width of [320, 768]) {
      await widen(width);
      expect(stickingOut(show(<LibraryPage state={state} actions={libraryActions()} />))).toEqual([]);
    }
  });

  it('has an address of its own', () => {
    expect(viewOf(hashOf({ name: 'open', id: 'a b/c' }))).toEqual({ name: 'open', id: 'a b/c' });
    expect(viewOf('#/open/')).toEqual({ name: 'list' });
  });

  it('shows words, evidence and summary, and loads nothing', () => {
    const place = show(<LibraryPage state={SCREENS['not saved']!} actions={libraryActions()} />);
    expect(place.querySelector<HTMLElement>('.sheet')!.innerText).toContain('The steam crane will not be');
    expect(place.querySelectorAll('.about .locate').length).toBeGreaterThan(0);
    expect(place.querySelector('.summary')).not.toBeNull();
    expect(place.querySelectorAll('img, video, iframe, [src]')).toHaveLength(0);
  });

  it('is saved by a click or a key, and not twice', async () => {
    const act = libraryActions();
    const keys = { ...SCREENS['not saved']!, work: { ...openStory(full).work, keys: true } };
    const place = show(<LibraryPage state={keys} actions={act} />);
    await userEvent.click(place.querySelector('.save-open')!);
    expect(act.onSaveOpen).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('s');
    expect(act.onSaveOpen).toHaveBeenCalledTimes(2);
    expect(
      show(<LibraryPage state={SCREENS['being saved']!} actions={act} />)
        .querySelector('.save-open')!
        .getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('leads to the saved story where there is one', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={SCREENS['saved before']!} actions={act} />);
    expect(place.querySelector('.save-open')).toBeNull();
    await userEvent.click(place.querySelector('.see-saved')!);
    expect(act.onView).toHaveBeenCalledWith({ name: 'story', id: '7' });
  });

  it('says what can be done when it is gone', () => {
    const place = show(<LibraryPage state={SCREENS['gone']!} actions={libraryActions()} />);
    expect(place.querySelector<HTMLElement>('.page-gone')!.innerText).toContain('Open the page again');
  });
});
