/** Solves a symmetric linear system by elimination with pivots. */
export function solve(matrix: readonly Float64Array[], right: readonly number[]): number[] {
  const rows = matrix.map((row) => Float64Array.from(row));
  const values = [...right];
  const size = values.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    [values[at], values[pivot]] = [values[pivot]!, values[at]!];
    for (let row = at + 1; row < size; row += 1) {
      const factor = rows[row]![at]! / rows[at]![at]!;
      if (factor === 0) continue;
      for (let column = at; column < size; column += 1) rows[row]![column]! -= factor * rows[at]![column]!;
      values[row]! -= factor * values[at]!;
    }
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    for (let column = at + 1; column < size; column += 1) values[at]! -= rows[at]![column]! * values[column]!;
    values[at]! /= rows[at]![at]!;
  }
  return values;
}

/** Logistic regression by Newton's method; `targets` may lie between 0 and 1. */
export function logisticRegression(
  inputs: readonly number[][],
  targets: readonly number[],
  ridge: number,
  rounds = 8,
): number[] {
  const size = inputs[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    const gradient = Array.from({ length: size }, () => 0);
    for (const [at, input] of inputs.entries()) {
      let sum = 0;
      for (let i = 0; i < size; i += 1) sum += weights[i]! * input[i]!;
      const chance = 1 / (1 + Math.exp(-sum));
      const spread = chance * (1 - chance) + 1e-6;
      const error = targets[at]! - chance;
      for (let i = 0; i < size; i += 1) {
        const value = input[i]!;
        if (value === 0) continue;
        gradient[i]! += error * value;
        const row = hessian[i]!;
        for (let j = 0; j <= i; j += 1) row[j]! += spread * value * input[j]!;
      }
    }
    for (let i = 0; i < size; i += 1) {
      gradient[i]! -= ridge * weights[i]!;
      hessian[i]![i]! += ridge;
      for (let j = i + 1; j < size; j += 1) hessian[i]![j] = hessian[j]![i]!;
    }
    for (const [i, step] of solve(hessian, gradient).entries()) weights[i]! += step;
  }
  return weights;
}
