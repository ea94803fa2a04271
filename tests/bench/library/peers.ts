import { Document } from 'flexsearch';
import FlexDB from 'flexsearch/db/indexeddb';
import MiniSearch from 'minisearch';
import { type MadeStory, questions, storyMaker } from './generate';

const FIELDS = ['headline', 'standfirst', 'text', 'siteName', 'byline', 'tags'] as const;

/** What one way of searching costs, in milliseconds; bytes of what has to be read before the first answer. */
export interface PeerResult {
  build: number;
  open: number;
  p50: number;
  p95: number;
  bytes: number | null;
  /** How many stories it was made of: fewer where making it took too long. */
  stories: number;
}

/** So long a peer may take to make its index, in milliseconds. */
const LONGEST = 120_000;

const quantile = (times: number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** The plain words of the bench's questions: no peer knows our fields. */
const plain = (count: number): string[] =>
  questions(count).map((question) => question.replaceAll(/outlet:\S+|"/gu, '').trim());

async function timed(count: number, ask: (words: string) => unknown) {
  const times: number[] = [];
  for (const words of plain(count)) {
    const at = performance.now();
    await ask(words);
    times.push(performance.now() - at);
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

const flat = (story: MadeStory): Record<string, string> => ({
  id: story.id,
  ...Object.fromEntries(FIELDS.map((field) => [field, String(story[field])])),
});

/** MiniSearch: an index in memory, kept as one JSON. */
export async function minisearch(count: number): Promise<PeerResult> {
  const { make } = storyMaker();
  const options = { fields: [...FIELDS], idField: 'id' };
  const begin = performance.now();
  const index = new MiniSearch<Record<string, string>>(options);
  let stories = 0;
  for (; stories < count && performance.now() - begin < LONGEST; stories += 1) index.add(flat(make(stories)));
  const build = performance.now() - begin;
  const json = JSON.stringify(index);
  const opening = performance.now();
  const loaded = MiniSearch.loadJSON<Record<string, string>>(json, options);
  const open = performance.now() - opening;
  const asked = await timed(count, (words) => loaded.search(words, { combineWith: 'AND', prefix: true }));
  return { build, open, ...asked, bytes: json.length, stories };
}

/** FlexSearch with its store in IndexedDB. */
export async function flexsearch(count: number): Promise<PeerResult> {
  const { make } = storyMaker();
  const options = { tokenize: 'forward' as const, document: { id: 'id', index: [...FIELDS] } };
  const begin = performance.now();
  const index = new Document(options);
  const db = new FlexDB('bench-flexsearch');
  await index.mount(db);
  let stories = 0;
  for (; stories < count && performance.now() - begin < LONGEST; stories += 1) {
    index.add(flat(make(stories)));
    if (stories % 100 === 99) await index.commit();
  }
  await index.commit();
  const build = performance.now() - begin;
  const opening = performance.now();
  const again = new Document(options);
  await again.mount(new FlexDB('bench-flexsearch'));
  const open = performance.now() - opening;
  const asked = await timed(count, (words) => again.search(words, { limit: 50 }));
  return { build, open, ...asked, bytes: null, stories };
}

/** A scan of all folded texts in the table. */
export async function scan(count: number): Promise<PeerResult> {
  const request = indexedDB.open('nutgraf');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('The library did not open.')));
  });
  const asked = await timed(count, async (words) => {
    const all = words.toLowerCase().split(' ');
    let last: string | undefined;
    let found = 0;
    for (;;) {
      const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
      const get = db.transaction('texts').objectStore('texts').getAll(range, 2000);
      const rows = await new Promise<{ storyId: string; text: string }[]>((resolve, reject) => {
        get.addEventListener('success', () => resolve(get.result as { storyId: string; text: string }[]));
        get.addEventListener('error', () => reject(new Error('The texts could not be read.')));
      });
      for (const row of rows) if (all.every((word) => row.text.includes(word))) found += 1;
      last = rows.at(-1)?.storyId;
      if (rows.length < 2000) break;
    }
    return found;
  });
  db.close();
  return { build: 0, open: 0, ...asked, bytes: 0, stories: count };
}
