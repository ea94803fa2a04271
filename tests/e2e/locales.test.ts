import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { until } from './drivers/types.ts';

const root = join(import.meta.dirname, '../..');

describe('the browser’s language (Chromium)', () => {
  it.each([
    ['ar', 'rtl', 'ar'],
    ['de', 'ltr', 'de'],
    // A language that Nutgraf does not speak: words, dates and direction are English together.
    ['he', 'ltr', 'en'],
  ])('speaks to a browser in %s, %s', async (language, dir, spoken) => {
    const words = JSON.parse(await readFile(join(root, `lib/locales/${spoken}.json`), 'utf8')) as Record<
      string,
      string
    >;
    const driver = await ChromiumDriver.launch({
      language,
    });
    try {
      const page = await driver.open(`${driver.base}library.html#settings`);
      await until(page, `document.querySelector('h1')?.innerText === ${JSON.stringify(words['settings'])}`);
      expect(await page.evaluate('document.documentElement.dir')).toBe(dir);
      expect(await page.evaluate('new Intl.Locale(document.documentElement.lang).language')).toBe(spoken);
      expect(await page.evaluate('chrome.runtime.getManifest().description')).toBe(
        words['extensionDescription'],
      );
      expect(await page.evaluate('getComputedStyle(document.querySelector("main")).direction')).toBe(dir);
    } finally {
      await driver.close();
    }
  });
});
