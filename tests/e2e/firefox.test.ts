import { afterAll, beforeAll, describe } from 'vitest';
import { FirefoxDriver } from './drivers/firefox.ts';
import { tellsTheStory } from './story.ts';

describe('Firefox', () => {
  let driver: FirefoxDriver;
  beforeAll(async () => {
    driver = await FirefoxDriver.launch();
  });
  afterAll(() => driver.close());
  tellsTheStory(() => ({ driver }));
});
