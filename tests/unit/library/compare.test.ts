import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleContext, Block } from '@/lib/article';
import { readStory, readTwo, saveCapture, seeAgain, versionsOf } from '@/lib/library';
import { compareVersions, isSameState, kindsOf } from '@/lib/library/compare';
import { piecesOf } from '@/lib/library/compare/pieces';
import { context, deps, freshLibrary, request } from './helpers';

const told = (paragraphs: string[], part: Partial<ArticleContext> = {}): ArticleContext =>
  context({
    blocks: paragraphs.map((text): Block => ({ type: 'paragraph', text })),
    text: paragraphs.join('\n\n'),
    ...part,
  });
const note = (kind: 'correction' | 'disclosure', text: string) => ({
  kind,
  text,
  evidence: { source: 'visible' as const, quote: text, locator: null },
});
const passage = (text: string) => ({ id: text, storyId: '1', text, savedAt: '2026-03-01T00:00:00Z' });

const FIRST = [
  'The harbour board met on Monday.',
  'The crane costs 1.2 million a year, said Marit Oland. “We will keep it,” she said.',
  'Ferries were not delayed by the talks.',
];

describe('piecesOf', () => {
  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'crane', ' ', '1.2', '橋', '東京', '.', '\n', 'É'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const pieces = piecesOf(one.join(''), other.join(''));
        const side = (kind: 'out' | 'in'): string =>
          pieces.map((piece) => (piece.kind === 'same' || piece.kind === kind ? piece.text : '')).join('');
        expect([side('out'), side('in')]).toEqual([one.join(''), other.join('')]);
      }),
    );
  });

  it('tells a changed number as one piece', () => {
    expect(piecesOf('It costs 1.2 million.', 'It costs 1.4 million.')).toEqual([
      { kind: 'same', text: 'It costs ' },
      { kind: 'out', text: '1.2' },
      { kind: 'in', text: '1.4' },
      { kind: 'same', text: ' million.' },
    ]);
  });
});

describe('compareVersions', () => {
  it('finds nothing between a version and itself', () => {
    const comparison = compareVersions(told(FIRST), told(FIRST));
    expect(kindsOf(comparison)).toEqual([]);
    expect(comparison.touched).toBe(0);
  });

  it('names numbers, names and quotations, and says when no note owns up', () => {
    const comparison = compareVersions(
      told(FIRST),
      told([
        FIRST[0] ?? '',
        'The crane costs 1.4 million a year, said Idris Quay. “We will think about it,” she said.',
        'Ferries were not delayed by the talks.',
        'The vote is soon.',
      ]),
      [
        passage('The crane costs 1.2 million'),
        passage('Ferries were not\ndelayed'),
        passage('Nothing of the kind was ever written'),
      ],
    );
    expect(comparison.numbers).toEqual({ out: ['1.2'], in: ['1.4'] });
    expect(comparison.names).toEqual({ out: ['Marit Oland'], in: ['Idris Quay'] });
    expect(comparison.quotes).toEqual({ out: ['We will keep it,'], in: ['We will think about it,'] });
    expect(comparison.paragraphs.map((line) => [line.before === null, line.pieces === null])).toEqual([
      [false, true],
      [false, false],
      [false, true],
      [true, false],
    ]);
    expect(kindsOf(comparison)).toEqual(['numbers', 'names', 'quotes', 'text', 'silent']);
    expect(comparison.passages.map(({ state, now }) => [state, now])).toEqual([
      ['changed', 'The crane costs 1.4 million'],
      ['stands', 'Ferries were not delayed'],
      ['lost', null],
    ]);
  });

  it('takes a correction for a note that owns up, a disclosure for none', () => {
    const changed = FIRST.map((text) => text.replace('Monday', 'Tuesday'));
    const owned = compareVersions(
      told(FIRST),
      told(changed, { notes: [note('correction', 'It was Tuesday.')] }),
    );
    expect(kindsOf(owned)).toEqual(['correction', 'text', ...(owned.names ? ['names'] : [])].toSorted());
    expect(owned.silent).toBe(false);
    const silent = compareVersions(
      told(FIRST),
      told(changed, { notes: [note('disclosure', 'We own a crane.')] }),
    );
    expect(silent.silent).toBe(true);
  });

  it('names headline and byline', () => {
    const comparison = compareVersions(
      told(FIRST),
      told(FIRST, { headline: 'Steam crane to go', bylines: [] }),
    );
    expect(comparison.headline?.filter((piece) => piece.kind !== 'same').map((piece) => piece.text)).toEqual([
      'stay',
      'go',
    ]);
    expect(comparison.bylines).toEqual({ out: ['Marit Oland'], in: [] });
  });

  it('does not take every noun of a German text for a name', () => {
    const before = ['Der Rat der Stadt tagte am Abend im Hafen. Die Kosten sind hoch, sagte Marit Oland.'];
    const after = ['Der Rat der Stadt tagte am Morgen im Hafen. Die Kosten sind hoch, sagte Marit Oland.'];
    expect(compareVersions(told(before), told(after)).names).toBeNull();
  });
});

