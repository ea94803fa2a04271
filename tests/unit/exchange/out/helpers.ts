import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { ArticleContext } from '@/lib/article';
import type { OutDependencies, OutFile, OutFormat } from '@/lib/exchange/out';
import { written } from '@/lib/exchange/out';
import type { SavedStory, Selection } from '@/lib/library';
import { factsOf } from '@/lib/library/save';
import { tagPathsOf } from '@/lib/library/tag-names';
import { full } from '../../../fixtures/views';

export const hash = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text).digest('hex'));

export const outDeps: OutDependencies = {
  now: () => new Date('2026-03-20T09:00:00Z'),
  hash,
  timeZone: 'Pacific/Auckland',
};

interface Part {
  id?: string;
  context?: Partial<ArticleContext> | null;
  tags?: string[];
  highlights?: string[];
  image?: string | null;
}

/** A saved story with everything in it; `context: null` makes it a bare link. */
export async function saved({
  id = '0b9c8a7e-1111-4222-8333-444455556666',
  context = {},
  ...part
}: Part = {}): Promise<SavedStory> {
  const whole: ArticleContext = { ...full, ...context };
  const tags = part.tags ?? ['Harbour/Cranes', 'to read'];
  const capturedAt = '2026-03-14T11:30:00.000Z';
  const selections: Selection[] = (part.highlights ?? []).map((text, at) => ({
    id: `${id}-s${at}`,
    storyId: id,
    text,
    savedAt: capturedAt,
  }));
  const facts = factsOf(whole);
  return {
    story: {
      id,
      key: whole.url,
      form: context === null ? 'link' : 'story',
      ...facts,
      ...(context === null
        ? { published: null, modified: null, bylines: [], agencies: [], noteKinds: [] }
        : {}),
      tags,
      tagPaths: tagPathsOf(tags),
      savedAt: capturedAt,
      capturedAt,
      changedAt: capturedAt,
      versionCount: context === null ? 0 : 2,
      hasImage: Boolean(part.image),
      deletedAt: null,
    },
    version:
      context === null
        ? null
        : {
            id: `${id}:2`,
            storyId: id,
            number: 2,
            capturedAt,
            hash: await hash(`${whole.headline ?? ''}\n\n${whole.text}`),
            context: whole,
          },
    image: part.image ?? null,
    selections,
  };
}

async function* each<T>(values: T[]): AsyncIterable<T> {
  for (const value of values) yield value;
}

export const write = (format: OutFormat, ...stories: SavedStory[]): Promise<OutFile> =>
  written(each(stories), format, outDeps);

/** A file's bytes. */
export const bytesOf = async (file: OutFile): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Blob(file.parts).arrayBuffer());
export const textOf = async (file: OutFile): Promise<string> => new Blob(file.parts).text();

/** The files in a zip, by name, read by a second reader's means (the central directory). */
export async function filesIn(file: OutFile): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await bytesOf(file))).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    ]),
  );
}

/** Words made to break out of every format at once. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>&lt;!--<!-- -->',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd|"/c calc"!A0',
  '}\n@article{x, title={y}}',
  '\\input{/etc/passwd} $x^2$ 100% #1 a_b ~',
  'TY  - BOOK\r\nER  - \r\nTY  - NEWS',
  '---\nkey: [evil]\n---\n# x\n<b>y</b> [z](javascript:alert(1)) `c`',
  '\u0000\u0007\uD800 lone \uFFFE',
  'Üñïçödé 漢字 हिन्दी عربي 👩‍👩‍👧‍👦 𝔸',
];
