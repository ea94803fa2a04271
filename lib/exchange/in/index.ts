import { type Library, LibraryError, libraryErrorIn, onceMoreIfLost } from '@/lib/library';
import { text } from '@/lib/library/clean-values';
import { cleanEntry, mergeEntry } from '../backup';
import { landExtras } from '../backup-extras';
import { type CheckedItem, checkItem } from './check';
import { landBatch } from './land';
import { ReportBook } from './report';
import { rowsOf } from './rows';
import { sniff } from './sniff';
import { headOf } from './text';
import { unpackedFile } from './gzip';
import type { InControl, InDependencies, InFile, InReport } from './types';

export type {
  FieldProblem,
  InControl,
  InDependencies,
  InFile,
  InFormat,
  InProgress,
  InReport,
  RowProblem,
} from './types';
export { readSavedPage } from './page';

/** So many rows are written in one transaction: enough to be quick, few enough to let the page breathe between. */
const BATCH = 100;

/**
 * Brings a file of any kind that is understood into the library. What it is, its content says, not its name. Batches are
 * written whole or not at all, and what is known is not doubled, so that an import that was ended, by the reader or a full
 * disk, is finished by running it again. Never throws for what is in the file: the report says it.
 */
export async function importFile(
  db: Library,
  given: InFile,
  deps: InDependencies,
  { signal, onProgress }: InControl = {},
): Promise<InReport> {
  const file = { name: given.name, content: await unpackedFile(given.content) };
  const head = await headOf(file.content);
  const format = await sniff(head.bytes, head.text);
  const book = new ReportBook(file, format);
  if (!format) {
    book.reject(file.name, null, 'unknownFormat');
    return book.done();
  }
  let bytes = 0;
  let batch: { at: string; item: CheckedItem }[] = [];
  const land = async (): Promise<void> => {
    const taken = batch;
    batch = [];
    if (taken.length === 0) return;
    const items = taken.map(({ item }) => item);
    const outcomes = await onceMoreIfLost(() => landBatch(db, items, deps));
    for (const outcome of outcomes) book.report[outcome] += 1;
    onProgress?.(book.progress(bytes / Math.max(1, file.content.size)));
  };
  try {
    const now = deps.now();
    for await (const row of rowsOf(file, format, deps, (count) => {
      bytes += count;
    })) {
      if (signal?.aborted) {
        book.report.cancelled = true;
        break;
      }
      if ('extra' in row) {
        await onceMoreIfLost(() => landExtras(db, [row.extra]));
        continue;
      }
      book.report.rows += 1;
      if ('problem' in row) book.reject(row.at, text(row.title), row.problem);
      else if ('entry' in row) await takeEntry(db, row.at, row.entry, deps, book);
      else {
        const checked = await checkItem(row.item, deps, now);
        if ('problem' in checked)
          book.reject(row.at, text(row.item.title) ?? text(row.item.url), checked.problem);
        else {
          book.leave(row.at, checked.left);
          batch.push({ at: row.at, item: checked.item });
        }
      }
      if (batch.length >= BATCH) await land();
      else if (book.report.rows % BATCH === 0)
        onProgress?.(book.progress(bytes / Math.max(1, file.content.size)));
    }
    await land();
  } catch (error) {
    book.report.stopped = (await libraryErrorIn(deps.room, error)).problem;
  }
  return book.done();
}

/** One entry of our own backup. A full disk ends the import; a broken entry does not. */
async function takeEntry(
  db: Library,
  at: string,
  raw: unknown,
  deps: InDependencies,
  book: ReportBook,
): Promise<void> {
  let entry: Awaited<ReturnType<typeof cleanEntry>> = null;
  try {
    entry = await cleanEntry(raw, deps);
  } catch (error) {
    if (error instanceof LibraryError) throw error;
  }
  if (entry) book.report[await onceMoreIfLost(() => mergeEntry(db, entry, deps))] += 1;
  else
    book.reject(at, text((raw as { story?: { headline?: unknown } } | null)?.story?.headline), 'malformed');
}
