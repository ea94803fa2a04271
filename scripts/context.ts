import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractorScript } from './lib/bundle.ts';
import { PageHost } from './lib/page-host.ts';
import type { PageTab, ServedPage } from './lib/page-tab.ts';

const HELP = `npm run context -- FILE…|URL…

Prints one JSON line for every page: the whole context as the extension reads it, in a headless
Chromium with the page's scripts and the network off. FILE may be gzipped (.gz).

  --url ADDRESS      the address of a page given as a file; once for each file, in their order
  --stdin            reads more files from the standard input: a path, or a path, a tab and its address
  --timings          tells the times on stderr: median, 95th percentile, the slowest page
  --check-unchanged  fails where reading a page changed it
  --timeout SECONDS  gives a page up after so long (30)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', multiple: true, default: [] },
    stdin: { type: 'boolean', default: false },
    timings: { type: 'boolean', default: false },
    'check-unchanged': { type: 'boolean', default: false },
    timeout: { type: 'string', default: '30' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

interface Job {
  name: string;
  url: string | undefined;
}

async function* jobs(): AsyncGenerator<Job> {
  for (const [at, name] of positionals.entries()) yield { name, url: values.url[at] };
  if (!values.stdin) return;
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, url] = line.split('\t');
    if (name?.trim()) yield { name: name.trim(), url: url?.trim() };
  }
}

async function load({ name, url }: Job): Promise<ServedPage> {
  if (/^https?:\/\//iu.test(name)) {
    const answer = await fetch(name, { signal: AbortSignal.timeout(Number(values.timeout) * 1000) });
    return {
      url: url ?? answer.url,
      body: Buffer.from(await answer.arrayBuffer()),
      contentType: answer.headers.get('content-type') ?? undefined,
    };
  }
  const raw = await readFile(resolve(process.env['INIT_CWD'] ?? '.', name));
  const body = name.endsWith('.gz') ? gunzipSync(raw) : raw;
  return {
    url:
      url ?? declaredUrl(body) ?? `https://page.invalid/${encodeURIComponent(pathToFileURL(name).pathname)}`,
    body,
  };
}

/** The address that a saved page gives itself. */
function declaredUrl(body: Buffer): string | null {
  const head = body.subarray(0, 300_000).toString('latin1');
  const tag =
    /<link\b[^>]*\brel=["']?canonical\b[^>]*>/iu.exec(head)?.[0] ??
    /<meta\b[^>]*\bproperty=["']og:url["'][^>]*>/iu.exec(head)?.[0];
  const address = tag && /\b(?:href|content)=["']?(https?:\/\/[^"'\s>]+)/iu.exec(tag)?.[1];
  return address ? address.replaceAll('&amp;', '&') : null;
}

const CALL = `(() => {
  const start = performance.now();
  const context = globalThis.NutgrafExtract.extractArticle(document, { now: new Date() });
  return { ms: performance.now() - start, json: JSON.stringify(context) };
})()`;
const MARKUP = 'document.documentElement ? document.documentElement.outerHTML : ""';

async function readOne(tab: PageTab, script: string, job: Job): Promise<number> {
  await tab.show(await load(job), Number(values.timeout) * 1000);
  const world = await tab.world('nutgraf');
  const before = values['check-unchanged'] ? await tab.evaluateIn<string>(world, MARKUP) : '';
  await tab.evaluateIn(world, `${script}\nundefined`);
  const { ms, json } = await tab.evaluateIn<{ ms: number; json: string }>(
    world,
    CALL,
    Number(values.timeout) * 1000,
  );
  if (values['check-unchanged'] && before !== (await tab.evaluateIn<string>(world, MARKUP)))
    throw new Error('the page was changed');
  process.stdout.write(`${json}\n`);
  return ms;
}

if (values.help || (positionals.length === 0 && !values.stdin)) {
  process.stdout.write(HELP);
  process.exit(values.help ? 0 : 1);
}
const started = Date.now();
const host = await PageHost.launch({ sharedProcess: true });
const script = await extractorScript();
const times: { name: string; ms: number }[] = [];
let failed = 0;
let tab = await host.tab();
for await (const job of jobs()) {
  try {
    times.push({ name: job.name, ms: await readOne(tab, script, job) });
  } catch (error) {
    failed += 1;
    process.stderr.write(`${job.name}: ${error instanceof Error ? error.message : String(error)}\n`);
    // A tab that hangs in one page must not take the next one down.
    await tab.close().catch(() => undefined);
    tab = await host.tab();
  }
}
await host.close();
if (values.timings && times.length > 0) {
  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.ms ?? 0).toFixed(1);
  const slowest = sorted.at(-1);
  process.stderr.write(
    `${times.length} pages in ${((Date.now() - started) / 1000).toFixed(1)} s; reading: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${slowest?.ms.toFixed(1)} ms (${slowest?.name}); ${failed} failed\n`,
  );
}
process.exit(failed > 0 ? 1 : 0);
