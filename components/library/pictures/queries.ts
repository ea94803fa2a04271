import type { StoryQuery } from '@/lib/library';
import type { BinUnit, By } from '@/lib/library/finder/pictures';

/** One part of a question, with its minus and the name of its field. */
const PARTS = /-?(?:\p{L}+:)?(?:["“”„«»][^"“”„«»]*["“”„«»]?|\S+)/gu;

/**
 * A query narrowed by parts (`after:2026-03`, `-has:agency`). What it asked of the same fields gives way: a bar shows a
 * part of that.
 */
export function narrowed(query: StoryQuery, parts: readonly string[]): StoryQuery {
  const fieldOf = (part: string): string => /^-?(\p{L}+):/u.exec(part)?.[1]?.toLowerCase() ?? part;
  // `is` and `has` ask for different things each, so only the same one is not asked twice.
  const several = new Set(['is', 'has']);
  const replaced = new Set(parts.map((part) => (several.has(fieldOf(part)) ? part : fieldOf(part))));
  const kept = (query.words?.match(PARTS) ?? []).filter(
    (part) => !replaced.has(part) && (several.has(fieldOf(part)) || !replaced.has(fieldOf(part))),
  );
  return { ...query, words: [...kept, ...parts].join(' ') };
}

/** The stories of one bin: from its first day to the day before `to`. */
export function binQuery(
  query: StoryQuery,
  by: By,
  unit: BinUnit,
  from: string,
  to: string,
  hasUndated: boolean,
): StoryQuery {
  const short = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  if (by === 'saved') {
    const last = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
    return narrowed(query, [unit === 'week' ? `saved:${from}..${last}` : `saved:${from.slice(0, short)}`]);
  }
  const days = [`after:${from.slice(0, short)}`, `before:${to.slice(0, short)}`];
  // A story without a day is found by its day of saving; in this bar it was not counted.
  return narrowed(query, hasUndated ? [...days, '-is:undated'] : days);
}

/** The stories before or after what is drawn. */
export function beyondQuery(query: StoryQuery, by: By, side: 'earlier' | 'later', edge: string): StoryQuery {
  if (by === 'published')
    return narrowed(query, [side === 'earlier' ? `before:${edge}` : `after:${edge}`, '-is:undated']);
  const last = new Date(Date.parse(edge) - 86_400_000).toISOString().slice(0, 10);
  return narrowed(query, [side === 'earlier' ? `saved:..${last}` : `saved:${edge}..`]);
}
