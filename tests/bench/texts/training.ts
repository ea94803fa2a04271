import { candidates, subsets } from '../../../lib/summarize/choose.ts';
import { OCCURRENCES, pairFeatures, wordFeatures } from '../../../lib/summarize/features.ts';
import { readStory, type StoryReading } from '../../../lib/summarize/reading.ts';
import { scoreStory, SetScorer, type Weights } from '../../../lib/summarize/scoring.ts';
import { wordsOf } from '../../../lib/summarize/words.ts';
import { rouge } from '../scores/rouge.ts';
import { logisticRegression, solve } from './algebra.ts';
import type { SummaryText } from './corpus.ts';
import { generator } from './intervals.ts';

const RIDGE_WORDS = 2;
const RIDGE_SENTENCES = 15;
const BEST_SETS = 40;
const OTHER_SETS = 60;

interface Sample {
  features: number[];
  score: number;
}

/**
 * Trains the weights on stories with people's summaries. First a logistic regression learns for words, then for pairs of words,
 * whether a person's summary has them. Then sets of three sentences are scored by ROUGE, and a
 * ridge regression learns what raises the score within a story.
 * Deterministic.
 */
export function trainWeights(texts: readonly SummaryText[], scores: RougeCache): Weights {
  const readings = texts.map((text) => scores.reading(text));
  const words = trainWords(texts, readings);
  const pairs = trainPairs(texts, readings, words);
  const random = generator(12_345);
  const samples = texts.map((text, at) => sampleSets(text, readings[at]!, { words, pairs }, scores, random));
  return { words, pairs, sentences: trainRidge(samples) };
}

/** Readings and ROUGE scores, kept over trainings. */
export class RougeCache {
  readonly #readings = new Map<string, StoryReading>();
  readonly #scores = new Map<string, number>();

  reading(text: SummaryText): StoryReading {
    const known = this.#readings.get(text.id);
    if (known) return known;
    const reading = readStory(text.paragraphs, text.lang);
    this.#readings.set(text.id, reading);
    return reading;
  }

  /** mean(R1, R2, RL) of sentences of the story, in hundredths. */
  score(text: SummaryText, set: readonly number[]): number {
    const key = `${text.id} ${set.join(' ')}`;
    const known = this.#scores.get(key);
    if (known !== undefined) return known;
    const { sentences } = this.reading(text);
    const score = meanRouge(
      set.map((at) => sentences[at]!.text),
      text,
    );
    this.#scores.set(key, score);
    return score;
  }
}

/** mean(R1, R2, RL) in hundredths. */
export function meanRouge(sentences: readonly string[], { refs, lang }: SummaryText): number {
  const [one, two, longest] = rouge(sentences, refs, lang);
  return ((one + two + longest) / 3) * 100;
}

function trainWords(texts: readonly SummaryText[], readings: readonly StoryReading[]): number[] {
  const [inputs, targets]: [number[][], number[]] = [[], []];
  for (const [at, { words, sentences }] of readings.entries()) {
    const counts = texts[at]!.refs.map((ref) => countsOf(wordsOf(ref)));
    for (const word of words)
      for (let time = 1; time <= Math.min(OCCURRENCES, word.count); time += 1) {
        inputs.push(wordFeatures(word, time, sentences.length));
        targets.push(counts.filter((each) => (each.get(word.key) ?? 0) >= time).length / counts.length);
      }
  }
  return logisticRegression(inputs, targets, RIDGE_WORDS);
}

function trainPairs(
  texts: readonly SummaryText[],
  readings: readonly StoryReading[],
  words: number[],
): number[] {
  const [inputs, targets]: [number[][], number[]] = [[], []];
  for (const [at, reading] of readings.entries()) {
    const scored = scoreStory(reading, { words, pairs: [] });
    const refs = texts[at]!.refs.map((ref) => {
      const found = wordsOf(ref);
      return new Set(found.slice(1).map((word, before) => `${found[before]} ${word}`));
    });
    for (const pair of reading.pairs) {
      const [left, right] = [reading.words[pair.left]!, reading.words[pair.right]!];
      const worth: [number, number] = [
        scored.words[pair.left * OCCURRENCES]!,
        scored.words[pair.right * OCCURRENCES]!,
      ];
      inputs.push(pairFeatures(pair, left, right, worth, reading.sentences.length));
      targets.push(refs.filter((ref) => ref.has(`${left.key} ${right.key}`)).length / refs.length);
    }
  }
  return logisticRegression(inputs, targets, RIDGE_WORDS);
}

/** Sets of three with their features and scores: those that look best already, and others by chance. */
function sampleSets(
  text: SummaryText,
  reading: StoryReading,
  weights: Pick<Weights, 'words' | 'pairs'>,
  scores: RougeCache,
  random: () => number,
): Sample[] {
  const story = scoreStory(reading, weights);
  const scorer = new SetScorer(story, []);
  const sets = [...subsets(candidates(story, scorer), 3)]
    .map((set) => {
      const features = scorer.features(set);
      const own = story.features[0]!.map((_value, at) =>
        set.reduce((sum, place) => sum + story.features[place]![at]!, 0),
      );
      return { set, features: [...features, ...own], promise: features[0]! + features[1]! };
    })
    .sort((a, b) => b.promise - a.promise);
  const rest = sets.slice(BEST_SETS);
  const others =
    rest.length === 0
      ? []
      : Array.from({ length: OTHER_SETS }, () => rest[Math.floor(random() * rest.length)]!);
  return [...sets.slice(0, BEST_SETS), ...others].map(({ set, features }) => ({
    features,
    score: scores.score(text, set),
  }));
}

function trainRidge(samples: readonly Sample[][]): number[] {
  const size = samples.find((each) => each.length > 0)![0]!.features.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const right = Array.from({ length: size }, () => 0);
  for (const each of samples) {
    const means = Array.from(
      { length: size },
      (_value, at) => each.reduce((sum, { features }) => sum + features[at]!, 0) / each.length,
    );
    const mean = each.reduce((sum, { score }) => sum + score, 0) / each.length;
    for (const { features, score } of each) {
      const values = features.map((value, at) => value - means[at]!);
      for (let i = 0; i < size; i += 1) {
        right[i]! += (values[i]! * (score - mean)) / each.length;
        for (let j = 0; j < size; j += 1) matrix[i]![j]! += (values[i]! * values[j]!) / each.length;
      }
    }
  }
  for (let i = 0; i < size; i += 1)
    matrix[i]![i]! += RIDGE_SENTENCES * (matrix[i]![i]! / samples.length + 1e-3);
  return solve(matrix, right);
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
