import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, createIndex, restoreIndex } from '../../../lib/related/index.ts';
import { ListPool } from '../../../lib/related/pool.ts';

const FILLER: Candidate[] = Array.from({ length: 40 }, (_value, at) => ({
  id: `f${at}`,
  title: `Notes from the ${['garden', 'harbour', 'school', 'market'][at % 4]} number ${at}`,
  lead: `People of street ${at} spoke about their ${['roses', 'boats', 'lessons', 'prices'][at % 4]} on a quiet day.`,
  date: '2026-03-01',
  lang: 'en',
}));
const SIEGE: Candidate = {
  id: 'a',
  title: 'Shelling of Velgorod goes on',
  lead: 'The army shelled the town of Velgorod for a third day, governor Oleg Trasko said.',
  date: '2026-03-02T10:00:00Z',
  lang: 'en',
  place: 'Velgorod',
};
const KIN: Candidate = {
  id: 'b',
  title: 'Velgorod under fire',
  lead: 'Residents of Velgorod fled as shells fell, the governor, Trasko, told reporters.',
  date: '2026-03-02T15:00:00Z',
  lang: 'en',
  place: 'VELGOROD',
  listed: { rank: 2, heading: 'Most read' },
};
const OLD: Candidate = { ...KIN, id: 'c', date: '2024-03-02', listed: { rank: 9, heading: null } };

