import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ChromiumDriver, type ChromiumSurface } from '../tests/e2e/drivers/chromium.ts';
import { serveNewsroom } from '../tests/e2e/drivers/server.ts';
import { until, visible, wordsOf } from '../tests/e2e/drivers/types.ts';
import { buildExtension } from './lib/build.ts';
import { root } from './lib/bundle.ts';

const [target] = process.argv.slice(2);
const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const demo = join(root, '.output/demo');

console.log('Building …');
const extensionDir = buildExtension('chrome');
const newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
const address = await addressOf(target);
const driver = await ChromiumDriver.launch({
  executable: process.env['NUTGRAF_CHROMIUM'] ?? 'chromium',
  extensionDir,
  headless,
});

if (headless) {
  console.log(`No display: reading ${target ?? address} in ${await driver.version()} without one.\n`);
  try {
    await tour();
  } finally {
    await driver.close();
    await newsroom.close();
  }
} else {
  await driver.open(address);
  console.log(
    `The demo newsroom is at ${newsroom.origin}. Click the Nutgraf button in the toolbar (or press Alt+Shift+G). Close the browser to end.`,
  );
  driver.raw.on('disconnected', () => {
    void newsroom.close().then(() => process.exit(0));
  });
}

/** A page of our own, the page of an address, or a saved page, served on loopback where the extension may read it. */
async function addressOf(given: string | undefined): Promise<string> {
  if (!given) return `${newsroom.origin}/harbour/crane-deal.html`;
  if (/^https?:\/\//iu.test(given)) return given;
  const file = resolve(process.env['INIT_CWD'] ?? '.', given);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const bytes = await readFile(file);
  newsroom.replace('/page.html', (given.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return `${newsroom.origin}/page.html`;
}

/** What a reader would do, with pictures of it: open the popup, save, open the library. */
async function tour(): Promise<void> {
  await mkdir(demo, { recursive: true });
  const page = await driver.open(address);
  const popup = await driver.clickToolbarButton(page);
  await until(popup, `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
  console.log(await everythingIn(popup));
  const copy = await driver.popupInTab(popup);
  await until(copy, `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
  await pictures(copy, 'popup', { width: 400, height: 600 });
  await copy.close();
  // A popup closes when another tab comes to the front, so it is opened once more.
  const again = await driver.clickToolbarButton(page);
  await until(again, `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`);
  await again.click('.save-button, .save-again');
  await visible(again, '.saved-mark');
  const library = await driver.openExtensionPage('library.html');
  await visible(library, '.story-row');
  await pictures(library, 'library', { width: 1280, height: 860 });
  await library.click('.story-row h2 a');
  await visible(library, '.sheet');
  await pictures(library, 'reader', { width: 1280, height: 1100 });
  console.log(`\nPictures of popup, library and reader, light and dark: ${demo}`);
}

async function everythingIn(popup: ChromiumSurface): Promise<string> {
  await popup.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`);
  const words = await wordsOf(popup, 'main');
  await popup.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = false })`);
  return words;
}

async function pictures(
  surface: ChromiumSurface,
  name: string,
  size: { width: number; height: number },
): Promise<void> {
  const session = await surface.page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false });
  for (const scheme of ['light', 'dark'] as const) {
    await surface.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Colours fade from one scheme to the other; the picture waits for that.
    await new Promise((done) => setTimeout(done, 250));
    await surface.screenshot(join(demo, `${name}-${scheme}.png`));
  }
  await surface.page.emulateMediaFeatures([]);
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}
