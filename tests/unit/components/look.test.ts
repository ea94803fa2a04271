import { describe, expect, it } from 'vitest';
import { changedLook, isUsual, lookOf, stepOf, USUAL_LOOK } from '@/components/ui/look';

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

  it('changes by values, or by a step that stops at both ends', () => {
    expect(changedLook(USUAL_LOOK, { face: 'sans' })).toEqual({ ...USUAL_LOOK, face: 'sans' });
    expect(changedLook(USUAL_LOOK, { grow: 1 }).size).toBe(USUAL_LOOK.size + 1);
    expect(changedLook({ ...USUAL_LOOK, size: 7 }, { grow: 1 }).size).toBe(7);
    expect(changedLook({ ...USUAL_LOOK, size: 1 }, { grow: -1 }).size).toBe(1);
  });

  it('has a size between the smallest and the largest', () => {
    expect([-3, 0, 1, 4.4, 7, 8, Number.NaN].map(stepOf)).toEqual([1, 1, 1, 4, 7, 7, USUAL_LOOK.size]);
  });
});