describe('ranking kin', () => {
  it('puts the kin first, with reasons that can be checked', () => {
    const [first] = createIndex([...FILLER, KIN]).rank(SIEGE, 3);
    expect(first?.id).toBe('b');
    expect(first?.score).toBeGreaterThan(0.2);
    expect(first?.score).toBeLessThanOrEqual(1);
    expect(first?.reasons).toContainEqual({
      kind: 'names',
      values: expect.arrayContaining(['Velgorod', 'Trasko']) as string[],
    });
    expect(first?.reasons).toContainEqual({ kind: 'same-day', day: '2026-03-02', place: 'Velgorod' });
    expect(first?.reasons).toContainEqual({ kind: 'listed', rank: 2, heading: 'Most read' });
  });

  it('fades with the time between', () => {
    const ranked = createIndex([...FILLER, OLD, KIN]).rank(SIEGE, 5);
    expect(ranked.map(({ id }) => id).slice(0, 2)).toEqual(['b', 'c']);
    expect(ranked[1]?.score).toBeLessThan((ranked[0]?.score ?? 0) / 2);
  });

  it('never gives the story itself, nor what shares no word', () => {
    const ids = createIndex([SIEGE, KIN, { id: 'z', title: 'Ωμέγα', lead: '', lang: 'el' }])
      .rank(SIEGE, 9)
      .map(({ id }) => id);
    expect(ids).toEqual(['b']);
  });

  it('holds shared names above the stock phrases of stories of one form', () => {
    const forecast = (id: string, town: string, day: number, more: string): Candidate => ({
      id,
      title: `Weather in ${town} on ${day} March`,
      lead: `Clouds and light rain are expected in ${town}. ${more}`,
      date: '2026-03-02',
      lang: 'en',
    });
    const flood: Candidate = {
      id: 'flood',
      title: 'Flood warning for Velgorod',
      lead: 'The rivers Tarn and Oske may rise over their banks at Velgorod on Monday, the forecaster Ilsa Brandt says, and families there carry their belongings to higher floors.',
      date: '2026-03-02',
      lang: 'en',
    };
    const asked = forecast('q', 'Velgorod', 2, 'The river Tarn may rise, Ilsa Brandt says.');
    const ranked = createIndex([...FILLER, forecast('other', 'Ostrel', 3, ''), flood]).rank(asked, 2);
    expect(ranked.map(({ id }) => id)).toEqual(['flood', 'other']);
  });

  it('knows a dispatch again', () => {
    const text = Array.from(
      { length: 60 },
      (_value, at) => `Line ${at} of the dispatch tells of matter ${at * 7}.`,
    ).join(' ');
    const index = createIndex([
      ...FILLER,
      { id: 'copy', title: 'Other words', lead: 'Own opening.', text: `${text} End.`, lang: 'en' },
    ]);
    const [first] = index.rank({ id: 'q', title: 'Dispatch', lead: '', text, lang: 'en' }, 1);
    expect(first?.reasons[0]?.kind).toBe('copy');
  });

  it.each([
    [
      'ru',
      'Пожар на складе в Велегорске',
      'Спасатели тушили пожар в Велегорске',
      'В Велегорском районе горел склад',
    ],
    [
      'de',
      'Hochwasser in Brelingen',
      'Das Hochwasser in Brelingen steigt',
      'Brelinger Hochwassers wegen gesperrt',
    ],
    ['ja', '浜松で地震', '浜松市で強い地震があった', '地震の被害、浜松で広がる'],
  ])('finds inflected and unspaced words (%s)', (lang, title, lead, other) => {
    const [first] = createIndex([...FILLER, { id: 'kin', title: other, lead: '', lang }]).rank(
      { id: 'q', title, lead, lang },
      1,
    );
    expect(first?.id).toBe('kin');
  });

  it('takes stories out', () => {
    const index = createIndex([...FILLER, KIN]);
    expect(index.remove('b')).toBe(true);
    expect(index.remove('b')).toBe(false);
    expect(index.size).toBe(FILLER.length);
    expect(index.rank(SIEGE, 9).map(({ id }) => id)).not.toContain('b');
  });

  it('replaces a story of the same id', () => {
    const index = createIndex([...FILLER, KIN]);
    index.add({ ...KIN, title: 'Roses', lead: 'Nothing else.' });
    expect(index.size).toBe(FILLER.length + 1);
    expect(index.rank(SIEGE, 9).map(({ id }) => id)).not.toContain('b');
  });

  it('ranks the same after it was kept, with gaps or without', () => {
    const index = createIndex([...FILLER, OLD, KIN]);
    index.remove('f3');
    const kept = structuredClone(index.serialise());
    const again = restoreIndex(kept);
    expect(again?.size).toBe(index.size);
    expect(again?.rank(SIEGE, 5)).toEqual(index.rank(SIEGE, 5));
    again?.add({ ...KIN, id: 'd' });
    expect(again?.rank(SIEGE, 3).map(({ id }) => id)).toContain('d');
    expect(restoreIndex(null)).toBeNull();
    expect(restoreIndex({ ...kept, version: 2 as unknown as 1 })).toBeNull();
  });

  it('closes the gaps of many removed stories', { timeout: 30_000 }, () => {
    const many = Array.from({ length: 1600 }, (_value, at) => ({
      id: `m${at}`,
      title: `Thing ${at}`,
      lead: `Of kind ${at % 9}`,
      lang: 'en',
    }));
    const index = createIndex([...many, KIN]);
    for (const { id } of many.slice(0, 1100)) index.remove(id);
    expect(index.size).toBe(501);
    expect(index.rank(SIEGE, 1)[0]?.id).toBe('b');
    expect(index.serialise().store.ids.length).toBe(501);
  });

  it('gives scores from 0 to 1, in order, whatever the words', { timeout: 30_000 }, () => {
    const story = fc.record({
      title: fc.string({ maxLength: 60 }),
      lead: fc.string({ unit: 'grapheme', maxLength: 80 }),
      date: fc.constantFrom('2026-01-01', 'no date', ''),
    });
    fc.assert(
      fc.property(fc.array(story, { maxLength: 12 }), story, (stories, asked) => {
        const ranked = createIndex(stories.map((each, at) => ({ ...each, id: String(at), lang: null }))).rank(
          { ...asked, id: 'q', lang: null },
          20,
        );
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('a pool of lists', () => {
  it('keeps what arrays keep', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(0xffff_ffff)), { maxLength: 400 }), (pushes) => {
        let pool = new ListPool();
        const arrays = Array.from({ length: 8 }, (): number[] => []);
        for (const _array of arrays) pool.open();
        for (const [at, [list, value]] of pushes.entries()) {
          if (at === 200) pool = new ListPool(pool.serialise());
          pool.push(list, value);
          arrays[list]?.push(value);
        }
        expect(arrays.map((_array, list) => [...pool.list(list)])).toEqual(arrays);
      }),
    );
  });
});
