import { browser } from 'wxt/browser';
import type { BackupRecord, Canary, Loss } from '@/lib/exchange/safe';
import type { LibraryProblem } from '@/lib/library';

/**
 * How backups are made. `unasked`: the reader was not asked yet; `remind`: by hand, with a reminder; `off`: the reader
 * wants none and is left alone.
 */
export type BackupWay = 'unasked' | 'folder' | 'downloads' | 'remind' | 'off';

/** What is kept about backups: outside the database, which it has to outlive. */
export interface Safety {
  way: BackupWay;
  /** The folder's name, for words; the folder itself lies in the places. */
  folder: string | null;
  /** The last backups, the newest first. */
  records: BackupRecord[];
  /** Why the last try came to nothing; null when it did not. */
  failure: { at: string; problem: LibraryProblem | 'access'; message: string } | null;
  /** What the library was like when it was last backed up. */
  mark: string | null;
}

const SAFETY = 'safety';
const CANARY = 'canary';
const LOSS = 'loss';
const RECORDS = 12;
const NONE: Safety = { way: 'unasked', folder: null, records: [], failure: null, mark: null };

/** What is kept about backups. */
export async function readSafety(): Promise<Safety> {
  const found = (await browser.storage.local.get(SAFETY))[SAFETY] as Partial<Safety> | undefined;
  return { ...NONE, ...found };
}

/** Changes a part of it; two windows that do so at once do not lose each other's. */
export async function writeSafety(part: Partial<Safety>): Promise<void> {
  await navigator.locks.request('nutgraf-safety', async () => {
    const next = { ...(await readSafety()), ...part };
    await browser.storage.local.set({ [SAFETY]: { ...next, records: next.records.slice(0, RECORDS) } });
  });
}

/** How many stories there were, and whether some are missing. */
export async function readCanary(): Promise<{ canary: Canary | null; loss: Loss | null }> {
  const found = await browser.storage.local.get([CANARY, LOSS]);
  return {
    canary: (found[CANARY] as Canary | undefined) ?? null,
    loss: (found[LOSS] as Loss | undefined) ?? null,
  };
}

/** Keeps what {@link readCanary} gives. */
export async function writeCanary(canary: Canary | null, loss: Loss | null): Promise<void> {
  await browser.storage.local.set({ [CANARY]: canary, [LOSS]: loss });
}

/** Calls back whenever something of it changed, in whichever window. */
export function onSafetyChanged(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (SAFETY in changes || LOSS in changes) changed();
  });
}