describe('a saved story that is opened again', () => {
  it('is kept as a version where it changed, and only then', async () => {
    const { db } = freshLibrary();
    const { storyId } = await saveCapture(db, request({ context: told(FIRST) }), deps());
    const again = (value: ArticleContext) => seeAgain(db, request({ context: value }), deps());
    expect((await again(told(FIRST))).outcome).toBe('unchanged');
    // White space and the time of delivery are no changes of a story.
    expect((await again(told(FIRST, { text: FIRST.join('\n') }))).outcome).toBe('unchanged');
    // A page behind a wall shows less of a story, not another one.
    expect((await again(told(FIRST.slice(0, 1)))).outcome).toBe('unchanged');
    const seen = await again(told(FIRST.map((text) => text.replace('1.2', '1.4'))));
    expect(seen).toMatchObject({ outcome: 'versioned', kinds: ['numbers', 'text', 'silent'] });
    // A tab that still shows the first version is no change back to it.
    expect((await again(told(FIRST))).outcome).toBe('unchanged');
    const noted = await again(
      told(
        FIRST.map((text) => text.replace('1.2', '1.4')),
        { notes: [note('correction', 'It is 1.4.')] },
      ),
    );
    expect(noted.outcome).toBe('versioned');
    expect((await versionsOf(db, storyId)).map((each) => each.number)).toEqual([1, 2, 3]);
    expect((await readStory(db, storyId))?.story.versionCount).toBe(3);
    expect((await readTwo(db, storyId))?.from.number).toBe(2);
    expect((await readTwo(db, storyId, 1, 3))?.from.number).toBe(1);
    expect(
      await seeAgain(db, request({ context: context({ url: 'https://new.example/a' }) }), deps()),
    ).toEqual({
      storyId: null,
      outcome: 'unchanged',
      kinds: [],
    });
  });
});

describe('a copy from before tables were part of the text', () => {
  it('is the same state of its story as a copy with their words, until these change', () => {
    const table: Block = {
      type: 'table',
      rows: [
        ['Ferry', 'Boats'],
        ['North', '12'],
      ],
    };
    const blocks: Block[] = [
      { type: 'paragraph', text: 'The board met.' },
      table,
      { type: 'paragraph', text: 'It goes on.' },
    ];
    const old = context({ blocks, text: 'The board met.\n\nIt goes on.' });
    const fresh = context({ blocks, text: 'The board met.\n\nFerry\tBoats\nNorth\t12\n\nIt goes on.' });
    expect(isSameState(old, fresh)).toBe(true);
    expect(isSameState(old, { ...fresh, text: fresh.text.replace('goes', 'went') })).toBe(false);
  });
});
