import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { FirefoxDriver } from './drivers/firefox.ts';
import { tellsTheStory } from './story.ts';

describe('Firefox', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await FirefoxDriver.launch({
      executable: process.env['NUTGRAF_FIREFOX'] ?? '/usr/bin/firefox-esr',
      extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'),
      headless: true,
    });
  });
  afterAll(() => driver.close());
  tellsTheStory(() => ({ driver }));
});
