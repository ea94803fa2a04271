import { ChromiumDriver } from './chromium.ts';
import { FirefoxDriver } from './firefox.ts';
import type { Driver } from './types.ts';

/** Both browsers with the built extension, by name: for `describe.each`. */
export const BROWSERS: [name: 'Chromium' | 'Firefox', launch: () => Promise<Driver>][] = [
  ['Chromium', () => ChromiumDriver.launch()],
  ['Firefox', () => FirefoxDriver.launch()],
];
