import { asRead } from './names.ts';
import { termsOf } from './terms.ts';
import type { Candidate, Reason } from './types.ts';
import { wordsOf } from './words.ts';

/** A word in more of the titles than this share is the list's own (its section, its place) and tells nothing apart. */
const COMMON = 0.4;
/** Shorter words are mostly particles. */
const SHORT = 4;
/** So many telling words have to be shared: one alone is often chance. */
const LEAST = 2;

/**
 * Which of the titles in a page's own list are kin to its story, by their place in `titles`, with the names and words that
 * stand in both. A list is too short for an index to know what is rare, so the story itself says which words mark it: its
 * names, and the words of its headline.
 */
export function listedKin(
  article: Candidate,
  titles: readonly string[],
): { at: number; reasons: Reason[] }[] {
  const marks = marksOf(article);
  const shared = titles.map((title) => {
    const stems = new Map(wordsOf(title).map((word) => [word.stem, word]));
    return [...stems.keys()].filter((stem) => marks.has(stem));
  });
  const counts = new Map<string, number>();
  for (const stem of shared.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(2, titles.length * COMMON);
  return shared.flatMap((stems, at) => {
    const telling = stems.filter((stem) => (counts.get(stem) ?? 0) <= most);
    const found = telling.flatMap((stem) => marks.get(stem) ?? []);
    if (found.length < LEAST || !found.some(({ name }) => name)) return [];
    const names = asRead(
      found.filter(({ name }) => name).map(({ surface }) => surface),
      [article.title, article.lead, article.text ?? ''].join('\n'),
      article.lang ?? null,
    );
    return [{ at, reasons: [{ kind: 'names', values: names.slice(0, LEAST * 2) }] }];
  });
}

function marksOf(article: Candidate): Map<string, { surface: string; name: boolean }> {
  const marks = new Map<string, { surface: string; name: boolean }>();
  const title = new Set(wordsOf(article.title).map(({ stem }) => stem));
  for (const [stem, { surface, name }] of termsOf(article)) {
    const short = surface.length < SHORT && /^\p{Script=Latin}/u.test(surface);
    if (!short && !/^\p{N}/u.test(surface) && (name || title.has(stem))) marks.set(stem, { surface, name });
  }
  return marks;
}
