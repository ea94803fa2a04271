import { OCCURRENCES, pairFeatures, sentenceFeatures, SET_FEATURES, wordFeatures } from './features.ts';
import type { Sentence, StoryReading, WordEntry } from './reading.ts';
import { wordsOf } from './words.ts';

/** The trained weights, each list in the order of its features. */
export interface Weights {
  words: readonly number[];
  pairs: readonly number[];
  /** Of the set features, then of the sentence features. */
  sentences: readonly number[];
}

/** A story with what its words, pairs and sentences are worth by the weights. */
export interface ScoredStory {
  reading: StoryReading;
  /** For each word `OCCURRENCES` values: how probably it stands in a person's summary once, twice, thrice. */
  words: Float64Array;
  pairs: Float64Array;
  features: number[][];
  /** Words that the reader has read already (standfirst): how often each stands there. */
  told: ReadonlyMap<number, number>;
}

/** The words of a person's summary of three sentences: few and many. */
const LENGTHS = [30, 55] as const;
const USUAL = 3;
/** What a word gains that the headline has too; not trained, since the English texts have no headlines. */
const IN_HEADLINE = 0.5;
/**
 * What it costs, in hundredths of ROUGE, to show a sentence without the one it leans on (twice at the summary's head, where nothing
 * comes before), and one that says little by itself.
 */
const LEANS = 1.3;
const IS_THIN = 1.5;

export const dot = (weights: readonly number[], values: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
};
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** Weighs the words, pairs and sentences of a story. */
export function scoreStory(
  reading: StoryReading,
  weights: Pick<Weights, 'words' | 'pairs'>,
  told: { headline?: string | null; standfirst?: string | null } = {},
): ScoredStory {
  const count = reading.sentences.length;
  const headline = new Set(wordsOf(told.headline ?? ''));
  const words = new Float64Array(reading.words.length * OCCURRENCES);
  for (const [at, word] of reading.words.entries())
    for (let time = 1; time <= Math.min(OCCURRENCES, word.count); time += 1)
      words[at * OCCURRENCES + time - 1] = logistic(
        dot(weights.words, wordFeatures(word, time, count)) + (headline.has(word.key) ? IN_HEADLINE : 0),
      );
  const pairs = Float64Array.from(reading.pairs, (pair) => {
    const worth: [number, number] = [
      words[pair.left * OCCURRENCES] ?? 0,
      words[pair.right * OCCURRENCES] ?? 0,
    ];
    const [left, right] = [reading.words[pair.left] as WordEntry, reading.words[pair.right] as WordEntry];
    return logistic(dot(weights.pairs, pairFeatures(pair, left, right, worth, count)));
  });
  const features = reading.sentences.map((sentence, at) => {
    let [ofWords, ofPairs] = [0, 0];
    for (const word of sentence.words) ofWords += words[word * OCCURRENCES] ?? 0;
    for (const pair of sentence.pairs) ofPairs += pairs[pair] ?? 0;
    return sentenceFeatures(reading, at, ofWords, ofPairs);
  });
  return { reading, words, pairs, features, told: numbersOf(reading, told.standfirst ?? '') };
}

function numbersOf({ words }: StoryReading, text: string): Map<number, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const numbers = new Map<number, number>();
  if (counts.size > 0)
    for (const [at, { key }] of words.entries()) if (counts.has(key)) numbers.set(at, counts.get(key) ?? 1);
  return numbers;
}

/** Scores sets of sentences of one story without making arrays anew for each. */
export class SetScorer {
  readonly #story: ScoredStory;
  readonly #seen: Uint8Array;
  readonly #paired: Uint8Array;
  readonly #own: Float64Array;
  readonly #weights: readonly number[];

  constructor(story: ScoredStory, weights: readonly number[]) {
    this.#story = story;
    this.#seen = new Uint8Array(story.reading.words.length);
    this.#paired = new Uint8Array(story.reading.pairs.length);
    this.#weights = weights;
    const ofSentence = weights.slice(SET_FEATURES.length);
    this.#own = Float64Array.from(story.features, (features) => dot(ofSentence, features));
  }

  /** The score of the sentences at these places, in order. */
  score(set: readonly number[]): number {
    let sum = dot(this.#weights, this.features(set));
    for (const [place, at] of set.entries()) sum += (this.#own[at] ?? 0) - this.#cost(at, set[place - 1]);
    return sum;
  }

  /** What it costs that a sentence cannot be understood after the one that is shown before it. Not learnt: ROUGE does not see it. */
  #cost(at: number, before: number | undefined): number {
    const sentence = this.#story.reading.sentences[at];
    const leaning = sentence?.leans && before !== at - 1;
    return (leaning ? LEANS * (before === undefined ? 2 : 1) : 0) + (sentence?.thin ? IS_THIN : 0);
  }

  /** What a sentence would score alone against a short summary: enough to tell which are worth trying. */
  promise(at: number): number {
    const { words, pairs, reading } = this.#story;
    const sentence = reading.sentences[at];
    if (!sentence) return 0;
    let sum = 0;
    for (const word of new Set(sentence.words))
      if (!this.#story.told.has(word)) sum += words[word * OCCURRENCES] ?? 0;
    for (const pair of new Set(sentence.pairs)) sum += pairs[pair] ?? 0;
    return sum / (sentence.words.length + LENGTHS[0]);
  }

  /** The set features of these sentences; lengths are measured as if they were three. */
  features(set: readonly number[]): number[] {
    const { reading, words, pairs, told } = this.#story;
    for (const [word, count] of told) this.#seen[word] = Math.min(count, 250);
    let [ofWords, ofPairs, length, repeated] = [0, 0, 0, 0];
    for (const at of set) {
      const sentence = reading.sentences[at] as Sentence;
      length += sentence.words.length;
      for (const word of sentence.words) {
        const before = this.#seen[word] ?? 0;
        if (before < OCCURRENCES) ofWords += words[word * OCCURRENCES + before] ?? 0;
        if (before > 0) repeated += 1;
        this.#seen[word] = Math.min(before + 1, 250);
      }
      for (const pair of sentence.pairs) {
        if (this.#paired[pair] === 0) ofPairs += pairs[pair] ?? 0;
        this.#paired[pair] = 1;
      }
    }
    for (const at of set) {
      const sentence = reading.sentences[at] as Sentence;
      for (const word of sentence.words) this.#seen[word] = 0;
      for (const pair of sentence.pairs) this.#paired[pair] = 0;
    }
    for (const word of told.keys()) this.#seen[word] = 0;
    const share = USUAL / Math.max(1, set.length);
    const usual = length * share;
    let neighbours = 0;
    for (let at = 1; at < set.length; at += 1) if ((set[at] ?? 0) - (set[at - 1] ?? 0) === 1) neighbours += 1;
    const expected = LENGTHS.flatMap((most) => [
      (200 * ofWords) / (length + most / share),
      (200 * ofPairs) / (length + most / share),
    ]);
    return [
      ...expected,
      usual / 50,
      (usual / 50) ** 2,
      (repeated * share) / 10,
      repeated / Math.max(1, length),
      neighbours,
      ((set.at(-1) ?? 0) - (set[0] ?? 0)) / reading.sentences.length,
    ];
  }
}
