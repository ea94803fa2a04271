import { PageHost } from '../../scripts/lib/page-host.ts';
import type { PageTab } from '../../scripts/lib/page-tab.ts';
import { type CorpusPage, readBody } from './corpus.ts';
import type { Reading, System } from './systems.ts';

/** What the systems read off one page. */
export interface PageResult {
  page: CorpusPage;
  readings: Map<string, Reading>;
  errors: string[];
}

export interface RunOptions {
  /** Browsers at once; one where times are to be believed. */
  workers?: number;
  /** See `HostOptions`: quick, and for everything but times. */
  sharedProcess?: boolean;
}

/**
 * Shows every page and lets each system read it in a fresh isolated world, in turn, the order rotating from page to
 * page. The results stand in the order of the pages.
 */
export async function runCorpus(
  folder: string,
  pages: CorpusPage[],
  systems: System[],
  { workers = 1, sharedProcess = false }: RunOptions = {},
): Promise<PageResult[]> {
  const results: PageResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const host = await PageHost.launch({ sharedProcess });
    try {
      let tab = await host.tab();
      for (let at = next++; at < pages.length; at = next++) {
        const page = pages[at] as CorpusPage;
        const result: PageResult = { page, readings: new Map(), errors: [] };
        results[at] = result;
        try {
          await tab.show({ url: page.url, body: await readBody(folder, page) });
          const turn = at % systems.length;
          for (const system of [...systems.slice(turn), ...systems.slice(0, turn)])
            await read(tab, system, result);
        } catch (error) {
          result.errors.push(firstLine(error));
          await tab.close().catch(() => undefined);
          tab = await host.tab();
        }
      }
    } finally {
      await host.close();
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, pages.length)) }, work));
  return results;
}

async function read(tab: PageTab, system: System, result: PageResult): Promise<void> {
  try {
    const world = await tab.world(system.name);
    await tab.evaluateIn(world, `${system.script}\nundefined`);
    result.readings.set(
      system.name,
      system.reading(JSON.parse(await tab.evaluateIn<string>(world, system.call))),
    );
  } catch (error) {
    result.errors.push(`${system.name}: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  const [line = '', place = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return `${line}${place.trim() ? ` (${place.trim()})` : ''}`.slice(0, 300);
}
