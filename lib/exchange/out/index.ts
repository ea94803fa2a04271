import { type Library, listTagLooks, newestCodebook, readStory, type SavedStory } from '@/lib/library';
import { writeArchive } from './archive';
import { writeBiblatex, writeBibtex } from './bibtex';
import { writeBookmarks } from './bookmarks';
import { writeCsl } from './csl';
import { writeMarkdown } from './markdown';
import { writeQdc, writeQdpx } from './refi';
import { writeRis } from './ris';
import { writeCsv, writeNdjson } from './table';
import type { OutDependencies, OutFile, OutFormat, OutStories, OutWriter } from './types';

export { OUT_FORMATS, type OutDependencies, type OutFile, type OutFormat } from './types';

const FORMATS: Record<OutFormat, { write: OutWriter; ending: string }> = {
  csl: { write: writeCsl, ending: 'csl.json' },
  bibtex: { write: writeBibtex, ending: 'bib' },
  biblatex: { write: writeBiblatex, ending: 'bib' },
  ris: { write: writeRis, ending: 'ris' },
  markdown: { write: writeMarkdown, ending: 'markdown.zip' },
  csv: { write: writeCsv, ending: 'csv.zip' },
  ndjson: { write: writeNdjson, ending: 'ndjson.zip' },
  bookmarks: { write: writeBookmarks, ending: 'bookmarks.html' },
  archive: { write: writeArchive, ending: 'html' },
  qdpx: { write: writeQdpx, ending: 'qdpx' },
  qdc: { write: writeQdc, ending: 'qdc' },
};

/** Which stories, and with which version where it is not the newest. */
export interface OutChoice {
  id: string;
  version?: number;
}

/** What the progress of writing is told by; an abort ends it with the signal's reason. */
export interface OutProgress {
  signal?: AbortSignal;
  onProgress?: (done: number, all: number) => void;
}

/** Writes stories into a file of a format, reading them one after the other. What is gone meanwhile is left out. */
export async function exportStories(
  db: Library,
  choices: readonly OutChoice[],
  format: OutFormat,
  deps: OutDependencies,
  { signal, onProgress }: OutProgress = {},
): Promise<OutFile> {
  async function* read(): OutStories {
    for (const [at, { id, version }] of choices.entries()) {
      signal?.throwIfAborted();
      const saved = await readStory(db, id, version);
      if (saved) yield saved;
      onProgress?.(at + 1, choices.length);
    }
  }
  return written(read(), format, {
    ...deps,
    codebook: await newestCodebook(db),
    looks: await listTagLooks(db),
  });
}

/** Writes what is handed in into a file of a format. */
export async function written(
  stories: AsyncIterable<SavedStory>,
  format: OutFormat,
  deps: OutDependencies,
): Promise<OutFile> {
  const { write, ending } = FORMATS[format];
  const day = deps.now().toISOString().slice(0, 10);
  return { name: `nutgraf-${day}.${ending}`, ...(await write(stories, deps)) };
}
