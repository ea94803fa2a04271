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
        treeOf(
          ['Politics/Elections/Local', 'Politics', 'Politics extra', 'Politics/Elections'].map(facet),
          'en',
        ),
      ),
    ).toEqual([
      ['Politics', [['Elections', [['Local', []]]]]],
      ['Politics extra', []],
    ]);
  });

  it('keeps a tag whose ancestors are missing, with its whole name', () => {
    expect(shape(treeOf([facet('Sea/Ice')], 'en'))).toEqual([['Sea/Ice', []]]);
  });

  it('orders names as the language does, and numbers by what they are', () => {
    const names = ['Zoll', 'Ärzte', 'Wahl 10', 'Wahl 9', 'Z/ö', 'Z/o', 'Z/p', 'Z'].map(facet);
    expect(shape(treeOf(names, 'de'))).toEqual([
      ['Ärzte', []],
      ['Wahl 9', []],
      ['Wahl 10', []],
      [
        'Z',
        [
          ['o', []],
          ['ö', []],
          ['p', []],
        ],
      ],
      ['Zoll', []],
    ]);
    expect(treeOf(names, 'sv').map(({ name }) => name)).toEqual(['Wahl 9', 'Wahl 10', 'Z', 'Zoll', 'Ärzte']);
  });

  it('gives nothing for nothing', () => {
    expect(treeOf([], 'en')).toEqual([]);
  });
});
