import { liveQuery } from 'dexie';
import type { SafetyActions, SafetyState } from '@/components/library/safety/types';
import { countBackup } from '@/lib/exchange/safe';
import { type Library, libraryErrorIn } from '@/lib/library';
import { syncBackupAlarm } from '../shared/safety/alarm';
import { acceptLoss, lookAtLibrary } from '../shared/safety/canary';
import { requestDownloads, revokeDownloads } from '../shared/safety/downloads';
import { canPickFolder, folderAccess, folderPlace, forgetFolder, pickFolder } from '../shared/safety/folder';
import { saveDependencies } from '../shared/save-dependencies';
import { backupDue, runBackup } from '../shared/safety/run';
import { onSafetyChanged, readCanary, readSafety, writeSafety } from '../shared/safety/store';
import { handOut } from './hand-out';

/** How often an open library looks whether a backup is due, in milliseconds. */
const LOOK = 600_000;

/** Stories are counted so long after the last change, in milliseconds. */
const QUIET = 1000;

interface SafetySurroundings {
  db: Library;
  changed: () => void;
  /** Brings files in, and goes where it is told what came of it. */
  bring: (files: File[]) => void;
}

/** The state of backups and everything that changes it. */
export interface SafetyController {
  state(): SafetyState;
  actions: SafetyActions;
  start(): void;
}

/** Makes the controller; `changed` is called after every change. */
export function createSafety({ db, changed, bring }: SafetySurroundings): SafetyController {
  let state: SafetyState = {
    way: 'off',
    folder: null,
    canFolder: canPickFolder(),
    records: [],
    failure: null,
    due: false,
    running: false,
    persisted: null,
    count: 0,
    loss: null,
    checked: null,
    denied: false,
  };
  const set = (part: Partial<SafetyState>): void => {
    state = { ...state, ...part };
    changed();
  };
  const attempt = (work: () => Promise<unknown>): void =>
    void work().catch(async (cause: unknown) => {
      const { problem, message } = await libraryErrorIn(saveDependencies.room, cause);
      set({ failure: { at: new Date().toISOString(), problem, message }, running: false });
    });
  /** What nobody asked for and is looked at again soon says nothing: a library that cannot be read is no failed backup. */
  const quietly = (work: () => Promise<unknown>): void => void work().catch(() => set({ running: false }));

  async function read(): Promise<void> {
    const safety = await readSafety();
    const { loss } = await readCanary();
    const { way, folder, records, failure } = safety;
    set({ way, folder, records, failure, loss, due: await backupDue(db, safety) });
  }

  async function count(): Promise<void> {
    set({ count: await db.stories.count() });
    set({ loss: await lookAtLibrary(db) });
  }

  async function run(force: boolean): Promise<void> {
    const { way } = await readSafety();
    if (way === 'folder' || way === 'downloads') {
      set({ running: force || state.due });
      await runBackup(db, force);
      set({ running: false });
    }
    await read();
  }

  /** The reader has chosen a way: that is the moment to ask the browser to keep the library, and to make the first one. */
  async function begin(part: Parameters<typeof writeSafety>[0]): Promise<void> {
    await writeSafety({ ...part, failure: null });
    set({ denied: false });
    await syncBackupAlarm();
    await persist();
    await run(true);
  }

  async function persist(): Promise<void> {
    set({ persisted: (await navigator.storage.persisted()) || (await navigator.storage.persist()) });
  }

  return {
    state: () => state,
    start() {
      quietly(async () => {
        await lookAtLibrary(db);
        await read();
        set({ persisted: await navigator.storage.persisted() });
        await run(false);
      });
      onSafetyChanged(() => quietly(read));
      setInterval(() => quietly(() => run(false)), LOOK);
      // What is saved or brought in while the page is open counts too; so does what is deleted. Counting reads the whole
      // key of the table, and a save that comes meanwhile waits for it: so it is done when the changes have come to rest.
      let timer: ReturnType<typeof setTimeout> | undefined;
      let wait = 0;
      liveQuery(() => db.changes.orderBy(':id').last()).subscribe({
        next() {
          clearTimeout(timer);
          timer = setTimeout(() => quietly(count), wait);
          wait = QUIET;
        },
        error: () => undefined,
      });
    },
    actions: {
      onFolder() {
        const asked = pickFolder();
        attempt(async () => {
          const folder = await asked;
          if (folder !== null) await begin({ way: 'folder', folder });
        });
      },
      onDownloads() {
        const asked = requestDownloads();
        attempt(async () => {
          if (await asked) await begin({ way: 'downloads', folder: null });
          else set({ denied: true });
        });
      },
      onRemind: () => attempt(() => begin({ way: 'remind', folder: null })),
      onOff: () =>
        attempt(async () => {
          const { way } = state;
          await writeSafety({ way: 'off', folder: null, failure: null });
          await syncBackupAlarm();
          if (way === 'folder') await forgetFolder();
          if (way === 'downloads') await revokeDownloads();
          await read();
        }),
      onBackUp() {
        // First thing in the click: the browser asks for the folder again only then.
        const access = state.way === 'folder' ? folderAccess(true) : Promise.resolve(null);
        const allowed = state.way === 'downloads' ? requestDownloads() : Promise.resolve(true);
        attempt(async () => {
          set({ denied: !(await allowed) || ((await access) ?? 'granted') !== 'granted', running: true });
          if (state.way === 'folder' || state.way === 'downloads') await run(true);
          else await handOut(db);
          set({ running: false });
          await read();
        });
      },
      onCheck: (file) =>
        attempt(async () => {
          set({ checked: { ...(await countBackup(file)), name: file.name } });
        }),
      onPersist: () => attempt(persist),
      onRestore: (file) =>
        attempt(async () => {
          if (file) return bring([file]);
          const [last] = state.records;
          const place = (await folderAccess(true)) === 'granted' ? await folderPlace() : null;
          const content = last && (await place?.open(last.name));
          if (content && last) bring([new File([content], last.name)]);
          return undefined;
        }),
      onAcceptLoss: () =>
        attempt(async () => {
          await acceptLoss(db);
          await read();
        }),
    },
  };
}
