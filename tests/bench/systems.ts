import { join } from 'node:path';
import { bundle, extractorScript, root } from '../../scripts/lib/bundle.ts';
import type { ArticleContext } from '../../lib/article/index.ts';

/** What is compared of every system. */
export interface Reading {
  title: string | null;
  authors: string[];
  published: string | null;
  text: string;
  isArticle: boolean | null;
  ms: number;
  warm: number;
  detectMs?: number;
  context?: ArticleContext;
}

export interface System {
  name: string;
  script: string;
  call: string;
}

const timed = (name: string, run: string, pick: string): string => `(() => {
  const start = performance.now(); const first = (() => { ${run} })(); const ms = performance.now() - start;
  const again = performance.now(); (() => { ${run} })(); const warm = performance.now() - again;
  return JSON.stringify({ system: ${JSON.stringify(name)}, ms, warm, ...((r) => (${pick}))(first) });
})()`;

const NUTGRAF: System = {
  name: 'nutgraf',
  script: '',
  call: timed(
    'nutgraf',
    'return NutgrafExtract.extractArticle(document, { now: new Date() });',
    `{ title: r.headline, authors: r.bylines.map((b) => b.name), published: r.published && r.published.iso, text: r.text, isArticle: r.isArticle, context: r,
       detectMs: (() => { const s = performance.now(); NutgrafExtract.detectArticle(document); return performance.now() - s; })() }`,
  ),
};

/** Our extractor, and on demand its peers, each as a script and a call. */
export async function systems(withPeers: boolean): Promise<System[]> {
  const ours = { ...NUTGRAF, script: await extractorScript() };
  if (!withPeers) return [ours];
  const peer = async (name: string, global: string, call: string): Promise<System> => ({
    name,
    script: await bundle(name, join(root, `tests/bench/peers/${name}.ts`), global, ['tests/bench/peers']),
    call,
  });
  return [
    ours,
    await peer(
      'readability',
      'PeerReadability',
      // Readability works on a copy, as its documentation asks; making it is part of its cost.
      timed(
        'readability',
        'return { doc: PeerReadability.read(document), probably: PeerReadability.probably(document) };',
        `{ title: r.doc?.title ?? null, authors: r.doc?.byline ? [r.doc.byline] : [], published: r.doc?.publishedTime ?? null, text: r.doc?.textContent ?? '', isArticle: r.probably }`,
      ),
    ),
    await peer(
      'defuddle',
      'PeerDefuddle',
      timed(
        'defuddle',
        'return PeerDefuddle.read(document);',
        `{ title: r.title || null, authors: r.author ? r.author.split(/,\\s*/) : [], published: r.published || null, text: r.text, isArticle: null }`,
      ),
    ),
  ];
}
