import { expect, it } from 'vitest';
import { lookupIn, speechFrom } from '@/components/ui/i18n';
import { problemOf, problemWords } from '@/components/ui/problems';
import arabic from '@/lib/locales/ar.json';
import english from '@/lib/locales/en.json';
import spanish from '@/lib/locales/es.json';
import french from '@/lib/locales/fr.json';

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

it.each([
  ['en', english],
  ['es', spanish],
  ['fr', french],
])('begins no sentence with a small letter, %s', (locale, words) => {
  const speech = speechFrom(lookupIn(words), locale);
  const blocked = problemWords({ problem: 'blocked', message: '' }, speech.t);
  for (const key of ['saveFailed', 'changeFailed', 'importFailed', 'exportFailed', 'loadFailed'] as const) {
    const [before = ''] = speech.t(key, blocked).split(blocked);
    expect(before, key).toMatch(/:\s$/u);
  }
});
