import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/bundle.ts';
import { readCorpus, setOf } from './corpus.ts';
import { checkBars, measureExtract, type Measures } from './measures.ts';
import { printDiff, printTable, printWorst } from './print.ts';
import { runCorpus } from './run.ts';
import { systems } from './systems.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(root, '../shared/corpus') },
    set: { type: 'string' },
    page: { type: 'string' },
    only: { type: 'string' },
    folds: { type: 'boolean', default: false },
    worst: { type: 'string', default: '20' },
    workers: { type: 'string' },
    bar: { type: 'string', multiple: true, default: [] },
  },
});

const all = await readCorpus(values.corpus);
const pages = all.filter(
  (page) =>
    (values.set ? setOf(page) === values.set : true) &&
    (values.page ? page.page.includes(values.page) : true),
);
const compared = await systems(values.only !== 'ours' && !values.page);
// Times are compared one page after the other, every page in a process of its own.
const alone = compared.length === 1;
const results = await runCorpus(values.corpus, pages, compared, {
  workers: Number(values.workers ?? (alone ? 2 : 1)),
  sharedProcess: alone,
});
for (const result of results)
  for (const error of result.errors) console.error(`${result.page.page}: ${error}`);

if (values.page) {
  for (const result of results) printDiff(result);
} else {
  const measures = new Map<string, Measures>(
    compared.map((system) => [system.name, measureExtract(results, system.name)]),
  );
  printTable(measures);
  const ours = measures.get('nutgraf') as Measures;
  printWorst(ours, Number(values.worst));
  if (values.folds) {
    const outlets = [...new Set(pages.map((page) => page.outlet))].toSorted();
    console.log('\nBy folds of outlets (every fifth outlet):');
    for (let fold = 0; fold < 5; fold += 1) {
      const names = new Set(outlets.filter((_outlet, at) => at % 5 === fold));
      const part = measureExtract(
        results.filter((result) => names.has(result.page.outlet)),
        'nutgraf',
      );
      console.log(
        `fold ${fold}: ${Object.entries(part.values)
          .filter(([name]) => name.startsWith('body.'))
          .map(([name, value]) => `${name} ${value.toFixed(4)}`)
          .join('  ')}`,
      );
    }
  }
  await mkdir(join(root, '.output/bench'), { recursive: true });
  await writeFile(
    join(root, '.output/bench/extract.json'),
    JSON.stringify(Object.fromEntries([...measures].map(([name, each]) => [name, each.values])), null, 1),
  );
  process.exitCode = checkBars(ours.values, values.bar) ? 0 : 1;
}
