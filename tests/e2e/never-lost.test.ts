import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');

describe('what the reader saved is never lost (Chromium)', () => {
  let driver: ChromiumDriver;
  let newsroom: Newsroom;
  const rows = (library: Surface, count: number): Promise<unknown> =>
    until(library, `document.querySelectorAll('.story-row').length === ${count}`);

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await ChromiumDriver.launch({
      executable: process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
      extensionDir: join(root, '.output/chrome-mv3'),
      headless: true,
    });
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('keeps the story in the popup when the disk is full, and saves it when there is room again', async () => {
    const tab = await driver.open(`${newsroom.origin}/weather/surge.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await driver.fillDisk(true);
    await popup.click('.save-button');
    await until(popup, `document.querySelector('[role="alert"]')?.textContent.includes('disk space')`);
    expect(await wordsOf(popup)).toContain('The story is still here.');
    expect(await wordsOf(popup, '.save-button')).toContain('Try again');
    await driver.fillDisk(false);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await rows(await driver.openExtensionPage('library.html'), 1);
  });

  it('saves what was read although the page has gone elsewhere since', async () => {
    const tab = await driver.open(`${newsroom.origin}/council/ferry-fares.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await tab.evaluate(`void (location.href = '/index.html')`);
    await until(tab, `location.pathname === '/index.html' && document.readyState === 'complete'`);
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 2);
    expect(await wordsOf(library, '.story-row')).toContain('Ferry fares');
  });

  it('ends in one story when the background is killed again and again in the middle of saving', async () => {
    const tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    const killing = (async () => {
      for (let time = 0; time < 4; time += 1) {
        await driver.killBackground();
        await new Promise((resolve) => {
          setTimeout(resolve, time * 15);
        });
      }
    })();
    await popup.click('.save-button');
    await killing;
    await until(popup, `document.querySelector('.saved-mark, [role="alert"]:not(:empty)') !== null`, 30_000);
    // Where the killing outlasted the tries, the popup says so and has the story still; one more click ends it.
    if (!(await popup.evaluate<boolean>(`document.querySelector('.saved-mark') !== null`))) {
      expect(await wordsOf(popup)).toContain('The story is still here.');
      await popup.click('.save-button');
    }
    await visible(popup, '.saved-mark');
    await popup.close();
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 3);
    await library.click('.story-row h2 a');
    await visible(library, '.sheet');
    expect(await library.evaluate<number>(`document.querySelectorAll('.versions li').length`)).toBe(0);
  });

  it('finishes a save that was only written down when the last background ended', async () => {
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 3);
    const story = await driver.open(`${newsroom.origin}/opinion/bench.html`);
    const popup = await driver.clickToolbarButton(story);
    await filled(popup);
    await driver.killBackgroundWhen(popup, async () => {
      await popup.click('.save-button');
    });
    await popup.close();
    // The popup is gone with its tries; any event wakes the next background, and that finishes what it finds.
    await driver.clickToolbarButton(await driver.open(`${newsroom.origin}/index.html`));
    await rows(library, 4);
  });

  it('ends in one story when two popups save the same page at once', async () => {
    const tab = await driver.open(`${newsroom.origin}/kultur/leuchtturm.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    const first = await driver.popupInTab(popup);
    const second = await driver.popupInTab(first);
    await filled(first);
    await filled(second);
    await Promise.all(
      [first, second].map((each) => each.evaluate(`document.querySelector('.save-button').click()`)),
    );
    await visible(first, '.saved-mark');
    await visible(second, '.saved-mark');
    const library = await driver.openExtensionPage('library.html');
    await rows(library, 5);
  });

  it('keeps what is saved in a private window, says so before, and has it when that window is closed', async () => {
    const tab = await driver.openPrivately(`${newsroom.origin}/world/desalination.html`);
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await wordsOf(popup, '.save-bar')).toContain('private window');
    await popup.click('.save-button');
    await visible(popup, '.saved-mark');
    await popup.close();
    await tab.close();
    await rows(await driver.openExtensionPage('library.html'), 6);
  });
});
