import { type Box, type Line, type PageReading, Zone } from '../reading';
import { markAsides } from './asides';
import { FEATURES, featuresOf, type Findings, isCandidate } from './features';
import { endsSentence } from './measure';
import { type Forest, scoreOf } from './model';
import { keyOf } from './names';
import { isLegal, isPlea } from './service-lines';

/** Zones in which no part of a story stands, whatever else a line is like. */
const NEVER = Zone.comments | Zone.footer | Zone.nav | Zone.consent | Zone.author;
/** How much one line can speak for or against its region. */
const CLIP = 2;

/** Every line's score: above zero where it belongs to the story; null where a line can be no part of one. */
export function scoresOf(page: PageReading, findings: Findings, forest: Forest): (number | null)[] {
  const lines = page.lines.filter((line) => line !== findings.headline && isCandidate(line));
  const table = featuresOf(page, lines, findings);
  const scores: (number | null)[] = Array.from({ length: page.lines.length }, () => null);
  const asides = markAsides(page, findings.container, findings.headline);
  lines.forEach((line, row) => {
    if (line.zone & NEVER || asides[line.index] === 1 || isLegal(line)) return;
    const score = scoreOf(forest, table, row * FEATURES.length);
    // Long patterns are asked last, and only of what would be taken.
    if (score <= 0 || !isPlea(line)) scores[line.index] = score;
  });
  return scores;
}

/**
 * The lines that the scores speak for, inside the region that they speak for as a whole: the box whose lines weigh
 * most together. What follows it is another story, however much it looks like one; what stands between the headline
 * and it is kept.
 */
export function chooseLines(page: PageReading, scores: (number | null)[], headline: Line | null): Line[] {
  const sums = sumsOf(page, scores);
  const region = regionOf(page, sums);
  if (!region) return [];
  const from = headline ? Math.min(region.first, Math.max(0, headline.index - 3)) : region.first;
  const end = endOf(page, region, sums, headline);
  const chosen = new Set(
    page.lines.filter(({ index }) => index >= from && index < end && (scores[index] ?? -1) > 0),
  );
  const asked = page.lines.filter(({ index }) => typeof scores[index] === 'number');
  for (const line of asked) if (isLike(line, page.lines[line.index - 1], chosen)) chosen.add(line);
  for (const line of asked.toReversed())
    if (isLike(line, page.lines[line.index + 1], chosen)) chosen.add(line);
  return asked.filter((line) => chosen.has(line));
}

/** Whether a line is a sentence beside a chosen paragraph of its kind: little else tells that of a very short story. */
function isLike(line: Line, other: Line | undefined, chosen: ReadonlySet<Line>): boolean {
  return (
    other !== undefined &&
    chosen.has(other) &&
    !chosen.has(line) &&
    line.heading + other.heading + line.linkChars === 0 &&
    line.box.parent === other.box.parent &&
    endsSentence(line.text) &&
    keyOf(line.box) === keyOf(other.box) &&
    !isPlea(line)
  );
}

/** What the lines before each place weigh together. */
function sumsOf({ lines }: PageReading, scores: (number | null)[]): Float64Array {
  const sums = new Float64Array(lines.length + 1);
  for (const { index, text, hidden } of lines) {
    const score = scores[index] ?? null;
    // What is not seen (a paywall's offers between two paragraphs) parts no story.
    const value = hidden ? 0 : score === null ? -CLIP / 2 : Math.max(-CLIP, Math.min(CLIP, score));
    // Words would have to be counted: five letters and a space are one.
    const words = Math.max(3, Math.min(60, text.length / 6));
    sums[index + 1] = (sums[index] ?? 0) + value * words;
  }
  return sums;
}

const sumIn = (sums: Float64Array, box: Box): number => (sums[box.end] ?? 0) - (sums[box.first] ?? 0);

function regionOf({ boxes }: PageReading, sums: Float64Array): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (const box of boxes) {
    const sum = sumIn(sums, box);
    // Deeper boxes come later: an equal sum means that the outer one adds nothing.
    if (sum >= most && box.end > box.first && !box.hidden) {
      best = box;
      most = sum;
    }
  }
  return best;
}

/**
 * Where the story ends: with its region, or with the last of the region's equals behind it. Outlets part a story into
 * sections between their advertisements; a section of the same name that opens no story of its own goes on with this one.
 */
function endOf(
  { lines, boxes }: PageReading,
  region: Box,
  sums: Float64Array,
  headline: Line | null,
): number {
  const level = headline?.heading || 1;
  const opensStory = (box: Box): boolean =>
    lines.slice(box.first, box.end).some(({ heading }) => heading > 0 && heading <= level);
  let { end } = region;
  for (const box of boxes) {
    if (box.index <= region.index || box.parent !== region.parent) continue;
    if (box.tag === 'article' || box.tag !== region.tag || box.names !== region.names || box.hidden) continue;
    if (opensStory(box)) break;
    if (sumIn(sums, box) > 0) end = Math.max(end, box.end);
  }
  return end;
}
