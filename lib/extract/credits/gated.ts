import { pattern } from '../pattern';

/** Words of which one has to stand in a text for an alternative to fit; null where nothing can be said. */
type Needs = readonly string[] | null;

interface Alternative {
  source: string;
  needs: Needs;
  /** Compiled when first needed. */
  made?: RegExp;
}

const TOKEN =
  /\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)|\||[?*+]\??|\{\d+(?:,\d*)?\}\??|[.^$]|[^\\[\](){}|?*+.^$]+/gsu;
/** Longer lists of words say too little. */
const MOST_NEEDS = 48;

/**
 * A long list of alternatives, of which only those are compiled and run whose own words stand in the text: compiling a
 * language's table as a whole costs tens of milliseconds, and most texts have the words of none. What fits is the
 * same as for one pattern of them all.
 */
export class Gated {
  readonly #sources: readonly string[];
  readonly #before: string;
  readonly #after: string;
  #alternatives: Alternative[] | null = null;

  /** `sources` are lists of alternatives over lower-case text; each is put between `before` and `after`. */
  constructor(sources: readonly string[], before: string, after = '') {
    this.#sources = sources;
    this.#before = before;
    this.#after = after;
  }

  /** Where in the text the first match begins; -1 for none. */
  search(text: string): number {
    let first = -1;
    for (const each of this.#fitting(text)) {
      const at = text.search(each);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  }

  /** The match of the first alternative that has one. */
  exec(text: string): RegExpExecArray | null {
    for (const each of this.#fitting(text)) {
      const match = each.exec(text);
      if (match) return match;
    }
    return null;
  }

  *#fitting(text: string): Generator<RegExp> {
    this.#alternatives ??= this.#sources.flatMap((source) => alternativesOf(source));
    for (const each of this.#alternatives) {
      if (each.needs !== null && !each.needs.some((word) => text.includes(word))) continue;
      each.made ??= pattern(`${this.#before}(?:${each.source})${this.#after}`);
      yield each.made;
    }
  }
}

/** Takes a pattern apart at its outermost bars, and tells which words each part cannot do without. */
export function alternativesOf(source: string): Alternative[] {
  const tokens = Array.from(source.matchAll(TOKEN), ([token]) => token);
  return readAlternatives(tokens, { at: 0 });
}

function readAlternatives(tokens: string[], place: { at: number }): Alternative[] {
  const found: Alternative[] = [];
  let start = place.at;
  let best: Needs = null;
  const offer = (needs: Needs): void => {
    if (needs && needs.length <= MOST_NEEDS && shortest(needs) > (best ? shortest(best) : 1)) best = needs;
  };
  const close = (): void => {
    found.push({ source: tokens.slice(start, place.at).join(''), needs: best });
    best = null;
  };
  while (place.at < tokens.length) {
    const token = tokens[place.at] ?? '';
    if (token === ')') break;
    if (token === '|') {
      close();
      place.at += 1;
      start = place.at;
      continue;
    }
    place.at += 1;
    let needs: Needs = null;
    if (token.startsWith('(')) {
      const inner = readAlternatives(tokens, place);
      place.at += 1;
      if (token === '(' || token === '(?:' || /^\(\?<\w/u.test(token))
        needs = inner.every((each) => each.needs) ? inner.flatMap((each) => each.needs ?? []) : null;
      offer(isOptional(tokens[place.at]) ? null : needs);
    } else if (!/^[\\[.^$?*+{]/u.test(token)) {
      // A quantifier belongs to the last letter alone.
      const next = tokens[place.at];
      offer([next && /^[?*+{]/u.test(next) ? token.slice(0, -1) : token]);
    }
  }
  close();
  return found;
}

function isOptional(next: string | undefined): boolean {
  return next !== undefined && /^(?:[?*]|\{0)/u.test(next);
}

function shortest(words: readonly string[]): number {
  return words.reduce((least, word) => Math.min(least, word.length), Infinity);
}
