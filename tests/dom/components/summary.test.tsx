import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import { Popup } from '@/components/popup/Popup';
import { lengthOf, summaryOf } from '@/components/ui/own-words';
import { createMachine } from '@/components/ui/machine';
import { standIn } from '../../fixtures/summarizer';
import { DISPATCH } from '../../fixtures/kin-stories';
import { full } from '../../fixtures/views';
import { libraryActions, openStory, popupActions, popupState } from './states';
import { again, expectAccessible, show } from './render';

const paragraphs = DISPATCH.split('\n\n');
const dispatch = {
  ...full,
  text: DISPATCH,
  blocks: paragraphs.map((text) => ({ type: 'paragraph' as const, text })),
};
/** The words that a highlight marks. */
function marked(name: string): Range | undefined {
  const [range] = CSS.highlights.get(name) ?? [];
  return range instanceof Range ? range : undefined;
}

const inPopup = (part: Parameters<typeof popupState>[1] = {}) => popupState(dispatch, part);

describe('the summary in the popup', () => {
  it('gives the outlet its words first, and then sentences that stand in the story', () => {
    const place = show(<Popup state={inPopup()} actions={popupActions()} />);
    const words = place.querySelector<HTMLElement>('.summary')!.innerText;
    expect(words.indexOf('In the outlet’s own words')).toBeLessThan(words.indexOf(full.standfirst ?? ''));
    const sentences = [...place.querySelectorAll('.own-words li span')].map((each) => each.textContent);
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(DISPATCH).toContain(sentence);
    expect(sentences.join(' ')).not.toContain('KESTREL BAY (Meridian)');
    expect(words.indexOf(sentences[0] ?? '')).toBeGreaterThan(words.indexOf('From the story, word for word'));
  });

  it('leads from each sentence to its place, with the words around it', async () => {
    const actions = popupActions();
    const place = show(<Popup state={inPopup()} actions={actions} />);
    const rows = [...place.querySelectorAll('.own-words li')];
    for (const row of rows) await userEvent.click(row.querySelector('.locate')!);
    expect(vi.mocked(actions.onShow).mock.calls.map(([{ quote }]) => quote)).toEqual(
      rows.map((row) => row.querySelector('span')!.textContent),
    );
    for (const [{ locator }] of vi.mocked(actions.onShow).mock.calls) expect(locator).toMatch(/^text=/u);
  });

  it('lets the reader choose how long it is', async () => {
    const actions = popupActions();
    const place = show(<Popup state={inPopup()} actions={actions} />);
    expect(place.querySelector('.lengths [aria-pressed="true"]')?.textContent).toBe('3');
    await userEvent.click(place.querySelector('.lengths button:last-child')!);
    expect(actions.onSummaryLength).toHaveBeenCalledWith(5);
    const five = { summary: summaryOf(dispatch, 5), summaryLength: 5 as const };
    again(place, <Popup state={inPopup(five)} actions={actions} />);
    expect(place.querySelectorAll('.own-words li')).toHaveLength(5);
  });

  it('keeps room before it is there, and moves nothing that is seen when it comes', async () => {
    const place = show(<Popup state={inPopup({ summary: null })} actions={popupActions()} />);
    expect(place.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(place.querySelector('.page-list')).toBe(null);
    const tops = () =>
      ['h1', '.times', '.provenance', '.summary', '.summary .summary-source', '.own-words'].map(
        (each) => place.querySelector(each)!.getBoundingClientRect().top,
      );
    const before = tops();
    again(place, <Popup state={inPopup()} actions={popupActions()} />);
    expect(tops()).toEqual(before);
    expect(place.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
    expect(place.querySelector('.page-list')).not.toBe(null);
    await expectAccessible(place);
  });

  it('says in one sentence why a very short story has none', async () => {
    const short = { ...dispatch, blocks: dispatch.blocks.slice(0, 1) };
    const place = show(<Popup state={popupState(short)} actions={popupActions()} />);
    expect(place.querySelector('.no-summary')?.textContent).toBe(
      'There is no summary: this story is hardly longer than one would be.',
    );
    expect(place.querySelector('.lengths')).toBe(null);
    await expectAccessible(place);
  });

  it('takes nothing for a length that is none', () => {
    expect([1, 3, 5, 4, '3', null].map(lengthOf)).toEqual([1, 3, 5, 3, 3, 3]);
  });
});

describe('the summary in the reader view', () => {
  it('stands under the standfirst and leads to the paragraph below', async () => {
    const place = show(<LibraryPage state={openStory(dispatch)} actions={libraryActions()} />);
    const { textContent: sentence } = place.querySelector('.own-words li:last-child span')!;
    await userEvent.click(place.querySelector('.own-words li:last-child .locate')!);
    const [mark, around] = [marked('nutgraf-evidence'), marked('nutgraf-paragraph')];
    expect(mark?.toString()).toBe(sentence);
    expect(mark?.startContainer.parentElement?.closest('.body')).not.toBe(null);
    expect(paragraphs).toContain(around?.toString());
    await expectAccessible(place);
  });

  it('takes the mark off the paragraph when something else is shown', async () => {
    const place = show(<LibraryPage state={openStory(dispatch)} actions={libraryActions()} />);
    await userEvent.click(place.querySelector('.own-words .locate')!);
    expect(CSS.highlights.has('nutgraf-paragraph')).toBe(true);
    await userEvent.click(place.querySelector('.about .locate')!);
    expect(CSS.highlights.has('nutgraf-paragraph')).toBe(false);
  });
});

describe('the browser’s own model in the popup', () => {
  const withModel = (api: ReturnType<typeof standIn>): HTMLElement => {
    const view = () => <Popup state={inPopup()} actions={popupActions()} machine={machine} />;
    const machine = createMachine(api, () => again(place, view()));
    const place = show(view());
    return place;
  };

  it('is not seen where the browser has none', () => {
    const place = show(<Popup state={inPopup()} actions={popupActions()} machine={null} />);
    expect(place.querySelector('.machine')).toBe(null);
    expect(place.innerText).not.toContain('model');
  });

  it('writes on a click alone, named as the machine’s, with what does not stand on the page struck', async () => {
    const api = standIn({ answer: 'The blaze was under control by dawn. It killed 14 people in Lisbon.' });
    const place = withModel(api);
    expect(api.availability).not.toHaveBeenCalled();
    await userEvent.click(place.querySelector('.ask-machine')!);
    await vi.waitFor(() => expect(place.querySelector('.machine-words')).not.toBe(null));
    const words = place.querySelector<HTMLElement>('.machine-words')!.innerText;
    expect(words).toContain('Written by a machine');
    expect(words).toContain('The blaze was under control by dawn.');
    expect(words).not.toContain('It killed');
    expect(words).toContain('Sentences struck: 1.');
    expect(words).toContain('“14”, “Lisbon”');
    await expectAccessible(place);
  });

  it('asks before it downloads', async () => {
    const api = standIn({ availability: 'downloadable' });
    const place = withModel(api);
    await userEvent.click(place.querySelector('.ask-machine')!);
    await vi.waitFor(() => expect(place.querySelector('.allow-machine')).not.toBe(null));
    expect(api.create).not.toHaveBeenCalled();
    await expectAccessible(place);
    await userEvent.click(place.querySelector('.allow-machine')!);
    await vi.waitFor(() => expect(place.querySelector('.machine-words')).not.toBe(null));
    expect(api.create).toHaveBeenCalledOnce();
  });
});
