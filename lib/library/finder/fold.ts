/**
 * Marks that a reader may leave out when typing: accents of the Latin, Greek and Cyrillic alphabets, Hebrew points, Arabic
 * vowel signs and the stretching of Arabic words. The vowel signs of Indian and other scripts are letters to those who
 * write them and stay.
 */
const MARKS = new RegExp(
  `[${[
    String.raw`\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F`,
    String.raw`\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7`,
    String.raw`\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED`,
    // Marks without a width: joiners, variants of a letter's shape, places to hyphenate.
    String.raw`\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF`,
  ].join('')}]`,
  'gu',
);

/** Letters that Unicode does not take apart, as those write them whose keyboard lacks them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Words without case and marks, in one line, so that `muller` finds `Müller` and `strasse` finds `Straße`. */
export function foldForSearch(words: string): string {
  // Most texts of the world's newsrooms are plain Latin, where there is nothing to take apart.
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u007F]*$/u.test(words)) return words.toLowerCase().replaceAll(/\s+/gu, ' ');
  return words
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ');
}
