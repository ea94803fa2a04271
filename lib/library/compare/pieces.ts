import { diffArrays } from 'diff';

/** A run of words that both have, that went out, or that came in. */
export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

/** A word, a run of spaces, or one other character; of scripts without spaces each character for itself. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+(?:[.,’'][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu;
/** Texts that differ in more places than this are told as replaced whole: such a list of differences tells nothing. */
const MOST_EDITS = 2_000;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** The difference of two texts word by word. */
export function piecesOf(before: string, after: string): Piece[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (!changes)
    return [
      { kind: 'out', text: before },
      { kind: 'in', text: after },
    ];
  const pieces = changes.map((change): Piece => ({
    kind: change.removed ? 'out' : change.added ? 'in' : 'same',
    text: change.value.join(''),
  }));
  return joined(pieces);
}

/** A space that stayed between two changed words reads as part of the change. */
function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let out = '';
  let into = '';
  const close = (): void => {
    if (out) runs.push({ kind: 'out', text: out });
    if (into) runs.push({ kind: 'in', text: into });
    [out, into] = ['', ''];
  };
  for (const [at, piece] of pieces.entries()) {
    const between = piece.kind === 'same' && /^\s+$/u.test(piece.text) && at > 0 && at < pieces.length - 1;
    if (piece.kind === 'out' || between) out += piece.text;
    if (piece.kind === 'in' || between) into += piece.text;
    if (piece.kind === 'same' && !between) {
      close();
      runs.push(piece);
    }
  }
  close();
  return runs;
}

/** How much of two texts is the same, from 0 to 1, by their words without regard to place. */
export function likeness(before: string, after: string): number {
  const [a, b] = [new Set(tokensOf(before.toLowerCase())), new Set(tokensOf(after.toLowerCase()))];
  let shared = 0;
  for (const token of a) if (b.has(token)) shared += 1;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}
