import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { USUAL_LOOK } from '@/components/ui/look';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState } from '@/components/library/types';
import type { ArticleContext } from '@/lib/article';
import { arabicFull, chinese, crowded, manyFacets, manyTags, mixedStories } from '../../fixtures/hard-views';
import { full, story } from '../../fixtures/views';
import { noExchange } from './exchange-state';
import { noWork } from './work-state';
import { again, expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions } from './states';

const list: LibraryState = {
  view: { name: 'list' },
  query: {},
  stories: mixedStories,
  start: 0,
  total: mixedStories.length,
  partial: false,
  unknown: [],
  snippets: {},
  selected: new Set(),
  bulk: null,
  count: 1234,
  facets: manyFacets,
  open: undefined,
  summaryLength: 3,
  page: undefined,
  look: USUAL_LOOK,
  versions: [],
  compared: undefined,
  settings: { detection: false, detectionDenied: false, shortcuts: { open: 'Alt+Shift+G', save: null } },
  toast: null,
  error: null,
  busy: false,
  exchange: noExchange,
  work: noWork,
};
const reader = (context: ArticleContext, tags: string[] = []): LibraryState => ({
  ...list,
  view: { name: 'story', id: '1' },
  open: {
    story: story('1', { tags, versionCount: 2 }),
    version: { id: '1:1', storyId: '1', number: 1, capturedAt: '2026-03-14T10:00:00Z', hash: '', context },
    image: null,
    selections: [{ id: 's', storyId: '1', text: 'A passage', savedAt: '2026-03-14T10:00:00Z' }],
  },
  versions: [
    { number: 1, capturedAt: '2026-03-14T10:00:00Z' },
    { number: 2, capturedAt: '2026-03-15T10:00:00Z' },
  ],
});
const SCREENS: Record<string, LibraryState> = {
  list,
  filtered: { ...list, query: { tag: 'politics/elections', host: 'outlet1.example', agency: 'agencies' } },
  waiting: { ...list, stories: null },
  trash: { ...list, view: { name: 'trash' } },
  reader: reader(full),
  'crowded reader': reader(crowded, manyTags),
  'chinese reader': reader(chinese),
  'arabic reader': reader(arabicFull),
  settings: { ...list, view: { name: 'settings' }, busy: true },
  welcome: { ...list, view: { name: 'welcome' } },
};

afterEach(async () => {
  await prefer('light');
  await widen(1280);
});

