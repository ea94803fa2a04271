import type { ChromiumDriver, ChromiumSurface } from '../../e2e/drivers/chromium.ts';
import { until } from '../../e2e/drivers/types.ts';
import { inPage } from './browser.ts';

/** Work on very many stories at once, and completion among very many tags. Times in milliseconds. */
export interface ManyResult {
  /** How many stories were ticked. */
  ticked: number;
  tag: number;
  undo: number;
  /** The longest time in which the page did nothing else. */
  frozen: number;
  /** Different tags. */
  tags: number;
  /** Completing tags, letter by letter: the page's own way, and the popup's through the background. */
  complete: number;
  completeInPopup: number;
}

const TAGS = 10_000;
const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Ticks all stories, tags them and takes it back, by clicks; then completes among 10,000 tags. */
export async function workOnMany(
  driver: ChromiumDriver,
  page: ChromiumSurface,
  script: string,
): Promise<ManyResult> {
  await page.evaluate(`(() => {
    scrollTo(0, 0);
    globalThis.longest = 0;
    let last = performance.now();
    setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 5);
  })()`);
  await until(page, `document.querySelector('.story-row .pick input')`);
  await page.evaluate(`document.querySelector('.story-row .pick input').click()`);
  await until(page, `document.querySelector('.select-all') || document.querySelector('.bulk')`);
  await page.evaluate(`document.querySelector('.select-all')?.click()`);
  await until(page, `!document.querySelector('.select-all')`, 60_000);
  const ticked = await page.evaluate<number>(
    `Number(document.querySelector('.bulk-count').textContent.replaceAll(/[^0-9]/g, ''))`,
  );
  await page.evaluate(`globalThis.longest = 0`);
  const tag = await timed(page, `document.querySelector('.bulk-add').click()`, 'Bench/Many');
  const undo = await timed(page, `document.querySelector('.toast .undo').click()`);
  const frozen = await page.evaluate<number>('longest');
  const tags = await inPage<number>(driver, script, `BenchFill.spreadTags(${TAGS})`);
  return {
    ticked,
    tag,
    undo,
    frozen,
    tags,
    complete: quantile(await completing(page), 0.95),
    completeInPopup: quantile(await completingInPopup(driver, script), 0.95),
  };
}

/** From a click to the next words in the toast, and the page's list as it then is. */
async function timed(page: ChromiumSurface, click: string, words = ''): Promise<number> {
  return page.evaluate(`(async () => {
    const input = document.querySelector('.bulk-input');
    if (${JSON.stringify(words)}) {
      input.value = ${JSON.stringify(words)};
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const said = () => document.querySelector('.toast')?.textContent ?? '';
    const before = said();
    const begin = performance.now();
    ${click};
    while (said() === before || said() === '') await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - begin;
  })()`);
}

const PREFIXES = [
  'b',
  'be',
  'ben',
  'benc',
  'bench',
  'bench t',
  'bench topic 7',
  'l',
  'le',
  'leaf 99',
  'leaf 4321',
  'x',
];

async function completing(page: ChromiumSurface): Promise<number[]> {
  return page.evaluate(`(async () => {
    const input = document.querySelector('.bulk-input');
    const options = () => [...document.querySelectorAll('.bulk datalist option')].map((each) => each.value).join();
    const times = [];
    // What was changed since is taken in before: that is not the completion's time.
    await new Promise((resolve) => setTimeout(resolve, 8000));
    for (const [at, prefix] of ${JSON.stringify(PREFIXES.slice(0, -1))}.entries()) {
      const before = options();
      const begin = performance.now();
      input.value = prefix;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (options() === before && performance.now() - begin < 400) await new Promise((resolve) => setTimeout(resolve));
      // Another prefix may offer the same tags.
      if (options() !== before && at > 0) times.push(performance.now() - begin);
    }
    return times;
  })()`);
}

async function completingInPopup(driver: ChromiumDriver, script: string): Promise<number[]> {
  return inPage(
    driver,
    script,
    `(async () => {
      const times = [];
      // The first opens the background's own index.
      for (const prefix of ['a', ...${JSON.stringify(PREFIXES)}]) {
        const begin = performance.now();
        await chrome.runtime.sendMessage({ kind: 'completeTags', request: { prefix, limit: 8 } });
        times.push(performance.now() - begin);
      }
      return times.slice(1);
    })()`,
  );
}
