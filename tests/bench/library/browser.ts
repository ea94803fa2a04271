import { join } from 'node:path';
import { bundle, root } from '../../../scripts/lib/bundle.ts';
import { ChromiumDriver } from '../../e2e/drivers/chromium.ts';

/** What the bench's scripts are made from. */
export const FOLDERS = ['lib/library', 'lib/related', 'lib/article', 'tests/bench/library'];

/** The built extension in a Chromium of its own, with a profile that is kept. */
export async function launch(profile: string): Promise<ChromiumDriver> {
  return ChromiumDriver.launch({
    executable: process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium',
    extensionDir: join(root, '.output/chrome-mv3'),
    headless: true,
    profile,
    protocolTimeout: 3_600_000,
  });
}

/** Runs a call of one of the bench's scripts in a page of the extension. */
export async function inPage<T>(driver: ChromiumDriver, script: string, call: string): Promise<T> {
  const tab = await driver.openExtensionPage('popup.html');
  tab.page.setDefaultTimeout(0);
  await tab.evaluate(script);
  const value = await tab.evaluate<T>(call);
  await tab.close();
  return value;
}

/** What fills libraries, as a script. */
export const fillScript = (): Promise<string> =>
  bundle('bench-fill', join(root, 'tests/bench/library/fill.ts'), 'BenchFill', FOLDERS);
