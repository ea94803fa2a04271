import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pickLines } from '@/lib/extract/body';
import { wholeStory } from '@/lib/extract/body/fallback';
import { DEPTH, type Forest, readForest } from '@/lib/extract/body/model';
import { root } from '../../../scripts/lib/bundle.ts';
import { foldsOf } from '../folds.ts';
import { type BodyScore, bodyCounts, bodyScore } from '../scores/body.ts';
import type { Counts } from '../scores/counts.ts';
import { dumpLines } from './dump.ts';
import { FORM } from './page-lines.ts';
import { joinRows, type KeptPage, type Sample, sampleOf } from './samples.ts';
import { tellWorst } from './worst.ts';
import { growForest, type Growth, keepForest } from './trees.ts';

const HELP = `npm run train:body -- [options]

Learns the model of the story's lines from the corpus' bodies and writes lib/extract/body/weights.ts. Prints how well
bodies are read with it: by rules alone, on outlets that were kept back from the learning, and on all.

  --corpus FOLDER   the corpus (../shared/corpus)
  --lines FILE      where the pages' lines are kept between runs (.output/bench/body-lines-${FORM}.jsonl); made where it is not
  --fresh           read the lines off the pages anew
  --folds N         folds of outlets (5); 0 for none
  --worst N         show the N pages that are read worst when their outlet is kept back, with what was let in or left out
  --dry             writes no weights
`;

const GROWTH: Growth = {
  trees: 118,
  depth: DEPTH,
  rate: 0.12,
  lambda: 20,
  least: 20,
  bins: 48,
  share: 0.2,
  gain: 1e-6,
};

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(root, '../shared/corpus') },
    lines: { type: 'string', default: join(root, `.output/bench/body-lines-${FORM}.jsonl`) },
    fresh: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    worst: { type: 'string', default: '0' },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (values.fresh || !existsSync(values.lines)) {
  await mkdir(dirname(values.lines), { recursive: true });
  await writeFile(values.lines, await dumpLines(values.corpus));
}
const samples = (await readFile(values.lines, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => sampleOf(JSON.parse(line) as KeptPage));
const learn = (from: readonly Sample[]): string =>
  keepForest(growForest(joinRows(from.map(({ rows }) => rows)), GROWTH));

tell('rules', (sample) => textOf(sample, null), samples);
const kept = new Map<Sample, Forest>();
const folds =
  Number(values.folds) > 0
    ? foldsOf(
        samples.map((each) => each.kept),
        Number(values.folds),
      )
    : [];
for (const outlets of folds) {
  const forest = readForest(learn(samples.filter(({ kept: { outlet } }) => !outlets.has(outlet))));
  for (const sample of samples) if (outlets.has(sample.kept.outlet)) kept.set(sample, forest);
}
if (folds.length > 0) tell('kept back', (sample) => textOf(sample, kept.get(sample) ?? null), samples);
const weights = learn(samples);
const forest = readForest(weights);
tell('all', (sample) => textOf(sample, forest), samples);
console.log(`${weights.length} bytes of weights`);
tellWorst(kept, Number(values.worst));
if (!values.dry)
  await writeFile(
    join(root, 'lib/extract/body/weights.ts'),
    `// Written by \`npm run train:body\`: ${GROWTH.trees} trees; model.ts tells the form.\nexport const WEIGHTS =\n  '${weights}';\n`,
  );

/** The body's words as the extractor would choose them, by the rules alone where there is no forest. */
function textOf({ page, found }: Sample, model: Forest | null): string {
  return wholeStory(page, pickLines(page, found, model))
    .map(({ text }) => text)
    .join('\n\n');
}

function tell(name: string, text: (sample: Sample) => string, all: readonly Sample[]): void {
  const sets = new Map<string, Counts[]>();
  for (const sample of all) {
    const set = sample.kept.page.split('/')[0] ?? '';
    sets.set(set, [...(sets.get(set) ?? []), bodyCounts(sample.kept.gold, text(sample))]);
  }
  const cell = ({ f1, precision, recall }: BodyScore): string =>
    [f1, precision, recall].map((value) => value.toFixed(4)).join(' ');
  console.log(
    name.padEnd(10),
    [...sets].map(([set, counts]) => `${set} ${cell(bodyScore(counts))}`).join('   '),
  );
}
