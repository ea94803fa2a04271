import { describe, expect, it } from 'vitest';
import { isoOf } from '@/lib/extract/timestamps/clock';
import { parseDeclared } from '@/lib/extract/timestamps/declared';
import { hasTimeWord, labelOf, labelOfNames } from '@/lib/extract/timestamps/labels';
import { findDates } from '@/lib/extract/timestamps/parse';
import { offsetOf, offsetOfCountry } from '@/lib/extract/timestamps/zones';

const now = new Date('2026-06-01T12:00:00Z');
const read = (text: string, lang = 'en', country: string | null = null): string[] =>
  findDates(text, { lang, country, now }).map((each) => isoOf(each.clock));

/** 12 March 2026 as `Intl` prints it in a language, long and short. */
function printed(lang: string, style: 'long' | 'medium'): string {
  return new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { dateStyle: style, timeZone: 'UTC' }).format(
    Date.UTC(2026, 2, 12, 12),
  );
}

const LANGS =
  'en en-GB en-IN de de-AT fr es pt pt-BR it nl sv nb da fi is pl cs sk hu ro bg hr sr sl lt lv et el tr ru uk he ar fa hi bn ta te mr id vi th ja ko zh zh-TW ca eu sq ka hy az kk sw'.split(
    ' ',
  );

