import { browser } from 'wxt/browser';
import { readSafety } from './store';

export const BACKUP_ALARM = 'backup';
/** How often it is looked whether a backup is due, in minutes. */
const LOOK = 60;

/** An alarm as long as backups are made automatically, none otherwise. */
export async function syncBackupAlarm(): Promise<void> {
  const { way } = await readSafety();
  if (way !== 'folder' && way !== 'downloads') await browser.alarms.clear(BACKUP_ALARM);
  else if (!(await browser.alarms.get(BACKUP_ALARM)))
    await browser.alarms.create(BACKUP_ALARM, { periodInMinutes: LOOK });
}
