import { isOmnivoreFacts, readOmnivore } from './archive';
import { readBookmarks } from './bookmarks';
import { jsonEntries } from './json';
import { savedFrom } from './page';
import { readRis } from './ris';
import { csl, elementRow, type ElementReader, karakeep, omnivore, wallabag } from './services';
import { sniff } from './sniff';
import { readTable } from './tables';
import { headOf, textChunks, TooLarge } from './text';
import type { InDependencies, InFile, InFormat, InRow } from './types';
import { BadZip, LARGEST_ENTRY, mostOf, zipDirectory, type ZipFile, zipStream } from './zip';

/** A page is read whole by a parser; pages with all their pictures in them are tens of megabytes. */
const LARGEST_PAGE = 128_000_000;

const ELEMENTS: Partial<Record<InFormat, { read: ElementReader; key: string | null }>> = {
  karakeep: { read: karakeep, key: 'bookmarks' },
  wallabag: { read: wallabag, key: null },
  omnivore: { read: omnivore, key: null },
  csl: { read: csl, key: null },
};

/** The rows of a file of a known format, as they are read. `onBytes` is told how many bytes were gone through. */
export async function* rowsOf(
  file: InFile,
  format: InFormat,
  deps: InDependencies,
  onBytes: (count: number) => void,
): AsyncGenerator<InRow> {
  try {
    if (format === 'zip') yield* zipRows(file, deps, onBytes);
    else {
      const { encoding, text } = await headOf(file.content);
      const most = format === 'page' ? LARGEST_PAGE : Number.POSITIVE_INFINITY;
      yield* textRows(
        textChunks(file.content.stream(), encoding, most, onBytes),
        format,
        text,
        file.name,
        deps,
      );
    }
  } catch (error) {
    if (error instanceof TooLarge) yield { at: file.name, problem: 'tooLarge' };
    // A broken archive, a stream that does not unpack: whatever was read before it stays.
    else if (error instanceof BadZip || error instanceof TypeError)
      yield { at: file.name, problem: 'malformed' };
    else throw error;
  }
}

async function* textRows(
  chunks: AsyncIterable<string>,
  format: InFormat,
  head: string,
  name: string,
  deps: InDependencies,
): AsyncGenerator<InRow> {
  const elements = ELEMENTS[format];
  if (format === 'backup') yield* backupRows(chunks);
  else if (elements) yield* elementRows(chunks, elements);
  else if (format === 'bookmarks' || format === 'pocket-html') yield* readBookmarks(chunks);
  else if (format === 'ris') yield* readRis(chunks);
  else if (format === 'page') yield await pageRow(chunks, head, name, deps);
  else yield* readTable(chunks);
}

async function* elementRows(
  chunks: AsyncIterable<string>,
  { read, key }: { read: ElementReader; key: string | null },
): AsyncGenerator<InRow> {
  let at = 0;
  for await (const entry of jsonEntries(chunks)) {
    if ('problem' in entry) yield { at: `#${at + 1}`, problem: entry.problem };
    else if (entry.key === key) yield elementRow(`#${(at += 1)}`, entry.raw, read);
  }
}

/** The newest backup that is understood; `backup.ts` writes it. */
const BACKUP_VERSION = 1;

function valueOf(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return undefined;
  }
}

async function* backupRows(chunks: AsyncIterable<string>): AsyncGenerator<InRow> {
  let at = 0;
  for await (const entry of jsonEntries(chunks)) {
    if ('problem' in entry) {
      yield { at: `#${at + 1}`, problem: entry.problem };
    } else if (entry.key === 'version' && Number(entry.raw) > BACKUP_VERSION) {
      yield { at: 'version', problem: 'newerVersion' };
      return;
    } else if (entry.key === 'tags' || entry.key === 'codebooks') {
      const value = valueOf(entry.raw);
      yield value === undefined
        ? { at: entry.key, problem: 'malformed' }
        : { at: entry.key, extra: { key: entry.key, value } };
    } else if (entry.key === 'stories') {
      at += 1;
      try {
        yield { at: `#${at}`, entry: JSON.parse(entry.raw) as unknown };
      } catch {
        yield { at: `#${at}`, problem: 'malformed', title: entry.raw.slice(0, 80) };
      }
    }
  }
}

async function pageRow(
  chunks: AsyncIterable<string>,
  head: string,
  name: string,
  deps: InDependencies,
): Promise<InRow> {
  let html = '';
  for await (const chunk of chunks) html += chunk;
  const { url, savedAt } = savedFrom(head);
  const context = deps.readPage?.(html, { url, title: null, fragment: false });
  if (!context) return { at: name, problem: url ? 'noStory' : 'noAddress' };
  return {
    at: name,
    item: { url: context.url, title: context.headline, savedAt: savedAt ?? undefined, context },
  };
}

async function* zipRows(
  file: InFile,
  deps: InDependencies,
  onBytes: (count: number) => void,
): AsyncGenerator<InRow> {
  const files = await zipDirectory(file.content);
  const told = (each: ZipFile): void => onBytes(each.packed);
  if (files.some(({ name }) => isOmnivoreFacts(name))) {
    yield* readOmnivore(file.content, files, told);
    return;
  }
  let out = 0;
  for (const each of files) {
    told(each);
    try {
      for await (const row of entryRows(file.content, each, deps, (count) => {
        out += count;
        // All files together may not unpack to more than one may.
        if (out > LARGEST_ENTRY * 2) throw new TooLarge();
      }))
        yield { ...row, at: `${each.name} ${row.at}` };
    } catch (error) {
      if (!(error instanceof TooLarge || error instanceof BadZip || error instanceof TypeError)) throw error;
      yield { at: each.name, problem: error instanceof TooLarge ? 'tooLarge' : 'malformed' };
      if (out > LARGEST_ENTRY * 2) return;
    }
  }
}

async function* entryRows(
  archive: Blob,
  file: ZipFile,
  deps: InDependencies,
  onBytes: (count: number) => void,
): AsyncGenerator<InRow> {
  const chunks = textChunks(await zipStream(archive, file), 'utf-8', mostOf(file), onBytes);
  // A stream may begin with a few bytes only.
  let text = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    text += next.value;
    if (text.length >= 16_384) break;
  }
  const format = await sniff(new TextEncoder().encode(text.slice(0, 4)), text);
  if (!format || format === 'zip') {
    await chunks.return(undefined);
    yield { at: '', problem: format ? 'nestedArchive' : 'unknownFormat' };
    return;
  }
  async function* whole(): AsyncGenerator<string> {
    yield text;
    yield* chunks;
  }
  yield* textRows(whole(), format, text, file.name, deps);
}
