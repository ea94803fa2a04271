import { describe, expect, it } from 'vitest';
import { FEATURES } from '@/lib/extract/body/features';
import { endsSentence, measureText } from '@/lib/extract/body/measure';
import { NO_FEATURE, readForest, scoreOf, shippedForest } from '@/lib/extract/body/model';
import { WEIGHTS } from '@/lib/extract/body/weights';
import { shareInGold } from '../../bench/body/align';
import { type Growth, growForest, keepForest, type Rows } from '../../bench/body/trees';

const GROWTH: Growth = {
  trees: 30,
  depth: 4,
  rate: 0.2,
  lambda: 1,
  least: 1,
  bins: 16,
  share: 1,
  gain: 1e-6,
};

/** Rows of two features; a row is wanted where the first is above 3 and the second is not above 1. */
function rows(): Rows {
  const table: number[] = [];
  const wanted: number[] = [];
  for (let a = 0; a < 8; a += 1)
    for (let b = 0; b < 4; b += 1) {
      table.push(a, b);
      wanted.push(a > 3 && b <= 1 ? 1 : 0);
    }
  return {
    width: 2,
    table: Float32Array.from(table),
    wanted: Float32Array.from(wanted),
    weight: new Float32Array(wanted.length).fill(4),
  };
}

describe('the trainer', () => {
  it('learns what two features say together, and keeps it', () => {
    const { table, wanted, width } = rows();
    const forest = readForest(keepForest(growForest(rows(), GROWTH)));
    expect(forest.count).toBe(GROWTH.trees);
    const wrong = [...wanted].filter((each, row) => scoreOf(forest, table, row * width) > 0 !== (each === 1));
    expect(wrong).toEqual([]);
  });

  it('gives the same trees for the same rows', () => {
    const growth = { ...GROWTH, share: 0.7 };
    expect(keepForest(growForest(rows(), growth))).toBe(keepForest(growForest(rows(), growth)));
  });
});

describe('the shipped model', () => {
  it('is below ten kilobytes and asks only for features that there are', () => {
    expect(WEIGHTS.length).toBeLessThan(10_000);
    const { feature, threshold, count } = shippedForest();
    expect(Number.isInteger(count)).toBe(true);
    expect(count).toBeGreaterThan(20);
    for (const each of feature) expect(each === NO_FEATURE || each < FEATURES.length).toBe(true);
    expect(threshold.every((each) => Number.isFinite(each))).toBe(true);
  });

  it('names every feature once', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    expect(FEATURES.length).toBeLessThan(NO_FEATURE);
  });
});

describe('the alignment with the gold', () => {
  const line = (text: string, hidden = false) => ({ text, hidden });

  it('tells the lines of the story from the others, short ones by what stands before them', () => {
    const gold =
      'The ferry left at nine in the morning.\n\nThe toll\n\nNobody on the quay had seen it go, said the porter.';
    const { shares } = shareInGold(
      [
        line('Home and away news today'),
        line('The ferry left at nine in the morning.'),
        line('The toll'),
        line('Nobody on the quay had seen it go, said the porter.'),
        line('Read more'),
      ],
      gold,
    );
    expect([...shares].map((share) => share > 0.5)).toEqual([false, true, true, true, false]);
  });

  it('believes of two copies the one among the story', () => {
    const teaser = 'The ferry left at nine in the morning.';
    const { shares } = shareInGold(
      [
        line(teaser),
        line('A menu with several words'),
        line('Another menu with more words'),
        line(teaser),
        line('Nobody on the quay had seen it go, said the porter.'),
      ],
      `${teaser} Nobody on the quay had seen it go, said the porter.`,
    );
    expect([...shares].map((share) => share > 0.5)).toEqual([false, false, false, true, true]);
  });
});

describe('the measures of a line', () => {
  it('counts words, sentences and commas in several scripts', () => {
    expect(measureText('In May, the crane fell. Nobody was hurt.')).toMatchObject({
      words: 8,
      sentences: 2,
      commas: 1,
    });
    expect(measureText('港は静か。')).toMatchObject({ words: 4, sentences: 1 });
    expect(measureText('12 ferries')).toMatchObject({ words: 2, digits: 2 });
  });

  it('sees the end of a sentence before closing quotes', () => {
    expect(endsSentence('“It stays.”')).toBe(true);
    expect(endsSentence('また来る。」')).toBe(true);
    expect(endsSentence('Read more about the crane')).toBe(false);
  });
});
