import { findingsOf, type Found } from '@/lib/extract/body';
import { FEATURES, featuresOf, isCandidate } from '@/lib/extract/body/features';
import type { PageReading } from '@/lib/extract/reading';
import { shareInGold, wordsIn } from './align.ts';
import type { PageLines } from './page-lines.ts';
import { revive } from './revive.ts';
import type { Rows } from './trees.ts';

/** A page as it is kept in the file of lines. */
export interface KeptPage {
  page: string;
  outlet: string;
  gold: string;
  lines: PageLines;
}

/** A page with what is learned from it. */
export interface Sample {
  kept: KeptPage;
  page: PageReading;
  found: Found;
  rows: Rows;
}

/** What one line can weigh at most, as a share of its page's story. */
const MOST = 0.25;
const LEAST_WORDS = 4;
/** Very short stories would make every line of their pages weigh too much. */
const LEAST_STORY = 150;

/** Features, wanted shares and weights of a page's lines; a line weighs by its share of the story's length. */
export function sampleOf(kept: KeptPage): Sample {
  const page = revive(kept.lines);
  const { headline, standfirst, bylines, times, stories, people } = kept.lines;
  const found: Found = {
    headline: page.lines[headline] ?? null,
    standfirst: page.lines[standfirst] ?? null,
    bylines: new Set(bylines.flatMap((at) => page.lines[at] ?? [])),
    times: new Set(times),
    stories: new Set(stories),
    people,
  };
  const findings = findingsOf(page, found);
  const lines = page.lines.filter((line) => line !== found.headline && isCandidate(line));
  const { shares, counts } = shareInGold(page.lines, kept.gold);
  const story = Math.max(LEAST_STORY, wordsIn(kept.gold));
  return {
    kept,
    page,
    found,
    rows: {
      width: FEATURES.length,
      table: featuresOf(page, lines, findings),
      wanted: Float32Array.from(lines, (line) => shares[line.index] ?? 0),
      weight: Float32Array.from(
        lines,
        (line) => 100 * Math.min(MOST, Math.max(LEAST_WORDS, counts[line.index] ?? 0) / story),
      ),
    },
  };
}

/** The rows of many pages behind one another. */
export function joinRows(all: readonly Rows[]): Rows {
  const count = all.reduce((sum, { wanted }) => sum + wanted.length, 0);
  const width = all[0]?.width ?? 0;
  const joined: Rows = {
    width,
    table: new Float32Array(count * width),
    wanted: new Float32Array(count),
    weight: new Float32Array(count),
  };
  let at = 0;
  for (const { table, wanted, weight } of all) {
    joined.table.set(table, at * width);
    joined.wanted.set(wanted, at);
    joined.weight.set(weight, at);
    at += wanted.length;
  }
  return joined;
}
