import { describe, expect, it } from 'vitest';
import { layOut } from '@/components/library/thread/scale';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the line of time', () => {
  it('runs from the first to the last, in true distances', () => {
    const { spots, breaks } = layOut([0, DAY, 2 * DAY, 4 * DAY, 5 * DAY]);
    expect(spots.map(({ at }) => Math.round(at * 100) / 100)).toEqual([0, 0.2, 0.4, 0.8, 1]);
    expect(breaks).toEqual([]);
  });

  it('shortens a long stretch without any, and says how long it was', () => {
    const { spots, breaks } = layOut([0, 1000 * DAY, 1000 * DAY + HOUR, 1000 * DAY + 2 * HOUR]);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]?.length).toBe(1000 * DAY);
    expect(spots[1]?.at).toBeCloseTo(0.2);
    expect(spots[2]?.at).toBeCloseTo(0.6);
    expect(spots.at(-1)?.at).toBeCloseTo(1);
  });

  it('stacks what is near in time, so that no mark lies on another', () => {
    const { spots } = layOut([0, HOUR, 2 * HOUR, 10 * DAY, 20 * DAY, 30 * DAY]);
    expect(spots.map(({ level }) => level)).toEqual([0, 1, 2, 0, 0, 0]);
  });

  it('bears one moment for all, and two alone', () => {
    expect(layOut([5, 5, 5]).spots.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(layOut([0, 9]).spots.map(({ at }) => at)).toEqual([0, 1]);
    expect(layOut([]).spots).toEqual([]);
  });
});
