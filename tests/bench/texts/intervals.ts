/** A mean difference with its 95 % interval by the paired bootstrap (Efron 1979). */
export interface Interval {
  mean: number;
  low: number;
  high: number;
}

/** The paired bootstrap over documents. */
export function bootstrap(differences: readonly number[], rounds = 5000): Interval {
  const random = generator(7);
  const size = differences.length;
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += differences[Math.floor(random() * size)] ?? 0;
    return sum / size;
  }).sort((a, b) => a - b);
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / size,
    low: means[Math.floor(rounds * 0.025)] ?? 0,
    high: means[Math.floor(rounds * 0.975)] ?? 0,
  };
}

/** Parts documents into folds by a hash of their names, the same each time. */
export function foldOf(id: string, folds: number, seed = 0): number {
  let hash = 2_166_136_261 ^ seed;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return (((hash >>> 8) ^ hash) >>> 0) % folds;
}

/** A linear congruential generator: the same numbers each time. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
