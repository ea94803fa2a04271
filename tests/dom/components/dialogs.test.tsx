import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { LibraryState } from '@/components/library/types';
import { Popup } from '@/components/popup/Popup';
import { full, story } from '../../fixtures/views';
import { exportAsked, noExchange } from './exchange-state';
import { again, show } from './render';
import { libraryActions, openStory, popupActions, popupState } from './states';

const list: LibraryState = {
  ...openStory(full),
  view: { name: 'list' },
  stories: [story('1')],
  total: 1,
  count: 1,
};

/** What listens for keys begins to after the first picture. */
const listening = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });

/** What a reader of the screen would name now. */
const focused = (): string => {
  const at = document.activeElement;
  return `${at?.localName} ${at?.closest('label')?.textContent ?? at?.textContent}`;
};

describe('a dialog that opens', () => {
  it('has the focus where reading begins, in the sheet of keys, and gives it back', async () => {
    for (const [view, button] of [
      [<LibraryPage key="a" state={list} actions={libraryActions()} />, '.open-keys'],
      [<Popup key="b" state={popupState(full)} actions={popupActions()} />, '.foot button'],
    ] as const) {
      const place = show(view);
      await listening();
      const before = place.querySelector<HTMLElement>(button)!;
      before.focus();
      await userEvent.keyboard('?');
      await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull();
      expect(focused()).toBe('h2 Keys');
      // The title is none of the stops of the Tab key.
      await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
      expect(focused()).not.toBe('h2 Keys');
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => place.querySelector('dialog')).toBeNull();
      expect(document.activeElement).toBe(before);
    }
  });

  it('has it at the first choice that is made, where something is asked, and gives it back', async () => {
    const actions = libraryActions();
    const place = show(<LibraryPage state={list} actions={actions} />);
    const before = place.querySelector<HTMLElement>('.masthead nav a')!;
    before.focus();
    const asked = { ...list, exchange: { ...noExchange, out: exportAsked } };
    again(place, <LibraryPage state={asked} actions={actions} />);
    expect(focused()).toContain('input ');
    expect(document.activeElement?.matches('.scopes input:checked')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => actions.exchange.onClose).toHaveBeenCalled();
    again(place, <LibraryPage state={list} actions={actions} />);
    expect(document.activeElement).toBe(before);
  });
});
