import { parseArgs } from 'node:util';
import { summarize, summarizeWith } from '../../lib/summarize/index.ts';
import type { Weights } from '../../lib/summarize/scoring.ts';
import { writeReport } from './options.ts';
import { missedBars } from './report.ts';
import { quantile } from './scores/counts.ts';
import { OTHERS, POOLED, readSummaries, type SummaryText, TEXTS } from './texts/corpus.ts';
import { bootstrap, foldOf, type Interval } from './texts/intervals.ts';
import { leadOf, PEERS } from './texts/summarizers.ts';
import { meanRouge, RougeCache, trainWeights } from './texts/training.ts';

const HELP = `npm run bench:summary -- [options]

The summary beside the story's first sentences, TextRank and an npm package, by ROUGE against summaries that people wrote: the mean
of ROUGE-1, -2 and -L as a difference to the first sentences, with paired bootstrap intervals over the stories.

Ours is measured by cross-validation: each story by weights that were trained without it. At 60 words the sets in other languages are
measured with the weights that ship, which have not seen them.

  --texts FOLDER    the texts (../shared/texts)
  --folds N         folds of the cross-validation (5)
  --rounds N        so many cross-validations with other folds, averaged (1)
  --bar NAME=VALUE  ends with 1 where a figure misses its bar; may stand often
`;
const WORDS = 60;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: TEXTS },
    folds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '1' },
    bar: { type: 'string', multiple: true, default: [] as string[] },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const figures: Record<string, number> = {};
const pooled = (await Promise.all(POOLED.map((set) => readSummaries(values.texts, set)))).flat();
const others = (await Promise.all(OTHERS.map((set) => readSummaries(values.texts, set)))).flat();
const lead = new Map(pooled.map((text) => [text.id, meanRouge(leadOf(text, 3), text)]));

const rounds = Number(values.rounds);
const gains = new Map(pooled.map(({ id }) => [id, 0]));
const inWords = new Map(pooled.map(({ id }) => [id, 0]));
const cache = new RougeCache();
for (let round = 0; round < rounds; round += 1)
  for (let fold = 0; fold < Number(values.folds); fold += 1) {
    const inFold = ({ id }: SummaryText): boolean => foldOf(id, Number(values.folds), round * 7919) === fold;
    const weights = trainWeights(
      pooled.filter((text) => !inFold(text)),
      cache,
    );
    for (const text of pooled.filter(inFold)) {
      const ours = meanRouge(summarizeWith(weights, inputOf(text), { sentences: 3 }).sentences, text);
      gains.set(text.id, gains.get(text.id)! + (ours - lead.get(text.id)!) / rounds);
      inWords.set(text.id, inWords.get(text.id)! + gainInWords(text, weights) / rounds);
    }
  }

console.log('Three sentences: mean(R1, R2, RL) less that of the first three');
printGains('nutgraf', (text) => gains.get(text.id)!);
for (const [name, peer] of Object.entries(PEERS))
  if (name !== 'lead') printGains(name, (text) => meanRouge(peer(text, 3), text) - lead.get(text.id)!);

console.log(`\nCut at ${WORDS} words, all languages`);
for (const set of POOLED)
  printGain(
    `words.${set}`,
    set,
    pooled.filter((text) => text.set === set).map(({ id }) => inWords.get(id)!),
  );
for (const set of OTHERS)
  printGain(
    `words.${set}`,
    set,
    others.filter((text) => text.set === set).map((text) => gainInWords(text)),
  );

const times = [...pooled, ...others].map((text) => {
  const start = process.cpuUsage();
  summarize(inputOf(text));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
});
figures['ms.median'] = quantile(times, 0.5) ?? 0;
figures['ms.p95'] = quantile(times, 0.95) ?? 0;
console.log(
  `\n${figures['ms.median'].toFixed(1)} ms of CPU a story, 95th percentile ${figures['ms.p95'].toFixed(1)}`,
);

await writeReport('summary', figures);
const missed = missedBars(figures, values.bar);
for (const sentence of missed) console.error(sentence);
process.exitCode = missed.length > 0 ? 1 : 0;

function inputOf({ title, paragraphs, lang }: SummaryText): Parameters<typeof summarize>[0] {
  return { headline: title ?? null, paragraphs, lang };
}

/** The gain over the first sentences where both are cut at the same number of words. */
function gainInWords(text: SummaryText, weights?: Weights): number {
  const input = inputOf(text);
  const ours = weights ? summarizeWith(weights, input, { words: WORDS }) : summarize(input, { words: WORDS });
  return meanRouge(cut(ours.sentences), text) - meanRouge(cut(leadOf(text, 40)), text);
}

function cut(sentences: readonly string[]): string[] {
  let left = WORDS;
  return sentences.flatMap((sentence) => {
    const words = sentence.split(/\s+/u).slice(0, left);
    left -= words.length;
    return words.length > 0 ? [words.join(' ')] : [];
  });
}

function printGains(name: string, gain: (text: SummaryText) => number): void {
  printGain(name, name, pooled.map(gain));
  for (const set of POOLED)
    printGain(`${name}.${set}`, `  ${set}`, pooled.filter((text) => text.set === set).map(gain));
}

function printGain(name: string, label: string, differences: number[]): void {
  const { mean, low, high }: Interval = bootstrap(differences);
  figures[`gain.${name}`] = mean;
  figures[`low.${name}`] = low;
  console.log(
    `${label.padEnd(16)}${signed(mean)}  [${signed(low)}, ${signed(high)}]  ${differences.length} stories`,
  );
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
