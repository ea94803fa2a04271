import type { Candidate } from './types.ts';
import { isName, wordsOf } from './words.ts';

/** A term of a story: its weight, and the spelling to show where it is a name or a number. */
export interface Term {
  weight: number;
  /** As the story spells it. */
  surface: string;
  name: boolean;
}

const TITLE = 2;
const BODY = 0.3;
/** A name says more of a story than another word. */
const NAME = 1.5;
/** A heaviest term of the lead must not outweigh the rest. */
const LEAD_LETTERS = 1000;
const BODY_LETTERS = 3000;
const BODY_TERMS = 25;
/** Where more of the words are capitals (title case, German nouns), a capital is no sign of a name. */
const MOSTLY_CAPITALS = 0.45;

/**
 * The terms that stand for a story: title and lead whole, of the rest of the text the names, the numbers and what it
 * repeats most.
 */
export function termsOf({
  title,
  lead,
  text = '',
}: Pick<Candidate, 'title' | 'lead' | 'text'>): Map<string, Term> {
  const terms = new Map<string, Term>();
  const opening = (lead === '' ? text : lead).slice(0, LEAD_LETTERS);
  addField(terms, title, TITLE);
  addField(terms, opening, 1);
  const rest = text.startsWith(opening.slice(0, 40)) ? text.slice(opening.length) : text;
  addBody(terms, rest.slice(0, BODY_LETTERS));
  return terms;
}

function addField(terms: Map<string, Term>, text: string, weight: number): void {
  const words = wordsOf(text);
  const names = namesAmong(text, words);
  for (const [index, { stem, surface }] of words.entries()) {
    const name = names[index] ?? false;
    const value = weight * (name ? NAME : 1);
    const known = terms.get(stem);
    if (known) {
      known.weight += value;
      if (name && !known.name) [known.name, known.surface] = [true, surface];
    } else terms.set(stem, { weight: value, surface, name });
  }
}

function addBody(terms: Map<string, Term>, text: string): void {
  const words = wordsOf(text);
  const names = namesAmong(text, words);
  const found = new Map<string, { count: number; names: number; surface: string }>();
  for (const [index, { stem, surface }] of words.entries()) {
    if (stem.length < 3 && !/[^\p{Script=Latin}\p{N}]/u.test(stem)) continue;
    const known = found.get(stem);
    const name = names[index] ? 1 : 0;
    if (known) {
      known.count += 1;
      known.names += name;
    } else found.set(stem, { count: 1, names: name, surface });
  }
  const best = [...found]
    .filter(([, { count, names: capitals }]) => capitals > 0 || count > 1)
    .sort(([, a], [, b]) => b.count + b.names - a.count - a.names)
    .slice(0, BODY_TERMS);
  for (const [stem, { count, names: capitals, surface }] of best) {
    const weight = BODY * count * (capitals > 0 ? NAME : 1);
    const known = terms.get(stem);
    if (known) known.weight += weight;
    else terms.set(stem, { weight, surface, name: capitals > 0 });
  }
}

function namesAmong(text: string, words: ReturnType<typeof wordsOf>): boolean[] {
  let capitals = 0;
  for (const { surface } of words) if (/^\p{Lu}/u.test(surface)) capitals += 1;
  const mostly = capitals > words.length * MOSTLY_CAPITALS;
  return words.map((word) => (mostly ? /^\p{N}/u.test(word.surface) : isName(text, word)));
}
