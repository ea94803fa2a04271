import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/bundle.ts';
import {
  PAIR_FEATURES,
  SENTENCE_FEATURES,
  SET_FEATURES,
  WORD_FEATURES,
} from '../../lib/summarize/features.ts';
import { POOLED, readSummaries, TEXTS } from './texts/corpus.ts';
import { RougeCache, trainWeights } from './texts/training.ts';

const HELP = `npm run train:summary -- [--texts FOLDER]

Trains the weights of the summary on stories with summaries that people wrote, and writes lib/summarize/weights.ts. Gives
the same weights each time.
`;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: TEXTS },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const texts = (await Promise.all(POOLED.map((set) => readSummaries(values.texts, set)))).flat();
const weights = trainWeights(texts, new RougeCache());
const list = (names: readonly string[], numbers: readonly number[]): string =>
  names.map((name, at) => `    ${(numbers[at] ?? 0).toFixed(4)}, // ${name}`).join('\n');
await writeFile(
  join(root, 'lib/summarize/weights.ts'),
  `import type { Weights } from './scoring.ts';

/** Written by \`npm run train:summary\`; not to be changed by hand. */
export const WEIGHTS: Weights = {
  words: [
${list(WORD_FEATURES, weights.words)}
  ],
  pairs: [
${list(PAIR_FEATURES, weights.pairs)}
  ],
  sentences: [
${list([...SET_FEATURES, ...SENTENCE_FEATURES], weights.sentences)}
  ],
};
`,
);
console.log(`Trained on ${texts.length} stories.`);
