export { type Canary, look, type Loss, lowered } from './canary';
export { type BackupCount, countBackup } from './count';
export { type BackupRecord, backupName, backupTime, isDue, mayRotate, outdated } from './plan';
export { type BackupPlace, backUp, packedBackup } from './write';
