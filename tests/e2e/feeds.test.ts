import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rss } from '../unit/feeds/fixtures.ts';
import { ChromiumDriver } from './drivers/chromium.ts';
import { Display } from './drivers/display.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until the feed's server has seen something. */
async function reached(seen: () => boolean): Promise<void> {
  for (let time = 0; !seen(); time += 1) {
    if (time > 150) throw new Error('The feed was not asked.');
    await pause(100);
  }
}

describe('following a feed (Chromium, with its own permission dialog)', () => {
  let display: Display;
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  let feeds: Server;
  let origin: string;
  /** What the feed's server does next, and what it was asked. */
  let manner = '200';
  const asked: { path: string; headers: Record<string, unknown> }[] = [];
  let library: Surface;

  /** Moves the feed's hour on, as an hour's waiting would, and lets the background look. */
  const anHourLater = async (): Promise<void> => {
    const before = asked.length;
    await library.evaluate(`new Promise((resolve, reject) => {
      const request = indexedDB.open('nutgraf-feeds');
      request.onsuccess = () => {
        const store = request.result.transaction('follows', 'readwrite').objectStore('follows');
        store.getAll().onsuccess = ({ target }) => {
          for (const follow of target.result) store.put({ ...follow, nextAt: '2020-01-01T00:00:00.000Z' });
        };
        store.transaction.oncomplete = () => { request.result.close(); resolve(true); };
        store.transaction.onerror = reject;
      };
    })`);
    await driver.raiseAlarm('feeds');
    await reached(() => asked.length > before);
  };
  const newestOutcome = `(document.querySelector('.ledger tbody tr')?.innerText ?? '')`;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    feeds = createServer((request, response) => {
      asked.push({ path: request.url ?? '', headers: request.headers });
      if (manner === '200') response.setHeader('etag', '"one"').end(rss(3));
      else if (manner === '304') {
        response.statusCode = request.headers['if-none-match'] === '"one"' ? 304 : 500;
        response.end();
      } else if (manner === '500') {
        response.statusCode = 500;
        response.end('no');
      } else if (manner === 'redirect') {
        response.statusCode = 302;
        response.setHeader('location', '/moved.xml').end();
      } else if (manner === 'malformed') response.end('<html><body>Please log in.</body></html>');
      else if (manner === 'huge') response.end('x'.repeat(10_000_000));
      else if (manner === 'slow') {
        response.setHeader('content-type', 'application/rss+xml').write('<rss');
      }
    });
    await new Promise<void>((resolve) => {
      feeds.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(feeds.address() as AddressInfo).port}`;
    newsroom.replace(
      '/followed.html',
      `<!doctype html><html lang="en"><title>Ferry fares</title><meta property="og:type" content="article">
       <link rel="alternate" type="application/rss+xml" title="The Harbour Ledger" href="${origin}/feed.xml">
       <article><h1>Ferry fares to rise by a tenth from March</h1><time datetime="2026-02-01T10:00:00Z">1 February 2026</time>
       ${'<p>The council raised the fares of the ferry for the first time in six years, and said that it would not do so again soon.</p>'.repeat(4)}</article></html>`,
    );
    display = await Display.open();
    driver = await ChromiumDriver.launch({
      headless: false,
      display: display.name,
    });
  });
  afterAll(async () => {
    await driver.close();
    display.close();
    await newsroom.close();
    await new Promise((resolve) => {
      feeds.close(resolve);
      feeds.closeAllConnections();
    });
  });

  it('asks nobody before the reader has agreed, and goes on without the popup that the question closes', async () => {
    library = await driver.openExtensionPage('library.html#/feeds');
    await visible(library, '.feeds-none');
    const tab = await driver.open(`${newsroom.origin}/followed.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await visible(popup, '.follow-button');
    expect(asked).toEqual([]);
    // The browser's question closes the popup, at times before the click has ended.
    await popup.click('.follow-button').catch(() => undefined);
    for (let time = 0; time < 10 && asked.length === 0; time += 1) {
      await pause(1000);
      if (asked.length === 0) display.press('Tab', 'Return');
      await pause(500);
    }
    await until(library, `document.querySelectorAll('.follow').length === 1`);
    await until(library, `document.querySelectorAll('.feed-items li').length === 3`);
    expect(asked.map((each) => each.path)).toEqual(['/feed.xml']);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
    await until(library, `${newestOutcome}.includes('New entries: 3')`);
    await tab.close();
  });

  it('shows in the popup that the feed is followed', async () => {
    const tab = await driver.open(`${newsroom.origin}/followed.html`);
    const popup = await driver.clickToolbarButton(tab);
    await visible(popup, '.feed-followed');
    await popup.close();
    await tab.close();
  });

  it.each([
    ['304', 'Nothing new (304)', 3],
    ['500', 'The site refused. (500)', 3],
    ['malformed', 'no feed that can be read', 3],
    ['huge', 'too large', 3],
    ['redirect', 'sends its readers on', 3],
  ])(
    'keeps what it has, and a line in the ledger, when the site answers with %s',
    async (answer, words, entries) => {
      manner = answer;
      await anHourLater();
      await until(library, `${newestOutcome}.includes(${JSON.stringify(words)})`);
      expect(await library.evaluate(`document.querySelectorAll('.feed-items li').length`)).toBe(entries);
      expect(asked.map((each) => each.path)).not.toContain('/moved.xml');
    },
  );

  it('is sent on only when the reader agrees', async () => {
    manner = 'redirect';
    await library.click('.follow .secondary:not(.unfollow)');
    await until(
      { evaluate: () => Promise.resolve(asked.some((each) => each.path === '/moved.xml')) } as never,
      '',
    );
    manner = '200';
    await anHourLater();
    await until(library, `${newestOutcome}.includes('New entries: 0')`);
    expect(await wordsOf(library, '.ledger')).toContain('/feed.xml');
  });

  it('gives up a site that is too slow', async () => {
    manner = 'slow';
    await anHourLater();
    await until(library, `${newestOutcome}.includes('too slow')`, 40_000);
    manner = '200';
  });

  it('has every request of the server in the ledger, and no other', async () => {
    const rows = await library.evaluate<number>(`document.querySelectorAll('.ledger tbody tr').length`);
    // A redirect that was agreed to is one request of ours and two of the server's.
    const onward = asked.filter((each) => each.path === '/moved.xml').length;
    expect(rows).toBe(asked.length - onward);
  });

  it('gives the access back with the last feed of the site', async () => {
    await library.click('.unfollow');
    await visible(library, '.feeds-none');
    await until(
      library,
      `browser.permissions.getAll().then(({ origins }) => !origins.some((each) => each.includes('127.0.0.1')))`,
    );
    await until(library, `browser.alarms.getAll().then((alarms) => alarms.length === 0)`);
  });
});
