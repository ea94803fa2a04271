import { pickLines } from '@/lib/extract/body';
import { wholeStory } from '@/lib/extract/body/fallback';
import type { Forest } from '@/lib/extract/body/model';
import type { Line } from '@/lib/extract/reading';
import { bodyCounts } from '../scores/body.ts';
import { shareInGold, wordsIn } from './align.ts';
import type { Sample } from './samples.ts';

/** The most lines that are shown of one page, those that weigh most first. */
const MOST_LINES = 12;

/** Prints the pages that a model reads worst, with the lines that it let in and left out; each page has its own model. */
export function tellWorst(models: ReadonlyMap<Sample, Forest>, most: number): void {
  const pages = [...models].map(([sample, model]) => {
    const chosen = new Set(pickLines(sample.page, sample.found, model));
    const text = wholeStory(sample.page, [...chosen])
      .map((line) => line.text)
      .join('\n\n');
    const { tp, fp, fn } = bodyCounts(sample.kept.gold, text);
    return { sample, chosen, loss: (fp + fn) / (2 * tp + fp + fn || 1) };
  });
  for (const { sample, chosen, loss } of pages.toSorted((a, b) => b.loss - a.loss).slice(0, most)) {
    console.log(`\n${loss.toFixed(3)}  ${sample.kept.page}  ${sample.kept.outlet}`);
    for (const row of errorsOf(sample, chosen)) console.log(row);
  }
}

function errorsOf({ page, kept }: Sample, chosen: ReadonlySet<Line>): string[] {
  const { shares, counts } = shareInGold(page.lines, kept.gold);
  const all = Math.max(1, wordsIn(kept.gold));
  return page.lines
    .filter((line) => chosen.has(line) !== (shares[line.index] ?? 0) > 0.5)
    .map((line) => ({ line, share: (counts[line.index] ?? 0) / all }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MOST_LINES)
    .map(({ line: { text, box, hidden, ...line }, share }) => {
      const side = chosen.has(page.lines[line.index] as Line) ? 'let in  ' : hidden ? 'hidden  ' : 'left out';
      const place = `${box.parent?.tag ?? ''}${box.parent?.names.trimEnd() ?? ''} > ${box.tag}${box.names.trimEnd()}`;
      return `  ${side} ${share.toFixed(3)}  ${place}: ${text.slice(0, 120)}`;
    });
}
