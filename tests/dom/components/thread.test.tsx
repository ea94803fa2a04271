import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hashOf, viewOf } from '@/components/library/address';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import type { ThreadState } from '@/components/library/thread/types';
import type { LibraryView } from '@/components/library/types';
import type { SavedStory } from '@/lib/library';
import type { ThreadEntry } from '@/lib/library/thread';
import { DISPATCH } from '../../fixtures/kin-stories';
import { alone, arabicThread, few, many } from '../../fixtures/thread-views';
import { full, story } from '../../fixtures/views';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';

const thread = (entries: ThreadEntry[] | null, dir: 'ltr' | 'rtl' = 'ltr', actions = libraryActions()) =>
  show(<LibraryPage state={openStory(full)} actions={actions} thread={{ entries, pair: undefined }} />, dir);
const rows = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>('.thread tbody tr')];

afterEach(async () => {
  await prefer('light');
  await widen(414);
});

describe('the thread of a story', () => {
  it.each(Object.entries({ alone, few, many, arabicThread }))(
    'is accessible and needs no scrolling sideways: %s',
    async (name, entries) => {
      for (const scheme of ['light', 'dark'] as const)
        for (const width of [360, 1440]) {
          await prefer(scheme);
          await widen(width);
          const place = thread(entries, name === 'arabicThread' ? 'rtl' : 'ltr');
          await expectAccessible(place);
          expect(stickingOut(place)).toEqual([]);
        }
    },
  );

  it('tells in a table when, who, with which credits and notes, and why', () => {
    const [old, own, later, undated] = rows(thread(few));
    expect(old?.innerText).toContain('Jun 1, 2022');
    expect(old?.innerText).toContain('names: Kestrel Bay, Orla Venn');
    expect(own?.innerText).toContain('This story');
    expect(own?.getAttribute('aria-current')).toBe('true');
    expect(own?.innerText).toContain('Reuters');
    expect(later?.innerText).toContain('Correction');
    expect(later?.innerText).toContain('News agencies (not named)');
    expect(undated?.innerText).toContain('No date is given.');
  });

  it('prints the time as the page does, or the outlet’s clock with its zone', () => {
    const place = thread([
      { copies: [few[1]!.copies[1]!], reasons: [], own: true },
      { copies: [arabicThread[1]!.copies[0]], reasons: [], own: false },
    ]);
    const [printed, clock] = rows(place);
    expect(printed?.querySelector('.thread-when q')?.textContent).toBe('Created: 12-03-2026 18:40 IST');
    expect(clock?.querySelector('.thread-when')?.textContent).toContain('at the outlet (UTC+03:00)');
  });

  it('folds copies of one dispatch, names the earliest that one has, and never an original', async () => {
    const actions = libraryActions();
    const place = thread(few, 'ltr', actions);
    const family = place.querySelector<HTMLElement>('.thread .family')!;
    expect(family.innerText).toContain('South Post, The Harbour Ledger, East Mail');
    expect(family.innerText).toContain('The earliest copy you have: South Post');
    expect(place.querySelector('.thread')?.textContent?.toLowerCase()).not.toContain('original');
    await userEvent.click(family.querySelector('.lay-beside')!);
    expect(actions.onView).toHaveBeenCalledWith({ name: 'copies', id: '1', first: 'copy', second: '1' });
    await userEvent.click(family.querySelector('summary')!);
    await userEvent.click(family.querySelector('li a')!);
    expect(actions.onView).toHaveBeenLastCalledWith({ name: 'story', id: 'copy' });
  });

  it('draws a mark for each entry that has a time, and says what the line shows', () => {
    const place = thread(few);
    expect(place.querySelectorAll('.thread-mark')).toHaveLength(3);
    expect(place.querySelector('.thread-line')?.getAttribute('aria-label')).toBe(
      'A line of time with 3 entries, from Jun 1, 2022 to Mar 13, 2026. The table below says the same in words.',
    );
    expect(place.querySelector('.thread-break')?.textContent).toBe('4 years');
    expect(thread(alone).querySelector('.thread-picture')).toBe(null);
  });

  it('runs from right to left where the page does', () => {
    const place = thread(arabicThread, 'rtl');
    const [first, last] = [...place.querySelectorAll('.thread-mark')].map(
      (mark) => mark.getBoundingClientRect().left,
    );
    expect(first).toBeGreaterThan(last ?? Number.POSITIVE_INFINITY);
  });

  it('says so where nothing else belongs to the story, and nothing before it was looked for', () => {
    expect(thread(alone).querySelector('.thread')?.textContent).toContain(
      'No other story in your library belongs to this one yet.',
    );
    expect(thread(null).querySelector('.thread')).toBe(null);
  });
});

const saved = (id: string, text: string, outlet: string): SavedStory => ({
  story: story(id, { siteName: outlet, headline: `${outlet}: fire at the plant` }),
  version: { id: `${id}:1`, storyId: id, number: 1, capturedAt: '', hash: '', context: { ...full, text } },
  image: null,
  selections: [],
});
const later = `${DISPATCH.replace('about 90,000 households', 'nearly 90,000 homes')
  .split('\n\n')
  .filter((_, at) => at !== 3)
  .join('\n\n')}\n\nThe mayor will speak on Friday.`;
const view: LibraryView = { name: 'copies', id: '1', first: 'copy', second: '1' };
const copies = (pair: ThreadState['pair'], actions = libraryActions()) =>
  show(<LibraryPage state={openStory(full, { view })} actions={actions} thread={{ entries: few, pair }} />);

describe('two copies side by side', () => {
  const pair: ThreadState['pair'] = [
    saved('copy', DISPATCH, 'South Post'),
    saved('1', later, 'The Harbour Ledger'),
  ];

  it('shows what was cut, added and rewritten', async () => {
    const place = copies(pair);
    expect(place.querySelector<HTMLElement>('.copies-counts')?.innerText.split('\n')).toEqual([
      'Cut: 2',
      'Added: 1',
      'Rewritten: 1',
      'The same: 8',
    ]);
    expect(place.querySelector('.earliest')?.textContent).toBe('The earliest copy you have: South Post');
    const [rewritten] = place.querySelectorAll('.line.changed');
    expect(rewritten?.querySelector('del')?.textContent).toContain('about');
    expect(rewritten?.querySelector('ins')?.textContent).toContain('nearly');
    await expectAccessible(place);
    await userEvent.click(place.querySelector('.only-changed input')!);
    expect(place.querySelectorAll('.line')).toHaveLength(4);
  });

  it('lets the reader choose other copies of the family', async () => {
    const actions = libraryActions();
    const place = copies(pair, actions);
    await userEvent.selectOptions(place.querySelector('.copy-second')!, 'link');
    expect(actions.onView).toHaveBeenCalledWith({ ...view, second: 'link' });
    await userEvent.click(place.querySelector('.back')!);
    expect(actions.onView).toHaveBeenLastCalledWith({ name: 'story', id: '1' });
  });

  it('has an address, and bears copies that are gone', async () => {
    expect(viewOf(hashOf(view))).toEqual(view);
    const place = copies(null);
    expect(place.innerText).toContain('This story is not in the library');
    await expectAccessible(place);
  });
});
