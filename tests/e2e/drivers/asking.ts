import { ChromiumDriver, type ChromiumSurface } from './chromium.ts';
import { Display } from './display.ts';
import { FirefoxDriver } from './firefox.ts';
import type { TabSurface } from './firefox-surfaces.ts';
import type { Driver, Surface } from './types.ts';

/** A browser whose own dialogs can be answered. */
export interface Asking {
  driver: Driver;
  /** Says yes in the browser's dialog, once it is there. */
  allow(granted: () => Promise<boolean>): Promise<void>;
  /** Gives a file to the page: in Chromium by a click and the browser's chooser, in Firefox into the field behind it. */
  choose(page: Surface, button: string, field: string, file: string): Promise<void>;
  /** Answers the system's own chooser of folders, where the browser has one. */
  chooseFolder?(folder: string, granted: () => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

/** The browsers by name; `downloads` is the folder for what they load down. */
export const ASKING: Record<string, (downloads?: string) => Promise<Asking>> = {
  Firefox: async (downloads) => {
    const driver = await FirefoxDriver.launch(downloads === undefined ? {} : { downloads });
    return {
      driver,
      allow: () => driver.allowPermission(),
      choose: (page, _button, field, file) => driver.setFiles(page as TabSurface, field, [file]),
      close: () => driver.close(),
    };
  },
  Chromium: async (downloads) => {
    const display = await Display.open();
    const driver = await ChromiumDriver.launch({
      headless: false,
      display: display.name,
      ...(downloads === undefined ? {} : { downloads }),
    });
    // Its dialog is no page: keys reach it, and what was granted tells when they have.
    const allow: Asking['allow'] = async (granted) => {
      for (let time = 0; time < 10 && !(await granted()); time += 1) {
        await pause(1000);
        if (await granted()) return;
        display.press('Tab', 'Return');
        await pause(500);
      }
    };
    return {
      driver,
      allow,
      choose: async (page, button, _field, file) => {
        const [chooser] = await Promise.all([
          (page as ChromiumSurface).page.waitForFileChooser(),
          page.click(button),
        ]);
        await chooser.accept([file]);
      },
      chooseFolder: async (folder, granted) => {
        await display.chooseFolder(folder);
        await allow(granted);
      },
      close: async () => {
        await driver.close();
        display.close();
      },
    };
  },
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
