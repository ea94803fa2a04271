/** An instant in the reader's zone with its offset (`2026-03-14T11:00:00+01:00`). Throws for what is no time. */
export function localIso(instant: string, timeZone?: string): string {
  const date = new Date(instant);
  const parts = new Intl.DateTimeFormat('en-US', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
    ...(timeZone ? { timeZone } : {}),
  }).formatToParts(date);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '').slice(0, 6) || '+00:00';
  const year = part('year').padStart(4, '0');
  return `${year}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`;
}

/** The day of an ISO time as it is written there, so in the zone of whoever wrote it. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** Year, month and day of an ISO time as numbers. */
export function dayParts(iso: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = dayOf(iso).split('-').map(Number);
  return [year, month, day];
}
