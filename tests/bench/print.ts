import { diffLines, linesOf, wordsOnly } from './diff.ts';
import { isTime, type Report } from './report.ts';
import type { PageResult } from './run.ts';
import { bodyCounts } from './scores/body.ts';
import { f1 } from './scores/counts.ts';

/** A figure as it is printed: shares with four places, milliseconds with one. */
export function figure(name: string, value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(isTime(name) && !name.startsWith('ratio.') ? 1 : 4);
}

/** Prints the figures that `wanted` lets through, a row for a measure and a column for a system. */
export function printTable(
  reports: ReadonlyMap<string, Report>,
  wanted = (_name: string): boolean => true,
): void {
  const rows = [...new Set([...reports.values()].flatMap(({ values }) => Object.keys(values)))].filter(
    wanted,
  );
  const line = (head: string, cells: string[]): string =>
    `${head.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join('')}`;
  console.log(line('', [...reports.keys()]));
  for (const row of rows)
    console.log(
      line(
        row,
        [...reports.values()].map(({ values }) => figure(row, values[row])),
      ),
    );
}

/** Prints the pages with the greatest loss of every measure that `wanted` lets through. */
export function printWorst(report: Report, most: number, wanted = (_measure: string): boolean => true): void {
  if (most <= 0) return;
  for (const [measure, misses] of Object.entries(report.misses)) {
    if (!wanted(measure)) continue;
    console.log(
      `\n${measure}: ${isTime(measure) ? 'slowest' : `${misses.length} pages with a loss, worst first`}`,
    );
    for (const { loss, page, note } of misses.toSorted((a, b) => b.loss - a.loss).slice(0, most))
      console.log(
        `  ${loss.toFixed(isTime(measure) ? 1 : 3)}  ${page}  ${note.replaceAll(/\s+/gu, ' ').slice(0, 240)}`,
      );
  }
}

/** Prints one page's gold against ours: the body as a line diff, single facts side by side. */
export function printPage({ page, readings }: PageResult): void {
  const ours = readings.get('nutgraf');
  console.log(`${page.page}\n${page.url}`);
  if (!ours) return;
  if (page.gold.body) {
    const counts = bodyCounts(page.gold.body, ours.text);
    console.log(`body F1 ${f1(counts).toFixed(4)}  (- gold alone, + ours alone)`);
    for (const { side, line } of diffLines(linesOf(page.gold.body), linesOf(ours.text), wordsOnly))
      console.log(`${side} ${line}`);
  }
  const facts: [string, unknown, unknown][] = [
    ['title', page.gold.title, ours.title],
    ['headline', page.labels?.headline, ours.title],
    ['authors', page.gold.authors, ours.authors],
    ['published', page.gold.published, ours.published],
    ['article', page.page_type === 'article', ours.isArticle],
  ];
  for (const [name, gold, own] of facts)
    if (gold !== undefined)
      console.log(
        `${name.padEnd(10)} gold ${JSON.stringify(gold)}\n${''.padEnd(10)} ours ${JSON.stringify(own)}`,
      );
}
