import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hashOf, viewOf } from '@/components/library/address';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import { PicturesPage } from '@/components/library/pictures/PicturesPage';
import type { Pictures, StoryQuery } from '@/lib/library';
import { many, none, one, undated } from '../../fixtures/picture-views';
import { full } from '../../fixtures/views';
import { expectAccessible, prefer, show, stickingOut, widen } from './render';
import { libraryActions, openStory } from './states';

interface Options {
  query?: StoryQuery;
  dir?: 'ltr' | 'rtl';
  error?: string;
}

function charts(pictures: Pictures | null, { query = {}, dir = 'ltr', error }: Options = {}) {
  const actions = libraryActions();
  const own = { onPick: vi.fn(), onFurther: vi.fn() };
  const state = openStory(full, { view: { name: 'pictures' }, query });
  const place = show(
    <div class="library">
      <PicturesPage
        state={state}
        actions={actions}
        pictures={{ state: { pictures, error: error ?? null }, actions: own }}
      />
    </div>,
    dir,
  );
  return { place, actions, ...own };
}

/** Waits until all places for drawings are filled. */
async function drawn(place: HTMLElement): Promise<void> {
  await expect
    .poll(() => [...place.querySelectorAll('.plot')].every((plot) => plot.querySelector('svg')))
    .toBe(true);
}

