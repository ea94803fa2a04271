import { parseArgs } from 'node:util';
import { createIndex } from '../../lib/related/index.ts';
import { writeReport } from './options.ts';
import { missedBars } from './report.ts';
import { minHashFamilies, ourFamilies, scoreCopies } from './texts/copies.ts';
import { type PairText, readStories, type StoryText, TEXTS } from './texts/corpus.ts';
import { measureGrowth } from './texts/growth.ts';
import { bootstrap } from './texts/intervals.ts';
import { areaUnderCurve, RANKERS, scoreRanking } from './texts/kinship.ts';

const HELP = `npm run bench:related -- [options]

Kinship of stories beside BM25 and MiniSearch, families of copies beside MinHash, with paired bootstrap intervals over the stories
that are asked about; CPU milliseconds and memory of the index as it grows.

  --texts FOLDER    the texts (../shared/texts)
  --only ours       without the peers
  --asked N         so many stories of each set are asked about by the peers (300)
  --sizes N,N       sizes of the index whose cost is measured (10000,100000); 0 for none
  --bar NAME=VALUE  ends with 1 where a figure misses its bar; may stand often
`;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: TEXTS },
    only: { type: 'string' },
    asked: { type: 'string', default: '300' },
    sizes: { type: 'string', default: '10000,100000' },
    bar: { type: 'string', multiple: true, default: [] as string[] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const figures: Record<string, number> = {};
const note = (name: string, value: number): string => {
  figures[name] = value;
  return value.toFixed(3);
};
const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

for (const set of ['allsides', 'allsides-raw', 'uci', 'ecb', 'basil']) {
  const stories = await readStories(values.texts, set);
  const ranker = RANKERS['nutgraf']!(stories);
  const ours = scoreRanking(stories, ranker);
  const ceiling = mean(ours.map(({ five }) => five)) / mean(ours.map((each) => each.ceiling));
  console.log(
    `${set.padEnd(14)}nutgraf     MAP ${note(`map.${set}`, mean(ours.map(({ average }) => average)))}  P@5/ceiling ${note(`p5.${set}`, ceiling)}  ${ours.length} stories`,
  );
  if (values.only === 'ours') continue;
  const step = Math.max(1, Math.floor(stories.length / Number(values.asked)));
  const asked = stories.filter((_story, at) => at % step === 0);
  const own = new Map(ours.map(({ id, average }) => [id, average]));
  for (const name of ['bm25', 'minisearch']) {
    const peer = scoreRanking(stories, RANKERS[name]!(stories), asked);
    const gain = bootstrap(peer.map(({ id, average }) => (own.get(id) ?? 0) - average));
    console.log(
      `${''.padEnd(14)}${name.padEnd(12)}MAP ${note(`map.${set}.${name}`, mean(peer.map(({ average }) => average)))}  ours ${signed(gain.mean)} [${signed(gain.low)}, ${signed(gain.high)}] over ${peer.length} stories`,
    );
  }
}

for (const set of ['tgpairs-ru', 'tgpairs-en']) {
  const pairs = await readStories<PairText>(values.texts, set);
  const asStory = ({ title, text }: PairText['a'], id: string): StoryText => ({
    id,
    lang: '',
    cluster: '',
    title,
    lead: '',
    text,
  });
  const index = createIndex(pairs.flatMap(({ id, a, b }) => [asStory(a, `${id}-a`), asStory(b, `${id}-b`)]));
  const scored = pairs.map(({ id, a, same }) => ({
    same,
    score:
      index.rank(asStory(a, `${id}-a`), pairs.length * 2).find((kin) => kin.id === `${id}-b`)?.score ?? 0,
  }));
  console.log(
    `${set.padEnd(14)}nutgraf     AUC ${note(`auc.${set}`, areaUnderCurve(scored))}  ${pairs.length} pairs`,
  );
}

const copies = await readStories(values.texts, 'copies');
const short = copies.map(({ text: _text, ...story }) => story);
for (const [name, stories] of [
  ['full', copies],
  ['lead', short],
] as const) {
  const start = process.cpuUsage();
  const { f1, wrong, missed } = scoreCopies(stories, ourFamilies(stories));
  const { user } = process.cpuUsage(start);
  console.log(
    `copies ${name.padEnd(7)}nutgraf     F1 ${note(`copies.${name}`, f1)}  ${wrong} pairs wrong, ${missed} missed, ${(user / 1000 / stories.length).toFixed(2)} ms of CPU a story`,
  );
  if (values.only !== 'ours')
    console.log(
      `${''.padEnd(14)}minhash .5  F1 ${note(`copies.${name}.minhash`, scoreCopies(stories, minHashFamilies(stories)).f1)}`,
    );
}

const sizes = values.sizes
  .split(',')
  .map(Number)
  .filter((size) => size > 0);
if (sizes.length > 0) {
  const source = await readStories(values.texts, 'allsides');
  source.push(...(await readStories(values.texts, 'copies')));
  for (const size of sizes) {
    const growth = measureGrowth(source, size);
    figures[`ms.add.${size}`] = growth.add;
    figures[`ms.query.${size}`] = growth.query;
    console.log(
      `${String(size).padStart(7)} stories: add ${growth.add.toFixed(3)} ms, query ${growth.query.toFixed(2)} ms (slowest ${growth.slowest.toFixed(1)}) of CPU, lists ${growth.megabytes.toFixed(0)} MB`,
    );
  }
}

await writeReport('related', figures);
const missed = missedBars(figures, values.bar);
for (const sentence of missed) console.error(sentence);
process.exitCode = missed.length > 0 ? 1 : 0;

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
