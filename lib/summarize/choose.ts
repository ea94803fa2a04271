import type { ScoredStory } from './scoring.ts';
import { SetScorer } from './scoring.ts';

/** So many sentences are tried with each other, by their promise; and the story's first ones. */
const TRIED = 16;
const FIRST = 4;
/** Other sentences have to promise so much more than the first ones, in hundredths of ROUGE. */
const MARGIN = 0.25;

/** The sentences worth trying, in order of the page. */
export function candidates(story: ScoredStory, scorer: SetScorer): number[] {
  const fit = story.reading.sentences.flatMap((sentence, at) => (sentence.fit ? [at] : []));
  const promising = fit
    .map((at) => ({ at, promise: scorer.promise(at) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, TRIED)
    .map(({ at }) => at);
  return [...new Set([...promising, ...fit.slice(0, FIRST)])].sort((a, b) => a - b);
}

/**
 * The best `count` sentences: up to three by trying all sets, more by growing and swapping; the story's first ones where nothing is
 * clearly better. Places in page order.
 */
export function chooseSentences(story: ScoredStory, weights: readonly number[], count: number): number[] {
  const scorer = new SetScorer(story, weights);
  const tried = candidates(story, scorer);
  if (tried.length <= count) return tried;
  const best = count <= 3 ? bestOf(scorer, subsets(tried, count)) : grownTo(count, story, weights, scorer);
  const first = story.reading.sentences.flatMap(({ fit }, at) => (fit ? [at] : [])).slice(0, count);
  return scorer.score(best) - scorer.score(first) < MARGIN ? first : best;
}

function grownTo(count: number, story: ScoredStory, weights: readonly number[], scorer: SetScorer): number[] {
  const tried = candidates(story, scorer);
  let best = chooseSentences(story, weights, 3);
  while (best.length < count)
    best = bestOf(
      scorer,
      tried.filter((at) => !best.includes(at)).map((at) => inOrder([...best, at])),
    );
  for (let round = 0; round < 2; round += 1) {
    const before = best;
    for (const out of before) {
      const rest = best.filter((at) => at !== out);
      best = bestOf(
        scorer,
        tried.filter((at) => !rest.includes(at)).map((at) => inOrder([...rest, at])),
      );
    }
  }
  return best;
}

/** Sentences that fill so many words: of the best sets of one, two, three … the first that is long enough. */
export function chooseWords(story: ScoredStory, weights: readonly number[], words: number): number[] {
  const length = (set: readonly number[]): number =>
    set.reduce((sum, at) => sum + (story.reading.sentences[at]?.words.length ?? 0), 0);
  let best: number[] = [];
  for (let count = 1; count <= story.reading.sentences.length; count += 1) {
    best = chooseSentences(story, weights, count);
    if (best.length < count || length(best) >= words) break;
  }
  return best;
}

/** All subsets of so many, each in order. */
export function* subsets(places: readonly number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= places.length - count; at += 1)
    for (const rest of subsets(places, count - 1, at + 1)) yield [places[at] ?? 0, ...rest];
}

function bestOf(scorer: SetScorer, sets: Iterable<number[]>): number[] {
  let [best, most]: [number[], number] = [[], Number.NEGATIVE_INFINITY];
  for (const set of sets) {
    const score = scorer.score(set);
    if (score > most) [best, most] = [set, score];
  }
  return best;
}

const inOrder = (set: number[]): number[] => set.sort((a, b) => a - b);
