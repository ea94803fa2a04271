import { join } from 'node:path';
import { bundle, root } from '../../../scripts/lib/bundle.ts';
import { readCorpus } from '../corpus.ts';
import { tellErrors } from '../options.ts';
import { runCorpus } from '../run.ts';
import type { System } from '../systems.ts';

/** Shows every article of the corpus and gives its lines with its gold body, one JSON object a line. */
export async function dumpLines(corpus: string): Promise<string> {
  const pages = (await readCorpus(corpus)).filter(
    ({ page_type, gold }) => page_type === 'article' && gold.body,
  );
  const results = await runCorpus(corpus, pages, [await linesSystem()], { workers: 2, sharedProcess: true });
  tellErrors(results);
  return results
    .flatMap(({ page, readings }) => {
      const lines = readings.get('lines')?.text;
      if (!lines) return [];
      const { page: name, outlet, gold } = page;
      return [JSON.stringify({ page: name, outlet, gold: gold.body, lines: JSON.parse(lines) as unknown })];
    })
    .join('\n');
}

async function linesSystem(): Promise<System> {
  return {
    name: 'lines',
    script: await bundle('lines', join(root, 'tests/bench/body/page-entry.ts'), 'NutgrafLines', [
      'lib/extract',
      'tests/bench/body',
    ]),
    call: 'JSON.stringify(NutgrafLines.linesOf(document))',
    reading: (raw) => ({
      title: null,
      authors: [],
      published: null,
      text: JSON.stringify(raw),
      isArticle: null,
      first: null,
      warm: null,
    }),
  };
}
