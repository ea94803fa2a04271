import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import { THEMES, USUAL_LOOK, wear } from '@/components/ui/look';
import { full, story } from '../../fixtures/views';
import { show, widen } from './render';
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
const context = {
  ...full,
  blocks: [...full.blocks, { type: 'table' as const, rows: [cells, cells.map((cell) => `${cell} ${cell}`)] }],
};
const passage = { storyId: '1', savedAt: '2026-03-14T10:00:00Z' };
const saved = openStory(context, {
  open: {
    ...openStory(context).open!,
    story: story('1', { note: 'To be cited in chapter two.' }),
    selections: [
      { ...passage, id: 'a', text: 'not be scrapped', colour: 'green', note: 'The object itself.' },
      { ...passage, id: 'b', text: 'working machine', colour: 'red' },
    ],
  },
});

const medium = (media: 'print' | ''): Promise<unknown> =>
  (cdp() as { send(name: string, params: unknown): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value: 'dark' }],
  });
const seen = (place: HTMLElement, selector: string): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());
const render = (): HTMLElement => show(<LibraryPage state={saved} actions={libraryActions()} />);

beforeEach(async () => {
  // About as wide as the words on a sheet of A4.
  await widen(670);
  await medium('print');
});
afterEach(async () => {
  wear(root, USUAL_LOOK);
  await medium('');
  await widen(1280);
});

describe('a story on paper', () => {
  it('has its words, its times as printed and captured, and its address', () => {
    const words = render().innerText;
    expect(words).toContain(full.headline);
    expect(words).toContain(full.standfirst);
    expect(words).toContain('Marit Oland and Idris Quay');
    expect(words).toContain('The Harbour Ledger');
    expect(words).toContain('Created: 12-03-2026 18:40 IST');
    expect(words).toMatch(/Captured\s+Mar 14, 2026/u);
    expect(words).toContain(full.url);
    expect(words).toContain('To be cited in chapter two.');
    expect(words).toContain('The object itself.');
  });

  it('has no button, field or navigation', () => {
    expect(
      seen(render(), 'button, input, textarea, nav, .reader-bar, .about, .summary, .thread, .selections'),
    ).toEqual([]);
  });

  it.each(THEMES)('is black on white, whatever the theme: %s', (theme) => {
    wear(root, { ...USUAL_LOOK, theme });
    const place = render();
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(255, 255, 255)');
    for (const part of ['.sheet h1', '.standfirst', '.body p'])
      expect(getComputedStyle(place.querySelector(part)!).color, part).toBe('rgb(0, 0, 0)');
  });

  it('shows highlights by a line, since backgrounds are not printed', () => {
    const mark = render().querySelector('.body mark.passage')!;
    expect(getComputedStyle(mark).textDecorationLine).toBe('underline');
    expect(getComputedStyle(mark).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('cuts nothing off, and leaves no heading behind on a page', () => {
    const place = render();
    for (const table of place.querySelectorAll('.table'))
      expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
    expect(root.scrollWidth).toBe(root.clientWidth);
    for (const heading of place.querySelectorAll('.body :is(h2, h3, h4)'))
      expect(getComputedStyle(heading).breakAfter).toBe('avoid');
  });

  it('keeps what is meant for paper off the screen', async () => {
    await medium('');
    expect(seen(render(), '.print-only')).toEqual([]);
  });
});
