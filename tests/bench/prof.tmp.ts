import { PageHost } from '../../scripts/lib/page-host.ts';
import { readCorpus, readBody } from './corpus.ts';
import { systems } from './systems.ts';
const folder = '/work/shared/corpus';
const pages = (await readCorpus(folder)).filter((_, i) => i % 5 === 0);
const [ours] = await systems(false);
const host = await PageHost.launch();
const tab = await host.tab();
const t = { read: 0, show: 0, world: 0, script: 0, call: 0 };
let inner = 0;
const all = performance.now();
for (const p of pages) {
  let a = performance.now();
  const body = await readBody(folder, p);
  t.read += performance.now() - a;
  a = performance.now();
  await tab.show({ url: p.url, body });
  t.show += performance.now() - a;
  a = performance.now();
  const w = await tab.world('x');
  t.world += performance.now() - a;
  a = performance.now();
  await tab.evaluateIn(w, ours.script + '\nundefined');
  t.script += performance.now() - a;
  a = performance.now();
  try {
    const r = JSON.parse(await tab.evaluateIn<string>(w, ours.call));
    inner += r.ms + r.warm;
  } catch (e) {
    console.log(p.page, String(e).slice(0, 100));
  }
  t.call += performance.now() - a;
}
console.log(
  pages.length,
  ((performance.now() - all) / 1000).toFixed(1),
  Object.entries(t)
    .map(([k, v]) => k + ' ' + v.toFixed(0))
    .join(' '),
  inner.toFixed(0),
);
await host.close();
