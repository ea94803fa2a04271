import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { contentTypeOf, PageTab } from '../../scripts/lib/page-tab.ts';
import { ChromiumDriver } from '../e2e/drivers/chromium.ts';
import { until } from '../e2e/drivers/types.ts';
import { type CorpusPage, readBody, readCorpus } from './corpus.ts';
import { COMMON } from './options.ts';
import { quantile } from './scores/counts.ts';
import { readability } from './systems.ts';

const HELP = `npm run bench:popup -- [options]

What a reader waits for, in the built extension (npm run build before): from the click on the toolbar to the popup's frame,
to the facts, and to all of it; and how much of that is reading the page's copy. Beside them, Readability's first call
on the same pages in the same browser. Each page is shown in a process of its own, its scripts and the network off.

  --corpus FOLDER   the corpus (../shared/corpus)
  --pages N         so many of its articles (60)
`;
/** Openings before the first that counts: browsers keep a page's compiled code from its second or third one on. */
const WARM_UP = 5;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const { values } = parseArgs({
  options: { corpus: COMMON.corpus, help: COMMON.help, pages: { type: 'string', default: '60' } },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const articles = (await readCorpus(values.corpus)).filter(({ page_type }) => page_type === 'article');
const step = Math.max(1, Math.ceil(articles.length / Number(values.pages)));
const pages = articles.filter((_, at) => at % step === 0);
const served: Buffer[] = [];
const server = createServer(({ url }, response) => {
  const body = served[Number(url?.slice(1))];
  response.statusCode = body ? 200 : 404;
  if (body) response.setHeader('content-type', contentTypeOf({ url: '', body }));
  response.setHeader('content-security-policy', POLICY);
  response.end(body);
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const { port } = server.address() as AddressInfo;
const peer = await readability();
const driver = await ChromiumDriver.launch({ args: ['--blink-settings=imagesEnabled=false'] });
const found = new Map<string, number[]>();
const add = (name: string, ms: number): void => void found.set(name, [...(found.get(name) ?? []), ms]);
let failed = 0;
try {
  const beside = await PageTab.open(driver.raw);
  for (const [at, page] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
    try {
      const body = await readBody(values.corpus, page);
      served[at] = body;
      const marks = await openPopup(at);
      const other = await readBeside(beside, page, body);
      if (at < WARM_UP) continue;
      for (const [name, ms] of Object.entries(marks)) add(name, ms);
      if (other !== null) add('readability', other);
    } catch (error) {
      failed += 1;
      console.error(`${page.page}: ${String(error).split('\n', 1)[0]}`);
    }
  }
} finally {
  await driver.close();
  server.close();
}
const told = (ms: number[], share: number): string => (quantile(ms, share) ?? NaN).toFixed(1).padStart(7);
for (const [name, ms] of found)
  console.log(
    `${name.padEnd(14)} median ${told(ms, 0.5)} ms   p95 ${told(ms, 0.95)} ms   ${ms.length} pages`,
  );
console.error(`${pages.length} pages, ${failed} failed.`);
process.exitCode = failed > 0 ? 1 : 0;

/** Milliseconds from the popup's beginning, and of the reading alone. A host for each page gives it a process of its own. */
async function openPopup(at: number): Promise<Record<string, number>> {
  const tab = await driver.open(`http://page-${at}.localhost:${port}/${at}`);
  const popup = await driver.clickToolbarButton(tab);
  await until(popup, `performance.getEntriesByName('nutgraf-filled').length > 0`);
  const marks = await popup.evaluate<Record<string, number>>(
    `Object.fromEntries(performance.getEntries().filter(({ name }) => name.startsWith('nutgraf-'))
      .map(({ name, entryType, startTime, duration }) => [name.slice(8), entryType === 'measure' ? duration : startTime]))`,
  );
  await popup.close();
  await tab.close();
  return marks;
}

async function readBeside(tab: PageTab, page: CorpusPage, body: Buffer): Promise<number | null> {
  await tab.show({ url: page.url, body });
  const world = await tab.world(peer.name);
  await tab.evaluateIn(world, `${peer.script}\nundefined`);
  return peer.reading(JSON.parse(await tab.evaluateIn<string>(world, peer.call))).first;
}
