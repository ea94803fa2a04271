import { LEAF_STEP, NO_FEATURE } from '@/lib/extract/body/model';

/** How trees are grown. */
export interface Growth {
  trees: number;
  depth: number;
  rate: number;
  /** Keeps leaves small where few rows stand behind them. */
  lambda: number;
  /** The least weight of rows in a leaf. */
  least: number;
  bins: number;
  /** The share of the features that each tree may use. */
  share: number;
  /** The least gain of a split. */
  gain: number;
}

/** A tree of full depth, node by node from the root: children of `n` are `2n + 1` and `2n + 2`. */
export interface Tree {
  /** The feature of each inner node; -1 where everything goes left. */
  feature: Int16Array;
  /** A row goes left where its value is at most this. */
  threshold: Float32Array;
  leaf: Float32Array;
}

export interface Grown {
  base: number;
  depth: number;
  trees: Tree[];
}

/** Rows of features, each with a wanted share (0 to 1) and a weight. */
export interface Rows {
  width: number;
  table: Float32Array;
  wanted: Float32Array;
  weight: Float32Array;
}

/** A threshold as it is kept: the upper half of a float. */
export function keptThreshold(value: number): number {
  const bits = new DataView(new ArrayBuffer(4));
  bits.setFloat32(0, value);
  bits.setUint16(2, 0);
  return bits.getFloat32(0);
}

const keptLeaf = (value: number): number =>
  Math.max(-127, Math.min(127, Math.round(value / LEAF_STEP))) * LEAF_STEP;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Up to `bins - 1` cuts of a feature between values that occur, about as many rows in each bin. */
function cutsOf(values: Float32Array, bins: number): Float32Array {
  const sorted = values.toSorted();
  const cuts: number[] = [];
  const distinct = new Set(sorted);
  if (distinct.size <= bins) {
    const all = [...distinct];
    for (let at = 0; at + 1 < all.length; at += 1) cuts.push(((all[at] ?? 0) + (all[at + 1] ?? 0)) / 2);
  } else {
    for (let at = 1; at < bins; at += 1) {
      const place = Math.floor((at * sorted.length) / bins);
      const [below, above] = [sorted[place - 1] ?? 0, sorted[place] ?? 0];
      const cut = below === above ? above : (below + above) / 2;
      if (cut !== cuts.at(-1)) cuts.push(cut);
    }
  }
  return Float32Array.from(new Set(cuts.map(keptThreshold)));
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Grows gradient-boosted trees on the logistic loss. The same rows always give the same trees. */
export function growForest(rows: Rows, growth: Growth): Grown {
  const { width, table, wanted, weight } = rows;
  const count = wanted.length;
  const cuts: Float32Array[] = [];
  const bins: Uint8Array[] = [];
  const column = new Float32Array(count);
  for (let feature = 0; feature < width; feature += 1) {
    for (let row = 0; row < count; row += 1) column[row] = table[row * width + feature] ?? 0;
    const own = cutsOf(column, growth.bins);
    cuts.push(own);
    bins.push(Uint8Array.from(column, (value) => binOf(own, value)));
  }
  let [sum, all] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    sum += (wanted[row] ?? 0) * (weight[row] ?? 0);
    all += weight[row] ?? 0;
  }
  const share = Math.min(0.99, Math.max(0.01, sum / Math.max(all, 1e-9)));
  const base = Math.fround(Math.log(share / (1 - share)));
  const score = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const trees: Tree[] = [];
  const random = sequence();
  for (let round = 0; round < growth.trees; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const p = sigmoid(score[row] ?? 0);
      gradient[row] = (weight[row] ?? 0) * (p - (wanted[row] ?? 0));
      hessian[row] = (weight[row] ?? 0) * p * (1 - p);
    }
    trees.push(growTree(bins, cuts, gradient, hessian, growth, score, random));
  }
  return { base, depth: growth.depth, trees };
}

