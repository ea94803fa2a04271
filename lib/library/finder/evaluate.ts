import { addBits, type Bits, bitsFor, dropBits, hasBit, keepBits, setBit } from './bits';
import { type Catalogue, FLAG, type Pool } from './catalogue';
import { foldForSearch } from './fold';
import { needsCheck, phraseTerms, phraseTest } from './phrase';
import type { Clause, Question } from './query';
import { countRange, dayRange, localDay } from './ranges';
import type { Shelf } from './shelf';
import { termsOf } from './tokens';

/** A phrase that has to be looked for in the texts themselves, among the stories that have its words. */
export interface Check {
  test: (text: string) => boolean;
  not: boolean;
  among: Bits;
}

/** The documents that may answer a question, and what is still to be looked at in their texts. */
export async function evaluate(
  question: Question,
  catalogue: Catalogue,
  shelf: Shelf,
): Promise<{ bits: Bits; checks: Check[] }> {
  const bits = bitsFor(catalogue.size);
  bits.fill(0xffff_ffff);
  const checks: Check[] = [];
  for (const clause of question.clauses) {
    const found = await clauseBits(clause, catalogue, shelf);
    if (clause.kind === 'phrase') {
      const check = needsCheck(clause.phrase);
      if (check) checks.push({ test: phraseTest(clause.phrase), not: clause.not, among: found });
      if (!clause.not) keepBits(bits, found);
      else if (!check) dropBits(bits, found);
    } else if (clause.not) dropBits(bits, found);
    else keepBits(bits, found);
  }
  return { bits, checks };
}

async function clauseBits(clause: Clause, catalogue: Catalogue, shelf: Shelf): Promise<Bits> {
  if (clause.kind === 'field') return fieldBits(clause, catalogue);
  if (clause.kind === 'word') {
    const bits = bitsFor(catalogue.size);
    await shelf.mark(clause.word, true, bits);
    addBits(
      bits,
      tagBits(catalogue, (tag) => catalogue.tagPool.words(tag).some((word) => word.startsWith(clause.word))),
    );
    return bits;
  }
  let all: Bits | null = null;
  for (const { term, prefix } of phraseTerms(clause.phrase)) {
    const bits = bitsFor(catalogue.size);
    await shelf.mark(term, prefix, bits);
    if (all) keepBits(all, bits);
    else all = bits;
  }
  return all ?? bitsFor(catalogue.size);
}

function fieldBits(clause: Extract<Clause, { kind: 'field' }>, catalogue: Catalogue): Bits {
  const { value } = clause;
  switch (clause.field) {
    case 'outlet': {
      const fits = catalogue.hostPool.values.map(
        (host, at) => host.includes(value) || foldForSearch(catalogue.names[at] ?? '').includes(value),
      );
      return where(catalogue, (at) => fits[catalogue.hosts[at] ?? 0] === true);
    }
    case 'agency':
      return listBits(catalogue, catalogue.agencies, catalogue.agencyPool, value);
    case 'by':
      return listBits(catalogue, catalogue.bylines, catalogue.bylinePool, value);
    case 'tag':
      return tagBits(catalogue, (tag) => tagFits(catalogue.tagPool.values[tag] ?? '', value));
    case 'lang': {
      const fits = catalogue.langPool.values.map((lang) => lang === value || lang.startsWith(`${value}-`));
      return where(catalogue, (at) => fits[catalogue.langs[at] ?? 0] === true);
    }
    case 'before': {
      const day = Date.parse(value);
      return where(catalogue, (at) => (catalogue.said[at] ?? 0) < day);
    }
    case 'after': {
      const day = Date.parse(value);
      return where(catalogue, (at) => (catalogue.said[at] ?? 0) >= day);
    }
    case 'saved': {
      const [from, to] = dayRange(value) ?? [0, 0];
      return where(catalogue, (at) => {
        const day = localDay(catalogue.saved[at] ?? 0);
        return day >= from && day < to;
      });
    }
    case 'versions': {
      const [least, most] = countRange(value) ?? [0, 0];
      return where(catalogue, (at) => {
        const versions = catalogue.versions[at] ?? 0;
        return versions >= least && versions <= most;
      });
    }
    case 'is':
    case 'has':
      return markBits(catalogue, value);
  }
}

function markBits(catalogue: Catalogue, value: string): Bits {
  const flag: Record<string, number> = {
    changed: FLAG.changed,
    link: FLAG.link,
    tagged: FLAG.tagged,
    tag: FLAG.tagged,
    correction: FLAG.correction,
    note: FLAG.note,
    highlight: FLAG.highlight,
    image: FLAG.image,
    undated: FLAG.undated,
  };
  if (value === 'agency') return where(catalogue, (at) => (catalogue.agencies[at] ?? []).length > 0);
  if (value === 'untagged') return where(catalogue, (at) => ((catalogue.flags[at] ?? 0) & FLAG.tagged) === 0);
  const wanted = flag[value] ?? 0;
  return where(catalogue, (at) => ((catalogue.flags[at] ?? 0) & wanted) !== 0);
}

/** Whether a tag is this one, lies below it, or begins with it in any part. */
function tagFits(tag: string, value: string): boolean {
  const folded = tag.toLowerCase();
  return folded.startsWith(value) || folded.includes(`/${value}`);
}

function listBits(
  catalogue: Catalogue,
  lists: readonly (readonly number[])[],
  pool: Pool,
  value: string,
): Bits {
  const asked = [...termsOf(value)];
  const fits = pool.values.map((_, at) => {
    const words = pool.words(at);
    return asked.every((term) =>
      words.some((word) => word.startsWith(term) || (term.length < 3 && word.includes(term))),
    );
  });
  return where(catalogue, (at) => (lists[at] ?? []).some((each) => fits[each] === true));
}

/** The documents that bear a tag for which the test holds. */
export function tagBits(catalogue: Catalogue, test: (tag: number) => boolean): Bits {
  const fits = catalogue.tagPool.values.map((_, at) => test(at));
  if (!fits.includes(true)) return bitsFor(catalogue.size);
  return where(catalogue, (at) => (catalogue.tags[at] ?? []).some((tag) => fits[tag] === true));
}

/** The documents for which a test holds. */
export function where(catalogue: Catalogue, test: (document: number) => boolean): Bits {
  const bits = bitsFor(catalogue.size);
  for (let at = 0; at < catalogue.size; at += 1) if (test(at)) setBit(bits, at);
  return bits;
}

/** Whether a text passes what could not be answered from the index. */
export function passes(checks: Check[], document: number, text: string): boolean {
  return checks.every(({ test, not, among }) => (hasBit(among, document) && test(text)) !== not);
}
