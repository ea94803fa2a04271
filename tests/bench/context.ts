import { parseArgs } from 'node:util';
import { measureContext } from './context-measures.ts';
import { printContext } from './context-page.ts';
import { readCorpus } from './corpus.ts';
import { printFolds } from './folds.ts';
import { choose, COMMON, COMMON_HELP, tellErrors, writeReport } from './options.ts';
import { printTable } from './print.ts';
import { missedBars } from './report.ts';
import { runCorpus } from './run.ts';
import { systems } from './systems.ts';
import { findsOnUnlabelled } from './unlabelled.ts';

const HELP = `npm run bench:context -- [options]

The extractor's context against what careful readers read off the same pages: agencies, notes, trending and related
stories, bylines, headline, times. Prints every miss (- in the gold alone, + in ours alone), and every credit and note
that it finds on articles without labels.

  --only MEASURE    tells of the misses of one measure alone (agencies, notes, trending, related, bylines, headline,
                    published, modified), and reads the labelled pages only
  --labelled        reads the labelled pages only
${COMMON_HELP}`;

const { values } = parseArgs({ options: { ...COMMON, labelled: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const few = values.labelled || values.only !== undefined;
const articles = (await readCorpus(values.corpus)).filter(({ page_type }) => page_type === 'article');
const pages = choose(few ? articles.filter(({ labels }) => labels !== undefined) : articles, values);
const results = await runCorpus(values.corpus, pages, await systems(false), {
  workers: Number(values.workers ?? 2),
  sharedProcess: true,
});
const failed = tellErrors(results);

if (values.page) for (const result of results) printContext(result);
else {
  const report = measureContext(results);
  const measures = Object.keys(report.values).map((name) => name.split('.')[0]);
  if (values.only && !measures.includes(values.only)) {
    console.error(`There is no measure ${values.only}; there are ${[...new Set(measures)].join(', ')}.`);
    process.exit(2);
  }
  const wanted = (name: string): boolean => !values.only || name.split('.')[0] === values.only;
  const finds = few ? [] : findsOnUnlabelled(results, report);
  for (const [measure, misses] of Object.entries(report.misses)) {
    if (!wanted(measure)) continue;
    console.log(`\n${measure}: ${misses.length} pages with a miss`);
    for (const { page, note } of misses) console.log(`  ${page}  ${note}`);
  }
  if (finds.length > 0) console.log('\nFound on articles without labels:');
  for (const { page, quote } of finds) console.log(`  ${page}  ${quote}`);
  console.log(`\n${results.filter(({ page }) => page.labels).length} labelled pages`);
  printTable(new Map([['nutgraf', report]]), wanted);
  if (values.folds) {
    const labelled = results.filter(({ page }) => page.labels);
    printFolds(labelled, Number(values.folds), measureContext);
  }
  await writeReport('context', { figures: report.values, misses: report.misses, unlabelled: finds });
  const missed = missedBars(report.values, values.bar);
  for (const sentence of missed) console.error(sentence);
  console.error(`${pages.length} pages, ${failed} failed.`);
  process.exitCode = missed.length > 0 || failed > 0 ? 1 : 0;
}
