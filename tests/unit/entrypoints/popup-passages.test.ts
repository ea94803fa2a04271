import { expect, it, vi } from 'vitest';
import type { PopupState } from '@/components/popup/types';
import { createPassages } from '@/entrypoints/popup/passages';
import { createSaving } from '@/entrypoints/popup/saving';
import english from '@/lib/locales/en.json';
import type { Ask } from '@/lib/messages';

vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));
vi.mock('@/entrypoints/shared/i18n', async () => {
  const { lookupIn, speechFrom } = await import('@/components/ui/i18n');
  const { default: words } = await import('@/lib/locales/en.json');
  return speechFrom(lookupIn(words), 'en');
});

const selected = { text: 'The council', prefix: '', suffix: '' };

/** A popup over a saved story with two highlights, and words that are selected; its background answers when it is told to. */
async function popup() {
  let state = {
    page: { phase: 'story' },
    save: { phase: 'idle' },
    tags: [],
    notice: null,
    takeBack: null,
    coding: { book: null, open: false, steps: 0 },
    passages: { count: 2, shown: false, selected },
  } as unknown as PopupState;
  const waiting: { kind: string; resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  const asked: string[] = [];
  const ask = ((kind: string) => {
    if (kind === 'findStory') return Promise.resolve({ id: '1', form: 'link', tags: [], passages: 2 });
    asked.push(kind);
    return new Promise((resolve, reject) => waiting.push({ kind, resolve, reject }));
  }) as unknown as Ask;
  const parts = {
    ask,
    get: () => state,
    set: (part: Partial<PopupState>) => {
      state = { ...state, ...('notice' in part ? { takeBack: null } : {}), ...part };
    },
    tab: () => undefined,
  };
  const saving = createSaving({ ...parts, stored: () => Promise.resolve() });
  await saving.findSaved({ url: 'https://a.example/1', canonicalUrl: null } as never);
  const passages = createPassages({ ...parts, saving });
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return {
    state: () => state,
    asked,
    passages,
    saving,
    async answer(value: unknown) {
      for (const each of waiting.splice(0))
        if (value instanceof Error) each.reject(value);
        else each.resolve(value);
      await settle();
    },
  };
}

/** The same, once the words are highlighted. */
async function highlighted() {
  const opened = await popup();
  void opened.passages.highlight();
  await opened.answer({ as: 'highlight', id: 'p' });
  expect(opened.state()).toMatchObject({
    notice: english.passageKept,
    passages: { count: 3, selected: null },
  });
  return opened;
}

it('highlights once where the button is pressed twice, and keeps the way back', async () => {
  const { state, passages, answer, asked } = await popup();
  void passages.highlight();
  void passages.highlight();
  await answer({ as: 'highlight', id: 'p' });
  await answer({ as: 'there', id: 'p' });
  expect(asked).toEqual(['keepPassage']);
  expect(state().notice).toBe(english.passageKept);
  expect(state().takeBack).not.toBeNull();
});

it('can be pressed again where the highlight could not be kept', async () => {
  const { state, passages, answer, asked } = await popup();
  void passages.highlight();
  await answer(new Error('No.'));
  expect(state().passages.selected).toEqual(selected);
  void passages.highlight();
  await answer({ as: 'highlight', id: 'p' });
  expect(asked).toEqual(['keepPassage', 'keepPassage']);
  expect(state().passages.count).toBe(3);
});

it('takes a highlight back once, however often that is pressed', async () => {
  const { state, answer, asked } = await highlighted();
  const { takeBack } = state();
  takeBack?.();
  takeBack?.();
  await answer(undefined);
  expect(asked).toEqual(['keepPassage', 'dropPassage']);
  expect(state()).toMatchObject({ notice: english.undone, takeBack: null, passages: { count: 2, selected } });
});

it('can take it back again where that failed', async () => {
  const { state, answer, asked } = await highlighted();
  state().takeBack?.();
  await answer(new Error('No.'));
  expect(state().notice).toBe('Not changed: No.');
  state().takeBack?.();
  await answer(undefined);
  expect(asked).toEqual(['keepPassage', 'dropPassage', 'dropPassage']);
  expect(state().passages.count).toBe(2);
});

it('says no more of the highlight once the save is taken back', async () => {
  const { state, saving, answer } = await highlighted();
  void saving.undo();
  await answer(undefined);
  expect(state()).toMatchObject({ save: { phase: 'idle' }, notice: null, takeBack: null });
});
