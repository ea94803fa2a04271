import { type Codebook, type Library, libraryError, TAG_COLOURS, type TagLook } from '@/lib/library';
import { instant, object } from '@/lib/library/clean-values';
import { cleanVariables } from '@/lib/library/codebook';
import { normalTag } from '@/lib/library/tag-names';

/** What a backup holds beside its stories: colours of tags, and every version of the codebook. */
export const EXTRAS = ['tags', 'codebooks'] as const;
/** One of them as a file has it. */
export interface Extra {
  key: (typeof EXTRAS)[number];
  value: unknown;
}

/** The extras as members of a JSON object. */
export async function extrasOf(db: Library): Promise<string> {
  const [tags, codebooks] = [await db.tags.toArray(), await db.codebooks.orderBy('version').toArray()];
  return `"tags":${JSON.stringify(tags)},"codebooks":${JSON.stringify(codebooks)}`;
}

/** Brings extras in; what the library has already stays, what is none is left out. */
export async function landExtras(db: Library, extras: readonly Extra[]): Promise<void> {
  const looks = extras.flatMap(({ key, value }) => (key === 'tags' ? (cleanLook(value) ?? []) : []));
  const books = extras.flatMap(({ key, value }) => (key === 'codebooks' ? (cleanBook(value) ?? []) : []));
  try {
    await db.transaction('rw', [db.tags, db.codebooks], async () => {
      for (const look of looks) if (!(await db.tags.get(look.path))) await db.tags.put(look);
      if (books.length === 0) return;
      const own = await db.codebooks.orderBy('version').toArray();
      const all = uniteBooks(own, books);
      if (all.length === own.length) return;
      await db.codebooks.clear();
      await db.codebooks.bulkAdd(all);
    });
  } catch (error) {
    throw libraryError(error);
  }
}

/** The versions of both, in the order in which they were saved, each once, numbered from 1. */
function uniteBooks(own: Codebook[], other: Codebook[]): Codebook[] {
  const byContent = new Map<string, Codebook>();
  for (const book of [...own, ...other]) {
    const content = JSON.stringify([book.savedAt, book.variables]);
    if (!byContent.has(content)) byContent.set(content, book);
  }
  return [...byContent.values()]
    .toSorted((a, b) => (a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : a.version - b.version))
    .map((book, at) => ({ ...book, version: at + 1 }));
}

function cleanLook(value: unknown): TagLook | null {
  const from = object(value);
  const path = normalTag(from?.['path'])?.toLowerCase();
  const colour = TAG_COLOURS.find((each) => each === from?.['colour']);
  return path && colour ? { path, colour } : null;
}

function cleanBook(value: unknown): Codebook | null {
  const from = object(value);
  const savedAt = instant(from?.['savedAt']);
  const variables = cleanVariables(from?.['variables']);
  const version = from?.['version'];
  return savedAt ? { version: typeof version === 'number' ? version : 0, savedAt, variables } : null;
}
