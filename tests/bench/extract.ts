import { parseArgs } from 'node:util';
import { readCorpus } from './corpus.ts';
import { measureExtract } from './extract-measures.ts';
import { printFolds } from './folds.ts';
import { choose, COMMON, COMMON_HELP, tellErrors, writeReport } from './options.ts';
import { printPage, printTable, printWorst } from './print.ts';
import { missedBars } from './report.ts';
import { runCorpus } from './run.ts';
import { systems } from './systems.ts';

const HELP = `npm run bench:extract -- [options]

The extractor beside Readability and Defuddle on a corpus of real pages: bodies, titles, authors, times, detection and
milliseconds. Each page is shown at its own address with scripts and network off, in a process of its own; each system
reads it in a fresh isolated world, the systems in turn.

  --only ours       the extractor alone, quick: pages share a process, so its milliseconds are not to be compared
  --fresh           with --only ours: a process for each page all the same, one page after the other
${COMMON_HELP}`;

const { values } = parseArgs({ options: { ...COMMON, fresh: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (values.only && values.only !== 'ours') {
  console.error(`--only takes "ours", not "${values.only}".`);
  process.exit(2);
}
const pages = choose(await readCorpus(values.corpus), values);
const compared = await systems(values.only !== 'ours' && !values.page);
const quick = compared.length === 1 && !values.fresh;
const results = await runCorpus(values.corpus, pages, compared, {
  workers: Number(values.workers ?? (quick ? 2 : 1)),
  sharedProcess: quick,
});
const failed = tellErrors(results);

if (values.page) for (const result of results) printPage(result);
else {
  const reports = new Map(compared.map(({ name }) => [name, measureExtract(results, name)]));
  const [ours, theirs] = [reports.get('nutgraf'), reports.get('readability')];
  for (const [name, against] of [
    ['first', 'first'],
    ['page.ms', 'first'],
    ['warm', 'warm'],
  ]) {
    for (const part of ['median', 'p95']) {
      const [own, other] = [ours?.values[`${name}.${part}`], theirs?.values[`${against}.${part}`]];
      if (own !== undefined && other) ours?.set(`ratio.${name}.${part}`, own / other);
    }
  }
  printTable(reports);
  if (quick) console.log('(milliseconds in a shared process, several browsers at once: not to be compared)');
  if (ours) printWorst(ours, Number(values.worst));
  if (values.folds) printFolds(results, Number(values.folds), (part) => measureExtract(part, 'nutgraf'));
  await writeReport(
    'extract',
    Object.fromEntries(
      [...reports].map(([name, { values: figures, misses }]) => [name, { figures, misses }]),
    ),
  );
  const missed = missedBars(ours?.values ?? {}, values.bar);
  for (const sentence of missed) console.error(sentence);
  console.error(`${pages.length} pages, ${failed} failed.`);
  process.exitCode = missed.length > 0 || failed > 0 ? 1 : 0;
}
