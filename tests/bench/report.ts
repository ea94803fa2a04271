/** One page on which a measure lost something. */
export interface Miss {
  page: string;
  loss: number;
  note: string;
}

/** All figures of one system, by name, and the pages behind each loss, by measure. */
export class Report {
  readonly values: Record<string, number> = {};
  readonly misses: Record<string, Miss[]> = {};

  /** Notes a figure; a figure over no pages (null) is left out. */
  set(name: string, value: number | null): void {
    if (value !== null) this.values[name] = value;
  }

  /** Notes what a page lost; no loss is no miss. */
  miss(measure: string, page: string, loss: number, note: string): void {
    if (loss > 0) (this.misses[measure] ??= []).push({ page, loss, note });
  }
}

/** Whether less is better of a figure. */
export const isTime = (name: string): boolean =>
  /(?:^|\.)(?:first|warm|ms)\./u.test(name) || name.startsWith('ratio.');
const isCeiling = (name: string): boolean => isTime(name) || name.startsWith('false.');

/**
 * Checks `name=value` bars: floors, and ceilings for times and shares of false finds. Gives a sentence for each that is
 * missed, unknown or no bar at all.
 */
export function missedBars(values: Record<string, number>, bars: readonly string[]): string[] {
  return bars.flatMap((bar) => {
    const [, name = '', wanted = ''] = /^(.+?)=(.+)$/u.exec(bar) ?? [];
    if (name === '' || !Number.isFinite(Number(wanted))) return [`${bar} is no bar; write name=number`];
    const value = values[name];
    if (value === undefined) return [`bar ${name}: there is no such figure in this run`];
    const held = isCeiling(name) ? value <= Number(wanted) : value >= Number(wanted);
    return held
      ? []
      : [`bar ${name}: ${value.toFixed(4)}, wanted ${isCeiling(name) ? 'at most' : 'at least'} ${wanted}`];
  });
}
