import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, root } from '../../scripts/lib/bundle.ts';
import { PageHost } from '../../scripts/lib/page-host.ts';
import { readBody, readCorpus, setOf } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { type Counts, f1 } from './scores/counts.ts';

const HELP = `npm run train:detect -- [options]

Fits the weights of lib/extract/detect on a corpus: a logistic regression over the features of features.ts. Prints how
it does on outlets that it has not seen (folds of outlets), then writes lib/extract/detect/weights.ts.

  --corpus FOLDER    the corpus (../shared/corpus)
  --features FILE    reads the pages' features from a file where it exists, else keeps them there
  --folds N          folds of outlets (10)
`;
/** Of a doubtful page it is the smaller harm to call it a story: a probability from this on is one. */
const THRESHOLD = 0.3;
const RIDGE = 0.003;
const STEPS = 1500;

interface Row {
  page: string;
  outlet: string;
  type: string;
  f: Record<string, number>;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(root, '../shared/corpus') },
    features: { type: 'string' },
    folds: { type: 'string', default: '10' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

async function readFeatures(): Promise<Row[]> {
  if (values.features && existsSync(values.features))
    return JSON.parse(await readFile(values.features, 'utf8')) as Row[];
  const script = await bundle(
    'detect-features',
    join(root, 'lib/extract/detect/features.ts'),
    'DetectFeatures',
    ['lib/extract/detect'],
  );
  const host = await PageHost.launch({ sharedProcess: true });
  try {
    const tab = await host.tab();
    await tab.show({ url: 'https://blank.example/', body: Buffer.from('<p>') });
    const world = await tab.world('features');
    await tab.evaluateIn(world, `${script}\nundefined`);
    const rows: Row[] = [];
    for (const page of await readCorpus(values.corpus)) {
      const html = JSON.stringify((await readBody(values.corpus, page)).toString('utf8'));
      const f = await tab.evaluateIn<string>(
        world,
        `JSON.stringify(DetectFeatures.featuresOf(new DOMParser().parseFromString(${html}, 'text/html'), ${JSON.stringify(page.url)}))`,
      );
      rows.push({
        page: page.page,
        outlet: page.outlet,
        type: page.page_type,
        f: JSON.parse(f) as Row['f'],
      });
    }
    if (values.features) await writeFile(values.features, JSON.stringify(rows));
    return rows;
  } finally {
    await host.close();
  }
}

const namesText = await readFile(join(root, 'lib/extract/detect/features.ts'), 'utf8');
const names = [...(/FEATURES = \[([^\]]+)\]/u.exec(namesText)?.[1] ?? '').matchAll(/'(\w+)'/gu)].map(
  ([, name = '']) => name,
);
const isStory = (row: Row): boolean => row.type === 'article';
const vectorOf = (row: Row): number[] => [...names.map((name) => row.f[name] ?? 0), 1];
const probability = (weights: number[], vector: number[]): number =>
  1 / (1 + Math.exp(-vector.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

/** Logistic regression with a ridge, by Adam; the last weight is the bias. */
function fit(rows: Row[]): number[] {
  const vectors = rows.map(vectorOf);
  const size = names.length + 1;
  const weights = Array.from({ length: size }, () => 0);
  const first = Array.from({ length: size }, () => 0);
  const second = Array.from({ length: size }, () => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at < size - 1 ? RIDGE * weight : 0));
    for (const [index, vector] of vectors.entries()) {
      const error = probability(weights, vector) - (isStory(rows[index] as Row) ? 1 : 0);
      for (const [at, value] of vector.entries())
        slope[at] = (slope[at] ?? 0) + (error * value) / rows.length;
    }
    for (const [at, value] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * value * value;
      const rate = (first[at] ?? 0) / (1 - 0.9 ** step);
      weights[at] =
        (weights[at] ?? 0) - (0.05 * rate) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** F1, and the recall of each set, of probabilities. */
function report(label: string, rows: Row[], probabilities: number[]): void {
  const counts: Counts = { tp: 0, fp: 0, fn: 0 };
  const sets = new Map<string, { found: number; all: number }>();
  for (const [at, row] of rows.entries()) {
    const said = (probabilities[at] ?? 0) >= THRESHOLD;
    if (isStory(row)) {
      const set = sets.get(setOf(row as never)) ?? { found: 0, all: 0 };
      sets.set(setOf(row as never), { found: set.found + (said ? 1 : 0), all: set.all + 1 });
      counts[said ? 'tp' : 'fn'] += 1;
    } else if (said) counts.fp += 1;
  }
  const recalls = [...sets].map(([set, { found, all }]) => `${set} ${(found / all).toFixed(3)}`);
  console.log(
    `${label}: F1 ${f1(counts).toFixed(4)}, ${counts.fp} false, ${counts.fn} missed; recall ${recalls.join(', ')}`,
  );
}

const rows = await readFeatures();
const unseen = rows.map(() => 0);
for (const outlets of foldsOf(rows, Number(values.folds))) {
  const weights = fit(rows.filter((row) => !outlets.has(row.outlet)));
  for (const [at, row] of rows.entries())
    if (outlets.has(row.outlet)) unseen[at] = probability(weights, vectorOf(row));
}
report('outlets not seen', rows, unseen);
const weights = fit(rows);
report(
  'outlets seen    ',
  rows,
  rows.map((row) => probability(weights, vectorOf(row))),
);
const bias = (weights.at(-1) ?? 0) + Math.log((1 - THRESHOLD) / THRESHOLD);
const lines = names.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(2))},`);
await writeFile(
  join(root, 'lib/extract/detect/weights.ts'),
  `import type { Features } from './features';

/** Written by \`npm run train:detect\`: what each feature says for a story (above zero) or against one. */
export const WEIGHTS: Features = {
${lines.join('\n')}
};
/** What the page has to overcome where nothing speaks for a story. */
export const BIAS = ${Number(bias.toFixed(2))};
`,
);
console.log(`Wrote lib/extract/detect/weights.ts: ${names.length} weights.`);
