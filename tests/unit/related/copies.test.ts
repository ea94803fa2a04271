import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCopies, groupCopies } from '../../../lib/related/index.ts';
import { containmentOf, shinglesOf } from '../../../lib/related/shingles.ts';

/** A sentence whose words stand in no other. */
const line = (topic: string, at: number): string =>
  `${Array.from({ length: 9 }, (_value, word) => `${topic}${at * 9 + word}`).join(' ')}.`;
const text = (topic: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_value, at) => line(topic, from + at)).join(' ');

describe('families of copies', () => {
  it('joins whole, cut and reframed copies, the earliest first, and leaves others alone', () => {
    const families = groupCopies([
      { id: 'late', title: 'A', lead: '', text: text('health', 0, 30), date: '2026-05-02' },
      {
        id: 'cut',
        title: 'B',
        lead: '',
        text: `OLDPORT (Courier) - ${text('health', 0, 8)}`,
        date: '2026-05-01',
      },
      { id: 'undated', title: 'C', lead: '', text: `${text('health', 3, 30)} Our own last line.` },
      { id: 'other', title: 'D', lead: '', text: text('harbour', 0, 30), date: '2026-05-01' },
      {
        id: 'quoting',
        title: 'E',
        lead: '',
        text: `${text('market', 0, 30)} ${line('health', 4)}`,
        date: '2026-05-01',
      },
    ]);
    expect(families.map(({ ids }) => ids)).toEqual([['cut', 'late', 'undated']]);
    expect(families[0]?.containment).toBeGreaterThan(0.5);
  });

  it('does with the lead alone', () => {
    const lead = text('health', 0, 3);
    const families = groupCopies([
      { id: '1', title: 'One', lead },
      { id: '2', title: 'Two', lead: `OLDPORT (Courier) - ${lead}` },
      { id: '3', title: 'Two', lead: text('harbour', 0, 3) },
    ]);
    expect(families.map(({ ids }) => ids)).toEqual([['1', '2']]);
  });

  it('joins copies in a script without spaces', () => {
    const body = '市議会は水曜日に新しい橋の建設計画を承認した。総工費は二十億円で完成は再来年の春になる。';
    expect(
      groupCopies([
        { id: '1', title: 'あ', lead: body },
        { id: '2', title: 'い', lead: `【速報】${body}` },
      ]),
    ).toHaveLength(1);
  });

  it('gives nothing of nothing', () => {
    expect(groupCopies([])).toEqual([]);
    expect(
      groupCopies([
        { id: '1', title: '', lead: '' },
        { id: '2', title: '', lead: '' },
      ]),
    ).toEqual([]);
  });

  it('measures containment between 0 and 1, the same from both sides, whole of itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
        const [a, b] = [shinglesOf(one), shinglesOf(other)];
        expect(containmentOf(a, b)).toBe(containmentOf(b, a));
        expect(containmentOf(a, a)).toBe(a.length > 0 ? 1 : 0);
      }),
    );
  });
});

describe('two copies side by side', () => {
  it('tells what was cut, added and rewritten', () => {
    const changes = compareCopies(
      'The ferry stops in June. The mayor said the town cannot pay. Sixty jobs are at risk.',
      'The ferry stops in June. The mayor insisted the town cannot pay. A petition has 9,000 names.',
      'en',
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'rewritten', 'cut', 'added']);
    const [, rewritten] = changes;
    expect(rewritten?.kind === 'rewritten' && rewritten.parts).toEqual([
      { kind: 'same', text: 'The mayor ' },
      { kind: 'cut', text: 'said' },
      { kind: 'added', text: 'insisted' },
      { kind: 'same', text: ' the town cannot pay.' },
    ]);
  });

  it('takes other quotes and spaces for no change', () => {
    const changes = compareCopies('He said “no”  twice.', 'He said "no" twice.', 'en');
    expect(changes.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('loses no sentence of either side', () => {
    const body = fc.array(
      fc.constantFrom(
        'A cat sat. ',
        'The dog ran off. ',
        'The dog ran away. ',
        'Rain fell. ',
        'Two men came by boat. ',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(body, body, (one, other) => {
        const changes = compareCopies(one.join(''), other.join(''), 'en');
        const before = changes.flatMap((change) =>
          change.kind === 'rewritten' ? change.before : change.kind === 'added' ? [] : change.text,
        );
        const after = changes.flatMap((change) =>
          change.kind === 'rewritten' ? change.after : change.kind === 'cut' ? [] : change.text,
        );
        expect(before.join(' ')).toBe(one.join('').trim());
        expect(after.join(' ')).toBe(other.join('').trim());
      }),
    );
  });
});
