import type { ParagraphChange } from './paragraphs';

/** What went out and what came in of one kind of fact. */
export interface FactChange {
  out: string[];
  in: string[];
}

/** So many of each are named. */
const MOST = 12;

const NUMBER = /\p{Nd}[\p{Nd}.,:]*\p{Nd}|\p{Nd}/gu;
/** Words in quotation marks of the world's newsrooms, with at least two words or four characters. */
const QUOTED =
  /“([^“”]{4,400})”|„([^„“”]{4,400})[“”]|«([^«»]{4,400})»|»([^«»]{4,400})«|"([^"]{4,400})"|「([^「」]{2,200})」|『([^『』]{2,200})』/gu;
/** Words that begin with a capital letter, one after the other, as names do where there are capitals. */
const NAME =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:\s+(?:(?:de|da|di|del|van|von|der|den|al|bin|la|le)\s+)?\p{Lu}[\p{L}\p{M}’'-]+)*/gu;

/** The numbers that differ. */
export const numbersChanged = (lines: ParagraphChange[]): FactChange | null =>
  difference(lines, (text) => text.match(NUMBER) ?? []);

/** The passages in quotation marks that differ. */
export const quotesChanged = (lines: ParagraphChange[]): FactChange | null =>
  difference(lines, (text) =>
    [...text.matchAll(QUOTED)].map((match) => match.slice(1).find((part) => part !== undefined) ?? ''),
  );

/**
 * The names that one version has and the other has nowhere. A capital at the beginning of a sentence makes no name, and
 * where most words have one (German), only several in a row or words that stand after a small one in both cases count.
 */
export function namesChanged(lines: ParagraphChange[]): FactChange | null {
  const all = (side: 'before' | 'after'): string => lines.map((line) => line[side] ?? '').join('\n');
  const [before, after] = [all('before'), all('after')];
  const nouns = capitals(before + after) > 0.3;
  const names = (text: string): string[] =>
    [...text.matchAll(NAME)].flatMap((match) => {
      const begins = /(?:^|[.!?:“„«"]\s*|\n)$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
      const words = match[0].split(/\s+/u);
      const kept = begins && words.length > 1 ? words : begins ? [] : words;
      return kept.length > (nouns ? 1 : 0) ? [kept.join(' ')] : [];
    });
  const change = difference(lines, names);
  if (!change) return null;
  const fresh = {
    out: change.out.filter((name) => !after.includes(name)),
    in: change.in.filter((name) => !before.includes(name)),
  };
  return fresh.out.length + fresh.in.length > 0 ? fresh : null;
}

function capitals(text: string): number {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** Counts values of changed paragraphs only: what stands elsewhere did not change. */
function difference(lines: ParagraphChange[], values: (text: string) => string[]): FactChange | null {
  const counts = new Map<string, number>();
  for (const { before, after, pieces } of lines) {
    if (!pieces) continue;
    for (const value of before === null ? [] : values(before))
      counts.set(value, (counts.get(value) ?? 0) - 1);
    for (const value of after === null ? [] : values(after)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const change = {
    out: [...counts].flatMap(([value, count]) => (count < 0 ? [value] : [])).slice(0, MOST),
    in: [...counts].flatMap(([value, count]) => (count > 0 ? [value] : [])).slice(0, MOST),
  };
  return change.out.length + change.in.length > 0 ? change : null;
}
