import { describe, expect, it } from 'vitest';
import { verifySummary } from '@/lib/summarize/verify';
import { DISPATCH } from '../../fixtures/kin-stories';

const struck = (text: string, page = DISPATCH, lang = 'en'): string[] =>
  verifySummary(text, page, lang).struck.flatMap(({ missing }) => missing);
const kept = (text: string, page = DISPATCH, lang = 'en'): string[] => verifySummary(text, page, lang).kept;

describe('a machine’s summary held against the page', () => {
  it('keeps sentences whose names, numbers and quotations stand there', () => {
    for (const sentence of [
      'A fire stopped the Kestrel Bay desalination plant and left about 90,000 households on reserve water.',
      'However, the plant cost 310 million when it opened in 2019.',
      'The reservoir at Mount Sable holds enough water for 11 days.',
      'Two technicians, according to fire chief Orla Venn, went home.',
      'Irigoyen said "we do not yet know what the heat did to the rest".',
      'The Coastal Waterworks’ plant supplies a third of the peninsula’s water.',
    ])
      expect(kept(sentence)).toEqual([sentence]);
  });

  it.each([
    ['A fire in Portsmouth halted the plant.', 'Portsmouth'],
    ['Portsmouth lost its water on Thursday.', 'Portsmouth'],
    ['UN officials came.', 'UN'],
    ['The fire left 80,000 households without water.', '80000'],
    ['The plant cost 310 billion.', '310 bn'],
    ['Three technicians were treated for smoke.', '3'],
    ['Thousands were asked not to water gardens.', 'k'],
    ['Orla Irigoyen runs the plant.', 'orla irigoyen'],
    ['Venn said "the whole hall is lost".', 'the whole hall is lost'],
    [
      'The hall was called “Tankers stand ready in the harbour” by officials.',
      'Tankers stand ready in the harbour',
    ],
    ['The cost was 310 percent.', '310 %'],
  ])('strikes %s', (sentence, missing) => {
    expect(struck(sentence)).toContain(missing);
    expect(kept(sentence)).toEqual([]);
  });

  it('strikes sentence by sentence, also in lists and bold letters', () => {
    const { kept, struck } = verifySummary(
      '- **The blaze** was under control by dawn.\n- It killed 14 people.\n2. Schools are supplied as usual. Hospitals in Lisbon are not.',
      DISPATCH,
      'en',
    );
    expect(kept).toEqual(['The blaze was under control by dawn.', 'Schools are supplied as usual.']);
    expect(struck.map(({ missing }) => missing)).toEqual([['14'], ['Lisbon']]);
  });

  it('knows other ways of writing a number', () => {
    expect(struck('Es kostete 1.200 Euro.', 'Der Bau kostete 1 200 Euro.', 'de')).toEqual([]);
    expect(struck('Es kostete 1.300 Euro.', 'Der Bau kostete 1 200 Euro.', 'de')).toEqual(['1300']);
    expect(struck('Il y a douze blessés.', 'Il y a 12 blessés.', 'fr')).toEqual([]);
    expect(struck('وصل 12 شخصا', 'وصل ١٢ شخصا', 'ar')).toEqual([]);
    expect(struck('وصل 13 شخصا', 'وصل ١٢ شخصا', 'ar')).toEqual(['13']);
    expect(struck('Prices rose 3.5 per cent.', 'Prices rose by 3.5% in May.', 'en')).toEqual([]);
  });

  it('lets names be inflected, and nothing else', () => {
    expect(struck('В Киеве прошла встреча.', 'Киев принял гостей, встреча прошла.', 'ru')).toEqual([]);
    expect(struck('В Минске прошла встреча.', 'Киев принял гостей, встреча прошла.', 'ru')).toEqual([
      'Минске',
    ]);
    expect(struck('U.S. officials came.', 'The US sent officials.', 'en')).toEqual([]);
  });

  it('asks every longer word to stand there where a script has no capitals', () => {
    const page = '東京都は水曜日、新しい水道計画を発表した。山田知事は費用を三億円とした。';
    expect(struck('東京都は水道計画を発表した。', page, 'ja')).toEqual([]);
    expect(struck('大阪府は水道計画を発表した。', page, 'ja').join('')).toContain('大阪');
    expect(struck('बिहार में बाढ़ आई।', 'राजस्थान में बाढ़ आई।', 'hi')).toEqual(['बिहार']);
  });

  it('bears anything', () => {
    expect(verifySummary('', DISPATCH, null)).toEqual({ kept: [], struck: [] });
    expect(verifySummary('…\n\n--', '', 'xx-invalid-')).toEqual({ kept: [], struck: [] });
    const begun = performance.now();
    verifySummary(
      `${'“'.repeat(3000)}${'1 000 '.repeat(3000)}${'A.'.repeat(3000)}`,
      DISPATCH.repeat(50),
      'en',
    );
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
