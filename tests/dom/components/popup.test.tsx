import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Notice } from '@/components/popup/Notice';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import { summaryOf } from '@/components/ui/own-words';
import type { PopupActions, PopupState } from '@/components/popup/types';
import { arabic, bare, full, story } from '../../fixtures/views';
import { again, expectAccessible, show } from './render';
import { popupActions } from './states';

const actions = (): PopupActions => ({
  ...popupActions(),
  completeTags: vi.fn((prefix: string) =>
    Promise.resolve(
      ['Harbour/Cranes', 'Harbour', 'Weather'].filter((tag) =>
        tag.toLowerCase().startsWith(prefix.toLowerCase()),
      ),
    ),
  ),
});
const base: PopupState = {
  page: { phase: 'story', context: full },
  save: { phase: 'idle' },
  tags: [],
  recent: { words: '', stories: [story('1')] },
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
const STATES: Record<string, Partial<PopupState>> = {
  reading: { page: { phase: 'reading' }, recent: null },
  full: { tags: ['Harbour/Cranes', 'a tag that is rather long and wraps'] },
  'nothing declared': { page: { phase: 'story', context: bare } },
  arabic: { page: { phase: 'story', context: arabic } },
  saved: { save: { phase: 'saved', outcome: 'created' } },
  failed: {
    save: { phase: 'failed', problem: 'quota', message: '' },
    privateWindow: true,
    notice: 'A notice',
  },
  'no article': {
    page: { phase: 'story', context: { ...bare, isArticle: false } },
    recent: { words: '', stories: [] },
  },
  unreadable: { page: { phase: 'unreadable', reason: 'store', canLink: true } },
  'browser page': {
    page: { phase: 'unreadable', reason: 'browser-page', canLink: false },
    recent: { words: 'x', stories: [] },
  },
};

describe('the popup', () => {
  it.each(Object.entries(STATES))('is accessible when %s', async (_name, part) => {
    await expectAccessible(show(<Popup state={{ ...base, ...part }} actions={actions()} />));
  });

  it('shows every fact with its verbatim words', () => {
    const words = show(<Popup state={base} actions={actions()} />).innerText;
    for (const part of [
      'The Harbour Ledger',
      'Analysis',
      'Marit Oland and Idris Quay',
      'Created: 12-03-2026 18:40 IST',
      'from the page’s data (JSON-LD)',
      'Reuters',
      'credited with a contribution',
      'Correction: the crane was built in 1911.',
      'In the outlet’s own words',
      'Storm surge: harbour gates closed',
    ])
      expect(words).toContain(part);
  });

  it('says once what kind of story it is, where the outlet prints that itself', () => {
    const shown = (kicker: string): string =>
      show(
        <Popup
          state={{ ...base, page: { phase: 'story', context: { ...full, kind: 'opinion', kicker } } }}
          actions={actions()}
        />,
      ).querySelector<HTMLElement>('.story-head .outlet')!.innerText;
    expect(shown('OPINION').match(/opinion/giu)).toHaveLength(1);
    expect(shown('Harbour')).toMatch(/Harbour[\s\S]*Opinion/u);
  });

  it('tells a newcomer what to do on a page that cannot be read, and others where their stories are', () => {
    const words = (stories: PopupState['recent']): string =>
      show(
        <Popup
          state={{
            ...base,
            page: { phase: 'unreadable', reason: 'browser-page', canLink: false },
            recent: stories,
          }}
          actions={actions()}
        />,
      ).querySelector<HTMLElement>('.message')!.innerText;
    expect(words({ words: '', stories: [] })).toContain('Open a news story, then press this button again.');
    expect(words({ words: '', stories: [story('1')] })).toContain('Your saved stories are here as always.');
    expect(words({ words: 'nowhere', stories: [] })).toContain('Your saved stories are here as always.');
  });

  it('says what is known of a conflict: local time stamped as UTC', () => {
    const place = show(<Popup state={base} actions={actions()} />);
    place.querySelector('details')!.open = true;
    expect(place.innerText).toContain(
      'The page’s data stamps 18:40 as UTC; the printed line says IST. The two are 5 h 30 min apart.',
    );
  });

  it('says of a page without declarations only that', () => {
    const words = show(
      <Popup state={{ ...base, page: { phase: 'story', context: bare } }} actions={actions()} />,
    ).innerText;
    expect(words).toContain('The page declares no agency and no editorial note.');
    expect(words).toContain('No date is given.');
    expect(words).toContain('There is no summary: this story is hardly longer than one would be.');
  });

  it('keeps the story and offers another try when saving failed', async () => {
    const act = actions();
    const place = show(
      <Popup state={{ ...base, save: { phase: 'failed', problem: 'quota', message: '' } }} actions={act} />,
    );
    expect(place.querySelector('[role="alert"]')?.textContent).toContain('disk space');
    expect(place.innerText).toContain(full.headline);
    await userEvent.click(place.querySelector('.save-button')!);
    expect(act.onSave).toHaveBeenCalledOnce();
  });

  it('offers to read what has words, saved or not, and nothing else', async () => {
    const act = actions();
    for (const save of [base.save, STATES['saved']!.save!]) {
      const place = show(<Popup state={{ ...base, save }} actions={act} />);
      await userEvent.click(place.querySelector('.read-here')!);
    }
    expect(act.onRead).toHaveBeenCalledTimes(2);
    for (const name of ['reading', 'unreadable', 'browser page'])
      expect(
        show(<Popup state={{ ...base, ...STATES[name] }} actions={act} />).querySelector('.read-here'),
        name,
      ).toBeNull();
  });

  it('does not move the headline when the rest fills', () => {
    const place = show(<Popup state={{ ...base, recent: null }} actions={actions()} />);
    const before = [
      place.querySelector('h1')!.getBoundingClientRect().top,
      place.querySelector('.save-button')!.getBoundingClientRect().top,
    ];
    again(place, <Popup state={{ ...base, save: { phase: 'saving' } }} actions={actions()} />);
    expect([
      place.querySelector('h1')!.getBoundingClientRect().top,
      place.querySelector('.save-button')!.getBoundingClientRect().top,
    ]).toEqual(before);
    expect(place.querySelector('.popup')!.getBoundingClientRect().width).toBe(400);
  });

  it('hands the evidence over when asked to show it', async () => {
    const act = actions();
    const place = show(<Popup state={base} actions={act} />);
    await userEvent.click(place.querySelector('.note-correction .locate')!);
    expect(act.onShow).toHaveBeenCalledWith(
      expect.objectContaining({ quote: 'Correction: the crane was built in 1911.' }),
    );
  });
});

describe('the tag field', () => {
  const open = (tags: string[] = []): { act: PopupActions; input: HTMLInputElement; place: HTMLElement } => {
    const act = actions();
    const place = show(<Popup state={{ ...base, tags }} actions={act} />);
    return { act, place, input: place.querySelector('.tag-input')! };
  };

  it('adds by Enter and by comma', async () => {
    const { act, input } = open();
    await userEvent.type(input, 'Weather/Storms{Enter}');
    expect(act.onTags).toHaveBeenLastCalledWith(['Weather/Storms'], []);
    await userEvent.type(input, 'Ferries,');
    expect(act.onTags).toHaveBeenLastCalledWith(['Ferries'], []);
  });

  it('keeps its list closed when a tag was added, so that it does not lie over the save button', async () => {
    const { act, input, place } = open();
    await userEvent.type(input, 'har');
    await vi.waitFor(() => expect(place.querySelectorAll('[role="option"]')).toHaveLength(2));
    await userEvent.type(input, 'x{Enter}');
    expect(act.onTags).toHaveBeenLastCalledWith(['harx'], []);
    await vi.waitFor(() => expect(input.value).toBe(''));
    await vi.waitFor(() => expect(input.getAttribute('aria-expanded')).toBe('false'));
    await userEvent.click(place.querySelector('.save-button')!);
    expect(act.onSave).toHaveBeenCalledOnce();
    // Typing, an arrow or a click brings it back.
    await userEvent.click(input);
    await vi.waitFor(() => expect(input.getAttribute('aria-expanded')).toBe('true'));
  });

  it('completes with the arrows', async () => {
    const { act, input, place } = open();
    await userEvent.type(input, 'har');
    await vi.waitFor(() => expect(place.querySelectorAll('[role="option"]')).toHaveLength(2));
    await userEvent.keyboard('{ArrowDown}');
    expect(input.getAttribute('aria-activedescendant')).toBe(
      place.querySelector('[aria-selected="true"]')!.id,
    );
    await userEvent.keyboard('{Enter}');
    expect(act.onTags).toHaveBeenLastCalledWith(['Harbour/Cranes'], []);
  });

  it('takes the last one off by Backspace, and any by its button', async () => {
    const { act, input, place } = open(['one', 'two']);
    await userEvent.click(input);
    await userEvent.keyboard('{Backspace}');
    expect(act.onTags).toHaveBeenLastCalledWith([], ['two']);
    await userEvent.click(place.querySelector('.chip-remove')!);
    expect(act.onTags).toHaveBeenLastCalledWith([], ['one']);
  });

  it('does not add a tag twice', async () => {
    const { act, input } = open(['Weather']);
    await userEvent.type(input, 'weather{Enter}');
    expect(act.onTags).not.toHaveBeenCalled();
  });
});

describe('the focus on a notice', () => {
  const view = (notice: string | null, button: ComponentChildren) => (
    <div>
      {button}
      <Notice notice={notice} takeBack={null} />
    </div>
  );
  const pressed = <button type="button">Pressed</button>;
  const off = (
    <button type="button" disabled>
      Pressed
    </button>
  );

  it('stays away where nobody pressed anything', async () => {
    const place = show(view(null, pressed));
    again(place, view('The last save failed.', pressed));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
    // Whoever left a field that still stands is nowhere for a reason.
    place.querySelector('button')!.focus();
    place.querySelector('button')!.blur();
    again(place, view('Another notice.', pressed));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
  });

  it('comes where the button that had it went away, at once or after it was switched off', async () => {
    for (const between of [pressed, off]) {
      const place = show(view(null, pressed));
      place.querySelector('button')!.focus();
      again(place, view(null, between));
      again(place, view('Highlighted.', null));
      await expect.poll(() => document.activeElement?.className).toBe('notice');
    }
  });
});
