import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillScript, inPage } from '../bench/library/browser.ts';
import { ChromiumDriver, type ChromiumSurface } from './drivers/chromium.ts';
import { until, visible, wordsOf } from './drivers/types.ts';

const STORIES = 600;

const ALL = `Charts of all ${STORIES} stories in your library.`;

describe('the library in charts (Chromium)', () => {
  let driver: ChromiumDriver;
  let library: ChromiumSurface;

  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
    await inPage(driver, await fillScript(), `BenchFill.fill(0, ${STORIES})`);
    library = await driver.openExtensionPage('library.html');
    await until(
      library,
      `document.querySelector('.count-line')?.textContent === 'Stories: ${STORIES}'`,
      60_000,
    );
    await library.evaluate(
      `(self.refused = [], document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective)), true)`,
    );
  });
  afterAll(async () => {
    await driver.close();
  });

  const drawn = (): Promise<unknown> =>
    until(
      library,
      `document.querySelectorAll('.plot').length > 4 && [...document.querySelectorAll('.plot')].every((plot) => plot.querySelector('svg'))`,
    );
  const charts = async (): Promise<void> => {
    await library.click('nav a[href="#/pictures"]');
    await drawn();
  };
  /** Clicks on the bar of a chart with the mouse, and gives what is read where one points at it. */
  const clickBar = async (chart: number, bar: number): Promise<string> => {
    const mark = `document.querySelectorAll('.chart')[${chart}].querySelectorAll('.hits > *')[${bar}]`;
    const { x, y, title } = await library.evaluate<{ x: number; y: number; title: string }>(`(() => {
      ${mark}.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = ${mark}.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, title: ${mark}.querySelector('title').textContent };
    })()`);
    await library.page.mouse.click(x, y);
    return title;
  };
  const countOf = (title: string): string => /[\d,]+$/u.exec(title)?.[0] ?? '?';
  const found = (count: string): Promise<unknown> =>
    until(
      library,
      `location.hash === '#/' && document.querySelector('.count-line').textContent === 'Matches: ${count}'`,
    );

  it('leads from an outlet’s bar to its stories, and back to the charts as they were', async () => {
    await charts();
    const title = await clickBar(1, 0);
    await found(countOf(title));
    const name = title.replace(/: [\d,]+$/u, '');
    expect(name).toMatch(/^Outlet \d+$/u);
    const outlets = await library.evaluate<string[]>(
      `[...document.querySelectorAll('.story-row .outlet')].map((each) => each.innerText)`,
    );
    expect(outlets.length).toBeGreaterThan(0);
    for (const outlet of outlets) expect(outlet).toContain(name);
    expect(await wordsOf(library, '.active-filters')).toContain(name);
    await library.page.goBack();
    await drawn();
    await until(library, `document.querySelector('.count-line').textContent === '${ALL}'`);
    expect(await library.evaluate<boolean>(`document.querySelector('.active-filters') === null`)).toBe(true);
  });

  it('finds as many stories as a column of the course of time counts', async () => {
    await charts();
    const title = await clickBar(0, 3);
    await found(countOf(title));
    expect(await library.evaluate<string>(`document.querySelector('.list-head input').value`)).toMatch(
      /^after:\d{4}-\d\d(-\d\d)? before:\d{4}-\d\d(-\d\d)?$/u,
    );
    await charts();
    await library.click('.chart-by button:last-child');
    await found(countOf(await clickBar(0, 1)));
    expect(await library.evaluate<string>(`document.querySelector('.list-head input').value`)).toMatch(
      /^saved:/u,
    );
  });

  it('follows the search field, and leads on from there', async () => {
    await charts();
    await library.click('.list-head input');
    await library.type('agency:reuters');
    // Every letter is a question; the first of them finds everything.
    const line = `document.querySelector('.count-line').textContent`;
    await until(library, `/of \\d+ stories, found by/u.test(${line}) && !${line}.includes('${STORIES}')`);
    const matches = /\d+/u.exec(await wordsOf(library, '.count-line'))?.[0] ?? '?';
    expect(Number(matches)).toBeLessThan(STORIES);
    expect(await library.evaluate<string>('location.hash')).toBe('#/pictures');
    await until(
      library,
      `document.querySelectorAll('.chart')[2].querySelector('.hits title').textContent === 'Reuters: ${matches}'`,
    );
    await found(countOf(await clickBar(1, 1)));
    await library.page.goBack();
    await drawn();
    expect(await library.evaluate<string>(`document.querySelector('.list-head input').value`)).toBe(
      'agency:reuters',
    );
    await library.evaluate(`document.querySelector('.list-head input').select()`);
    await library.click('.list-head input');
    for (let at = 0; at < 'agency:reuters'.length; at += 1) await library.press('Backspace');
    await until(library, `document.querySelector('.count-line').textContent === '${ALL}'`);
  });

  it('say that they count what the list’s search and filters find, and can be lifted from it', async () => {
    await library.click('nav a[href="#/"]');
    await visible(library, '.story-row');
    await library.click('.list-head input');
    await library.type('agency:reuters');
    await until(library, `document.querySelector('.count-line').textContent.startsWith('Matches')`);
    await charts();
    await until(
      library,
      `/^Charts of \\d+ stories, found by:$/u.test(document.querySelector('.count-line').textContent)`,
    );
    expect(await wordsOf(library, '.active-filters')).toContain('Search: agency:reuters');
    await library.click('.filters-off');
    await until(library, `document.querySelector('.count-line').textContent === '${ALL}'`);
    expect(await library.evaluate(`document.activeElement.matches('.list-head input')`)).toBe(true);
    await library.click('nav a[href="#/"]');
    await until(library, `document.querySelector('.count-line').textContent === 'Stories: ${STORIES}'`);
  });

  it('can be opened and used by the keyboard alone', async () => {
    await library.click('nav a[href="#/"]');
    await visible(library, '.story-row');
    await library.evaluate(`document.querySelector('#content').focus()`);
    await library.type('gp');
    await drawn();
    await library.evaluate(`document.querySelectorAll('.chart')[2].querySelector('.twin summary').focus()`);
    await library.press('Enter');
    await visible(library, '.twin[open] table');
    const row = await library.evaluate<string[]>(
      `[...document.querySelector('.twin[open] tbody tr').children].map((cell) => cell.innerText)`,
    );
    await library.press('Tab');
    await library.press('Enter');
    await found(row[1] ?? '?');
    expect(await wordsOf(library, '.active-filters')).toContain(row[0] ?? '?');
  });

  it('draws without anything that the page’s policy refuses', async () => {
    await charts();
    expect(await library.evaluate<string[]>('refused')).toEqual([]);
  });
});