describe('the library with hard stories', () => {
  it.each(Object.entries(SCREENS))('is accessible in the dark: %s', async (_name, state) => {
    await prefer('dark');
    await widen(1280);
    await expectAccessible(show(<LibraryPage state={state} actions={libraryActions()} />));
  });

  it.each(Object.entries(SCREENS))('needs no scrolling sideways, at any width: %s', async (_name, state) => {
    for (const width of [320, 380, 768, 1280]) {
      for (const dir of ['ltr', 'rtl'] as const) {
        await widen(width);
        const place = show(<LibraryPage state={state} actions={libraryActions()} />, dir);
        expect(stickingOut(place), `${width} ${dir}`).toEqual([]);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, `${width} ${dir}`).toBe(clientWidth);
      }
    }
  });

  it('gives every control a target of 24 pixels', async () => {
    await widen(1280);
    for (const [name, state] of Object.entries(SCREENS)) {
      const place = show(<LibraryPage state={state} actions={libraryActions()} />);
      for (const control of place.querySelectorAll<HTMLElement>('button, input, summary')) {
        const { width, height } = control.getBoundingClientRect();
        if (width > 0)
          expect(Math.min(width, height), `${name}: ${control.outerHTML}`).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

describe('the list', () => {
  it('shows which filters are on, and takes each off', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={SCREENS['filtered']!} actions={act} />);
    const chips = [...place.querySelectorAll<HTMLElement>('.filter-off')];
    expect(chips.map((chip) => chip.innerText)).toEqual([
      'Tag: Politics/Elections',
      'Outlet: outlet1.example',
      'Agency: News agencies (not named)',
    ]);
    await userEvent.click(chips[1]!);
    expect(act.onQuery).toHaveBeenLastCalledWith({ tag: 'politics/elections', agency: 'agencies' });
  });

  it('folds and unfolds the tags below a tag', async () => {
    await widen(1280);
    const place = show(<LibraryPage state={list} actions={libraryActions()} />);
    const tags = (): string[] =>
      [...place.querySelectorAll<HTMLElement>('.side-wide .tree bdi')].map((each) => each.innerText);
    expect(tags()).toContain('Floods');
    await userEvent.click(place.querySelector('.side-wide .twist[aria-label="Tags below Climate"]')!);
    expect(tags()).not.toContain('Floods');
    expect(tags()).toContain('Elections');
  });

  const tagNumbered = (at: number) => {
    const label = `Tag ${String(at).padStart(3, '0')}`;
    return { value: label.toLowerCase(), label, count: (at * 7) % 500 };
  };

  it('shows the most used of very many tags, and all of them when asked', async () => {
    await widen(1280);
    const tags = Array.from({ length: 500 }, (_, at) => tagNumbered(at));
    const state = { ...list, query: { tag: 'tag 000' }, facets: { ...list.facets, tags } };
    const place = show(<LibraryPage state={state} actions={libraryActions()} />);
    const names = (): string[] =>
      [...place.querySelectorAll<HTMLElement>('.side-wide .tree bdi')].map((each) => each.innerText);
    expect(names().length).toBeLessThan(70);
    // Tag 357 is borne by 499 stories, tag 000 by none, but it is the one that is chosen.
    expect(names()).toEqual(expect.arrayContaining(['Tag 000', 'Tag 357']));
    expect(names()).toEqual(names().toSorted());
    await userEvent.click(place.querySelector('.side-wide .tree ~ .unfold')!);
    expect(names()).toHaveLength(500);
  });

  it('marks links, versions and corrections', () => {
    const rows = [
      ...show(<LibraryPage state={list} actions={libraryActions()} />).querySelectorAll<HTMLElement>(
        '.row-foot',
      ),
    ].map((row) => row.innerText);
    expect(rows[1]).toMatch(/Versions: 4[^]*Correction/u);
    expect(rows[2]).not.toMatch(/Versions|Correction|Link/u);
    expect(rows[4]).toContain('Link');
  });

  it('leaves links that are opened elsewhere to the browser', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={list} actions={act} />);
    const link = place.querySelector<HTMLAnchorElement>('.story-row h2 a')!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(act.onView).not.toHaveBeenCalled();
    await userEvent.click(link);
    expect(act.onView).toHaveBeenCalledWith({ name: 'story', id: '1' });
  });
});

describe('the reader view', () => {
  it('says when what is read is not the newest version', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={reader(full)} actions={act} />);
    expect(place.querySelector<HTMLElement>('.old-version')!.innerText).toContain('version 1 of 2');
    await userEvent.click(place.querySelector('.old-version button')!);
    expect(act.onView).toHaveBeenCalledWith({ name: 'story', id: '1' });
  });

  it('asks nothing of the network', () => {
    const place = show(<LibraryPage state={reader(full)} actions={libraryActions()} />);
    expect(place.querySelectorAll('img, video, iframe, [src], [style]')).toHaveLength(0);
    for (const link of place.querySelectorAll<HTMLAnchorElement>('.sheet a[href^="http"]'))
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer noopener']);
  });

  it('leads to evidence in the saved text, and not on a page that is not open', () => {
    const place = show(<LibraryPage state={reader(full)} actions={libraryActions()} />);
    const ways = [...place.querySelectorAll('.locate')].map((each) => each.getAttribute('title'));
    expect(new Set(ways)).toEqual(new Set(['Show in the saved text']));
  });
});

describe('the library by keyboard', () => {
  it('skips to the content without leaving the view', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={SCREENS['trash']!} actions={act} />);
    const before = location.href;
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.className).toBe('skip');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(place.querySelector('#content'));
    expect(location.href).toBe(before);
  });

  it('moves the focus into a view that was gone to, and back to the story in the list', async () => {
    const place = show(<LibraryPage state={list} actions={libraryActions()} />);
    place.querySelectorAll<HTMLElement>('.story-row h2 a')[2]!.focus();
    const open = { ...reader(full), view: { name: 'story', id: '3' } as const };
    again(place, <LibraryPage state={open} actions={libraryActions()} />);
    await vi.waitFor(() => expect(document.activeElement).toBe(place.querySelector('#content')));
    again(place, <LibraryPage state={{ ...list, stories: null }} actions={libraryActions()} />);
    again(place, <LibraryPage state={list} actions={libraryActions()} />);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('#/story/3'));
  });

  it('keeps its place when a story leaves the list', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={list} actions={act} />);
    place.querySelectorAll<HTMLElement>('.story-row .delete')[1]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(act.onDelete).toHaveBeenCalledWith(expect.objectContaining({ id: '2' }));
    expect(document.activeElement?.getAttribute('href')).toBe('#/story/3');
  });

  it('asks with the harmless answer first, and gives the focus back', async () => {
    const act = libraryActions();
    const place = show(<LibraryPage state={SCREENS['trash']!} actions={act} />);
    const button = place.querySelector<HTMLElement>('.purge')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.className).toContain('cancel'));
    await userEvent.keyboard('{Enter}');
    expect(act.onPurge).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });
});
