import { describe, expect, it } from 'vitest';
import { countsOf, f1, match, mean, quantile } from '../../bench/scores/counts.ts';
import { distinct, inCommon, namesOf, sameText } from '../../bench/scores/text.ts';
import { sameTime } from '../../bench/scores/times.ts';

describe('matching two lists', () => {
  const equal = (a: string, b: string): number => (a === b ? 1 : 0);

  it('pairs one to one', () => {
    const found = match(['a', 'b', 'b'], ['b', 'c'], equal);
    expect(countsOf(found)).toEqual({ tp: 1, fp: 1, fn: 2 });
    expect([found.missed, found.extra]).toEqual([['a', 'b'], ['c']]);
  });

  it('pairs the closest first, whatever the order', () => {
    const found = match([10, 20], [19, 11], (a, b) => 1 - Math.abs(a - b) / 20, 0.4);
    expect(found.pairs).toEqual([
      { wanted: 10, got: 11 },
      { wanted: 20, got: 19 },
    ]);
  });

  it('calls it perfect when there is nothing to find and nothing was said', () => {
    expect(f1({ tp: 0, fp: 0, fn: 0 })).toBe(1);
    expect(f1({ tp: 0, fp: 1, fn: 0 })).toBe(0);
  });
});

describe('figures over nothing', () => {
  it('are null, not zero', () => {
    expect([mean([]), quantile([], 0.5)]).toEqual([null, null]);
  });

  it('are order statistics otherwise', () => {
    expect(quantile([9, 1, 5, 3, 7], 0.5)).toBe(5);
    expect(quantile([9, 1, 5, 3, 7], 0.95)).toBe(9);
  });
});

describe('texts', () => {
  it('are the same through quotes, spaces, case, width and soft hyphens', () => {
    expect(sameText('“Harbour\u00A0 Deal”', '"harbour deal"')).toBe(true);
    expect(sameText('Ｈａｆｅｎ\u00ADkran', 'hafenkran')).toBe(true);
    expect(sameText('Harbour deal', 'Harbour deals')).toBe(false);
    expect(sameText(null, 'x')).toBe(false);
  });

  it('stand once', () => {
    expect(distinct(['Ada Quill', null, 'ADA QUILL', ' ', 'Ben Roe'])).toEqual(['Ada Quill', 'Ben Roe']);
  });

  it('share words of the longer text', () => {
    expect(inCommon('(With inputs from agencies.)', 'with inputs from agencies')).toBe(1);
    expect(inCommon('one two three four', 'one two')).toBe(0.5);
    expect(inCommon('a a b', 'a b b')).toBeCloseTo(2 / 3);
    expect(inCommon('', '')).toBe(0);
  });

  it('share characters where a language writes no spaces', () => {
    expect(inCommon('本文由人工翻譯', '本文由機器翻譯')).toBeCloseTo(5 / 7);
  });

  it('are parted into names', () => {
    expect(namesOf('By Ada Quill, Ben Roe and Cleo Vane')).toEqual(['Ada Quill', 'Ben Roe', 'Cleo Vane']);
    expect(namesOf('Von Ada Quill und Ben Roe')).toEqual(['Ada Quill', 'Ben Roe']);
    expect(namesOf('Anders Andersen')).toEqual(['Anders Andersen']);
    expect(namesOf(null)).toEqual([]);
  });

  it('leave no scrap of an Oxford comma', () => {
    expect(namesOf('Ada Quill, Ben Roe, and Cleo Vane')).toEqual(['Ada Quill', 'Ben Roe', 'Cleo Vane']);
  });
});

describe('times', () => {
  it('agree as instants where the gold has a zone', () => {
    expect(sameTime('2024-05-02 10:00:00+02:00', '2024-05-02T08:00:45Z')).toBe(true);
    expect(sameTime('2024-05-02 10:00:00+02:00', '2024-05-02T10:00:00Z')).toBe(false);
    expect(sameTime('2024-05-02T10:00:00.123456+02:00', '2024-05-02T08:00:00+00:00')).toBe(true);
  });

  it('ask a time where the gold has one', () => {
    expect(sameTime('2024-05-02T10:00:00Z', '2024-05-02')).toBe(false);
    expect(sameTime('2024-05-02T10:00:00Z', '2024-05-02', 'day')).toBe(true);
  });

  it('agree by the day where the gold has no zone', () => {
    expect(sameTime('2024-05-02', '2024-05-02T23:00:00-05:00')).toBe(true);
    expect(sameTime('2024-05-02 10:00:00', '2024-05-02T12:00:00Z')).toBe(true);
    expect(sameTime('2024-05-02', '2024-05-03')).toBe(false);
  });

  it("take the day in the gold's zone", () => {
    expect(sameTime('2024-05-02T23:30:00-05:00', '2024-05-03T04:00:00Z', 'day')).toBe(true);
    expect(sameTime('2024-05-02T23:30:00-05:00', '2024-05-03T05:10:00Z', 'day')).toBe(false);
  });

  it('never agree with nothing or with what is no time', () => {
    expect(sameTime('2024-05-02', null)).toBe(false);
    expect(sameTime('2024-05-02', 'yesterday')).toBe(false);
    expect(sameTime(null, null)).toBe(false);
  });
});
