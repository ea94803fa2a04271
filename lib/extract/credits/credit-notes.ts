import type { CreditLine, FoundAgency, FoundNote } from './types';

/** Where a credit stands, whether or not its agencies were credited before. */
export type CreditSpan = Pick<FoundAgency, 'id' | 'where' | 'start' | 'end'>;

/** A line, or what closes it, that credits agencies and says nothing else. */
export function creditNote(line: CreditLine, credits: CreditSpan[]): FoundNote | null {
  const credit = credits.find(
    ({ id, where }) => id === line.id && where !== 'dateline' && where !== 'byline',
  );
  if (!credit) return null;
  const words = line.text.slice(credit.start, credit.end).trim();
  return {
    id: line.id,
    kind: 'agency-credit',
    start: line.text.indexOf(words, credit.start),
    end: credit.start === 0 ? line.text.length : credit.end,
  };
}

/** Whose copyright the story is, right after a note that says where it came from. */
export function copyrightNote(
  line: CreditLine,
  last: FoundNote | undefined,
  before: CreditLine | undefined,
): FoundNote | null {
  if (!last || !before || last.id !== before.id || line.text.length > 200) return null;
  if (last.kind !== 'republication' && last.kind !== 'agency-credit') return null;
  return /^\W*(?:copyright|©|\(c\))/iu.test(line.text)
    ? { id: line.id, kind: last.kind, start: 0, end: line.text.length }
    : null;
}
