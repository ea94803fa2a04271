import { join } from 'node:path';
import type { ArticleContext } from '../../lib/article/index.ts';
import { bundle, extractorScript, root } from '../../scripts/lib/bundle.ts';
import { namesOf } from './scores/text.ts';

/** What is compared of every system. */
export interface Reading {
  title: string | null;
  authors: string[];
  published: string | null;
  text: string;
  /** Null where the system does not say. */
  isArticle: boolean | null;
  /** Milliseconds of the first call in a fresh world. */
  first: number | null;
  /** Milliseconds of a second call in the same world. */
  warm: number | null;
  /** Of the first call, the milliseconds in the page, where the rest needs no page. */
  page?: number;
  /** Milliseconds of the detector alone, where there is one. */
  detect?: number;
  /** Our whole context. */
  context?: ArticleContext;
}

/** A script that is evaluated once in a fresh world, and an expression that reads the page there, timed, as JSON. */
export interface System {
  name: string;
  script: string;
  call: string;
  /** From the call's value. */
  reading(raw: unknown): Reading;
}

/** Times two calls of `run`; `pick` is an expression over the first result, `r`. */
const timed = (run: string, pick: string): string => `(() => {
  const run = () => (${run});
  const at = performance.now(); const r = run(); const first = performance.now() - at;
  const again = performance.now(); run(); const warm = performance.now() - again;
  return JSON.stringify({ first, warm, ...(${pick}) });
})()`;

interface Times {
  first: number;
  warm: number;
}

async function nutgraf(): Promise<System> {
  return {
    name: 'nutgraf',
    script: await extractorScript(),
    // As the extension does it: a copy of the page, as JSON, is read outside of the page.
    call: timed(
      '(() => { const at = performance.now(); const copy = JSON.stringify(NutgrafExtract.takeSnapshot(document)); const page = performance.now() - at; return { page, context: NutgrafExtract.contextOf(JSON.parse(copy), { now: new Date() }) }; })()',
      `{ ...r, detect: (() => { const at = performance.now(); NutgrafExtract.detectArticle(document); return performance.now() - at; })() }`,
    ),
    reading(raw) {
      const { context, ...times } = raw as Times & { page: number; detect: number; context: ArticleContext };
      return {
        title: context.headline,
        authors: context.bylines.map(({ name }) => name),
        published: context.published?.iso ?? null,
        text: context.text,
        isArticle: context.isArticle,
        context,
        ...times,
      };
    },
  };
}

/** Mozilla's reader view. */
export async function readability(): Promise<System> {
  interface Raw extends Times {
    article: { title?: string; byline?: string; publishedTime?: string; text?: string } | null;
    probably: boolean;
  }
  return {
    name: 'readability',
    script: await peer('readability', 'PeerReadability'),
    call: timed(
      'PeerReadability.read(document)',
      '{ article: r && { title: r.title, byline: r.byline, publishedTime: r.publishedTime, text: PeerReadability.textOf(document, r.content) }, probably: PeerReadability.probably(document) }',
    ),
    reading(raw) {
      const { article, probably, ...times } = raw as Raw;
      return {
        title: article?.title ?? null,
        authors: namesOf(article?.byline),
        published: article?.publishedTime ?? null,
        text: article?.text ?? '',
        isArticle: probably,
        ...times,
      };
    },
  };
}

async function defuddle(): Promise<System> {
  interface Raw extends Times {
    title: string;
    author: string;
    published: string;
    text: string;
  }
  return {
    name: 'defuddle',
    script: await peer('defuddle', 'PeerDefuddle'),
    call: timed(
      'PeerDefuddle.read(document)',
      '{ title: r.title, author: r.author, published: r.published, text: PeerDefuddle.textOf(document, r.content) }',
    ),
    reading(raw) {
      const { title, author, published, text, ...times } = raw as Raw;
      return {
        title: title || null,
        authors: namesOf(author),
        published: published || null,
        text,
        isArticle: null,
        ...times,
      };
    },
  };
}

async function peer(name: string, global: string): Promise<string> {
  return bundle(name, join(root, `tests/bench/peers/${name}.ts`), global, ['tests/bench/peers']);
}

/** Our extractor alone, or beside its peers. */
export async function systems(withPeers: boolean): Promise<System[]> {
  return withPeers ? [await nutgraf(), await readability(), await defuddle()] : [await nutgraf()];
}
