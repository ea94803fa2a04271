import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { importFile, type InControl, type InDependencies, type InReport } from '@/lib/exchange/in';
import type { Library, Story } from '@/lib/library';
import { context } from '../../library/helpers';

export const NOW = new Date('2026-03-20T09:00:00Z');
let counter = 0;

/** Reads the words between tags, which is enough where the extractor is not what is tested. */
export const inDeps: InDependencies = {
  now: () => NOW,
  uuid: () => `new-${(counter += 1)}`,
  hash: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')),
  readPage: (html, { url, title }) => {
    const text = html
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    return url === null || text === ''
      ? null
      : context({
          url,
          headline: title ?? 'Read',
          text,
          blocks: [{ type: 'paragraph', text }],
          bylines: [],
          published: null,
        });
  },
};

export const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/imports', name)));

export const bring = (
  db: Library,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  control: InControl = {},
  deps: InDependencies = inDeps,
): Promise<InReport> =>
  importFile(
    db,
    { name: 'some.file', content: content instanceof Blob ? content : new Blob([content]) },
    deps,
    control,
  );

/** All stories by their key. */
export async function storiesOf(db: Library): Promise<Record<string, Story>> {
  return Object.fromEntries((await db.stories.orderBy('key').toArray()).map((story) => [story.key, story]));
}

/** Everything that is kept, in one comparable value. */
export async function everything(db: Library): Promise<unknown> {
  return Promise.all(
    [db.stories, db.versions, db.texts, db.selections, db.images].map((table) =>
      table.toCollection().sortBy(':id'),
    ),
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const zipOf = (files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? bytes(content) : content,
        ]),
      ),
    ),
  );

/** An Omnivore export in its documented shape. */
export const omnivoreZip = (): Uint8Array<ArrayBuffer> =>
  zipOf({
    'content/steam-crane.html': '<p>The council and the owners agreed that it stays.</p>',
    'highlights/steam-crane.md':
      '> It is a working machine,\n> not a monument. [⤴️](https://omnivore.example/me/steam-crane#1)\n\nMy note\n\n> built in 1911\n',
    'highlights/fares.md': '',
    'metadata_0_to_1.json': JSON.stringify([
      {
        id: '1',
        slug: 'steam-crane',
        title: 'Steam crane to stay',
        description: 'The council agreed.',
        author: 'Marit Oland',
        url: 'https://ledger.example/harbour/crane',
        state: 'Archived',
        readingProgress: 40,
        thumbnail: 'https://ledger.example/c.jpg',
        labels: ['harbour', 'cranes'],
        savedAt: '2025-03-12T09:00:00.000Z',
        updatedAt: '2025-03-12T09:01:00.000Z',
        publishedAt: '2025-03-11T17:40:00.000Z',
      },
      {
        id: '2',
        slug: 'fares',
        title: 'Ferry fares',
        url: 'https://ledger.example/fares',
        state: 'Active',
        labels: [],
        savedAt: '2025-03-12T09:05:00.000Z',
      },
    ]),
  });
