import { PageHost } from '../../scripts/lib/page-host.ts';
import { type CorpusPage, readBody } from './corpus.ts';
import type { Reading, System } from './systems.ts';

export interface PageResult {
  page: CorpusPage;
  readings: Map<string, Reading>;
  errors: string[];
}

/** Shows every page and lets each system read it in a fresh isolated world, in turn, the order rotating. */
export async function runCorpus(
  folder: string,
  pages: CorpusPage[],
  systems: System[],
  tabs = 2,
): Promise<PageResult[]> {
  const host = await PageHost.launch();
  const results: PageResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let tab = await host.tab();
    for (let at = next++; at < pages.length; at = next++) {
      const page = pages[at] as CorpusPage;
      const result: PageResult = { page, readings: new Map(), errors: [] };
      results.push(result);
      try {
        await tab.show({ url: page.url, body: await readBody(folder, page) });
        for (let turn = 0; turn < systems.length; turn += 1) {
          const system = systems[(turn + at) % systems.length] as System;
          try {
            const world = await tab.world(`${system.name}-${at}`);
            await tab.evaluateIn(world, `${system.script}\nundefined`);
            result.readings.set(
              system.name,
              JSON.parse(await tab.evaluateIn<string>(world, system.call)) as Reading,
            );
          } catch (error) {
            result.errors.push(`${system.name}: ${String(error).slice(0, 300)}`);
          }
        }
      } catch (error) {
        result.errors.push(String(error).slice(0, 300));
        await tab.close().catch(() => undefined);
        tab = await host.tab();
      }
    }
    await tab.close().catch(() => undefined);
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await host.close();
  return results;
}
