/** A wall clock as printed or declared; `offset` in minutes east of UTC, null when not said. */
export interface Clock {
  year: number;
  month: number;
  day: number;
  /** Null where only a day is given. */
  hour: number | null;
  minute: number;
  second: number | null;
  offset: number | null;
  /** The zone's name as it stands there. */
  zone: string | null;
}

/** A date found in words. */
export interface FoundDate {
  clock: Clock;
  start: number;
  end: number;
  /** For `03/04/2026` the other reading of day and month; null when the order is certain. */
  swapped: Clock | null;
}
