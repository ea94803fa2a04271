import { type Box, isProse, type Line, type PageReading, Zone } from '../reading';
import { isLegal } from './service-lines';

/** Zones in which no part of a story stands. */
export const OUTSIDE =
  Zone.nav |
  Zone.footer |
  Zone.comments |
  Zone.offer |
  Zone.consent |
  Zone.author |
  Zone.tags |
  Zone.caption |
  Zone.figure |
  Zone.embed |
  Zone.form |
  Zone.aside;

/**
 * The smallest box that holds the story: the one whose lines weigh most, prose counting for it, and menus, offers and
 * bare links against it. Because a box round several containers gains all their prose, a story spread over siblings
 * is found whole; because it pays for what is no story, it does not grow to the page.
 */
export function findContainer(
  page: PageReading,
  skip: (line: Line) => boolean,
  headline: Line | null,
): Box | null {
  const { lines, boxes } = page;
  const sums = new Float64Array(lines.length + 1);
  for (const line of lines)
    sums[line.index + 1] = (sums[line.index] ?? 0) + weightOf(line, skip(line), headline);
  let best: Box | null = null;
  let bestSum = 0;
  for (const box of boxes) {
    if (box.hidden || box.end === box.first) continue;
    const sum = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    // Deeper boxes come later: an equal sum means that the outer one adds nothing.
    if (sum > bestSum || (sum === bestSum && best !== null && box.parent !== null && isInside(box, best))) {
      best = box;
      bestSum = sum;
    }
  }
  return best && narrow(best, boxes, sums, headline);
}

/** How many lines after the headline stories begin at the latest, and what prose weighs more there. */
const NEAR = 40;
const NEAR_WEIGHT = 1.4;

function weightOf(line: Line, skipped: boolean, headline: Line | null): number {
  const { text, zone } = line;
  if (line.hidden) return 0;
  if (skipped) return -20;
  if (zone & OUTSIDE) return -8 - Math.min(text.length, 120) * 0.25;
  if (isProse(line)) {
    if (isLegal(line)) return -20;
    let own = (text.length - line.linkChars) * (zone & Zone.body ? 1.3 : 1);
    if (headline && line.index > headline.index && line.index < headline.index + NEAR) own *= NEAR_WEIGHT;
    return Math.min(own, 900);
  }
  if (line.heading > 0) return line.linkChars > text.length / 2 ? -25 : 0;
  if (line.linkChars === 0 && line.box.tag === 'p') return 0;
  return -4 - Math.min(line.linkChars, 100) * 0.4 - Math.min(text.length, 60) * 0.08;
}

function isInside(inner: Box, outer: Box): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

/** Of several stories in one box (endless scroll, fronts of full texts) the one with the headline, where that is one. */
function narrow(box: Box, boxes: Box[], sums: Float64Array, headline: Line | null): Box {
  const articles = boxes.filter(
    (each) =>
      each !== box &&
      each.zone & Zone.article &&
      (each.tag === 'article' || each.element.getAttribute('role') === 'article') &&
      isInside(each, box) &&
      !(each.zone & OUTSIDE),
  );
  const outer = articles.filter(
    (each) =>
      !articles.some(
        (other) =>
          other !== each && isInside(each, other) && (other.first < each.first || other.end > each.end),
      ),
  );
  const weighty = outer.filter((each) => (sums[each.end] ?? 0) - (sums[each.first] ?? 0) > 250);
  if (weighty.length < 2 || !headline) return box;
  const own = weighty.find((each) => headline.index >= each.first && headline.index < each.end);
  return own ?? box;
}
