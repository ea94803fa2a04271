import { describe, expect, it } from 'vitest';
import { isHandle, isName, isPerson, sameName } from '@/lib/extract/bylines/names';
import { parseByline } from '@/lib/extract/bylines/parse';
import { findDates } from '@/lib/extract/timestamps/parse';

const now = new Date('2026-06-01T12:00:00Z');
const read = (text: string, lang = 'en') =>
  parseByline(text, { lang, dates: findDates(text, { lang, country: null, now }) });
const names = (text: string, lang?: string): string[] => read(text, lang).map((each) => each.name);

describe('the words of a byline', () => {
  it.each<[string, string, string[]]>([
    ['en', 'By Ada Roe', ['Ada Roe']],
    ['en', 'BY ADA ROE AND BEN MOOR', ['ADA ROE', 'BEN MOOR']],
    ['en', 'Written by Ada Roe, Ben Moor and Cleo Finch', ['Ada Roe', 'Ben Moor', 'Cleo Finch']],
    ['en', 'By Ada Roe, Ben Moor, and Cleo Finch', ['Ada Roe', 'Ben Moor', 'Cleo Finch']],
    ['en', 'By Ada Roe & Ben Moor', ['Ada Roe', 'Ben Moor']],
    ['de', 'Von Henrike Sommer und Jan-Peter Groß', ['Henrike Sommer', 'Jan-Peter Groß']],
    ['fr', 'Par Élodie Marchand et Luc d’Aubigny', ['Élodie Marchand', 'Luc d’Aubigny']],
    ['es', 'Por María del Mar Ruiz y Íñigo Salas', ['María del Mar Ruiz', 'Íñigo Salas']],
    ['it', 'di Luca Fontana e Sara De Rossi', ['Luca Fontana', 'Sara De Rossi']],
    ['pt', 'Por João Prates e Inês Souto', ['João Prates', 'Inês Souto']],
    ['nl', 'Door Jan van der Meer en Fleur de Wit', ['Jan van der Meer', 'Fleur de Wit']],
    ['sv', 'Av Åsa Lind och Per Ek', ['Åsa Lind', 'Per Ek']],
    ['pl', 'Autor: Zofia Łąk i Jan Bór', ['Zofia Łąk', 'Jan Bór']],
    ['hu', 'Szerző: Nagy Ilona és Kiss Pál', ['Nagy Ilona', 'Kiss Pál']],
    ['tr', 'Yazan: Ayşe Gül ve Can Demir', ['Ayşe Gül', 'Can Demir']],
    ['ru', 'Автор: Анна Речная и Пётр Мостовой', ['Анна Речная', 'Пётр Мостовой']],
    ['ko', '김강물 기자', ['김강물']],
    ['ja', '港山太郎 2026年3月12日 21時37分', ['港山太郎']],
    ['zh', '文／江小河', ['江小河']],
  ])('%s: %s', (lang, text, expected) => {
    expect(names(text, lang)).toEqual(expected);
  });

  it.each<[string, string, string | null]>([
    ['By Ada Roe, Senior Harbour Correspondent', 'Ada Roe', 'Senior Harbour Correspondent'],
    ['Ada Roe Staff Writer', 'Ada Roe', 'Staff Writer'],
    ['By Ada Roe in Port Averley', 'Ada Roe', 'in Port Averley'],
    ['Von Henrike Sommer, Redakteurin', 'Henrike Sommer', 'Redakteurin'],
    ['By Ada Roe, Director of Operations, Harbour Lines', 'Ada Roe', 'Director of Operations, Harbour Lines'],
    ['By Ada Roe, Nairobi', 'Ada Roe', 'Nairobi'],
  ])('keeps the role apart: %s', (text, name, role) => {
    expect(read(text)).toMatchObject([{ name, role }]);
  });

  it.each<[string, string[]]>([
    ['By Ada Roe on Monday, March 16th, 2026 at 4:50 p.m.', ['Ada Roe']],
    ['Ada Roe | 12 March 2026', ['Ada Roe']],
    ['March 12, 2026 By Ada Roe In', ['Ada Roe']],
    ['Dec 12, 2025 • Ada Roe in Harbour News', ['Ada Roe']],
    ['By Ada Roe ada.roe@ledger.example @adaroe', ['Ada Roe']],
    ['Ada Roe 5 min read', ['Ada Roe']],
    ['Peer reviewed by Dr Ben Moor, MRCP Written by Ada Roe', ['Ada Roe']],
    ['Words by Ada Roe, photos by Cleo Finch', ['Ada Roe']],
    ['Ada Roe Ada Roe', ['Ada Roe']],
    ['Photos by Cleo Finch', []],
    ['Fact checked by Ben Moor', []],
    ['Published: 12 March 2026', []],
    ['Updated 3 hours ago', []],
    ['5 min read', []],
    ['By', []],
  ])('has names only of those who wrote: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps agencies apart from people', () => {
    expect(read('By Tom Quay - Associated Press')).toMatchObject([
      { name: 'Tom Quay' },
      { name: 'Associated Press', agency: true },
    ]);
    expect(read('Ada Roe, AFP').map((each) => each.name)).toEqual(['Ada Roe', 'AFP']);
    // Who only helped is credited elsewhere.
    expect(names('Von Henrike Sommer mit dpa', 'de')).toEqual(['Henrike Sommer']);
    expect(names('By Staff with Agencies')).not.toContain('Agencies');
  });

  it('keeps titles that are part of the name', () => {
    expect(names('By Ada Roe, MD')).toEqual(['Ada Roe, MD']);
  });
});

describe('names', () => {
  it.each([
    'Ada Roe',
    'Jan van der Meer',
    'J. R. Moor',
    'Conor O’Dell',
    'Paramita (Guha) Rao',
    '江小河',
    'أحمد المرفأ',
  ])('%s can be a person', (name) => {
    expect(isPerson(name)).toBe(true);
  });
  it.each([
    'Harbour',
    'Share this',
    'News Desk',
    'Read more',
    'By the sea',
    'Ada Roe 2026',
    'COPY LINK',
    'ada roe',
  ])('%s is no person', (name) => {
    expect(isPerson(name)).toBe(false);
  });
  it('takes desks for names, sentences not', () => {
    expect(isName('Coastwire News Desk')).toBe(true);
    expect(isName('The council met again on Monday')).toBe(false);
  });
  it('knows accounts', () => {
    expect(['q_admin', 'jroe', 'ada.roe'].every(isHandle)).toBe(true);
    expect(['Ada', 'Ada Roe', 'MCJ'].some(isHandle)).toBe(false);
  });
  it('compares names without marks and middle initials', () => {
    expect(sameName('José A. Ruiz', 'JOSE RUIZ')).toBe(true);
    expect(sameName('Ada Roe', 'Ada Rowe')).toBe(false);
  });
});