/** A sequence of numbers from 0 to 1 that looks random and is always the same. */
function sequence(): () => number {
  let state = 20_240_229;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Sums of gradient and hessian, bin by bin, of the features that a tree may use. */
function histogram(
  bins: Uint8Array[],
  features: number[],
  size: number,
  members: Int32Array,
  gradient: Float64Array,
  hessian: Float64Array,
): Float64Array {
  const sums = new Float64Array(features.length * size * 2);
  const count = members.length;
  for (let place = 0; place < features.length; place += 1) {
    const column = bins[features[place] as number] as Uint8Array;
    const start = place * size * 2;
    for (let at = 0; at < count; at += 1) {
      const row = members[at] as number;
      const to = start + 2 * (column[row] as number);
      sums[to] = (sums[to] as number) + (gradient[row] as number);
      sums[to + 1] = (sums[to + 1] as number) + (hessian[row] as number);
    }
  }
  return sums;
}

function growTree(
  bins: Uint8Array[],
  cuts: Float32Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  growth: Growth,
  score: Float64Array,
  random: () => number,
): Tree {
  const inner = (1 << growth.depth) - 1;
  const tree: Tree = {
    feature: new Int16Array(inner).fill(-1),
    threshold: new Float32Array(inner),
    leaf: new Float32Array(inner + 1),
  };
  const size = growth.bins + 1;
  const features = bins.map((_column, feature) => feature).filter(() => random() < growth.share);
  const grow = (node: number, level: number, members: Int32Array, known: Float64Array | null): void => {
    let [g, h] = [0, 0];
    for (let at = 0; at < members.length; at += 1) {
      const row = members[at] as number;
      g += gradient[row] as number;
      h += hessian[row] as number;
    }
    if (level === growth.depth) {
      const value = keptLeaf((-growth.rate * g) / (h + growth.lambda));
      tree.leaf[node - inner] = value;
      for (let at = 0; at < members.length; at += 1) {
        const row = members[at] as number;
        score[row] = (score[row] as number) + value;
      }
      return;
    }
    let [best, bestFeature, bestBin] = [growth.gain, -1, 0];
    const own = (g * g) / (h + growth.lambda);
    const sums =
      h < 2 * growth.least ? null : (known ?? histogram(bins, features, size, members, gradient, hessian));
    for (let place = 0; place < (sums === null ? 0 : features.length); place += 1) {
      const feature = features[place] as number;
      const last = (cuts[feature] as Float32Array).length;
      let [gl, hl] = [0, 0];
      for (let bin = 0; bin < last; bin += 1) {
        const from = (place * size + bin) * 2;
        gl += sums?.[from] ?? 0;
        hl += sums?.[from + 1] ?? 0;
        if (hl < growth.least || h - hl < growth.least) continue;
        const gain =
          (gl * gl) / (hl + growth.lambda) + ((g - gl) * (g - gl)) / (h - hl + growth.lambda) - own;
        if (gain > best) {
          best = gain;
          bestFeature = feature;
          bestBin = bin;
        }
      }
    }
    if (bestFeature < 0 || sums === null) {
      // Nothing parts these rows: all go left, down to one leaf.
      grow(2 * node + 1, level + 1, members, null);
      grow(2 * node + 2, level + 1, new Int32Array(0), null);
      return;
    }
    tree.feature[node] = bestFeature;
    tree.threshold[node] = cuts[bestFeature]?.[bestBin] ?? 0;
    const column = bins[bestFeature] as Uint8Array;
    const left = members.filter((row) => (column[row] as number) <= bestBin);
    const right = members.filter((row) => (column[row] as number) > bestBin);
    // The larger side's sums are what the smaller side leaves of the whole.
    const small = left.length < right.length ? left : right;
    let part: Float64Array | null = null;
    let rest: Float64Array | null = null;
    if (level + 1 < growth.depth) {
      part = histogram(bins, features, size, small, gradient, hessian);
      rest = sums;
      for (let at = 0; at < rest.length; at += 1) rest[at] = (rest[at] as number) - (part[at] as number);
    }
    grow(2 * node + 1, level + 1, left, small === left ? part : rest);
    grow(2 * node + 2, level + 1, right, small === right ? part : rest);
  };
  grow(
    0,
    0,
    Int32Array.from(score, (_score, row) => row),
    null,
  );
  return tree;
}

/** The kept form of grown trees, as `readForest` reads it. */
export function keepForest({ base, trees }: Grown): string {
  const bytes: number[] = [...new Uint8Array(new Float32Array([base]).buffer)];
  for (const { feature, threshold, leaf } of trees) {
    feature.forEach((own, node) => {
      const half = new Uint16Array(new Float32Array([threshold[node] ?? 0]).buffer)[1] ?? 0;
      bytes.push(own < 0 ? NO_FEATURE : own, half & 255, half >> 8);
    });
    for (const value of leaf) bytes.push(Math.round(value / LEAF_STEP) & 255);
  }
  return Buffer.from(bytes).toString('base64');
}
