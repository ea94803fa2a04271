import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { tellsTheStory } from './story.ts';

describe('Chromium', () => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await ChromiumDriver.launch({
      executable: process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
      extensionDir: join(import.meta.dirname, '../../.output/chrome-mv3'),
      headless: true,
    });
  });
  afterAll(() => driver.close());
  tellsTheStory(() => ({ driver }));
});
