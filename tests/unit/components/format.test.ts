import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatDay,
  formatNumber,
  formatTime,
  listParts,
  outletClock,
  stampedAsUtc,
} from '@/components/ui/format';
import { around, lookupIn, speechFrom } from '@/components/ui/i18n';
import type { Timestamp } from '@/lib/article';
import messages from '@/lib/locales/en.json';

const en = { locale: 'en', now: () => new Date('2026-03-20T12:00:00Z') };
const { t } = speechFrom(lookupIn(messages), 'en');
const stamp = (iso: string, part: Partial<Timestamp> = {}): Timestamp => ({
  iso,
  precision: iso.length === 10 ? 'day' : 'minute',
  text: null,
  zone: null,
  offset: /[+-]\d\d:\d\d$/u.exec(iso)?.[0] ?? null,
  zoneSource: null,
  evidence: { source: 'visible', quote: iso, locator: null },
  ...part,
});
/** An instant's wall clock at an offset that is never the reader's: theirs and six hours more. */
const away = (at: Date): { iso: string; offset: string } => {
  const minutes = ((-at.getTimezoneOffset() + 6 * 60 + 13 * 60) % (26 * 60)) - 12 * 60;
  const pad = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
  return { iso: new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 16) + offset, offset };
};

describe('times', () => {
  it('keeps a bare day that day in every zone', () => {
    expect(formatTime('2026-03-12', en)).toBe('Mar 12, 2026');
    expect(formatDay('2026-03-12', en)).toBe('Mar 12, 2026');
  });

  it('tells an instant in the zone asked for', () => {
    expect(formatTime('2026-03-12T18:40:00+05:30', en, '+05:30')).toBe('Mar 12, 2026, 6:40 PM');
  });

  it('gives words that are no time back as they are', () => {
    expect(formatTime('yesterday', en)).toBe('yesterday');
    expect(formatDay('yesterday', en)).toBe('yesterday');
    expect(formatAge('yesterday', en)).toBe('');
  });

  it.each([
    ['2026-03-20T11:59:40Z', 'this minute'],
    ['2026-03-20T11:15:00Z', '45 minutes ago'],
    ['2026-03-20T09:00:00Z', '3 hours ago'],
    ['2026-03-12T12:00:00Z', '8 days ago'],
    ['2026-01-01T12:00:00Z', '2 months ago'],
    ['2021-03-01T12:00:00Z', '5 years ago'],
    ['2026-03-20T15:00:00Z', 'in 3 hours'],
  ])('says how long ago %s is: %s', (iso, words) => {
    expect(formatAge(iso, en)).toBe(words);
  });

  it('counts bare days by the calendar, never finer', () => {
    const now = new Date(2026, 2, 20, 23, 30);
    const day = (iso: string): string => formatAge(iso, { locale: 'en', now: () => now });
    expect([day('2026-03-20'), day('2026-03-19'), day('2026-03-21'), day('2026-03-12')]).toEqual([
      'today',
      'yesterday',
      'tomorrow',
      '8 days ago',
    ]);
  });
});

describe('the clock of the outlet', () => {
  it('is left out where no zone is known and for bare days', () => {
    expect(outletClock(stamp('2026-03-12'), en)).toBeNull();
    expect(outletClock(stamp('2026-03-12T18:40:00'), en)).toBeNull();
  });

  it('is left out where it is the reader’s own', () => {
    const at = new Date(2026, 2, 12, 18, 40);
    const minutes = -at.getTimezoneOffset();
    const sign = minutes < 0 ? '-' : '+';
    const pad = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
    const offset = `${sign}${pad(minutes / 60)}:${pad(minutes % 60)}`;
    expect(outletClock(stamp(`2026-03-12T18:40:00${offset}`, { offset }), en)).toBeNull();
  });

  it('names the zone as the page does, or else its offset', () => {
    const { iso, offset } = away(new Date(2026, 2, 12, 12, 0));
    expect(outletClock(stamp(iso, { offset }), en)?.zone).toBe(offset === '+00:00' ? 'UTC' : `UTC${offset}`);
    expect(outletClock(stamp(iso, { offset, zone: 'IST' }), en)?.zone).toBe('IST');
  });

  it('leaves the day out where it is the reader’s day too', () => {
    const near = away(new Date(2026, 2, 12, 12, 0));
    const sameDay = near.iso.startsWith('2026-03-12');
    expect(outletClock(stamp(near.iso, { offset: near.offset }), en)?.time.includes('2026')).toBe(!sameDay);
  });
});

describe('local time stamped as UTC', () => {
  it('is told with the hours between', () => {
    expect(stampedAsUtc(stamp('2026-03-12T18:40:00+05:30'), stamp('2026-03-12T18:40:00+00:00'))).toEqual({
      clock: '18:40',
      hours: 5,
      minutes: 30,
    });
  });

  it.each([
    ['another clock', '2026-03-12T18:40:00+05:30', '2026-03-12T13:10:00+00:00'],
    ['a printed time in UTC', '2026-03-12T18:40:00+00:00', '2026-03-12T18:40:00+00:00'],
    ['no printed zone', '2026-03-12T18:40:00', '2026-03-12T18:40:00+00:00'],
  ])('is not told of %s', (_name, printed, declared) => {
    expect(stampedAsUtc(stamp(printed), stamp(declared))).toBeNull();
  });
});

describe('lists and messages', () => {
  it('joins things as the language does', () => {
    expect(listParts([{ name: 'A' }, { name: 'B' }, { name: 'C' }], en)).toEqual([
      { name: 'A' },
      ', ',
      { name: 'B' },
      ', and ',
      { name: 'C' },
    ]);
    expect(listParts([], en)).toEqual([]);
  });

  it('writes numbers as the language does', () => {
    expect([formatNumber(1234, en), formatNumber(1234, { locale: 'de' })]).toEqual(['1,234', '1.234']);
  });

  it('parts a message at its value', () => {
    expect(around(t, 'byline')).toEqual(['By ', '']);
    expect(around(t, 'tagRemove')).toEqual(['Remove tag ', '']);
  });

  it('fills in values, also those that look like places for values', () => {
    expect(t('versionOf', '$2', 'x')).toBe('Version $2, x');
  });
});
