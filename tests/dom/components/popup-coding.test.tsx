import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import type { PopupActions, PopupState } from '@/components/popup/types';
import type { Codebook } from '@/lib/library';
import { full } from '../../fixtures/views';
import { again, expectAccessible, show, stickingOut, widen } from './render';
import { popupActions, popupState } from './states';
import { popupCoding } from './work-state';

const shut = { ...popupCoding(), open: false, steps: 0 };
const saved = (part: Partial<PopupState> = {}): PopupState =>
  popupState(full, { save: { phase: 'saved', outcome: 'created' }, coding: shut, ...part });
const open = (part: Partial<PopupState> = {}): PopupState => saved({ coding: popupCoding(), ...part });

/** What listens for keys begins to after the first picture. */
const listening = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });

async function view(
  state: PopupState,
  singleKeys = true,
): Promise<{ place: HTMLElement; act: PopupActions }> {
  const act = popupActions();
  const place = show(<Popup state={state} actions={act} singleKeys={singleKeys} />);
  await listening();
  return { place, act };
}

afterEach(() => widen(1280));

describe('coding in the popup', () => {
  it('is offered for a saved story where there is a codebook, and says what is open', async () => {
    expect((await view(saved({ save: { phase: 'idle' } }))).place.querySelector('.code-toggle')).toBeNull();
    const none = saved({ coding: { book: null, open: false, steps: 0 } });
    expect((await view(none)).place.querySelector('.code-toggle')).toBeNull();
    const { place, act } = await view(saved());
    const toggle = place.querySelector('.code-toggle')!;
    expect(toggle.getAttribute('aria-label')).toBe('Coding. 1 variable still to be coded');
    expect(place.querySelector('.coding')).toBeNull();
    await userEvent.click(toggle);
    expect(act.onCoding).toHaveBeenCalledWith(true);
    again(place, <Popup state={saved({ tags: ['Tone/calm'] })} actions={act} />);
    expect(toggle.getAttribute('aria-label')).toBe('Coding. Every mandatory variable is coded.');
  });

  it('opens by its key, gives codes by theirs, takes back and ends', async () => {
    const first = await view(saved());
    await userEvent.keyboard('c');
    expect(first.act.onCoding).toHaveBeenLastCalledWith(true);
    const { act, place } = await view(open());
    expect(place.querySelectorAll('.missing-code')).toHaveLength(1);
    await userEvent.keyboard('2');
    expect(act.onCode).toHaveBeenLastCalledWith(expect.objectContaining({ path: 'Tone/alarmed' }));
    await userEvent.keyboard('{Backspace}');
    expect(act.onUncode).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(act.onCoding).toHaveBeenLastCalledWith(false);
  });

  it('leaves letters to the tag field, and takes nothing back where nothing was given', async () => {
    const { act, place } = await view(open({ coding: { ...popupCoding(), steps: 0 } }));
    await userEvent.keyboard('{Backspace}');
    await userEvent.type(place.querySelector('.tag-input')!, '1c{Backspace}');
    expect(act.onCode).not.toHaveBeenCalled();
    expect(act.onUncode).not.toHaveBeenCalled();
  });

  it('has no single keys where the reader switched them off, but for the open panel', async () => {
    const shutView = await view(saved(), false);
    await userEvent.keyboard('c');
    expect(shutView.act.onCoding).not.toHaveBeenCalled();
    const { act } = await view(open(), false);
    await userEvent.keyboard('1');
    expect(act.onCode).toHaveBeenCalledOnce();
  });

  it('tells its keys', async () => {
    const { place } = await view(saved());
    await userEvent.keyboard('?');
    const sheet = place.querySelector<HTMLElement>('dialog[open]')!;
    expect(sheet.innerText).toContain('Undo the last code');
    await expectAccessible(place);
    await userEvent.click(sheet.querySelector('button')!);
    expect(place.querySelector('dialog')).toBeNull();
  });

  it('stays within the frame, and moves nothing of it when it opens or the book comes late', () => {
    const many: Codebook = {
      version: 1,
      savedAt: '2026-03-14T10:00:00Z',
      variables: Array.from({ length: 12 }, (_each, at) => ({
        name: `A variable with a name that is rather long, number ${at}`,
        definition: 'What it means. '.repeat(30),
        multiple: true,
        mandatory: true,
        codes: [
          'a code with more words than fit',
          'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2),
        ].map((name) => ({ name, definition: '', example: '' })),
      })),
    };
    for (const dir of ['ltr', 'rtl'] as const) {
      const place = show(
        <Popup state={saved({ coding: { ...shut, book: null } })} actions={popupActions()} />,
        dir,
      );
      const at = (selector: string): number =>
        Math.round(place.querySelector(selector)!.getBoundingClientRect().top);
      const left = (selector: string): number =>
        Math.round(place.querySelector(selector)!.getBoundingClientRect().left);
      const before = [at('h1'), at('.foot'), at('.saved-mark'), left('.foot button')];
      again(place, <Popup state={saved()} actions={popupActions()} />);
      expect([at('h1'), at('.foot'), at('.saved-mark'), left('.foot button')]).toEqual(before);
      again(
        place,
        <Popup state={open({ coding: { book: many, open: true, steps: 0 } })} actions={popupActions()} />,
      );
      expect([at('h1'), at('.foot')]).toEqual(before.slice(0, 2));
      const frame = place.querySelector('.popup')!.getBoundingClientRect();
      expect([frame.width, frame.height]).toEqual([400, 600]);
      expect(place.querySelector('.coding')!.scrollWidth).toBeLessThanOrEqual(400);
      expect(place.querySelector('.dock')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(
        frame.bottom + 1,
      );
      expect(stickingOut(place)).toEqual([]);
    }
  });

  it('leaves room for the story and the foot where everything else is long too', () => {
    const codes = popupCoding();
    const place = show(
      <Popup
        state={open({
          save: { phase: 'saved', outcome: 'changed' },
          changed: [
            'correction',
            'headline',
            'standfirst',
            'numbers',
            'names',
            'quotes',
            'bylines',
            'silent',
          ],
          tags: Array.from({ length: 30 }, (_each, at) => `A tag of some length ${at}`),
          notice: 'This passage is not part of the story’s saved text. '.repeat(3),
          privateWindow: true,
          coding: {
            ...codes,
            book: codes.book && {
              ...codes.book,
              variables: Array.from({ length: 8 }, () => codes.book!.variables).flat(),
            },
          },
        })}
        actions={popupActions()}
      />,
    );
    const box = (selector: string): DOMRect => place.querySelector(selector)!.getBoundingClientRect();
    expect(box('.foot').bottom).toBeLessThanOrEqual(box('.popup').bottom + 1);
    expect(box('.scroll').height).toBeGreaterThanOrEqual(60);
    expect(box('.coding').height).toBeGreaterThanOrEqual(100);
  });

  it('brings what a key gives into sight', async () => {
    const book: Codebook = {
      version: 1,
      savedAt: '2026-03-14T10:00:00Z',
      variables: Array.from({ length: 9 }, (_each, at) => ({
        name: `Variable ${at}`,
        definition: '',
        multiple: false,
        mandatory: false,
        codes: [{ name: `code ${at}`, definition: '', example: '' }],
      })),
    };
    const { place } = await view(open({ coding: { book, open: true, steps: 0 } }));
    await userEvent.keyboard('9');
    const panel = place.querySelector('.coding')!.getBoundingClientRect();
    const last = place.querySelector('[data-variable="8"]')!.getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(panel.bottom);
    expect(last.top).toBeGreaterThanOrEqual(panel.top);
  });
});
