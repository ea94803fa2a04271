import type { ArticleContext, Timestamp } from '@/lib/article';
import { stampedAsUtc } from './format';

/** Something that the page's times say against each other, or against the clock on the wall, as message and values. */
export type Contradiction =
  | { key: 'lieUtc'; clock: string; zone: string; hours: number; minutes: number }
  | { key: 'updatedBeforePublished' | 'timeToCome' | 'updatedNow' }
  | { key: 'printedOtherDay'; printed: string; declared: string };

const MINUTE = 60_000;
/** Clocks differ by a little; only what lies further ahead is said to be still to come. */
const AHEAD = 10 * MINUTE;

/**
 * What is wrong with the page's times on the face of it. `read` is when the page was read. Nothing is said of which
 * value is right, nor why.
 */
export function contradictions(
  { published, modified, otherTimes }: ArticleContext,
  read: Date,
): Contradiction[] {
  const found: Contradiction[] = [];
  if (published) {
    const lie = otherTimes.map((each) => stampedAsUtc(published, each)).find((each) => each !== null);
    const zone = published.zone ?? `UTC${published.offset ?? ''}`;
    if (lie) found.push({ key: 'lieUtc', zone, ...lie });
    const other = lie ? undefined : otherTimes.find((each) => isOtherDay(published, each));
    if (other) found.push({ key: 'printedOtherDay', printed: dayOf(published), declared: dayOf(other) });
  }
  if (
    instant(modified) !== null &&
    instant(published) !== null &&
    Number(instant(modified)) < Number(instant(published))
  )
    found.push({ key: 'updatedBeforePublished' });
  const times = [published, modified, ...otherTimes].map(instant);
  if (times.some((each) => each !== null && each > read.getTime() + AHEAD)) found.push({ key: 'timeToCome' });
  const update = instant(modified);
  if (
    modified?.evidence.source !== 'visible' &&
    update !== null &&
    Math.abs(update - read.getTime()) < 2 * MINUTE &&
    update - (instant(published) ?? 0) > 60 * MINUTE
  )
    found.push({ key: 'updatedNow' });
  return found;
}

function instant(stamp: Timestamp | null): number | null {
  return stamp && stamp.offset !== null && stamp.precision !== 'day' ? Date.parse(stamp.iso) : null;
}

const dayOf = (stamp: Timestamp): string => stamp.iso.slice(0, 10);

/** A printed and a declared time of publication more than a day apart, so that no zone explains it. */
function isOtherDay(printed: Timestamp, declared: Timestamp): boolean {
  if (printed.evidence.source !== 'visible' || declared.evidence.source === 'visible') return false;
  if (
    !/published|date(?:created)?\b|pubdate|url/iu.test(
      `${declared.evidence.locator} ${declared.evidence.source}`,
    )
  )
    return false;
  return Math.abs(Date.parse(dayOf(printed)) - Date.parse(dayOf(declared))) > 24 * 60 * MINUTE;
}
