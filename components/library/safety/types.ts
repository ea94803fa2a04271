import type { BackupCount, BackupRecord, Loss } from '@/lib/exchange/safe';
import type { LibraryProblem } from '@/lib/library';

/** What the library page shows about backups. */
export interface SafetyState {
  way: 'unasked' | 'folder' | 'downloads' | 'remind' | 'off';
  folder: string | null;
  /** Whether this browser lets the reader choose a folder. */
  canFolder: boolean;
  /** The last backups, the newest first. */
  records: BackupRecord[];
  failure: { at: string; problem: LibraryProblem | 'access'; message: string } | null;
  /** A backup is due and cannot be made without a click. */
  due: boolean;
  /** One is being made. */
  running: boolean;
  /** Whether the browser has promised to keep what is stored; null until it was asked. */
  persisted: boolean | null;
  /** Stories in the library now, those in the trash included. */
  count: number;
  loss: Loss | null;
  /** A file that was opened and counted. */
  checked: (BackupCount & { name: string }) | null;
  /** The browser did not give what was asked for. */
  denied: boolean;
}

/** What the reader can do about it. The first two must be called straight from the click: browsers ask only then. */
export interface SafetyActions {
  onFolder: () => void;
  onDownloads: () => void;
  onRemind: () => void;
  onOff: () => void;
  onBackUp: () => void;
  /** Opens a backup and counts it, without bringing anything in. */
  onCheck: (file: File) => void;
  onPersist: () => void;
  /** Brings the newest backup back: out of the folder where it can be opened, else by the reader's choice. */
  onRestore: (file: File | null) => void;
  /** Nothing is missing. */
  onAcceptLoss: () => void;
}

/** Backups as the library page is given them. */
export interface Safety {
  state: SafetyState;
  actions: SafetyActions;
}
