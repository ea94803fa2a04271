/** A time on the picture: how far along (0 to 1) and how high in a stack of marks that would lie on each other. */
export interface Spot {
  at: number;
  level: number;
}

/** A stretch of time that is drawn shorter than it was. */
export interface Break {
  /** Its middle, 0 to 1. */
  at: number;
  /** How long it was, in milliseconds. */
  length: number;
}

/** A stretch that takes more of the whole than this leaves too little room for the rest. */
const LONGEST = 0.6;
/** So much of the line a shortened stretch gets. */
const SHORTENED = 0.2;
const MOST_BREAKS = 2;
/** Marks that are nearer than this are stacked. */
const NEAR = 0.045;

/** Lays times (milliseconds, in order) along a line. Long stretches without any are shortened, and said to be. */
export function layOut(times: readonly number[]): { spots: Spot[]; breaks: Break[] } {
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const widths = widthsOf(gaps);
  const breaks: Break[] = [];
  const spots: Spot[] = [];
  /** How far each level is taken. */
  const taken: number[] = [];
  let at = 0;
  for (let index = 0; index < times.length; index += 1) {
    const { width = 0, broken = false } = widths[index - 1] ?? {};
    if (broken) breaks.push({ at: at + width / 2, length: gaps[index - 1] ?? 0 });
    at += width;
    let level = 0;
    while ((taken[level] ?? Number.NEGATIVE_INFINITY) > at - NEAR) level += 1;
    taken[level] = at;
    spots.push({ at, level });
  }
  return { spots, breaks };
}

function widthsOf(gaps: readonly number[]): { width: number; broken: boolean }[] {
  const broken = new Set<number>();
  const rest = (): number => gaps.reduce((sum, gap, at) => sum + (broken.has(at) ? 0 : gap), 0);
  while (broken.size < MOST_BREAKS && gaps.length - broken.size > 1) {
    const whole = rest();
    const at = gaps.findIndex((gap, index) => !broken.has(index) && gap > whole * LONGEST);
    if (at < 0 || whole - (gaps[at] ?? 0) <= 0) break;
    broken.add(at);
  }
  const whole = rest();
  const room = 1 - broken.size * SHORTENED;
  return gaps.map((gap, at) =>
    broken.has(at)
      ? { width: SHORTENED, broken: true }
      : { width: whole > 0 ? (gap / whole) * room : 0, broken: false },
  );
}
