import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../scripts/lib/bundle.ts';
import type { CorpusPage } from './corpus.ts';
import { setOf } from './corpus.ts';
import type { PageResult } from './run.ts';

/** Options that both benchmarks take. */
export const COMMON = {
  corpus: { type: 'string', default: join(root, '../shared/corpus') },
  set: { type: 'string' },
  page: { type: 'string' },
  only: { type: 'string' },
  worst: { type: 'string', default: '20' },
  folds: { type: 'string' },
  bar: { type: 'string', multiple: true, default: [] as string[] },
  workers: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const COMMON_HELP = `  --corpus FOLDER   the corpus (../shared/corpus)
  --set NAME        only the pages of one set
  --page ID         only pages whose id holds ID: gold against ours, side by side
  --worst N         so many of the worst pages of each measure (20)
  --folds N         each figure also for N folds of outlets, and their spread
  --bar NAME=VALUE  ends with 1 where a figure misses its bar; may stand often
  --workers N       browsers at once
`;

/** The pages that the options ask for; ends with a sentence where there are none. */
export function choose(
  pages: CorpusPage[],
  { set, page }: { set?: string | undefined; page?: string | undefined },
): CorpusPage[] {
  const chosen = pages.filter((each) => (!set || setOf(each) === set) && (!page || each.page.includes(page)));
  if (chosen.length > 0) return chosen;
  console.error('The corpus has no such page.');
  process.exit(2);
}

/** Tells on stderr what went wrong, each failure once with the number of its pages; gives how many pages failed. */
export function tellErrors(results: PageResult[]): number {
  const pages = new Map<string, string[]>();
  for (const { page, errors } of results)
    for (const error of errors) pages.set(error, [...(pages.get(error) ?? []), page.page]);
  for (const [error, names] of pages)
    console.error(`${names.length === 1 ? names[0] : `${names.length} pages (first ${names[0]})`}: ${error}`);
  return results.filter(({ errors }) => errors.length > 0).length;
}

/** Writes figures to `.output/bench/NAME.json`. */
export async function writeReport(name: string, value: unknown): Promise<void> {
  const folder = join(root, '.output/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
}
