/** What is known of a backup that was written. */
export interface BackupRecord {
  /** ISO instant at which it was made. */
  at: string;
  name: string;
  /** Stories that were written, those in the trash included. */
  stories: number;
  /** Stories that were found whole when the file was opened again; null where it could not be opened. */
  opened: number | null;
  bytes: number;
}

const NAME = /^nutgraf-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.json\.gz$/u;
const DAY = 86_400_000;
/** A backup is made when the last one is older; a little less than a day, so that a daily habit does not slip. */
const EVERY = 20 * 3_600_000;
/** After so long one is made although nothing seems to have changed. */
const AT_LATEST = 7 * DAY;
const NEWEST = 3;
const WEEKS = 4;
const MONTHS = 6;
/** A library that has lost so much since the last backup must not push the older ones out. */
const SHRUNK = 0.8;

/** The name of the backup of an instant. */
export function backupName(now: Date): string {
  return `nutgraf-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.json.gz`;
}

/** The instant in a backup's name; null where the name is none of ours. */
export function backupTime(name: string): Date | null {
  const found = NAME.exec(name);
  return found ? new Date(`${found[1]}T${found[2]}:${found[3]}:${found[4]}Z`) : null;
}

/**
 * Which backups of a folder have had their day: of all names the newest three stay, the newest of each of the last four
 * weeks, and the newest of each of the last six months. What is not ours is never named.
 */
export function outdated(names: readonly string[], now: Date): string[] {
  const ours = names
    .flatMap((name) => {
      const at = backupTime(name);
      return at ? [{ name, at }] : [];
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set(ours.slice(0, NEWEST).map(({ name }) => name));
  const slots = new Set<string>();
  for (const { name, at } of ours) {
    const age = (now.getTime() - at.getTime()) / DAY;
    const week = Math.floor(age / 7);
    const months = (now.getUTCFullYear() - at.getUTCFullYear()) * 12 + now.getUTCMonth() - at.getUTCMonth();
    for (const slot of [week < WEEKS ? `week ${week}` : null, months < MONTHS ? `month ${months}` : null]) {
      if (slot === null || slots.has(slot)) continue;
      slots.add(slot);
      kept.add(name);
    }
  }
  return ours.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

/** Whether older backups may go after this one: it was opened whole, and the library has not shrunk since the last. */
export function mayRotate(record: BackupRecord, before: BackupRecord | undefined): boolean {
  if (record.opened !== null && record.opened !== record.stories) return false;
  return !before || record.stories >= before.stories * SHRUNK;
}

/** Whether a backup is to be made now: the last is old, and there is something that it does not have. */
export function isDue(last: BackupRecord | undefined, changed: boolean, stories: number, now: Date): boolean {
  if (stories === 0) return false;
  if (!last) return true;
  const age = now.getTime() - Date.parse(last.at);
  return age > (changed ? EVERY : AT_LATEST);
}
