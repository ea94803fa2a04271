import { diffArrays } from 'diff';

/** A piece of two copies laid side by side. */
export type CopyChange =
  | { kind: 'same'; text: string }
  /** Only in the first copy. */
  | { kind: 'cut'; text: string }
  /** Only in the second. */
  | { kind: 'added'; text: string }
  /** In both, in other words: `parts` show word by word what stayed (`same`), went (`cut`) and came (`added`). */
  | {
      kind: 'rewritten';
      before: string;
      after: string;
      parts: { kind: 'same' | 'cut' | 'added'; text: string }[];
    };

/** Two sentences are one rewritten if they share so much of the words of the shorter. */
const REWRITTEN = 0.5;
const LONGEST = 60_000;
const MOST_EDITS = 4000;

/**
 * Lays two copies of one text side by side: which sentences were cut, added or rewritten from the first to the second, in the
 * order of the text. Sentences are compared without regard to case, quotes and spaces.
 */
export function compareCopies(before: string, after: string, lang: string | null = null): CopyChange[] {
  const [one, other] = [
    sentencesOf(before.slice(0, LONGEST), lang),
    sentencesOf(after.slice(0, LONGEST), lang),
  ];
  const found = diffArrays(one, other, {
    comparator: (a, b) => plain(a) === plain(b),
    maxEditLength: MOST_EDITS,
  });
  if (!found)
    return [
      ...one.map((text) => ({ kind: 'cut' as const, text })),
      ...other.map((text) => ({ kind: 'added' as const, text })),
    ];
  const changes: CopyChange[] = [];
  let cut: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    changes.push(...pair(cut, added));
    [cut, added] = [[], []];
  };
  for (const { value, removed, added: isAdded } of found) {
    if (removed) cut.push(...value);
    else if (isAdded) added.push(...value);
    else {
      flush();
      changes.push(...value.map((text) => ({ kind: 'same' as const, text })));
    }
  }
  flush();
  return changes;
}

/** Finds rewritten sentences among what went and what came at one place, in order. */
function pair(cut: readonly string[], added: readonly string[]): CopyChange[] {
  const changes: CopyChange[] = [];
  let from = 0;
  for (const before of cut) {
    let [best, most] = [-1, REWRITTEN];
    for (let at = from; at < added.length; at += 1) {
      const share = shared(before, added[at] ?? '');
      if (share >= most) [best, most] = [at, share];
    }
    if (best < 0) {
      changes.push({ kind: 'cut', text: before });
      continue;
    }
    for (; from < best; from += 1) changes.push({ kind: 'added', text: added[from] ?? '' });
    const after = added[best] ?? '';
    changes.push({ kind: 'rewritten', before, after, parts: wordChanges(before, after) });
    from = best + 1;
  }
  return [...changes, ...added.slice(from).map((text) => ({ kind: 'added' as const, text }))];
}

function wordChanges(before: string, after: string): { kind: 'same' | 'cut' | 'added'; text: string }[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS }) ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  return parts.map(({ value, removed, added }) => ({
    kind: removed ? 'cut' : added ? 'added' : 'same',
    text: value.join(''),
  }));
}

/** Words, and what stands between them; characters of scripts without spaces one by one. */
function tokensOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu,
    ) ?? []
  );
}

function shared(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((word) => large.has(word)).length / small.size;
}

const wordsOf = (text: string): string[] =>
  tokensOf(plain(text)).filter((token) => /[\p{L}\p{N}]/u.test(token));

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‹›`´]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function sentencesOf(text: string, lang: string | null): string[] {
  const parts = text.split(/\n+/u).flatMap((paragraph) => [...segmenter(lang).segment(paragraph)]);
  return parts.map(({ segment }) => segment.trim()).filter(Boolean);
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
