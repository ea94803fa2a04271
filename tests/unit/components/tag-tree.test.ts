import { describe, expect, it } from 'vitest';
import { treeOf } from '@/components/library/tree';
import type { Facet } from '@/lib/library';

const facet = (label: string): Facet => ({ value: label.toLowerCase(), label, count: 1 });
type Shape = [name: string, below: Shape[]];
const shape = (nodes: ReturnType<typeof treeOf>): Shape[] =>
  nodes.map(({ name, below }) => [name, shape(below)]);

describe('the tree of tags', () => {
  it('nests by parts, whatever the order', () => {
    expect(
      shape(
        treeOf(['Politics/Elections/Local', 'Politics', 'Politics extra', 'Politics/Elections'].map(facet)),
      ),
    ).toEqual([
      ['Politics', [['Elections', [['Local', []]]]]],
      ['Politics extra', []],
    ]);
  });

  it('keeps a tag whose ancestors are missing, with its whole name', () => {
    expect(shape(treeOf([facet('Sea/Ice')]))).toEqual([['Sea/Ice', []]]);
  });

  it('gives nothing for nothing', () => {
    expect(treeOf([])).toEqual([]);
  });
});
