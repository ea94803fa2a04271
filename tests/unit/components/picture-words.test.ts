import { describe, expect, it } from 'vitest';
import { beyondQuery, binQuery, narrowed } from '@/components/library/pictures/queries';
import { countTicks, ticksOf } from '@/components/library/pictures/words';

describe('the query of a bar', () => {
  it('takes the place of what was asked of the same field, and leaves the rest', () => {
    expect(
      narrowed({ words: 'crane "old port" after:2020 is:tagged tag:"to read"' }, ['after:2026-03']),
    ).toEqual({
      words: 'crane "old port" is:tagged tag:"to read" after:2026-03',
    });
    expect(narrowed({ words: 'is:changed -has:agency' }, ['is:changed', 'has:correction'])).toEqual({
      words: '-has:agency is:changed has:correction',
    });
    expect(narrowed({ host: 'a.example' }, ['-has:agency'])).toEqual({
      host: 'a.example',
      words: '-has:agency',
    });
  });

  it('names a day, a week, a month or a year', () => {
    const ask = (unit: Parameters<typeof binQuery>[2], from: string, to: string) => [
      binQuery({}, 'published', unit, from, to, false).words,
      binQuery({}, 'saved', unit, from, to, true).words,
    ];
    expect(ask('day', '2026-03-12', '2026-03-13')).toEqual([
      'after:2026-03-12 before:2026-03-13',
      'saved:2026-03-12',
    ]);
    expect(ask('week', '2026-03-09', '2026-03-16')).toEqual([
      'after:2026-03-09 before:2026-03-16',
      'saved:2026-03-09..2026-03-15',
    ]);
    expect(ask('month', '2026-12-01', '2027-01-01')).toEqual([
      'after:2026-12 before:2027-01',
      'saved:2026-12',
    ]);
    expect(ask('year', '2026-01-01', '2027-01-01')).toEqual(['after:2026 before:2027', 'saved:2026']);
    expect(beyondQuery({}, 'published', 'earlier', '2025-01-01').words).toBe('before:2025-01-01 -is:undated');
    expect(beyondQuery({}, 'saved', 'earlier', '2025-01-01').words).toBe('saved:..2024-12-31');
    expect(beyondQuery({}, 'saved', 'later', '2025-01-01').words).toBe('saved:2025-01-01..');
  });
});

describe('the line of time', () => {
  const days = (count: number, step: number) =>
    Array.from({ length: count + 1 }, (_, at) =>
      new Date(Date.UTC(2025, 11, 29 + at * step)).toISOString().slice(0, 10),
    );
  const labels = (...parts: Parameters<typeof ticksOf>) => ticksOf(...parts).map((tick) => tick.label);
  const en = { locale: 'en' };

  it('has marks where months and years begin, no more than there is room for', () => {
    expect(labels(days(5, 1), 'day', 9, en)).toEqual(['Dec 29', 'Dec 30', 'Dec 31', 'Jan 1', 'Jan 2']);
    expect(labels(days(60, 1), 'day', 4, en)).toHaveLength(4);
    expect(labels(days(20, 7), 'week', 9, en)).toEqual([
      'Jan 2026',
      'Feb 2026',
      'Mar 2026',
      'Apr 2026',
      'May 2026',
    ]);
    const months = Array.from({ length: 40 }, (_, at) =>
      new Date(Date.UTC(2023, 5 + at)).toISOString().slice(0, 10),
    );
    expect(labels(months, 'month', 9, en)).toEqual(['2024', '2025', '2026']);
  });

  it('counts in whole numbers', () => {
    expect(countTicks(1)).toEqual([0, 1]);
    expect(countTicks(7)).toEqual([0, 2, 4, 6, 8]);
    expect(countTicks(412)).toEqual([0, 200, 400, 600]);
  });
});
