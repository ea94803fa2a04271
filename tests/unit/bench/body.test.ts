import { describe, expect, it } from 'vitest';
import { bodyCounts, bodyScore } from '../../bench/scores/body.ts';

describe('shingles', () => {
  it('counts runs of four words, each page summing to 1', () => {
    // gold: abcd bcde cdef; ours: bcde cdef defg
    expect(bodyCounts('a b c d e f', 'b c d e f g')).toEqual({ tp: 0.5, fp: 0.25, fn: 0.25 });
  });

  it('heeds how often a run stands there', () => {
    const { tp, fp, fn } = bodyCounts('a b c d', 'a b c d a b c d');
    // ours has abcd twice and three runs across the seam
    expect([tp, fp, fn]).toEqual([1 / 5, 4 / 5, 0]);
  });

  it('takes a text of fewer than four words as one run', () => {
    expect(bodyCounts('two words', 'two words')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(bodyCounts('two words', 'two')).toEqual({ tp: 0, fp: 0.5, fn: 0.5 });
  });

  it('sees words alone, and case', () => {
    expect(bodyCounts('It’s here, now!', 'It s: here — now').tp).toBe(1);
    expect(bodyCounts('Here we are now', 'here we are now').tp).toBe(0);
  });

  it('parts words at combining marks, as Python does', () => {
    // U+093F is a vowel sign (Mc): "\w+" gives क and त there.
    expect(bodyCounts('\u0915\u093F\u0924', '\u0915 \u0924').tp).toBe(1);
  });

  it('gives zeros for two empty texts', () => {
    expect(bodyCounts('', '–')).toEqual({ tp: 0, fp: 0, fn: 0 });
  });
});

describe('the score of many pages', () => {
  it('takes means over pages, then F1 of the two', () => {
    const { precision, recall, f1 } = bodyScore([
      { tp: 1, fp: 0, fn: 0 },
      { tp: 0.5, fp: 0.5, fn: 0 },
    ]);
    expect([precision, recall]).toEqual([0.75, 1]);
    expect(f1).toBeCloseTo(6 / 7);
  });

  it('asks no precision of a page without text, and no recall of one without gold', () => {
    expect(
      bodyScore([
        { tp: 0, fp: 0, fn: 1 },
        { tp: 1, fp: 0, fn: 0 },
      ]),
    ).toMatchObject({ precision: 1, recall: 0.5 });
    expect(bodyScore([{ tp: 0, fp: 1, fn: 0 }])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
