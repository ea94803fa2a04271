import type { Measures } from './measures.ts';
import type { PageResult } from './run.ts';
import { bodyCounts, pageF1 } from './scores.ts';

/** Prints all figures, a row for a measure and a column for a system. */
export function printTable(measures: Map<string, Measures>): void {
  const names = [...measures.keys()];
  const rows = [...new Set(names.flatMap((name) => Object.keys(measures.get(name)?.values ?? {})))];
  console.log(`${'measure'.padEnd(24)}${names.map((name) => name.padStart(14)).join('')}`);
  for (const row of rows)
    console.log(
      `${row.padEnd(24)}${names.map((name) => (measures.get(name)?.values[row]?.toFixed(row.includes('ms') || row.startsWith('warm') ? 1 : 4) ?? '–').padStart(14)).join('')}`,
    );
  const [ours, theirs] = [measures.get('nutgraf')?.values, measures.get('readability')?.values];
  if (ours && theirs)
    console.log(
      `time against readability: median ${((ours['ms.median'] ?? 0) / (theirs['ms.median'] ?? 1)).toFixed(2)}, p95 ${((ours['ms.p95'] ?? 0) / (theirs['ms.p95'] ?? 1)).toFixed(2)}`,
    );
}

/** Prints the worst pages of every measure. */
export function printWorst(measures: Measures, most: number): void {
  for (const [measure, losses] of Object.entries(measures.losses)) {
    console.log(`\n${measure}: ${losses.length} with a loss`);
    for (const each of losses.toSorted((a, b) => b.loss - a.loss).slice(0, most))
      console.log(`  ${each.loss.toFixed(3)} ${each.page}  ${each.note}`);
  }
}

/** Prints one page's gold against ours, paragraph by paragraph. */
export function printDiff({ page, readings }: PageResult): void {
  const reading = readings.get('nutgraf');
  console.log(`${page.page}\n${page.url}`);
  if (!reading) return;
  const gold = (page.gold.body ?? '').split(/\n+/u).filter(Boolean);
  const ours = reading.text.split(/\n+/u).filter(Boolean);
  const bare = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
  const goldSet = new Set(gold.map(bare));
  const oursSet = new Set(ours.map(bare));
  console.log(`body F1 ${pageF1(bodyCounts(page.gold.body ?? '', reading.text)).toFixed(4)}`);
  for (const line of gold) if (!oursSet.has(bare(line))) console.log(`  - ${line}`);
  for (const line of ours) if (!goldSet.has(bare(line))) console.log(`  + ${line}`);
  console.log(
    JSON.stringify(
      {
        title: [page.gold.title, page.labels?.headline, reading.title],
        authors: [page.gold.authors, reading.authors],
        published: [page.gold.published, reading.published],
        detected: reading.isArticle,
      },
      null,
      1,
    ),
  );
}
