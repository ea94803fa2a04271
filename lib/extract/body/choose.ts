import { type Box, type Line, type PageReading, Zone } from '../reading';
import { FEATURES, featuresOf, type Findings, isCandidate } from './features';
import { type Forest, scoreOf } from './model';
import { isLegal } from './service-lines';

/** Zones in which no part of a story stands, whatever else a line is like. */
const NEVER = Zone.comments | Zone.footer | Zone.nav | Zone.consent | Zone.author;
/** How much one line can speak for or against its region. */
const CLIP = 2;

/** Every line's score: above zero where it belongs to the story; null where a line can be no part of one. */
export function scoresOf(page: PageReading, findings: Findings, forest: Forest): (number | null)[] {
  const lines = page.lines.filter((line) => line !== findings.headline && isCandidate(line));
  const table = featuresOf(page, lines, findings);
  const scores: (number | null)[] = Array.from({ length: page.lines.length }, () => null);
  lines.forEach((line, row) => {
    if (line.zone & NEVER || isLegal(line)) return;
    scores[line.index] = scoreOf(forest, table, row * FEATURES.length);
  });
  return scores;
}

/**
 * The lines that the scores speak for, inside the region that they speak for as a whole: the box whose lines weigh
 * most together. What follows it is another story, however much it looks like one; what stands between the headline
 * and it is kept.
 */
export function chooseLines(page: PageReading, scores: (number | null)[], headline: Line | null): Line[] {
  const region = regionOf(page, scores);
  if (!region) return [];
  const from = headline ? Math.min(region.first, Math.max(0, headline.index - 3)) : region.first;
  return page.lines.filter(({ index }) => index >= from && index < region.end && (scores[index] ?? -1) > 0);
}

function regionOf({ lines, boxes }: PageReading, scores: (number | null)[]): Box | null {
  const sums = new Float64Array(lines.length + 1);
  for (const { index, text } of lines) {
    const score = scores[index] ?? null;
    const value = score === null ? -CLIP / 2 : Math.max(-CLIP, Math.min(CLIP, score));
    // Words would have to be counted: five letters and a space are one.
    const words = Math.max(3, Math.min(60, text.length / 6));
    sums[index + 1] = (sums[index] ?? 0) + value * words;
  }
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const sum = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    // Deeper boxes come later: an equal sum means that the outer one adds nothing.
    if (sum >= most && box.end > box.first && !box.hidden) {
      best = box;
      most = sum;
    }
  }
  return best;
}
