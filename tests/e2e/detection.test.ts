import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, ASKING } from './drivers/asking.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');

describe.each(Object.entries(ASKING))(
  'automatic detection (%s, with its own permission dialog)',
  (_name, launch) => {
    let asking: Asking;
    let driver: Driver;
    let newsroom: Newsroom;
    let settings: Surface;
    const badge = (path: string): string =>
      `browser.tabs.query({}).then(async (tabs) => { const tab = tabs.find((each) => each.url?.includes(${JSON.stringify(path)})); return tab ? browser.action.getBadgeText({ tabId: tab.id }) : 'no tab' })`;
    const granted = `browser.permissions.contains({ origins: ['*://*/*'] })`;

    beforeAll(async () => {
      newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
      asking = await launch();
      driver = asking.driver;
    });
    afterAll(async () => {
      await asking.close();
      await newsroom.close();
    });

    it('is off, and looks at nothing, until the reader turns it on', async () => {
      await driver.open(`${newsroom.origin}/council/ferry-fares.html`);
      settings = await driver.openExtensionPage('library.html#/settings');
      await visible(settings, '[role="switch"]:enabled');
      expect(await settings.evaluate(granted)).toBe(false);
      expect(await settings.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    });

    it('asks through the browser, and marks the pages that are open already', async () => {
      await settings.click('[role="switch"]');
      await asking.allow(() => settings.evaluate<boolean>(granted));
      await until(
        settings,
        `document.querySelector('[role="switch"]').getAttribute('aria-checked') === 'true'`,
      );
      await until(settings, `${badge('/council/ferry-fares.html')}.then((text) => text === '●')`);
    });

    it('marks articles and no front page, also after navigation inside a page and on the way back', async () => {
      await driver.open(`${newsroom.origin}/index.html`);
      const spa = await driver.open(`${newsroom.origin}/spa.html`);
      await new Promise((resolve) => {
        setTimeout(resolve, 1000);
      });
      expect(await settings.evaluate(badge('/index.html'))).toBe('');
      expect(await settings.evaluate(badge('/spa.html'))).toBe('');
      await spa.click('#open');
      await until(settings, `${badge('/harbour/crane-deal.html')}.then((text) => text === '●')`);
      await spa.evaluate('history.back()');
      await until(settings, `${badge('/spa.html')}.then((text) => text === '')`);
    });

    it('marks an article again when the reader comes back to it', async () => {
      const tab = await driver.open(`${newsroom.origin}/weather/surge.html`);
      await until(settings, `${badge('/weather/surge.html')}.then((text) => text === '●')`);
      await tab.evaluate(`void (location.href = '/index.html?s=harbour')`);
      await until(settings, `${badge('/index.html?s=harbour')}.then((text) => text === '')`);
      await tab.evaluate('history.back()');
      await until(settings, `${badge('/weather/surge.html')}.then((text) => text === '●')`);
    });

    it('survives the end of the background', async () => {
      await driver.killBackground();
      await driver.open(`${newsroom.origin}/opinion/bench.html`);
      await until(settings, `${badge('/opinion/bench.html')}.then((text) => text === '●')`);
    });

    it('gives the permission back when it is switched off', async () => {
      await settings.click('[role="switch"]');
      await until(settings, `${granted}.then((held) => !held)`);
      await until(
        settings,
        `browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.length === 0)`,
      );
      await until(
        settings,
        `document.querySelector('[role="switch"]').getAttribute('aria-checked') === 'false'`,
      );
    });
  },
);