describe('dates as they are printed', () => {
  it.each(LANGS)('%s: long', (lang) => {
    expect(read(printed(lang, 'long'), lang)).toEqual(['2026-03-12']);
  });
  it.each(LANGS)('%s: every month', (lang) => {
    for (let month = 0; month < 12; month += 1) {
      const text = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(Date.UTC(2025, month, 23, 12));
      expect([text, ...read(text, lang)]).toEqual([text, `2025-${String(month + 1).padStart(2, '0')}-23`]);
    }
  });

  it.each<[string, string, string, string | null, string]>([
    ['en', 'March 12, 2026 at 4:50 p.m.', '2026-03-12T16:50:00', null, '12 h'],
    ['en', 'Mar. 12, 2026 12:05 AM', '2026-03-12T00:05:00', null, 'after midnight'],
    ['en', '12 Mar 2026, 12:05 PM', '2026-03-12T12:05:00', null, 'after noon'],
    ['en', '08:39, 12 Mar 2026', '2026-03-12T08:39:00', null, 'the time first'],
    ['en', 'Thursday, March 12th, 2026', '2026-03-12', null, 'ordinals'],
    ['en', 'Sept. 3, 2025', '2025-09-03', null, 'the press’s own short month'],
    ['en', 'Mar 12, 20265 mins', '2026-03-12', null, 'a reading time that touches the year'],
    ['de', 'Do 12.03.26 | 14:07 Uhr', '2026-03-12T14:07:00', null, 'a bar between'],
    ['de', '12. März 2026 um 6.30 Uhr', '2026-03-12T06:30:00', null, 'a point in the clock'],
    ['fr', '12 mars 2026 à 14h52', '2026-03-12T14:52:00', null, 'an h in the clock'],
    ['fr', '1er mars 2026', '2026-03-01', null, 'the first'],
    ['ja', '2026年3月12日 21時37分', '2026-03-12T21:37:00', null, 'signs for hour and minute'],
    ['ko', '2026.03.12 22:09', '2026-03-12T22:09:00', null, 'points'],
    ['zh', '2026年3月12日 下午3:05', '2026-03-12T15:05:00', null, 'the half of the day before'],
    ['ar', '١٢ مارس ٢٠٢٦', '2026-03-12', null, 'native digits'],
    ['th', '12 มีนาคม 2569', '2026-03-12', null, 'the Buddhist era'],
    ['hi', '१२ मार्च २०२६', '2026-03-12', null, 'native digits'],
    ['bn', '১২ মার্চ ২০২৬', '2026-03-12', null, 'native digits'],
    ['en', '12-03-2026 03:38 IST', '2026-03-12T03:38:00+05:30', 'in', 'India'],
    ['en', '12-03-2026 03:38 IST', '2026-03-12T03:38:00+00:00', 'ie', 'Ireland in winter'],
    ['en', '12-07-2025 03:38 IST', '2025-07-12T03:38:00+01:00', 'ie', 'Ireland in summer'],
    ['en', '12-03-2026 03:38 IST', '2026-03-12T03:38:00+02:00', 'il', 'Israel'],
    ['en', 'July 12, 2025 5:45 p.m. ET', '2025-07-12T17:45:00-04:00', 'us', 'a zone of two seasons'],
    ['en', '12 March 2026 10:00 GMT+5:30', '2026-03-12T10:00:00+05:30', null, 'an offset'],
    ['en', '2026-03-12T10:00:00.000Z', '2026-03-12T10:00:00+00:00', null, 'ISO'],
  ])('%s: %s', (lang, text, iso, country) => {
    expect(read(text, lang, country)[0]).toBe(iso);
  });

  it('settles the order of numbers by language, by the point, and by what cannot be', () => {
    expect(read('03/04/2026', 'en-US')).toEqual(['2026-03-04']);
    expect(read('03/04/2026', 'en-GB')).toEqual(['2026-04-03']);
    expect(read('03.04.2026', 'en-US')).toEqual(['2026-04-03']);
    expect(read('25/04/2026', 'en-US')).toEqual(['2026-04-25']);
    expect(read('04/25/2026', 'de')).toEqual(['2026-04-25']);
    expect(findDates('03/04/2026', { lang: 'en-GB', country: null, now })[0]?.swapped).toMatchObject({
      month: 3,
      day: 4,
    });
  });

  it('gives each event its own time', () => {
    expect(read('08:39, 12 Mar 2026Updated 08:41, 12 Mar 2026')).toEqual([
      '2026-03-12T08:39:00',
      '2026-03-12T08:41:00',
    ]);
    expect(read('12 Gennaio 2026 Aggiornato alle 16:01', 'it')).toEqual(['2026-01-12']);
    expect(read('Published Mar 12, 2026, 11:21am|Updated Mar 12, 2026, 6:39pm')).toEqual([
      '2026-03-12T11:21:00',
      '2026-03-12T18:39:00',
    ]);
  });

  it.each([
    '0001-01-01',
    '31 February 2026',
    '12 March 1850',
    '45.13.2026',
    '3:0 (2:1)',
    '555-12-2026',
    '12 March 2031',
  ])('takes no date out of %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('declared values', () => {
  it.each<[string, string | null]>([
    ['2026-03-12T10:00:00+0100', '2026-03-12T10:00:00+01:00'],
    ['20260312', '2026-03-12'],
    ['20260312T101500Z', '2026-03-12T10:15:00+00:00'],
    ['1773309600', '2026-03-12T10:00:00+00:00'],
    ['1773309600000', '2026-03-12T10:00:00+00:00'],
    ['Thu, 12 Mar 2026 10:00:00 GMT', '2026-03-12T10:00:00+00:00'],
    ['Thu Mar 12 10:00:36 CET 2026', '2026-03-12T10:00:36+01:00'],
    ['March 12, 2026', '2026-03-12'],
    ['3/12/2026 12:00:00 AM', '2026-03-12T00:00:00'],
    ['0001-01-01T00:00:00Z', null],
    ['{{date}}', null],
  ])('%s', (value, iso) => {
    const clock = parseDeclared(value, { lang: 'en', country: null, now });
    expect(clock && isoOf(clock)).toBe(iso);
  });
});

describe('labels', () => {
  it.each<[string, string, 'published' | 'updated' | null]>([
    ['Published: ', '', 'published'],
    ['Ada RoePublished ', '', 'published'],
    ['Mis à jour le ', '', 'updated'],
    ['Publié le 12 mars, mis à jour le ', '', 'updated'],
    ['', ' aktualisiert', 'updated'],
    ['', '|Updated Mar 12', null],
    ['', ' Aggiornato alle 16:01', null],
    ['Port Averley, ', '', null],
  ])('"%s…%s"', (before, after, label) => {
    expect(labelOf(before, after)).toBe(label);
  });
  it('are read off names, unless these say both', () => {
    expect(labelOfNames('entry-date published')).toBe('published');
    expect(labelOfNames('header__datemodified')).toBe('updated');
    expect(labelOfNames('entry-date published updated')).toBeNull();
    expect(hasTimeWord('and the harbour')).toBe(false);
  });
});

describe('zones', () => {
  const clock = {
    year: 2026,
    month: 3,
    day: 12,
    hour: 12,
    minute: 0,
    second: null,
    offset: null,
    zone: null,
  };
  it('are known by abbreviation and place', () => {
    expect(offsetOf('BST', { ...clock, month: 7 }, 'gb')).toBe(60);
    expect(offsetOf('BST', clock, 'bd')).toBe(360);
    expect(offsetOf('CST', clock, 'cn')).toBe(480);
    expect(offsetOf('XYZ', clock, null)).toBeNull();
  });
  it('are a country’s where most of it shares one', () => {
    expect(offsetOfCountry('pl', clock)).toBe(60);
    expect(offsetOfCountry('pl', { ...clock, month: 7 })).toBe(120);
    expect(offsetOfCountry('es', clock)).toBe(60);
    expect(offsetOfCountry('us', clock)).toBeNull();
    expect(offsetOfCountry('zz', clock)).toBeNull();
  });
});
