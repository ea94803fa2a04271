/** Where a passage stands in a text. */
export interface Passage {
  /** In code points, from 0. */
  start: number;
  /** In code points, not included. */
  end: number;
}

/**
 * Finds a selected passage in a text, with whatever white space the page had between its words. Null where it does not
 * occur.
 */
export function passageIn(text: string, passage: string): Passage | null {
  const folded = fold(text);
  const words = passage.replaceAll(/\s+/gu, ' ').trim();
  const at = words === '' ? -1 : folded.words.indexOf(words);
  if (at === -1) return null;
  const from = folded.places[at] ?? 0;
  const last = folded.places[at + words.length - 1] ?? from;
  return { start: points(text, 0, from), end: points(text, 0, last + 1) };
}

/** A text with single spaces, and for every unit of it the place in the text that it came from. */
function fold(text: string): { words: string; places: number[] } {
  const places: number[] = [];
  let words = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (/\s/u.test(unit)) {
      if (words.endsWith(' ')) continue;
      words += ' ';
    } else words += unit;
    places.push(at);
  }
  return { words, places };
}

/** How many code points lie between two places. */
function points(text: string, from: number, to: number): number {
  let count = 0;
  for (const _ of text.slice(from, to)) count += 1;
  return count;
}
