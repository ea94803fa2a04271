import { jsonEntries } from './json';
import { omnivore, elementRow } from './services';
import { encodingOf, textChunks } from './text';
import type { InRow } from './types';
import { mostOf, type ZipFile, zipStream } from './zip';

/** A text or highlights that lie beside their facts are read whole, so they are bounded more closely. */
const LARGEST_TEXT = 8_000_000;

/** The facts in an Omnivore export (`metadata_0_to_20.json`), by which it is known. */
export const isOmnivoreFacts = (name: string): boolean => /(?:^|\/)metadata_\d+_to_\d+\.json$/u.test(name);
const beside = (name: string): boolean => /(?:^|\/)(?:content|highlights)\//u.test(name);

/** Reads an Omnivore export: the facts, and for each story the text and the highlights that lie beside them. */
export async function* readOmnivore(
  archive: Blob,
  files: readonly ZipFile[],
  onFile: (file: ZipFile) => void,
): AsyncGenerator<InRow> {
  const texts = new Map(files.filter(({ name }) => beside(name)).map((file) => [stem(file.name), file]));
  const read = async (name: string): Promise<string | null> => {
    const file = texts.get(name);
    return file ? textOf(archive, file) : null;
  };
  for (const facts of files.filter(({ name }) => isOmnivoreFacts(name))) {
    onFile(facts);
    let at = 0;
    for await (const entry of jsonEntries(
      textChunks(await zipStream(archive, facts), 'utf-8', mostOf(facts)),
    )) {
      at += 1;
      const place = `${facts.name} #${at}`;
      if ('problem' in entry) {
        yield { at: place, problem: entry.problem };
        continue;
      }
      const row = elementRow(place, entry.raw, omnivore);
      if (!('item' in row)) {
        yield row;
        continue;
      }
      const slug = slugOf(entry.raw);
      const content = slug && (await read(`content/${slug}`));
      const highlights = slug && (await read(`highlights/${slug}`));
      yield {
        at: place,
        item: {
          ...row.item,
          ...(content ? { content } : {}),
          ...(highlights ? { highlights: quotesIn(highlights) } : {}),
        },
      };
    }
  }
}

/** `content/my-story.html` as `content/my-story`. */
const stem = (name: string): string =>
  name.replace(/^.*?(?=(?:content|highlights)\/)/u, '').replace(/\.\w{1,5}$/u, '');

function slugOf(raw: string): string | null {
  const slug = (JSON.parse(raw) as { slug?: unknown }).slug;
  return typeof slug === 'string' ? slug : null;
}

/** One file as text; null where it cannot be unpacked or is too large. */
async function textOf(archive: Blob, file: ZipFile): Promise<string | null> {
  try {
    let text = '';
    for await (const chunk of textChunks(
      await zipStream(archive, file),
      encodingOf(new Uint8Array()),
      Math.min(LARGEST_TEXT, mostOf(file)),
    ))
      text += chunk;
    return text;
  } catch {
    return null;
  }
}

/** The passages in Markdown that are quoted, each run of `>` lines one; a link to the service at its end is left out. */
export function quotesIn(markdown: string): string[] {
  const quotes: string[] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/u)) {
    const words = /^\s{0,3}>\s?(.*)$/u.exec(line)?.[1];
    if (words === undefined) open = false;
    else if (open) quotes.push(`${quotes.pop() ?? ''}\n${words}`);
    else {
      quotes.push(words);
      open = true;
    }
  }
  return quotes.map((quote) => quote.replaceAll(/\s*\[⤴️?\]\([^)]*\)/gu, '').trim()).filter(Boolean);
}
