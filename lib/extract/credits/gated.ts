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

/** A word of so many characters in an alternative's own words says enough; for shorter ones the groups are read too. */
const ENOUGH = 7;

/** Takes a pattern apart at its outermost bars, and tells which words each part cannot do without. */
export function alternativesOf(source: string): Alternative[] {
  const found: Alternative[] = [];
  let start = 0;
  let run = 0;
  let depth = 0;
  let best = '';
  const take = (end: number): void => {
    if (depth === 0 && end - run > best.length) best = source.slice(run, end);
  };
  const close = (end: number): void => {
    take(end);
    const part = source.slice(start, end);
    const needs = best.length >= ENOUGH ? [best] : needsOf(part);
    found.push({ source: part, needs });
    best = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] as string;
    if (!SPECIAL.has(char)) continue;
    if (char === '|' && depth === 0) {
      close(at);
      start = at + 1;
    } else if (char === '?' || char === '*' || char === '{') {
      // The letter before it may be missing.
      take(at - 1);
      if (char === '{') at = source.indexOf('}', at);
    } else {
      take(at);
      if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
      else if (char === '[') at = endOfClass(source, at);
      else if (char === '\\') at = source.startsWith('p{', at + 1) ? source.indexOf('}', at) : at + 1;
    }
    run = at + 1;
  }
  close(source.length);
  return found;
}

const SPECIAL = new Set('|?*{+()[\\.^$');

function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

function needsOf(part: string): Needs {
  const [only] = readAlternatives(
    Array.from(part.matchAll(TOKEN), ([token]) => token),
    { at: 0 },
  );
  return only?.needs ?? null;
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
