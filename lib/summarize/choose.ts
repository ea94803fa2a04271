import type { ScoredStory } from './scoring.ts';
import { SetScorer } from './scoring.ts';

/** So many sentences are tried with each other, by their promise; and the story's first ones. */
const TRIED = 16;
const FIRST = 4;

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

/** The best `count` sentences: up to three by trying all sets, more by growing and swapping. Places in page order. */
export function chooseSentences(story: ScoredStory, weights: readonly number[], count: number): number[] {
  const scorer = new SetScorer(story, weights);
  const tried = candidates(story, scorer);
  if (tried.length <= count) return tried;
  let [best, most] = [tried.slice(0, count), Number.NEGATIVE_INFINITY];
  if (count <= 3) {
    for (const set of subsets(tried, count)) {
      const score = scorer.score(set);
      if (score > most) [best, most] = [set, score];
    }
    return best;
  }
  best = chooseSentences(story, weights, 3);
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

/** Sentences of about so many words together: of the best sets of one, two, three … the one that comes nearest. */
export function chooseWords(story: ScoredStory, weights: readonly number[], words: number): number[] {
  const length = (set: readonly number[]): number =>
    set.reduce((sum, at) => sum + (story.reading.sentences[at]?.words.length ?? 0), 0);
  let best: number[] = [];
  for (let count = 1; count <= story.reading.sentences.length; count += 1) {
    const set = chooseSentences(story, weights, count);
    if (best.length === 0 || Math.abs(length(set) - words) < Math.abs(length(best) - words)) best = set;
    if (set.length < count || length(set) >= words) break;
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

function bestOf(scorer: SetScorer, sets: number[][]): number[] {
  let [best, most] = [sets[0] ?? [], Number.NEGATIVE_INFINITY];
  for (const set of sets) {
    const score = scorer.score(set);
    if (score > most) [best, most] = [set, score];
  }
  return best;
}

const inOrder = (set: number[]): number[] => set.sort((a, b) => a - b);
