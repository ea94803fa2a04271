import { describe, expect, it } from 'vitest';
import { diffLines } from '../../bench/diff.ts';
import { foldsOf } from '../../bench/folds.ts';
import { missedBars, Report } from '../../bench/report.ts';

describe('bars', () => {
  const figures = { 'body.aeb': 0.98, 'first.median': 12, 'ratio.first.p95': 0.4, 'detect.ms.p95': 4 };

  it('hold at their very value', () => {
    expect(missedBars(figures, ['body.aeb=0.98', 'first.median=12'])).toEqual([]);
  });

  it('are floors for shares and ceilings for times', () => {
    expect(missedBars(figures, ['body.aeb=0.981'])).toHaveLength(1);
    expect(missedBars(figures, ['first.median=11'])).toHaveLength(1);
    expect(missedBars(figures, ['ratio.first.p95=0.5', 'detect.ms.p95=5'])).toEqual([]);
  });

  it('are missed when nobody knows the figure or the bar is none', () => {
    expect(missedBars(figures, ['body.abe=0.5'])).toEqual([
      'bar body.abe: there is no such figure in this run',
    ]);
    expect(missedBars(figures, ['body.aeb'])).toEqual(['body.aeb is no bar; write name=number']);
    expect(missedBars(figures, ['body.aeb=much'])).toHaveLength(1);
  });
});

describe('a report', () => {
  it('leaves out figures over no pages and pages without a loss', () => {
    const report = new Report();
    report.set('a', null);
    report.set('b', 0);
    report.miss('b', 'x/1', 0, '');
    report.miss('b', 'x/2', 1, 'why');
    expect(report.values).toEqual({ b: 0 });
    expect(report.misses).toEqual({ b: [{ page: 'x/2', loss: 1, note: 'why' }] });
  });
});

describe('folds', () => {
  it('never part an outlet, and are of about the same size', () => {
    const pages = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'd'].map((outlet) => ({ outlet }));
    const folds = foldsOf(pages, 3);
    expect(folds.map((outlets) => pages.filter(({ outlet }) => outlets.has(outlet)).length)).toEqual([
      3, 3, 2,
    ]);
    expect(folds.flatMap((outlets) => [...outlets]).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a line diff', () => {
  const key = (line: string): string => line.toLowerCase();

  it('keeps the order of both sides', () => {
    expect(diffLines(['One', 'Two', 'Four'], ['zero', 'one', 'three', 'four'], key)).toEqual([
      { side: '+', line: 'zero' },
      { side: ' ', line: 'One' },
      { side: '-', line: 'Two' },
      { side: '+', line: 'three' },
      { side: ' ', line: 'Four' },
    ]);
  });

  it('shows lines that changed places', () => {
    const sides = diffLines(['a', 'b'], ['b', 'a'], key).map(({ side }) => side);
    expect(sides.filter((side) => side === ' ')).toHaveLength(1);
    expect(sides).toHaveLength(3);
  });
});
