import { Dexie, type Table } from 'dexie';
import { type BackupPlace, backupTime } from '@/lib/exchange/safe';

/** What the File System Access API adds in Chromium; Firefox has none of it. */
interface Permitted {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Folder = FileSystemDirectoryHandle & Permitted;
type PickFolder = (options: { id: string; mode: 'readwrite'; startIn: 'documents' }) => Promise<Folder>;

/** Handles of folders can be kept in IndexedDB alone; a database of their own, so that the library's stays as it is. */
class Places extends Dexie {
  declare folders: Table<Folder, string>;
  constructor() {
    super('nutgraf-places');
    this.version(1).stores({ folders: '' });
  }
}

const KEY = 'backup';
let places: Places | undefined;
const folders = (): Places['folders'] => (places ??= new Places()).folders;

const pickerOf = (): PickFolder | undefined =>
  (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker;

/** Whether this browser lets the reader choose a folder. */
export function canPickFolder(): boolean {
  return pickerOf() !== undefined;
}

/** Asks the reader for a folder and keeps it; must be called straight from a click. Gives its name; null when declined. */
export async function pickFolder(): Promise<string | null> {
  try {
    const folder = await pickerOf()?.({ id: 'nutgraf-backup', mode: 'readwrite', startIn: 'documents' });
    if (!folder) return null;
    await folders().put(folder, KEY);
    return folder.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the chosen folder may be written to now; `ask` must be called straight from a click. */
export async function folderAccess(ask = false): Promise<PermissionState | 'none'> {
  const folder = await folders()
    .get(KEY)
    .catch(() => undefined);
  if (!folder) return 'none';
  const how = { mode: 'readwrite' } as const;
  return (
    (ask ? await folder.requestPermission?.(how) : undefined) ??
    (await folder.queryPermission?.(how)) ??
    'granted'
  );
}

/** The chosen folder as a place for backups; null where there is none. */
export async function folderPlace(): Promise<BackupPlace | null> {
  const folder = await folders().get(KEY);
  if (!folder) return null;
  return {
    async write(name, content) {
      const file = await folder.getFileHandle(name, { create: true });
      try {
        // What is written becomes the file when it is closed: whole, or not at all.
        const writable = await file.createWritable();
        await content.pipeTo(writable);
      } catch (error) {
        await folder.removeEntry(name).catch(() => undefined);
        throw error;
      }
    },
    open: async (name) => (await folder.getFileHandle(name)).getFile(),
    size: async (name) => (await (await folder.getFileHandle(name)).getFile()).size,
    async names() {
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) {
        // A name without a file behind it is what stays of one that was cut off in the middle.
        if (backupTime(name) && (await (await folder.getFileHandle(name)).getFile()).size === 0)
          await folder.removeEntry(name).catch(() => undefined);
        else names.push(name);
      }
      return names;
    },
    remove: (name) => folder.removeEntry(name),
  };
}

/** Forgets the folder; what lies in it stays. */
export async function forgetFolder(): Promise<void> {
  await folders().delete(KEY);
}
