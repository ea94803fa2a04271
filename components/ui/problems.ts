import type { LibraryProblem } from '@/lib/library';
import type { Translate } from './i18n';

/** What went wrong, by kind and in the browser's words. */
export interface Problem {
  problem: LibraryProblem;
  message: string;
}

const KIND = 'LibraryError:';

/** What an error says that came out of the library, in this context or from the background. */
export function problemOf(error: unknown): Problem {
  const { name, message } = isNamed(error) ? error : { name: '', message: String(error) };
  return {
    problem: name.startsWith(KIND) ? (name.slice(KIND.length) as LibraryProblem) : 'unknown',
    message,
  };
}

/** An error, or what is left of one that crossed between contexts. */
const isNamed = (error: unknown): error is { name: string; message: string } =>
  typeof error === 'object' && error !== null && 'name' in error && 'message' in error;

/** The same for the reader, as a whole sentence. */
export function problemWords({ problem, message }: Problem, t: Translate): string {
  if (problem === 'quota') return t('problemQuota');
  if (problem === 'blocked') return t('problemBlocked');
  if (problem === 'missing') return t('problemMissing');
  if (problem === 'closed') return t('problemClosed');
  const words = t('problemOther', message.trim());
  // The browser's own words often come without an end, and another sentence follows.
  return /[.!?。।…]\u2069?$/u.test(words) ? words : `${words}.`;
}
