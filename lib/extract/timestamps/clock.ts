import type { Clock } from './types';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Whether year, month, day and time can be: real days, 1990 to two years from `now`. */
export function isSane(clock: Clock, now: Date): boolean {
  const { year, month, day, hour, minute } = clock;
  if (year < 1990 || year > now.getUTCFullYear() + 2 || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return hour === null || (hour >= 0 && hour < 24 && minute >= 0 && minute < 60);
}

/** ISO 8601: a bare day, a local time without offset, or an instant with the clock's own offset. */
export function isoOf(clock: Clock): string {
  const day = `${pad(clock.year, 4)}-${pad(clock.month)}-${pad(clock.day)}`;
  if (clock.hour === null) return day;
  const time = `${day}T${pad(clock.hour)}:${pad(clock.minute)}:${pad(clock.second ?? 0)}`;
  return clock.offset === null ? time : time + offsetText(clock.offset);
}

/** `+05:30` for 330. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Minutes since the epoch as the wall shows it, the zone left aside. */
export function wallMinutes(clock: Clock): number {
  return Math.round(Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour ?? 0, clock.minute) / 60_000);
}

/** Minutes since the epoch of the instant; a clock without an offset is taken as UTC. */
export function instantMinutes(clock: Clock): number {
  return wallMinutes(clock) - (clock.offset ?? 0);
}

/** The same instant on the wall of another offset. */
export function atOffset(clock: Clock, offset: number): Clock {
  const wall = new Date((instantMinutes(clock) + offset) * 60_000);
  return {
    ...clock,
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    offset,
  };
}

export function sameDay(one: Clock, other: Clock): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

/** Midnight to the second is what a bare day looks like where a time is asked for. */
export function isMidnight(clock: Clock): boolean {
  return clock.hour === 0 && clock.minute === 0 && (clock.second ?? 0) === 0;
}
