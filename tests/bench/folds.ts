import { figure } from './print.ts';
import { isTime, type Report } from './report.ts';
import type { PageResult } from './run.ts';

/**
 * Parts pages by outlet into folds of about the same number of pages: the outlets with most pages first, each to the
 * fold that holds fewest. An outlet is never in two folds.
 */
export function foldsOf(pages: readonly { outlet: string }[], count: number): Set<string>[] {
  const sizes = new Map<string, number>();
  for (const { outlet } of pages) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const folds = Array.from({ length: count }, () => ({ outlets: new Set<string>(), size: 0 }));
  for (const [outlet, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const smallest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    smallest.outlets.add(outlet);
    smallest.size += size;
  }
  return folds.map(({ outlets }) => outlets);
}

/** Prints each figure fold by fold of outlets, with their mean and the spread between the best and the worst fold. */
export function printFolds(
  results: PageResult[],
  count: number,
  measure: (part: PageResult[]) => Report,
): void {
  const folds = foldsOf(
    results.map(({ page }) => page),
    count,
  );
  const parts = folds.map(
    (outlets) => measure(results.filter(({ page }) => outlets.has(page.outlet))).values,
  );
  const names = Object.keys(measure(results).values).filter((name) => !isTime(name));
  const line = (head: string, cells: string[]): string =>
    `${head.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  console.log(`\nBy ${count} folds of outlets`);
  console.log(line('', [...folds.map((_fold, at) => `fold ${at + 1}`), 'mean', 'spread']));
  for (const name of names) {
    const values = parts.flatMap((part) => part[name] ?? []);
    const mean = values.reduce((all, value) => all + value, 0) / values.length;
    const spread = Math.max(...values) - Math.min(...values);
    console.log(
      line(name, [
        ...parts.map((part) => figure(name, part[name])),
        figure(name, mean),
        figure(name, spread),
      ]),
    );
  }
}
