import { pattern } from './pattern';

/**
 * A long list of alternatives for the beginning of a text, of which only those are compiled that begin with the text's
 * own first letter. What fits is the same as for one pattern of them all, which takes longer to compile than a byline to
 * read.
 */
export class ByLetter {
  readonly #source: string;
  readonly #after: string;
  #parts: Map<string, string[]> | null = null;
  readonly #made = new Map<string, RegExp | null>();

  /** `source` is a list of alternatives over lower-case text; each is followed by `after`. */
  constructor(source: string, after = '') {
    this.#source = source;
    this.#after = after;
  }

  /** The length of what the text begins with; 0 where nothing fits. */
  lengthOf(text: string): number {
    const letter = text.charAt(0);
    let made = this.#made.get(letter);
    if (made === undefined) this.#made.set(letter, (made = this.#make(letter)));
    return made?.exec(text)?.[0].length ?? 0;
  }

  #make(letter: string): RegExp | null {
    this.#parts ??= parted(this.#source);
    const parts = this.#parts.get(letter);
    return parts ? pattern(`^(?:${parts.join('|')})${this.#after}`) : null;
  }
}

/** The outermost alternatives by the letters that they can begin with, each letter's in their order. */
function parted(source: string): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const part of split(source))
    for (const letter of new Set(lettersOf(part)))
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), part]);
  return byLetter;
}

function split(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = source.indexOf(']', at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Throws a SyntaxError for an alternative that does not begin with a letter or a group of such. */
function lettersOf(part: string): string[] {
  if (/^[^\\[(.^$?*+{|)][?*{]|^[\\[.^$?*+{]/u.test(part))
    throw new SyntaxError(`Begins with no letter: ${part}`);
  if (!part.startsWith('(')) return [part.charAt(0)];
  const group = /^\(\?:((?:[^()\\]|\\.)*)\)(?![?*{])/u.exec(part)?.[1];
  if (group === undefined) throw new SyntaxError(`Begins with no letter: ${part}`);
  return split(group).flatMap(lettersOf);
}
