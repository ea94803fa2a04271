import { describe, expect, it, vi } from 'vitest';
import type { PopupState } from '@/components/popup/types';
import { isTrusted } from '@/entrypoints/background/handlers';
import { createCoding } from '@/entrypoints/popup/coding';
import { createSaving } from '@/entrypoints/popup/saving';
import type { Codebook } from '@/lib/library';
import { codesOf } from '@/lib/library/codebook';
import english from '@/lib/locales/en.json';
import type { Ask } from '@/lib/messages';

vi.mock('wxt/browser', () => ({ browser: { runtime: {} } }));
vi.mock('@/entrypoints/shared/i18n', async () => {
  const { lookupIn, speechFrom } = await import('@/components/ui/i18n');
  const { default: words } = await import('@/lib/locales/en.json');
  return speechFrom(lookupIn(words), 'en');
});

/** An error of the library as it crosses from the background. */
const full = Object.assign(new Error('Internal error committing transaction.'), {
  name: 'LibraryError:quota',
});
const code = (name: string) => ({ name, definition: '', example: '' });
const book: Codebook = {
  version: 1,
  savedAt: '2026-03-14T10:00:00Z',
  variables: [
    { name: 'Tone', definition: '', multiple: false, mandatory: true, codes: ['calm', 'alarmed'].map(code) },
    { name: 'Topic', definition: '', multiple: true, mandatory: false, codes: ['trade', 'ports'].map(code) },
  ],
};

/** A popup over a saved story; its background answers when it is told to. */
async function popup(found: Codebook | null = book) {
  let state = {
    page: { phase: 'story' },
    save: { phase: 'idle' },
    tags: [],
    coding: { book: null, open: false, steps: 0 },
    passages: { count: 0, shown: false, selected: null },
  } as unknown as PopupState;
  let kept = ['Kept'];
  const waiting: (() => void)[] = [];
  const asked: unknown[] = [];
  const ask = ((kind: string, request: { add: string[]; remove: string[] }) => {
    asked.push([kind, request]);
    if (kind === 'codebook') return Promise.resolve(found);
    if (kind === 'findStory') return Promise.resolve({ id: '1', form: 'link', tags: kept });
    return new Promise((resolve, reject) => {
      waiting.push(() => {
        if (request.add.includes('Topic/ports')) return reject(full);
        kept = [...kept.filter((tag) => !request.remove.includes(tag)), ...request.add];
        return resolve({ id: '1', tags: kept });
      });
    });
  }) as unknown as Ask;
  const parts = {
    ask,
    get: () => state,
    set: (part: Partial<PopupState>) => {
      state = { ...state, ...part };
    },
  };
  const saving = createSaving({ ...parts, tab: () => undefined, stored: () => Promise.resolve() });
  const coding = createCoding({ ...parts, editTags: saving.editTags });
  await coding.read();
  await saving.findSaved({ url: 'https://a.example/1', canonicalUrl: null } as never);
  coding.open(true);
  const give = (path: string): void => coding.code(codesOf(book).find((each) => each.path === path)!);
  const answer = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  };
  return { state: () => state, give, undo: coding.undo, answer, asked, kept: () => kept };
}

describe('coding in the popup', () => {
  it('lets one choice take the place of the other, and several stand together', async () => {
    const { state, give, answer, kept } = await popup();
    for (const path of ['Tone/calm', 'Topic/trade', 'Tone/alarmed']) give(path);
    expect(state().tags).toEqual(['Kept', 'Topic/trade', 'Tone/alarmed']);
    for (let at = 0; at < 3; at += 1) await answer();
    expect(kept()).toEqual(['Kept', 'Topic/trade', 'Tone/alarmed']);
    expect(state().tags).toEqual(kept());
  });

  it('does not let the answer to one key hide what a later one gave', async () => {
    const { state, give, answer } = await popup();
    give('Tone/calm');
    give('Topic/trade');
    await answer();
    expect(state().tags).toEqual(['Kept', 'Tone/calm', 'Topic/trade']);
  });

  it('takes codes back one by one, and puts again what they displaced', async () => {
    const { state, give, undo } = await popup();
    give('Tone/calm');
    give('Tone/alarmed');
    expect(state().coding.steps).toBe(2);
    undo();
    expect(state().tags).toEqual(['Kept', 'Tone/calm']);
    undo();
    undo();
    expect(state().tags).toEqual(['Kept']);
    expect(state().coding.steps).toBe(0);
  });

  it('can still take a code back where that could not be kept', async () => {
    const { state, give, undo, answer } = await popup();
    give('Topic/trade');
    await answer();
    give('Topic/ports');
    await answer();
    expect(state().coding.steps).toBe(1);
    undo();
    expect(state().coding.steps).toBe(0);
  });

  it('shows no code that could not be kept', async () => {
    const { state, give, answer } = await popup();
    give('Topic/ports');
    await answer();
    expect(state().tags).toEqual(['Kept']);
    expect(state().notice).toBe(`Not changed: ${english.problemQuota}`);
    expect(state().coding.steps).toBe(0);
  });

  it('has none where the codebook is empty', async () => {
    expect((await popup(null)).state().coding.book).toBeNull();
    expect((await popup({ ...book, variables: [] })).state().coding.book).toBeNull();
  });
});

it('lets no page ask for the codebook', () => {
  const trusted = isTrusted('chrome-extension://me/', 'me');
  expect(trusted({ id: 'me', url: 'chrome-extension://me/popup.html' }, 'codebook')).toBe(true);
  expect(trusted({ id: 'me', url: 'https://ledger.example/', tab: { id: 1 }, frameId: 0 }, 'codebook')).toBe(
    false,
  );
});
