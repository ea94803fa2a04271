import { describe, expect, it } from 'vitest';
import { rouge, rougeL, rougeN, rougeTokens } from '../../bench/scores/rouge.ts';
import { bootstrap } from '../../bench/texts/intervals.ts';

const words = (text: string): string[] => text.split(' ');

describe('ROUGE, counted by hand', () => {
  it('counts words in common, each as often as both have it', () => {
    // the×2, cat in common: 3 of 5 and 3 of 4.
    const { precision, recall, f1 } = rougeN(words('the cat saw the dog'), words('the cat the the'), 1);
    expect([precision, recall]).toEqual([3 / 5, 3 / 4]);
    expect(f1).toBeCloseTo(2 / 3, 10);
  });

  it('counts pairs in common', () => {
    // "the cat" and "cat sat" of 3 and 4 pairs.
    expect(rougeN(words('the cat sat down'), words('so the cat sat up'), 2).f1).toBeCloseTo(4 / 7, 10);
  });

  it('takes the longest common subsequence of one sentence', () => {
    // Lin 2004: "police killed the gunman" against "police kill the gunman" 3/4, "the gunman kill police" 2/4.
    const reference = [words('police killed the gunman')];
    expect(rougeL([words('police kill the gunman')], reference).f1).toBe(3 / 4);
    expect(rougeL([words('the gunman kill police')], reference).f1).toBe(2 / 4);
  });

  it('takes the union over the sentences of the summary', () => {
    // Lin 2004: reference w1..w5; c1 = w1 w2 w6 w7 w8, c2 = w1 w3 w8 w9 w5; the union is w1 w2 w3 w5, 4 of 5.
    const score = rougeL([words('w1 w2 w6 w7 w8'), words('w1 w3 w8 w9 w5')], [words('w1 w2 w3 w4 w5')]);
    expect(score.recall).toBe(4 / 5);
    expect(score.precision).toBe(4 / 10);
  });

  it('stems English alone, and words of more than three letters', () => {
    expect(rougeTokens('Ferries’ was RUNNING 3-0', 'en')).toEqual(['ferri', 'was', 'run', '3', '0']);
    expect(rougeTokens('Fähren liefen', 'de')).toEqual(['fähren', 'liefen']);
  });

  it('averages over references, and gives nothing for nothing', () => {
    expect(rouge(['a b c d'], ['a b c d', 'x y z w'], 'xx')).toEqual([0.5, 0.5, 0.5]);
    expect(rouge([], ['a b'], 'en')).toEqual([0, 0, 0]);
  });
});

describe('the paired bootstrap', () => {
  it('gives an interval around the mean, the same each time', () => {
    const differences = Array.from({ length: 100 }, (_value, at) => (at % 10) - 3);
    const { mean, low, high } = bootstrap(differences);
    expect(mean).toBeCloseTo(1.5, 10);
    // The standard error is 2.87 / 10.
    expect(low).toBeCloseTo(1.5 - 1.96 * 0.287, 1);
    expect(high).toBeCloseTo(1.5 + 1.96 * 0.287, 1);
    expect(bootstrap(differences)).toEqual({ mean, low, high });
  });
});
