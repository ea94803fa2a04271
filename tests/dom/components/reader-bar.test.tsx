import { afterAll, describe, expect, it } from 'vitest';
import '@/components/library/library.css';
import { LibraryPage } from '@/components/library/LibraryPage';
import en from '@/lib/locales/en.json';
import { few } from '../../fixtures/thread-views';
import { full } from '../../fixtures/views';
import { LOCALES } from './locale-views';
import { showIn, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';

afterAll(() => widen(1280));

describe.each(Object.entries({ en, ...LOCALES }))('the bar over a story in %s', (_locale, words) => {
  it('is one row at any width, and every button is named', async () => {
    const state = openStory(full);
    const open = state.open && { ...state.open, story: { ...state.open.story, deletedAt: null } };
    const inTrash = open && { ...open, story: { ...open.story, deletedAt: '2026-03-19T00:00:00Z' } };
    for (const shown of [open, inTrash])
      for (const width of [320, 360, 480, 540, 541, 560, 640, 720, 800, 900, 901, 1024, 1280]) {
        await widen(width);
        const place = showIn(
          words,
          <LibraryPage
            state={{ ...state, open: shown ?? null }}
            actions={libraryActions()}
            thread={{ entries: few, pair: undefined }}
          />,
        );
        const bar = place.querySelector<HTMLElement>('.reader-bar')!;
        const row = width > 540 ? ':scope > .plain, :scope > .restore' : ':scope > .plain';
        const tools = [...bar.querySelectorAll<HTMLElement>(row)];
        const middles = tools.map((tool) => {
          const { top, height } = tool.getBoundingClientRect();
          return Math.round(top + height / 2);
        });
        expect(Math.max(...middles) - Math.min(...middles), `${width}: ${middles.join(' ')}`).toBeLessThan(6);
        expect(stickingOut(bar), `${width}`).toEqual([]);
        const { left, right } = bar.getBoundingClientRect();
        for (const tool of bar.children) {
          const box = tool.getBoundingClientRect();
          if (box.width === 0) continue;
          expect(box.left, `${width}: ${tool.className}`).toBeGreaterThanOrEqual(left);
          expect(box.right, `${width}: ${tool.className}`).toBeLessThanOrEqual(right);
        }
        for (const tool of tools) {
          expect(tool.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
          expect(tool.getAttribute('aria-label') ?? tool.textContent).not.toBe('');
        }
      }
  });
});
