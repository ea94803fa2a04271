import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChromiumDriver } from '../../e2e/drivers/chromium.ts';
import { until } from '../../e2e/drivers/types.ts';
import { fillScript, inPage, launch } from './browser.ts';

/** Stories that one page fills in before another takes over, so that no page grows large. */
const LOT = 5000;

/** What making a filled library took, in milliseconds. */
export interface Filling {
  fill: number;
  /** The first look at it, which indexes everything. */
  index: number;
  /** The index of kin, which the background makes a little at a time. */
  kin: number;
}

/**
 * Browser profiles with filled libraries, one for each size, each made from the one before. Where the folder is kept, the
 * next run finds them there.
 */
export class Profiles {
  readonly #folder: string;
  #last: { size: number; path: string } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens a copy of the library of a size: what is done to it does not last. */
  async open(size: number): Promise<{ driver: ChromiumDriver; filling: Filling; close(): Promise<void> }> {
    const path = join(this.#folder, String(size));
    const note = join(this.#folder, `${size}.json`);
    if (!existsSync(note)) await writeFile(note, JSON.stringify(await this.#make(size, path)));
    this.#last = { size, path };
    const copy = join(this.#folder, 'open');
    await rm(copy, { recursive: true, force: true });
    await cp(path, copy, { recursive: true });
    // The browser would run the background of the build that filled it, which it keeps with the profile.
    await rm(join(copy, 'Default/Service Worker'), { recursive: true, force: true });
    const driver = await launch(copy);
    return {
      driver,
      filling: JSON.parse(await readFile(note, 'utf8')) as Filling,
      async close() {
        await driver.close();
        await rm(copy, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  }

  async #make(size: number, path: string): Promise<Filling> {
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
    const from = this.#last && this.#last.size < size ? this.#last : null;
    if (from) await cp(from.path, path, { recursive: true });
    const script = await fillScript();
    const driver = await launch(path);
    try {
      const begin = performance.now();
      for (let at = from?.size ?? 0; at < size; at += LOT)
        await inPage(driver, script, `BenchFill.fill(${at}, ${Math.min(size, at + LOT)})`);
      const filled = performance.now();
      const first = await driver.openExtensionPage('library.html');
      await until(first, `performance.getEntriesByName('nutgraf-listed').length > 0`, 1_800_000);
      const indexed = performance.now();
      await first.close();
      await inPage(driver, script, 'BenchFill.awaitKin()');
      return { fill: filled - begin, index: indexed - filled, kin: performance.now() - indexed };
    } finally {
      await driver.close();
    }
  }
}
