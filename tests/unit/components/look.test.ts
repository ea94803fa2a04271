import { describe, expect, it } from 'vitest';
import { isUsual, lookOf, stepOf, USUAL_LOOK } from '@/components/ui/look';

describe('the look that was kept', () => {
  it('is what the reader chose', () => {
    const chosen = { theme: 'sepia', size: 6, face: 'sans', width: 'wide', spacing: 'loose' };
    expect(lookOf(chosen)).toEqual(chosen);
    expect(isUsual(lookOf(chosen))).toBe(false);
  });

  it('is the usual one where what was kept is no look, part by part', () => {
    for (const nothing of [undefined, null, 'dark', 7, []]) expect(lookOf(nothing)).toEqual(USUAL_LOOK);
    expect(lookOf({ theme: 'dark', size: '6', face: 'comic', width: 9 })).toEqual({
      ...USUAL_LOOK,
      theme: 'dark',
    });
    expect(isUsual(lookOf({}))).toBe(true);
  });

  it('has a size between the smallest and the largest', () => {
    expect([-3, 0, 1, 4.4, 7, 8, Number.NaN].map(stepOf)).toEqual([1, 1, 1, 4, 7, 7, USUAL_LOOK.size]);
  });
});
