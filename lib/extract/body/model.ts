import { WEIGHTS } from './weights';

/** Depth of the trees, and the step in which their leaves are kept. */
export const DEPTH = 4;
export const LEAF_STEP = 0.006;
const INNER = (1 << DEPTH) - 1;
/** Bytes of one tree: for each inner node a feature and the upper half of a threshold, for each leaf its steps. */
export const TREE_BYTES = INNER * 3 + INNER + 1;
/** Stands for the feature of a node at which everything goes left. */
export const NO_FEATURE = 255;

/** Boosted trees, flat: the nodes of all trees behind one another. */
export interface Forest {
  base: number;
  count: number;
  feature: Uint8Array;
  threshold: Float32Array;
  leaf: Int8Array;
}

/** Reads a forest from its kept form: base64 of a 32-bit base score (little-endian) and the trees' bytes. */
export function readForest(kept: string): Forest {
  const text = atob(kept);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  const count = (bytes.length - 4) / TREE_BYTES;
  const feature = new Uint8Array(count * INNER);
  const halves = new Uint16Array(count * INNER * 2);
  const leaf = new Int8Array(count * (INNER + 1));
  for (let tree = 0, at = 4; tree < count; tree += 1) {
    for (let node = 0; node < INNER; node += 1, at += 3) {
      feature[tree * INNER + node] = bytes[at] ?? 0;
      halves[(tree * INNER + node) * 2 + 1] = (bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8);
    }
    for (let end = 0; end <= INNER; end += 1, at += 1) leaf[tree * (INNER + 1) + end] = bytes[at] ?? 0;
  }
  const base = new DataView(bytes.buffer).getFloat32(0, true);
  return { base, count, feature, threshold: new Float32Array(halves.buffer), leaf };
}

/** The log of the odds that the row of features at `start` belongs to the story. */
export function scoreOf(forest: Forest, table: Float32Array, start: number): number {
  const { feature, threshold, leaf, count } = forest;
  let steps = 0;
  for (let tree = 0, root = 0; tree < count; tree += 1, root += INNER) {
    let node = 0;
    while (node < INNER) {
      const asked = feature[root + node] as number;
      const left =
        asked === NO_FEATURE || (table[start + asked] as number) <= (threshold[root + node] as number);
      node = 2 * node + (left ? 1 : 2);
    }
    steps += leaf[tree * (INNER + 1) + node - INNER] as number;
  }
  return forest.base + steps * LEAF_STEP;
}

let forest: Forest | null = null;

/** The shipped model. */
export function shippedForest(): Forest {
  return (forest ??= readForest(WEIGHTS));
}
