import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleContext } from '@/lib/article';
import { contextOf } from '@/lib/extract/context';
import type { PageSnapshot } from '@/lib/extract/page/snapshot';
import { bundle, root } from '../../../scripts/lib/bundle.ts';
import { measureContext } from '../context-measures.ts';
import { type CorpusPage, readCorpus } from '../corpus.ts';
import { COMMON, tellErrors } from '../options.ts';
import { printTable } from '../print.ts';
import type { Report } from '../report.ts';
import { type PageResult, runCorpus } from '../run.ts';
import type { Reading, System } from '../systems.ts';
import { takeOut } from './take-out.ts';

const HELP = `npm run bench:notes -- [options]

How far the tables of notes hold for an outlet that they were not grown on: each labelled outlet's pages are read
without all wordings that fit the labelled notes of that outlet and of no other. Prints the figures beside those of
the whole tables, and the notes that are lost.

  --corpus FOLDER   the corpus (../shared/corpus)
`;

const { values } = parseArgs({
  options: { corpus: COMMON.corpus, help: COMMON.help, outlet: { type: 'string' } },
});
const kept = join(root, '.output/bench/notes-snapshots.json');
const now = new Date();
const pages = (await readCorpus(values.corpus)).filter(
  ({ page_type, labels }) => page_type === 'article' && labels !== undefined,
);

if (values.help) console.log(HELP);
else if (values.outlet !== undefined) {
  // In a process of its own, since tables are compiled once.
  takeOut(pages, values.outlet);
  console.log(JSON.stringify(await finished(values.outlet)));
} else {
  await mkdir(join(root, '.output/bench'), { recursive: true });
  await writeFile(kept, JSON.stringify(await snapshots()));
  const whole = measured(await finished());
  const without = Object.fromEntries(
    [...new Set(pages.map(({ outlet }) => outlet))].flatMap((outlet) =>
      Object.entries(withoutOutlet(outlet)),
    ),
  );
  const left = measured(without);
  for (const { page, note } of left.misses['notes'] ?? []) console.log(`  ${page}  ${note}`);
  printTable(
    new Map([
      ['all wordings', whole],
      ['without own', left],
    ]),
    (name) => name.startsWith('notes'),
  );
}

type Contexts = Record<string, ArticleContext>;

async function snapshots(): Promise<Record<string, PageSnapshot>> {
  const system: System = {
    name: 'snapshot',
    script: await bundle('snapshot', join(root, 'lib/extract/page/take.ts'), 'NutgrafSnapshot', [
      'lib/article',
      'lib/extract',
    ]),
    call: 'JSON.stringify({ text: JSON.stringify(NutgrafSnapshot.takeSnapshot(document)) })',
    reading: (raw) => raw as Reading,
  };
  const results = await runCorpus(values.corpus, pages, [system], { workers: 2, sharedProcess: true });
  tellErrors(results);
  return Object.fromEntries(
    results.flatMap(({ page, readings: [...all] }) =>
      all.map(([, { text }]) => [page.page, JSON.parse(text) as PageSnapshot]),
    ),
  );
}

async function finished(outlet?: string): Promise<Contexts> {
  const all = JSON.parse(await readFile(kept, 'utf8')) as Record<string, PageSnapshot>;
  return Object.fromEntries(
    pages.flatMap((page) => {
      const snapshot = all[page.page];
      return snapshot && (outlet === undefined || page.outlet === outlet)
        ? [[page.page, contextOf(snapshot, { now })]]
        : [];
    }),
  );
}

function withoutOutlet(outlet: string): Contexts {
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1, 2), '--corpus', values.corpus, '--outlet', outlet],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(stdout) as Contexts;
}

function measured(contexts: Contexts): Report {
  return measureContext(
    pages.map((page: CorpusPage): PageResult => {
      const context = contexts[page.page];
      return {
        page,
        readings: new Map(context ? [['nutgraf', { context } as Reading]] : []),
        errors: [],
      };
    }),
  );
}
