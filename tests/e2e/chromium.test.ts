import { afterAll, beforeAll, describe } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { tellsTheStory } from './story.ts';

describe('Chromium', () => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
  });
  afterAll(() => driver.close());
  tellsTheStory(() => ({ driver }));
});
