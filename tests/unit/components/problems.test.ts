import { expect, it } from 'vitest';
import { lookupIn, speechFrom } from '@/components/ui/i18n';
import { problemOf, problemWords } from '@/components/ui/problems';
import arabic from '@/lib/locales/ar.json';
import english from '@/lib/locales/en.json';

const { t } = speechFrom(lookupIn(english), 'en');

it('knows the kind of what went wrong and says it in the reader’s words', () => {
  const full = Object.assign(new Error('QuotaExceededError'), { name: 'LibraryError:quota' });
  expect(problemOf(full)).toEqual({ problem: 'quota', message: 'QuotaExceededError' });
  expect(problemWords(problemOf(full), t)).toBe(english.problemQuota);
});

it('ends the browser’s own words, so that the next sentence stands apart', () => {
  const said = (message: string): string => t('saveFailed', problemWords(problemOf(new Error(message)), t));
  expect(said('The disk said no')).toBe('Not saved: The disk said no. The story is still here.');
  expect(said('The disk said no.')).toBe('Not saved: The disk said no. The story is still here.');
  const speech = speechFrom(lookupIn(arabic), 'ar');
  expect(problemWords(problemOf('No.'), speech.t)).toBe('\u2068No.\u2069');
});