const chartOf = (place: HTMLElement, title: string): HTMLElement => {
  const found = [...place.querySelectorAll<HTMLElement>('.chart')].find(
    (chart) => chart.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`There is no chart “${title}”.`);
  return found;
};
const rowsOf = (chart: HTMLElement): string[][] =>
  [...chart.querySelectorAll('.twin tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent ?? ''),
  );
const hitsOf = (chart: HTMLElement): Element[] => [...chart.querySelectorAll('.hits > *')];

/** Clicks in the middle of what a pointer hits there. */
async function clickOn(mark: Element | undefined): Promise<void> {
  if (!mark) throw new Error('There is no such mark.');
  mark.scrollIntoView({ block: 'center' });
  await userEvent.click(mark);
}

afterEach(async () => {
  await prefer('light');
  await widen(414);
});

describe('the library in charts', () => {
  it('draws a single day as a column that can be seen, in the middle', async () => {
    await widen(1440);
    const { place } = charts(one);
    await drawn(place);
    const [column] = chartOf(place, 'Stories by day').querySelectorAll('.bars rect');
    const [room] = chartOf(place, 'Stories by day').querySelectorAll('.hits rect');
    const [bar, around] = [column!.getBoundingClientRect(), room!.getBoundingClientRect()];
    expect(bar.width).toBeGreaterThan(40);
    expect(bar.width).toBeLessThan(46);
    expect(Math.abs(bar.left + bar.right - around.left - around.right)).toBeLessThan(3);
  });

  it.each(Object.entries({ many, one, undated, none }))(
    'is accessible and needs no scrolling sideways: %s',
    async (_name, pictures) => {
      for (const dir of ['ltr', 'rtl'] as const)
        for (const scheme of ['light', 'dark'] as const)
          for (const width of [360, 1440]) {
            await prefer(scheme);
            await widen(width);
            const { place } = charts(pictures, { dir });
            await drawn(place);
            await expectAccessible(place);
            expect([dir, width, ...stickingOut(place)]).toEqual([dir, width]);
          }
    },
  );

  it('says the same in a table as in the drawing', async () => {
    const { place } = charts(many);
    await drawn(place);
    const outlets = chartOf(place, 'Stories by outlet');
    expect(rowsOf(outlets)).toEqual([
      ['The Harbour Ledger', '412', '34%'],
      [many.outlets.top[1]?.label, '300', '25%'],
      ['صحيفة المرفأ', '200', '17%'],
      ['港の新聞', '90', '7%'],
      ['37 others', '202', '17%'],
    ]);
    expect([...outlets.querySelectorAll('.ends text')].map((end) => end.textContent)).toEqual([
      '412',
      '300',
      '200',
      '90',
      '202',
    ]);
    expect(rowsOf(chartOf(place, 'Stories by credited agency')).at(-1)).toEqual([
      'None declared',
      '934',
      '78%',
    ]);
    expect(rowsOf(chartOf(place, 'How often stories changed')).map(([name]) => name)).toEqual([
      'One version, unchanged',
      '2 versions',
      '3 versions',
      '4 versions',
      '5 versions',
      '6 versions or more',
    ]);
    expect(rowsOf(chartOf(place, 'Outlets by share of changed stories'))[1]).toEqual([
      'The Harbour Ledger',
      '60',
      '60',
      '412',
      '15%',
    ]);
    const time = chartOf(place, 'Stories by week');
    expect(rowsOf(time)).toHaveLength(many.published?.counts.filter(Boolean).length ?? 0);
    expect(hitsOf(time)).toHaveLength(60);
    expect(time.textContent).toContain('14 stories name no day of publication');
    expect(time.textContent).toContain('2 earlier stories are not drawn');
  });

  it('describes each drawing in words, and hides its pieces from who does not see them', async () => {
    const { place } = charts(many);
    await drawn(place);
    for (const plot of place.querySelectorAll('.plot')) {
      expect(plot.getAttribute('aria-label')).toContain('The table below says the same in words.');
      expect(plot.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      // The policy of the page would refuse a style sheet inside, and no piece may be reached by the keyboard.
      expect(plot.querySelector('style, [style], a, [tabindex]')).toBe(null);
    }
    expect(hitsOf(chartOf(place, 'Stories by week'))[3]?.querySelector('title')?.textContent).toBe(
      'Week of Jan 27, 2025: 21',
    );
  });

  it('leads from a bar to its stories, and from a row of the table by the keyboard', async () => {
    await widen(1000);
    const { place, onPick } = charts(many, { query: { words: 'crane after:2020' } });
    await drawn(place);
    await clickOn(hitsOf(chartOf(place, 'Stories by outlet'))[1]);
    expect(onPick).toHaveBeenLastCalledWith({
      words: 'crane after:2020',
      host: many.outlets.top[1]?.value,
    });
    await clickOn(hitsOf(chartOf(place, 'Stories by week'))[3]);
    expect(onPick).toHaveBeenLastCalledWith({
      words: 'crane after:2025-01-27 before:2025-02-03 -is:undated',
    });
    await clickOn(hitsOf(chartOf(place, 'Stories by credited agency'))[2]);
    expect(onPick).toHaveBeenLastCalledWith({ words: 'crane after:2020 -has:agency' });
    await clickOn(hitsOf(chartOf(place, 'How often stories changed'))[5]);
    expect(onPick).toHaveBeenLastCalledWith({ words: 'crane after:2020 versions:6..' });
    await clickOn(hitsOf(chartOf(place, 'Outlets by share of changed stories'))[1]);
    expect(onPick).toHaveBeenLastCalledWith({
      words: 'crane after:2020 is:changed',
      host: 'the harbour ledger',
    });
    await clickOn(hitsOf(chartOf(place, 'Tags over time'))[1]);
    expect(onPick).toHaveBeenLastCalledWith({
      words: 'crane after:2025-01-13 before:2025-01-20 -is:undated',
      tag: 'climate/floods',
    });
    const before = onPick.mock.calls.length;
    // Nobody asks for a week without stories, or for all the others at once.
    await clickOn(hitsOf(chartOf(place, 'Stories by week'))[0]);
    await clickOn(hitsOf(chartOf(place, 'Stories by outlet'))[4]);
    expect(onPick).toHaveBeenCalledTimes(before);
    const table = chartOf(place, 'Stories by outlet').querySelector<HTMLElement>('.twin summary')!;
    table.focus();
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Enter}');
    expect(onPick).toHaveBeenLastCalledWith({
      words: 'crane after:2020',
      host: many.outlets.top[1]?.value,
    });
  });

  it('counts by the day of saving where the reader chooses it, and where no page names a day', async () => {
    await widen(1000);
    const { place, onPick } = charts(many);
    await userEvent.click(place.querySelector('.chart-by button:last-child')!);
    await drawn(place);
    await clickOn(hitsOf(chartOf(place, 'Stories by month'))[1]);
    expect(onPick).toHaveBeenLastCalledWith({ words: 'saved:2026-02' });
    const without = charts(undated).place;
    await drawn(without);
    expect(without.querySelector('.chart-by button:last-child')?.getAttribute('aria-pressed')).toBe('true');
    expect(without.textContent).toContain('No page named a day of publication.');
  });

  it('draws from right to left where the page is read so', async () => {
    const { place } = charts(many, { dir: 'rtl' });
    await drawn(place);
    const [first, second] = hitsOf(chartOf(place, 'Stories by week')).map(
      (each) => each.getBoundingClientRect().left,
    );
    expect(first).toBeGreaterThan(second ?? Infinity);
  });

  it('says what will stand here, what could not be counted, and that nothing answers', () => {
    expect(charts(none).place.textContent).toContain('Nothing to draw yet');
    expect(charts(none, { query: { words: 'crane' } }).place.textContent).toContain('No story matches.');
    const failed = charts(null, { error: 'The disk is full.' }).place;
    expect(failed.querySelector('[role=alert]')?.textContent).toBe(
      'The charts could not be drawn: The disk is full.',
    );
    const partial = charts({ ...many, partial: true, unknown: ['saved:soon'] });
    expect(partial.place.textContent).toContain('At least 1,204 stories found');
    expect(partial.place.textContent).toContain('saved:soon');
    partial.place.querySelector<HTMLElement>('.further')?.click();
    expect(partial.onFurther).toHaveBeenCalled();
  });

  it('has an address, a place in the navigation, and is loaded when it is opened', async () => {
    expect(viewOf(hashOf({ name: 'pictures' }))).toEqual({ name: 'pictures' });
    const place = show(
      <LibraryPage
        state={openStory(full, { view: { name: 'pictures' } })}
        actions={libraryActions()}
        pictures={{
          state: { pictures: many, error: null },
          actions: { onPick: vi.fn(), onFurther: vi.fn() },
        }}
      />,
    );
    expect(place.querySelector('nav a[aria-current]')?.textContent).toBe('Charts');
    await expect.poll(() => place.querySelectorAll('.charts .plot svg').length).toBeGreaterThan(4);
    await expectAccessible(place);
  });
});

describe('what the charts count', () => {
  const line = (place: HTMLElement): string | null | undefined =>
    place.querySelector('.count-line')?.textContent;

  it('is said: all stories', () => {
    const { place } = charts(many);
    expect(line(place)).toMatch(/^Charts of all [\d,]+ stories in your library\.$/u);
    expect(place.querySelector('.filters-off')).toBeNull();
  });

  it('is said: what the search and the filters find, each of which can be taken off, and all at once', async () => {
    const query = { words: 'crane ', tag: 'harbour', host: 'ledger.example' };
    const { place, actions } = charts(many, { query });
    expect(line(place)).toMatch(/^Charts of [\d,]+ stories, found by:$/u);
    const chips = [...place.querySelectorAll<HTMLElement>('.filter-off')];
    expect(chips.map((chip) => chip.innerText.trim())).toEqual([
      'Search: crane',
      'Tag: harbour',
      'Outlet: ledger.example',
    ]);
    await userEvent.click(chips[0]!);
    expect(actions.onQuery).toHaveBeenLastCalledWith({ tag: 'harbour', host: 'ledger.example' });
    expect(document.activeElement?.matches('.list-head input')).toBe(true);
    const all = place.querySelector<HTMLElement>('.filters-off')!;
    expect(all.innerText).toBe('Charts of all stories');
    await userEvent.click(all);
    expect(actions.onQuery).toHaveBeenLastCalledWith({});
    await expectAccessible(place);
  });
});
