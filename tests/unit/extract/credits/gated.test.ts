import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternativesOf, Gated } from '@/lib/extract/credits/gated';
import { de } from '@/lib/extract/credits/note-words/germanic';
import { en } from '@/lib/extract/credits/note-words/en';
import { pattern } from '@/lib/extract/pattern';

const needsOf = (source: string): unknown[] => alternativesOf(source).map(({ needs }) => needs);

describe('what an alternative cannot do without', () => {
  it.each<[string, unknown[]]>([
    ['corrected|amended', [['corrected'], ['amended']]],
    ['corrections?', [['correction']]],
    ['(?:the )?story', [['story']]],
    ['these (?:stories|articles)', [['stories', 'articles']]],
    ['[a-z]{2,}', [null]],
    ['(?:a|[bc])', [null]],
    [String.raw`ed\.? note`, [[' note']]],
    ['(?!not )published', [['published']]],
    ['(?<=x )y|zz', [null, ['zz']]],
  ])('%s', (source, needs) => {
    expect(needsOf(source)).toEqual(needs);
  });

  it('takes apart without loss', () => {
    for (const words of [en, de])
      for (const lists of [words.labels, words.says, words.whole])
        for (const list of Object.values(lists))
          for (const source of list)
            expect(
              alternativesOf(source)
                .map((each) => each.source)
                .join('|'),
            ).toBe(source);
  });
});

describe('a gated table', () => {
  const tables = [en, de].flatMap((words) =>
    [words.labels, words.says, words.whole].flatMap((lists) => Object.values(lists)),
  );
  // Words of the tables themselves, so that texts come near to what they match.
  const words = [
    ...new Set(tables.flatMap((list) => list.flatMap((source) => source.match(/[a-zäöüß']{2,}/gu) ?? []))),
  ];

  it('finds what one pattern of all its alternatives finds', () => {
    const pairs = tables
      .filter((list) => list.length > 0)
      .map((list) => ({ gated: new Gated(list, ''), one: pattern(`(?:${list.join('|')})`) }));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (some) => {
        const text = some.join(' ');
        for (const { gated, one } of pairs) expect(gated.search(text)).toBe(text.search(one));
      }),
      { numRuns: 400 },
    );
  });
});
