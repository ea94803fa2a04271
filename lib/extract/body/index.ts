import { type Box, isProse, type Line, type PageReading } from '../reading';
import { chooseLines, scoresOf } from './choose';
import { findContainer, OUTSIDE } from './container';
import { wholeStory } from './fallback';
import type { Findings } from './features';
import { type Forest, shippedForest } from './model';
import { selectLines, trimEnds, withoutBiography } from './select';

/** What the readers before the body have found. */
export interface Found {
  headline: Line | null;
  standfirst: Line | null;
  bylines: ReadonlySet<Line>;
  /** Numbers of lines that hold a time of the story, and of lines of other stories. */
  times: ReadonlySet<number>;
  stories: ReadonlySet<number>;
  /** Names of those who wrote the story. */
  people: readonly string[];
}

/** Shorter lines are labels. */
const SCRAP = 25;
/** Longer lines are not left out for holding a byline or a time. */
const SHORT = 160;
/** Beyond so many lines the rules have to do: no story is so long, and the click has to be answered. */
const MOST_LINES = 4000;
/** The least share of the text that the rules find that the model has to find. */
const GUARD = 0.35;

/** What the body's model asks of the other readers' findings. */
export function findingsOf(page: PageReading, found: Found): Findings {
  const { headline, standfirst, bylines, times } = found;
  const stories = believedStories(page, found.stories);
  const skip = (line: Line): boolean =>
    line === headline ||
    line === standfirst ||
    bylines.has(line) ||
    times.has(line.index) ||
    stories.has(line.index);
  return {
    headline,
    standfirst,
    apart: (line) => bylines.has(line) || times.has(line.index),
    inStories: (line) => stories.has(line.index),
    container: findContainer(page, skip, headline),
  };
}

/**
 * The story's lines in order, without headline, standfirst and byline. A learned model judges line by line and region
 * by region; where it leaves out most of what the rules find, the rules' lines are taken, so that nothing learned can
 * delete a story.
 */
export function readBody(page: PageReading, found: Found): Line[] {
  return wholeStory(page, pickLines(page, found, shippedForest()));
}

/** Lists of other stories that hold most of the page's prose hold the story itself: nothing is believed of them. */
function believedStories({ lines }: PageReading, stories: ReadonlySet<number>): ReadonlySet<number> {
  let [inside, all] = [0, 0];
  for (const line of lines) {
    if (!isProse(line)) continue;
    all += line.size;
    if (stories.has(line.index)) inside += line.size;
  }
  return inside > all * 0.5 ? new Set() : stories;
}

/** The same with any model; by the rules alone without one. */
export function pickLines(page: PageReading, found: Found, model: Forest | null): Line[] {
  const findings = findingsOf(page, found);
  const chosen =
    model && page.lines.length <= MOST_LINES
      ? chooseLines(page, scoresOf(page, findings, model), found.headline)
      : [];
  const lines =
    findings.container !== null && sizeIn(chosen) < ruledSize(page, findings.container, found) * GUARD
      ? selectLines(page, findings.container, findings.inStories, found.headline)
      : chosen;
  const own = lines.filter(
    (line) => line !== found.standfirst && !(line.size < SHORT && findings.apart(line)),
  );
  return trimEnds(withoutBiography(own, found.people), page.media);
}

/** About the size of what the rules would take out of a box. */
function ruledSize(page: PageReading, box: Box, { standfirst }: Found): number {
  let size = 0;
  for (let at = box.first; at < box.end; at += 1) {
    const line = page.lines[at];
    if (!line || line === standfirst || line.hidden || line.heading > 0 || line.size < SCRAP) continue;
    if (line.linkChars < line.text.length * 0.5 && !(line.zone & OUTSIDE & ~box.zone)) size += line.size;
  }
  return size;
}

function sizeIn(lines: readonly Line[]): number {
  return lines.reduce((size, line) => size + line.size, 0);
}
