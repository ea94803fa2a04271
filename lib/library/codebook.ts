import { text } from './clean-values';
import type { Library } from './db';
import { LibraryError } from './errors';
import { normalTag } from './tag-names';
import type { Code, Codebook, Variable } from './types';

/** Bounds of a codebook. */
const MOST = { variables: 100, codes: 500 };
const LONG = 5_000;

/** The keys that codes are given by, in their order; `n`, `p` and `u` lead to other stories. */
const KEYS = '1234567890abcdefghijklmoqrstvwxyz';

/** The tag that gives a code to a story. */
export const codePath = (variable: Variable, code: Code): string => `${variable.name}/${code.name}`;

/** A codebook without what is empty or doubled, with names that can be tags; bounded. */
export function cleanVariables(values: unknown): Variable[] {
  const variables: Variable[] = [];
  for (const value of Array.isArray(values) ? (values as Partial<Variable>[]) : []) {
    const name = normalTag(value?.name);
    if (!name || variables.length >= MOST.variables || has(variables, name)) continue;
    const codes: Code[] = [];
    for (const code of Array.isArray(value.codes) ? (value.codes as Partial<Code>[]) : []) {
      const codeName = normalTag(code?.name);
      if (!codeName || codes.length >= MOST.codes || has(codes, codeName)) continue;
      codes.push({ name: codeName, definition: words(code.definition), example: words(code.example) });
    }
    variables.push({
      name,
      definition: words(value.definition),
      multiple: value.multiple === true,
      mandatory: value.mandatory === true,
      codes,
    });
  }
  return variables;
}

const words = (value: unknown): string => text(value, LONG, true) ?? '';
const has = (named: { name: string }[], name: string): boolean =>
  named.some((each) => each.name.toLowerCase() === name.toLowerCase());

/** The newest version of the codebook; null where there is none. */
export async function newestCodebook(db: Library): Promise<Codebook | null> {
  return (await db.codebooks.orderBy('version').last()) ?? null;
}

/** Every version of the codebook, the newest first. */
export const listCodebooks = (db: Library): Promise<Codebook[]> =>
  db.codebooks.orderBy('version').reverse().toArray();

/** Saves the codebook as its next version; the newest stays where nothing is different. */
export async function saveCodebook(db: Library, variables: unknown, now: Date): Promise<Codebook> {
  const clean = cleanVariables(variables);
  return db.transaction('rw', db.codebooks, async () => {
    const newest = await newestCodebook(db);
    if (newest && JSON.stringify(newest.variables) === JSON.stringify(clean)) return newest;
    if (!newest && clean.length === 0) throw new LibraryError('invalid', 'A codebook needs a variable.');
    const book = { version: (newest?.version ?? 0) + 1, savedAt: now.toISOString(), variables: clean };
    await db.codebooks.add(book);
    return book;
  });
}

/** The codebook with other names where a change of tags touches them; null where it touches none. */
export function renamedCodebook(
  book: Codebook,
  change: (tag: string) => string | null | undefined,
): Codebook | null {
  let touched = false;
  const variables = book.variables.map((variable) => {
    const name = change(variable.name) ?? variable.name;
    const codes = variable.codes.map((code) => {
      const path = change(codePath(variable, code));
      // What is moved out of its variable or deleted stays in the codebook: that is the coder's to decide.
      const stays = path?.toLowerCase().startsWith(`${name.toLowerCase()}/`);
      return path && stays ? { ...code, name: path.slice(name.length + 1) } : code;
    });
    touched ||= name !== variable.name || codes.some((code, at) => code.name !== variable.codes[at]?.name);
    return { ...variable, name, codes };
  });
  return touched ? { ...book, variables: cleanVariables(variables) } : null;
}

/** A code with its variable, its tag and the key that gives it. */
export interface KeyedCode {
  variable: Variable;
  code: Code;
  path: string;
  /** Null where there are more codes than keys. */
  key: string | null;
}

/** All codes in their order. */
export function codesOf(book: Codebook): KeyedCode[] {
  return book.variables
    .flatMap((variable) => variable.codes.map((code) => ({ variable, code, path: codePath(variable, code) })))
    .map((each, at) => ({ ...each, key: KEYS[at] ?? null }));
}

/** The codes by their keys. */
export function keysOf(book: Codebook): Map<string, KeyedCode> {
  return new Map(codesOf(book).flatMap((each) => (each.key === null ? [] : [[each.key, each]])));
}

/**
 * What giving a code changes in a story's tags: it is put on, or taken off where the story has it; of a single-choice
 * variable the other codes go.
 */
export function codeChange(
  { variable, path }: KeyedCode,
  tags: readonly string[],
): { add: string[]; remove: string[] } {
  const own = (tag: string): boolean => tag.toLowerCase() === path.toLowerCase();
  if (tags.some(own)) return { add: [], remove: tags.filter(own) };
  return { add: [path], remove: variable.multiple ? [] : tags.filter((tag) => isOf(variable, tag)) };
}

const isOf = (variable: Variable, tag: string): boolean =>
  variable.codes.some((code) => codePath(variable, code).toLowerCase() === tag.toLowerCase());

/** Which variables of a codebook a story's tags answer. */
export function codingState(
  book: Codebook,
  tags: readonly string[],
): { coded: Variable[]; missing: Variable[] } {
  const coded = book.variables.filter((variable) => tags.some((tag) => isOf(variable, tag)));
  return {
    coded,
    missing: book.variables.filter((variable) => variable.mandatory && !coded.includes(variable)),
  };
}
