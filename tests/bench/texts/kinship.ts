import MiniSearch from 'minisearch';
import { createIndex } from '../../../lib/related/index.ts';
import type { StoryText } from './corpus.ts';

/** Gives the ids of the nearest stories of the set, nearest first. */
export type Ranker = (story: StoryText) => string[];

const DEPTH = 1000;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The rankers that are compared, each made over a set. */
export const RANKERS: Record<string, (stories: readonly StoryText[]) => Ranker> = {
  nutgraf: (stories) => {
    const index = createIndex(stories);
    return (story) => index.rank(story, DEPTH).map(({ id }) => id);
  },
  bm25: plainBm25,
  minisearch: (stories) => {
    const search = new MiniSearch({
      fields: ['title', 'lead'],
      searchOptions: { boost: { title: 2 }, combineWith: 'OR' },
    });
    search.addAll([...stories]);
    return ({ id, title, lead }) =>
      search
        .search(`${title} ${lead}`)
        .map((hit) => String(hit.id))
        .filter((other) => other !== id)
        .slice(0, DEPTH);
  },
};

/** BM25 over the words of title and lead as they stand. */
function plainBm25(stories: readonly StoryText[]): Ranker {
  const postings = new Map<string, [number, number][]>();
  const lengths: number[] = [];
  for (const [at, { title, lead }] of stories.entries()) {
    const counts = new Map<string, number>();
    const words = wordsOf(`${title} ${lead}`);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) postings.set(word, [...(postings.get(word) ?? []), [at, count]]);
    lengths.push(words.length);
  }
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return ({ id, title, lead }) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(`${title} ${lead}`))) {
      const list = postings.get(word) ?? [];
      const rare = Math.log(1 + (stories.length - list.length + 0.5) / (list.length + 0.5));
      for (const [at, count] of list)
        scores.set(
          at,
          (scores.get(at) ?? 0) +
            (rare * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[at]!) / average)),
        );
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .map(([at]) => stories[at]!.id)
      .filter((other) => other !== id)
      .slice(0, DEPTH);
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORDS) ?? [];

/** What one story's ranking is worth; `ceiling` is the best that P@5 can be. */
export interface RankingScore {
  id: string;
  average: number;
  five: number;
  ceiling: number;
}

/** Average precision and precision at five for each story that has kin in the set. */
export function scoreRanking(stories: readonly StoryText[], ranker: Ranker, asked = stories): RankingScore[] {
  const clusters = new Map(stories.map(({ id, cluster }) => [id, cluster]));
  const sizes = new Map<string, number>();
  for (const { cluster } of stories) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return asked.flatMap((story) => {
    const kin = (sizes.get(story.cluster) ?? 1) - 1;
    if (kin === 0) return [];
    let [found, average, five] = [0, 0, 0];
    for (const [at, id] of ranker(story).entries()) {
      if (clusters.get(id) !== story.cluster) continue;
      found += 1;
      average += found / (at + 1);
      if (at < 5) five += 1;
    }
    return [{ id: story.id, average: average / kin, five: five / 5, ceiling: Math.min(5, kin) / 5 }];
  });
}

/** Area under the ROC curve: how often a true pair scores above a false one. */
export function areaUnderCurve(pairs: readonly { same: boolean; score: number }[]): number {
  const [same, other] = [pairs.filter((pair) => pair.same), pairs.filter((pair) => !pair.same)];
  let wins = 0;
  for (const { score } of same)
    for (const { score: less } of other) wins += score > less ? 1 : score === less ? 0.5 : 0;
  return wins / (same.length * other.length);
}
