import { groupCopies } from '../../../lib/related/index.ts';
import { shinglesOf } from '../../../lib/related/shingles.ts';
import type { StoryText } from './corpus.ts';

/** F1 over pairs of one family, with what was joined wrongly and what was missed. */
export interface CopyScore {
  f1: number;
  wrong: number;
  missed: number;
}

/** Ours: families of copies. */
export function ourFamilies(stories: readonly StoryText[]): string[][] {
  return groupCopies(stories).map(({ ids }) => ids);
}

/** MinHash signatures of 128 values over the same shingles; pairs whose estimated Jaccard index is high enough are joined. */
export function minHashFamilies(stories: readonly StoryText[], least = 0.5): string[][] {
  const salts = Array.from({ length: 128 }, (_value, at) => Math.imul(at + 1, 2_654_435_761) >>> 0);
  const signatures = stories.map(({ title, lead, text }) => {
    const shingles = shinglesOf(text || `${title}\n${lead}`);
    return salts.map((salt) => {
      let least = 0xffff_ffff;
      for (const hash of shingles) least = Math.min(least, Math.imul(hash ^ salt, 2_246_822_519) >>> 0);
      return least;
    });
  });
  const parents = stories.map((_story, at) => at);
  const find = (at: number): number => (parents[at] === at ? at : (parents[at] = find(parents[at]!)));
  for (let a = 0; a < stories.length; a += 1)
    for (let b = a + 1; b < stories.length; b += 1) {
      let equal = 0;
      for (let at = 0; at < salts.length; at += 1) if (signatures[a]![at] === signatures[b]![at]) equal += 1;
      if (equal / salts.length >= least) parents[find(a)] = find(b);
    }
  const families = new Map<number, string[]>();
  for (const [at, { id }] of stories.entries())
    families.set(find(at), [...(families.get(find(at)) ?? []), id]);
  return [...families.values()].filter((ids) => ids.length > 1);
}

/** Scores families against the clusters. */
export function scoreCopies(stories: readonly StoryText[], families: readonly string[][]): CopyScore {
  const clusters = new Map(stories.map(({ id, cluster }) => [id, cluster]));
  const sizes = new Map<string, number>();
  for (const { cluster } of stories) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const gold = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  let [right, wrong] = [0, 0];
  for (const ids of families)
    for (let a = 0; a < ids.length; a += 1)
      for (let b = a + 1; b < ids.length; b += 1)
        if (clusters.get(ids[a]!) === clusters.get(ids[b]!)) right += 1;
        else wrong += 1;
  return { f1: (2 * right) / (right + wrong + gold), wrong, missed: gold - right };
}
