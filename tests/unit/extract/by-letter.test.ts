import { describe, expect, it } from 'vitest';
import { ByLetter } from '@/lib/extract/by-letter';
import { LEADS } from '@/lib/extract/bylines/lead-words';
import { pattern } from '@/lib/extract/pattern';

const AFTER = String.raw`(?![\p{L}])[\s:]*`;

describe('alternatives by the letter that they begin with', () => {
  it.each([
    'by jane roe',
    'texto y fotos: ana',
    'écrit par léa',
    'signées par léa',
    'byline jane',
    'bygone days',
    'jane roe',
    '',
    '(by',
  ])('fit as one pattern of them all: %s', (text) => {
    const whole = pattern(`^(?:${LEADS})${AFTER}`).exec(text)?.[0].length ?? 0;
    expect(new ByLetter(LEADS, AFTER).lengthOf(text)).toBe(whole);
  });

  it('keep their order', () => {
    expect(new ByLetter('a|ab|b').lengthOf('ab')).toBe(1);
    expect(new ByLetter('ab|a|b').lengthOf('ab')).toBe(2);
    expect(new ByLetter('(?:x|ab)d|a').lengthOf('abd')).toBe(3);
  });

  it.each(['a?b', '(?:ab)?c', '[ab]c', '\\d', 'ab|(?=c)d'])(
    'refuse %s, which may begin with anything',
    (source) => {
      expect(() => new ByLetter(source).lengthOf('abc')).toThrow(SyntaxError);
    },
  );
});
