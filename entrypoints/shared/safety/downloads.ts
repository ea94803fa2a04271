import { type Browser, browser } from 'wxt/browser';
import type { BackupPlace } from '@/lib/exchange/safe';

/** What is asked for when the reader wants backups among their downloads; optional in the manifest. */
const DOWNLOADS = { permissions: ['downloads'] } as const;
const FOLDER = 'Nutgraf';
/** A download that says nothing for so long has come to nothing, in milliseconds. */
const PATIENCE = 120_000;

type Item = Browser.downloads.DownloadItem;

/** Whether backups may go to the downloads. */
export async function downloadsAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...DOWNLOADS.permissions] });
}

/** Asks the reader; must be called first thing in a click's handler. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...DOWNLOADS.permissions] });
}

/** Gives the permission back. */
export async function revokeDownloads(): Promise<boolean> {
  return browser.permissions.remove({ permissions: [...DOWNLOADS.permissions] });
}

/** Whether this context can hand a file to the browser: Chromium's service worker can make no address for one. */
export function canDownloadHere(): boolean {
  return typeof URL.createObjectURL === 'function';
}

/**
 * A folder among the downloads as a place for backups. No browser lets an extension open its own downloads again, so
 * what can be proven is that the browser wrote every byte and that the file is there still.
 */
export function downloadsPlace(): BackupPlace {
  const find = async (name: string): Promise<Item | undefined> => {
    const items = await browser.downloads.search({
      filenameRegex: `${escape(name)}$`,
      orderBy: ['-startTime'],
    });
    return items.find((item) => item.byExtensionId === browser.runtime.id && item.exists);
  };
  return {
    async write(name, content) {
      const blob = await new Response(content as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
      const url = URL.createObjectURL(new Blob([blob], { type: 'application/gzip' }));
      try {
        const id = await browser.downloads.download({
          url,
          filename: `${FOLDER}/${name}`,
          saveAs: false,
          conflictAction: 'overwrite',
        });
        const item = await finished(id);
        if (item.state !== 'complete')
          throw item.error === 'FILE_NO_SPACE'
            ? new DOMException('The disk is full.', 'QuotaExceededError')
            : new Error(`The browser did not write the file: ${item.error ?? item.state}`);
        if (item.fileSize >= 0 && item.fileSize !== blob.size)
          throw new Error('The file is not as long as the backup.');
      } finally {
        URL.revokeObjectURL(url);
      }
    },
    open: () => Promise.resolve(null),
    size: async (name) => (await find(name))?.fileSize ?? 0,
    async names() {
      const items = await browser.downloads.search({ filenameRegex: String.raw`nutgraf-[^/\\]*\.json\.gz$` });
      return items
        .filter((item) => item.byExtensionId === browser.runtime.id && item.exists)
        .map((item) => item.filename.replace(/^.*[/\\]/u, ''));
    },
    async remove(name) {
      const item = await find(name);
      if (item) await browser.downloads.removeFile(item.id);
    },
  };
}

/** Waits until a download has come to an end, well or not. */
async function finished(id: number): Promise<Item> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const ended = (change: Browser.downloads.DownloadDelta): void => {
    if (change.id === id && change.state?.current && change.state.current !== 'in_progress') resolve();
  };
  browser.downloads.onChanged.addListener(ended);
  const timer = setTimeout(resolve, PATIENCE);
  const state = async (): Promise<Item> => {
    const [item] = await browser.downloads.search({ id });
    if (!item) throw new Error('The browser has no such download.');
    return item;
  };
  try {
    const now = await state();
    if (now.state !== 'in_progress') return now;
    await promise;
    return await state();
  } finally {
    clearTimeout(timer);
    browser.downloads.onChanged.removeListener(ended);
  }
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
