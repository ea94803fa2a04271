import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ArticleContext } from '@/lib/article';
import { Library, type SaveDependencies } from '@/lib/library';
import type { SaveRequest } from '@/lib/messages';

/** A fresh library in memory; the factory is given too, so that a test can open it again. */
export function freshLibrary(indexedDB = new IDBFactory()): { db: Library; indexedDB: IDBFactory } {
  return { db: new Library('test', { indexedDB, IDBKeyRange }), indexedDB };
}

let counter = 0;
/** Dependencies with a clock that moves a second at each look, and names in order. */
export function deps(): SaveDependencies {
  return {
    now: () => new Date(Date.UTC(2026, 2, 1) + (counter += 1) * 1000),
    uuid: () => `id-${(counter += 1)}`,
    hash: (text) => Promise.resolve(`hash:${text}`),
  };
}

export function context(part: Partial<ArticleContext> = {}): ArticleContext {
  const url = part.url ?? 'https://ledger.example/harbour/crane';
  return {
    url,
    canonicalUrl: null,
    lang: 'en',
    isArticle: true,
    confidence: 0.99,
    kind: 'news',
    site: { name: 'The Harbour Ledger', host: new URL(url).hostname },
    headline: 'Steam crane to stay',
    kicker: null,
    standfirst: 'The council and the owners agreed.',
    bylines: [{ name: 'Marit Oland', evidence: { source: 'visible', quote: 'Marit Oland', locator: null } }],
    published: null,
    modified: null,
    otherTimes: [],
    agencies: [
      {
        name: 'Reuters',
        role: 'text',
        where: 'dateline',
        text: '(Reuters) -',
        evidence: { source: 'visible', quote: '(Reuters) -', locator: null },
      },
    ],
    dateline: null,
    notes: [],
    blocks: [{ type: 'paragraph', text: 'A quixotic boiler plate.' }],
    text: 'A quixotic boiler plate.',
    leadImage: null,
    trending: [],
    related: [],
    feeds: [],
    topics: [],
    ...part,
  };
}

export function request(part: Partial<SaveRequest> = {}): SaveRequest {
  return {
    captureId: `capture-${(counter += 1)}`,
    context: context(),
    capturedAt: new Date(Date.UTC(2026, 2, 2) + (counter += 1) * 1000).toISOString(),
    source: 'popup',
    ...part,
  };
}
