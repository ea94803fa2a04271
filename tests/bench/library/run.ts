import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { bundle, root } from '../../../scripts/lib/bundle.ts';
import type { ChromiumDriver, ChromiumSurface } from '../../e2e/drivers/chromium.ts';
import { until } from '../../e2e/drivers/types.ts';
import { fillScript, FOLDERS, inPage } from './browser.ts';
import { type ManyResult, workOnMany } from './many.ts';
import type { PeerResult } from './peers.ts';

/** What was measured of our library at one size. Times in milliseconds. */
export interface LibraryResult {
  stories: number;
  open: number;
  ready: number;
  p50: number;
  p95: number;
  slowest: string;
  save: number;
  tag: number;
  megabytes: number;
  scroll: number;
  many: ManyResult;
}

const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** Measures the pages as a reader has them. */
export async function measure(driver: ChromiumDriver, stories: number): Promise<LibraryResult> {
  const script = await fillScript();
  const opens: { open: number; ready: number }[] = [];
  for (let time = 0; time < 3; time += 1) {
    const page = await driver.openExtensionPage('library.html');
    opens.push(await opening(page));
    await page.close();
  }
  const library = await driver.openExtensionPage('library.html');
  await opening(library);
  const asked = await typing(
    library,
    await inPage<string[]>(driver, script, `BenchFill.questions(${stories})`),
  );
  const tag = await clicking(library);
  const megabytes = await memory(library.page);
  const scroll = await scrolling(library);
  const save = await saving(driver, script, stories);
  const many = await workOnMany(driver, library, script);
  await library.close();
  const times = asked.map(({ time }) => time);
  const slowest = asked.toSorted((a, b) => b.time - a.time)[0];
  return {
    stories,
    open: quantile(
      opens.map(({ open }) => open),
      0.5,
    ),
    ready: quantile(
      opens.map(({ ready }) => ready),
      0.5,
    ),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    slowest: `${slowest?.words ?? ''} (${Math.round(slowest?.time ?? 0)} ms)`,
    save,
    tag,
    megabytes,
    scroll,
    many,
  };
}

/** From the start of the navigation to the first rows on the page, and to the finder's own answer. */
async function opening(page: ChromiumSurface): Promise<{ open: number; ready: number }> {
  await until(page, `performance.getEntriesByName('nutgraf-listed').length > 0`, 60_000);
  return page.evaluate(`(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity;
    return { open: Math.min(at('nutgraf-first-rows'), at('nutgraf-listed')), ready: at('nutgraf-listed') };
  })()`);
}

/** Types every question letter by letter; from each letter to its rows on the page. */
async function typing(
  page: ChromiumSurface,
  questions: string[],
): Promise<{ words: string; time: number }[]> {
  return page.evaluate(`(async () => {
    const input = document.querySelector('.list-head input');
    const times = [];
    const answered = (words) => new Promise((resolve) => {
      const look = new PerformanceObserver((list) => {
        if (!list.getEntries().some((entry) => entry.name === 'nutgraf-listed' && entry.detail === words)) return;
        look.disconnect();
        requestAnimationFrame(() => resolve());
      });
      look.observe({ entryTypes: ['mark'] });
    });
    for (const question of ${JSON.stringify(questions)}) {
      for (let length = 1; length <= question.length; length += 1) {
        const words = question.slice(0, length);
        const begin = performance.now();
        const done = answered(words);
        input.value = words;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await done;
        times.push({ words, time: performance.now() - begin });
        // Readers take a breath between letters; what runs behind the rows (counts, snippets) has its turn then.
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    }
    input.value = '';
    const done = answered('');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await done;
    return times;
  })()`);
}

/** From the click on a tag to its rows; the median over the ten most common. */
async function clicking(page: ChromiumSurface): Promise<number> {
  const times = await page.evaluate<number[]>(`(async () => {
    const times = [];
    const buttons = () => [...document.querySelectorAll('.side-wide .tree .facet-button')];
    for (let at = 0; at < 10; at += 1) {
      for (const on of [true, false]) {
        await new Promise((resolve) => setTimeout(resolve, 400));
        const button = on ? buttons()[at] : buttons().find((each) => each.ariaPressed === 'true');
        const begin = performance.now();
        const done = new Promise((resolve) => {
          const look = new PerformanceObserver((list) => {
            if (!list.getEntries().some((entry) => entry.name === 'nutgraf-listed')) return;
            look.disconnect();
            requestAnimationFrame(() => resolve());
          });
          look.observe({ entryTypes: ['mark'] });
        });
        button?.click();
        await done;
        if (on) times.push(performance.now() - begin);
      }
    }
    return times;
  })()`);
  return quantile(times, 0.5);
}

/** Jumps through the whole list and back; from each jump to the rows that are seen then. The slowest. */
async function scrolling(page: ChromiumSurface): Promise<number> {
  const times = await page.evaluate<number[]>(`(async () => {
    const times = [];
    document.activeElement?.blur();
    const seen = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.story-row');
    const places = [1, 0, 0.5, 0.25, 0.9, 0.1, 1, 0];
    for (const place of places) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      const begin = performance.now();
      scrollTo(0, document.documentElement.scrollHeight * place);
      await new Promise((resolve) => {
        const look = () => {
          const row = seen();
          if (row && !row.classList.contains('unread')) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      times.push(performance.now() - begin);
    }
    return times;
  })()`);
  return Math.max(...times);
}

/** JavaScript's memory of the page and of its finder's thread, with what lies outside the heap, in MB. */
async function memory(page: Page): Promise<number> {
  const sessions: CDPSession[] = [await page.createCDPSession()];
  for (const worker of page.workers()) sessions.push(worker.client);
  let sum = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage').catch(() => undefined);
    const usage = (await session.send('Runtime.getHeapUsage')) as unknown as {
      usedSize: number;
      backingStorageSize?: number;
    };
    sum += usage.usedSize + (usage.backingStorageSize ?? 0);
  }
  return sum / 1_000_000;
}

/** Saves as the popup does, through the background; the median of 15, after the first. */
async function saving(driver: ChromiumDriver, script: string, stories: number): Promise<number> {
  const times = await inPage<number[]>(
    driver,
    script,
    `(async () => {
      const times = [];
      const { make } = BenchFill.storyMaker(7);
      for (let at = 0; at < 16; at += 1) {
        const context = BenchFill.contextOf({ ...make(at), host: 'fresh${stories}.example' });
        const request = { captureId: crypto.randomUUID(), context, capturedAt: new Date().toISOString(), source: 'popup' };
        const begin = performance.now();
        const reply = await chrome.runtime.sendMessage({ kind: 'saveStory', request });
        if (!reply.ok) throw new Error(reply.error.message);
        times.push(performance.now() - begin);
      }
      return times.slice(1);
    })()`,
  );
  return quantile(times, 0.5);
}

/** Measures a peer in the same browser. */
export async function peer(driver: ChromiumDriver, name: string, stories: number): Promise<PeerResult> {
  const script = await bundle(
    'bench-peers',
    join(root, 'tests/bench/library/peers.ts'),
    'BenchPeers',
    FOLDERS,
  );
  return inPage(driver, script, `BenchPeers.${name}(${stories})`);
}
